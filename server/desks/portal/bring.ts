/** Papers a worker brings to a running matter: kept as evidence, told to the office. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Matter } from '@gongyuan/kernel/procedure.ts';
import type { FastifyRequest } from 'fastify';
import { loadContext } from '../../acts/context.ts';
import { tell } from '../../acts/messages.ts';
import { PORTAL_STAFF_ID } from '../../acts/worker.ts';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { rememberFiles } from '../../stored-files.ts';
import { inTransaction } from '../../transaction.ts';
import type { Offices, Upload } from './offices.ts';
import { applicantsOf, officeOf, ownIdOf } from './talk.ts';
import { PORTAL_LIMITS, limitUploads } from './uploads.ts';

interface Bringing {
  readonly actor: Actor;
  readonly matterId: string;
}

/** The same content brought twice, as by a line that fails and a second try, is kept once. */
export async function bringToMatter(
  services: Services,
  offices: Offices,
  request: FastifyRequest,
  { actor, matterId }: Bringing,
): Promise<void> {
  // Before a byte is kept: whose matter it is not must not fill the disk.
  await loadContext(services, services.db, { matterId, actor, lock: false });
  await limitUploads(services, request);
  const uploads = await offices.readUploads(services, request, PORTAL_LIMITS);
  await inTransaction(services.db, async (trx) => {
    const loaded = await loadContext(services, trx, { matterId, actor, lock: true });
    const { matter } = loaded.context;
    const personId = ownIdOf(await applicantsOf(trx, matterId), actor);
    if (!personId) throw problem('not_found');
    const fresh = await notYetBrought(trx, { disputeId: matter.disputeId, personId, uploads });
    if (fresh.length === 0) return;
    await keep(services, trx, { matter, personId, files: fresh });
    await tell(services, trx, matter, { [officeOf(loaded)]: '申请人在网上补交了材料，请查看。' });
  });
}

async function notYetBrought(
  trx: Trx,
  {
    disputeId,
    personId,
    uploads,
  }: { readonly disputeId: string; readonly personId: string; readonly uploads: readonly Upload[] },
): Promise<readonly Upload[]> {
  const known = await trx
    .selectFrom('evidence')
    .select('sha256')
    .where('disputeId', '=', disputeId)
    .where('uploadedByPersonId', '=', personId)
    .execute();
  return uploads.filter(({ sha256 }) => !known.some((row) => row.sha256 === sha256));
}

interface Kept {
  readonly matter: Matter;
  readonly personId: string;
  readonly files: readonly Upload[];
}

async function keep(services: Services, trx: Trx, { matter, personId, files }: Kept): Promise<void> {
  const at = services.now();
  await rememberFiles(trx, files, at);
  const shared = {
    disputeId: matter.disputeId,
    matterId: matter.id,
    purpose: '申请人网上补交',
    uploadedBy: PORTAL_STAFF_ID,
    uploadedByPersonId: personId,
    uploadedAt: at.toISOString(),
  };
  await trx
    .insertInto('evidence')
    .values(files.map(({ name, sha256 }) => ({ ...shared, name, sha256 })))
    .execute();
  await record(trx, {
    unionId: matter.unionId,
    subject: 'dispute',
    subjectId: matter.disputeId,
    name: 'add_evidence',
    actorId: PORTAL_STAFF_ID,
    actorParty: 'applicant',
    actorPersonId: personId,
    actedOn: services.today(),
    at,
    input: { sha256: files.map(({ sha256 }) => sha256), matterId: matter.id },
  });
}
