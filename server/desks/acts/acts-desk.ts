/** One route an act, derived from the registry: `POST /api/<path>/:id/<act>`. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { IdParams } from '@gongyuan/wire/common.ts';
import { ActBody, ActDone } from '@gongyuan/wire/matter.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { perform } from '../../acts/perform.ts';

export function actsDesk(app: App, services: Services): void {
  for (const procedure of procedures) {
    for (const [name, act] of Object.entries(procedure.acts)) {
      const schema = {
        tags: [procedure.label],
        summary: act.label,
        description: `由${act.by.map((party) => parties[party]).join('、')}办理${act.basis ? `；依据${formatBasis(act.basis)}` : ''}。`,
        params: IdParams,
        body: ActBody,
        response: { 200: ActDone },
      };
      app.post(`/api/${procedure.path}/:id/${name}`, { config: { access: 'staff' }, schema }, async (request) => {
        const { body } = request;
        return perform(services, {
          matterId: request.params.id,
          act: name,
          revision: body.revision,
          ...(body.disputeRevision === undefined ? {} : { disputeRevision: body.disputeRevision }),
          input: body.input,
          actor: getActor(request),
          procedure: procedure.id,
        });
      });
    }
  }
}
