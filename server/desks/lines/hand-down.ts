/** Work handed down from a matter: a matter of its own with the same dispute, sent off at once when the union is chosen. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { holds } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { HandDownIn, HandDownOut } from '@gongyuan/wire/lines.ts';
import type { z } from 'zod';
import { loadContext } from '../../acts/context.ts';
import type { Loaded } from '../../acts/context.ts';
import { insertMatter } from '../../acts/open.ts';
import type { Opened } from '../../acts/open.ts';
import { performIn } from '../../acts/perform.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

type Asked = z.output<typeof HandDownIn>;

/** Whoever decides on the matter hands parts of it down; the matter itself stays where it is. */
export async function handDown(
  services: Services,
  matterId: string,
  actor: Actor,
  asked: Asked,
): Promise<z.output<typeof HandDownOut>> {
  return inTransaction(services.db, async (trx) => {
    const loaded = await loadContext(services, trx, { matterId, actor, lock: true });
    const party = mayHandDown(services, loaded, asked);
    const opened = await openHandDown(services, trx, loaded, asked, party);
    if (asked.unionId)
      await performIn(services, trx, {
        matterId: opened.id,
        act: 'dispatch',
        revision: 1,
        input: { unionId: asked.unionId },
        actor,
      });
    return { id: opened.id, number: opened.number };
  });
}

function mayHandDown({ today }: Services, { procedure, context }: Loaded, { dueOn }: Asked): 'reviewer' | 'director' {
  const { matter, actor } = context;
  const party = (['reviewer', 'director'] as const).find((one) => holds(one, matter, actor));
  if (!party) throw problem('wrong_party', { detail: '交办由本会的审核人或者负责人提出。' });
  if (matter.procedure === 'hand_down') throw problem('wrong_state', { detail: '交办件不能再往下交办。' });
  if (procedure.states[matter.state]?.phase === 'done')
    throw problem('wrong_state', { detail: '事项已经办结，不能交办。' });
  if (dueOn && dueOn < today())
    throw problem('bad_input', { fields: [{ path: 'dueOn', message: '要求办结的日期不能早于今天' }] });
  return party;
}

function openHandDown(
  services: Services,
  trx: Trx,
  { context }: Loaded,
  { task, papers, dueOn }: Asked,
  party: string,
): Promise<Opened> {
  const { matter, actor, applicantIds } = context;
  const said = { task: redactPersonal(task), papers: papers.map(redactPersonal), askedByOn: dueOn ?? null };
  return insertMatter(services, trx, {
    procedure: getProcedure('hand_down'),
    disputeId: matter.disputeId,
    contactId: null,
    unionId: matter.unionId,
    sentByUnionId: null,
    actor,
    party,
    applicantIds,
    isFastTrack: matter.isFastTrack,
    title: matter.title,
    row: said,
    parentId: matter.id,
    input: { from: matter.id, ...said },
  });
}
