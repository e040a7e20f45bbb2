/** Words between the worker and the office about one matter, masked on entry, told to the other side at once. */
import type { Actor, Addressee } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { Said } from '@gongyuan/portal/follow.ts';
import type { WorkerMessages } from '@gongyuan/wire/portal.ts';
import type { z } from 'zod';
import type { Loaded } from '../../acts/context.ts';
import { loadContext } from '../../acts/context.ts';
import { tell } from '../../acts/messages.ts';
import { raiseByWords } from '../../acts/risk.ts';
import { recorderOf } from '../../acts/recorder.ts';
import { record } from '../../audit.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

const NEWEST = 200;
const moments = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

async function rowsOf(db: Db, matterId: string) {
  const rows = await db
    .selectFrom('workerMessage')
    .leftJoin('person', 'person.id', 'workerMessage.personId')
    .leftJoin('staff', 'staff.id', 'workerMessage.staffId')
    .select(['workerMessage.id', 'workerMessage.personId', 'workerMessage.body', 'workerMessage.sentAt'])
    .select(['person.name as personName', 'staff.name as staffName'])
    .where('workerMessage.matterId', '=', matterId)
    .orderBy('workerMessage.sentAt', 'desc')
    .limit(NEWEST)
    .execute();
  return rows.toReversed();
}

/** As the worker reads it. The caller has tested that the matter is visible. */
export async function talkOf(db: Db, matterId: string): Promise<readonly Said[]> {
  const rows = await rowsOf(db, matterId);
  return rows.map(({ personId, staffName, body, sentAt }) => ({
    isOwn: personId !== null,
    from: personId === null ? (staffName ?? '工作人员') : '您',
    body,
    at: moments.format(new Date(sentAt)),
  }));
}

/** As the desk reads it; whoever only reads the matter reads this too. */
export async function talkForStaff(
  services: Services,
  actor: Actor,
  matterId: string,
): Promise<z.output<typeof WorkerMessages>> {
  const { context } = await loadContext(services, services.db, { matterId, actor, lock: false });
  const rows = await rowsOf(services.db, matterId);
  return {
    rows: rows.map(({ id, personId, personName, staffName, body, sentAt }) => ({
      id,
      isFromWorker: personId !== null,
      from: personName ?? staffName ?? '',
      body,
      sentAt,
    })),
    mayWrite: recorderOf(context.matter, actor) !== undefined && context.matter.applicantPersonIds.length > 0,
  };
}

export async function sayAsWorker(services: Services, actor: Actor, matterId: string, body: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const loaded = await loadContext(services, trx, { matterId, actor, lock: true });
    const personId = actor.personIds.find((id) => loaded.context.matter.applicantPersonIds.includes(id));
    if (!personId) throw problem('not_found');
    const id = await keep(services, trx, { matterId, personId, staffId: null, body });
    await trace(services, trx, loaded, { id, actor, party: 'applicant', personId });
    await tell(services, trx, loaded.context.matter, { [officeOf(loaded)]: '申请人在网上留言，请查看并答复。' });
    const { unionId, disputeId } = loaded.context.matter;
    await raiseByWords(services, trx, body, { unionId, disputeId, contactId: null, actor, actorParty: 'applicant' });
  });
}

export async function sayAsStaff(services: Services, actor: Actor, matterId: string, body: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const loaded = await loadContext(services, trx, { matterId, actor, lock: true });
    const party = recorderOf(loaded.context.matter, actor);
    if (!party) throw problem('wrong_party', { detail: '给申请人的留言由承办工会的工作人员或者承办人写。' });
    if (loaded.context.matter.applicantPersonIds.length === 0)
      throw problem('applicant_missing', { detail: '还没有登记申请人本人，留言没有人能看到。' });
    const id = await keep(services, trx, { matterId, personId: null, staffId: actor.staffId, body });
    await trace(services, trx, loaded, { id, actor, party });
    await tell(services, trx, loaded.context.matter, { applicant: '工会给您留言了，请登录网上窗口查看。' });
  });
}

/** To whom words about this matter go: its handler, else whoever has it, else the window. */
export function officeOf({ procedure, context: { matter } }: Loaded): Addressee {
  if (matter.handlerId) return 'handler';
  const waitsFor = procedure.states[matter.state]?.waitsFor;
  return waitsFor === 'reviewer' || waitsFor === 'director' ? waitsFor : 'receptionist';
}

interface Kept {
  readonly matterId: string;
  readonly personId: string | null;
  readonly staffId: string | null;
  readonly body: string;
}

async function keep({ now }: Services, trx: Trx, { body, ...who }: Kept): Promise<string> {
  const { id } = await trx
    .insertInto('workerMessage')
    .values({ ...who, body: redactPersonal(body), sentAt: now().toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface Traced {
  readonly id: string;
  readonly actor: Actor;
  readonly party: string;
  readonly personId?: string;
}

/** What was said stays in its own table. */
async function trace(
  services: Services,
  trx: Trx,
  { context }: Loaded,
  { id, actor, party, personId }: Traced,
): Promise<void> {
  await record(trx, {
    unionId: context.matter.unionId,
    subject: 'message',
    subjectId: id,
    name: 'say',
    actorId: actor.staffId,
    actorParty: party,
    ...(personId ? { actorPersonId: personId } : {}),
    actedOn: services.today(),
    at: services.now(),
    input: { matterId: context.matter.id },
  });
}
