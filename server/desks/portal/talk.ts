/** Words between the worker and the office about one matter, masked on entry, told to the other side at once. */
import { parties } from '@gongyuan/kernel/party.ts';
import type { Actor, Addressee } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { Said } from '@gongyuan/portal/follow.ts';
import type { WorkerMessages } from '@gongyuan/wire/portal.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Loaded } from '../../acts/context.ts';
import { loadContext } from '../../acts/context.ts';
import { APPLICANT_TEXT, ringJobs } from '../../acts/deliveries.ts';
import { tell } from '../../acts/messages.ts';
import { notBefore } from '../../acts/quiet-hours.ts';
import { raiseByWords } from '../../acts/risk.ts';
import { recorderOf } from '../../acts/recorder.ts';
import { record } from '../../audit.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

const NEWEST = 200;
const moments = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

export interface Applicant {
  readonly personId: string;
  readonly name: string;
  readonly isRepresentative: boolean;
}

/** All applicants who are registered as persons, those who act for the others among them. */
export async function applicantsOf(db: Db, matterId: string): Promise<readonly Applicant[]> {
  return db
    .selectFrom('matterApplicant')
    .innerJoin('disputeParty', 'disputeParty.id', 'matterApplicant.partyId')
    .innerJoin('person', 'person.id', 'disputeParty.personId')
    .select(['person.id as personId', 'person.name', 'disputeParty.isRepresentative'])
    .where('matterApplicant.matterId', '=', matterId)
    .orderBy('disputeParty.seat')
    .execute();
}

export const ownIdOf = (applicants: readonly Applicant[], { personIds }: Actor): string | undefined =>
  applicants.find(({ personId }) => personIds.includes(personId))?.personId;

/** Who reads what the office writes to nobody by name: the representatives, or everybody where there are none. */
export function speaksForAll(applicants: readonly Applicant[], { personIds }: Actor): boolean {
  const speakers = applicants.some(({ isRepresentative }) => isRepresentative)
    ? applicants.filter(({ isRepresentative }) => isRepresentative)
    : applicants;
  return speakers.some(({ personId }) => personIds.includes(personId));
}

/** A record merged into another is the same person: the words stay theirs. */
function wordsOn(db: Db, matterId: string) {
  return db
    .selectFrom('workerMessage')
    .leftJoin('person', 'person.id', 'workerMessage.personId')
    .leftJoin('person as reader', 'reader.id', 'workerMessage.toPersonId')
    .leftJoin('staff', 'staff.id', 'workerMessage.staffId')
    .select(['workerMessage.id', 'workerMessage.personId', 'workerMessage.body', 'workerMessage.sentAt'])
    .select(['person.name as personName', 'staff.name as staffName', 'reader.name as readerName'])
    .where('workerMessage.matterId', '=', matterId)
    .orderBy('workerMessage.place', 'desc')
    .limit(NEWEST);
}

/** As one worker reads it: their own words and what was written to them, never what another worker wrote or was told. */
export async function talkOf(db: Db, matterId: string, actor: Actor): Promise<readonly Said[]> {
  const isToAll = speaksForAll(await applicantsOf(db, matterId), actor);
  const own = [...actor.personIds];
  const rows = await wordsOn(db, matterId)
    .where((is) =>
      is.or([
        is(sql`coalesce(person.merged_into_id, person.id)`, 'in', own),
        is(sql`coalesce(reader.merged_into_id, reader.id)`, 'in', own),
        ...(isToAll ? [is.and([is('workerMessage.staffId', 'is not', null), is('toPersonId', 'is', null)])] : []),
      ]),
    )
    .execute();
  return rows.toReversed().map(({ personId, staffName, body, sentAt }) => ({
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
  const rows = await wordsOn(services.db, matterId).execute();
  const applicants = await applicantsOf(services.db, matterId);
  return {
    rows: rows.toReversed().map(({ id, personId, personName, staffName, readerName, body, sentAt }) => ({
      id,
      isFromWorker: personId !== null,
      from: personName ?? staffName ?? '',
      to: readerName,
      body,
      sentAt,
    })),
    mayWrite: recorderOf(context.matter, actor) !== undefined && applicants.length > 0,
    applicants: [...applicants],
  };
}

export async function sayAsWorker(services: Services, actor: Actor, matterId: string, body: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const loaded = await loadContext(services, trx, { matterId, actor, lock: true });
    const personId = ownIdOf(await applicantsOf(trx, matterId), actor);
    if (!personId) throw problem('not_found');
    const id = await keep(services, trx, { matterId, personId, staffId: null, toPersonId: null, body });
    await trace(services, trx, loaded, { id, actor, party: 'applicant', personId });
    await tell(services, trx, loaded.context.matter, { [officeOf(loaded)]: '申请人在网上留言，请查看并答复。' });
    const { unionId, disputeId } = loaded.context.matter;
    await raiseByWords(services, trx, body, { unionId, disputeId, contactId: null, actor, actorParty: 'applicant' });
  });
}

/** `toPersonId`: to this one applicant alone; else to those who speak for them. */
export async function sayAsStaff(
  services: Services,
  actor: Actor,
  matterId: string,
  body: string,
  toPersonId: string | null = null,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const loaded = await loadContext(services, trx, { matterId, actor, lock: true });
    const party = recorderOf(loaded.context.matter, actor);
    if (!party) throw problem('wrong_party', { detail: '给申请人的留言由承办工会的工作人员或者承办人写。' });
    const applicants = await applicantsOf(trx, matterId);
    if (applicants.length === 0)
      throw problem('applicant_missing', { detail: '还没有登记申请人本人，留言没有人能看到。' });
    if (toPersonId !== null && !applicants.some(({ personId }) => personId === toPersonId))
      throw problem('bad_input', { fields: [{ path: 'to', message: '请选择这件事的申请人' }] });
    const id = await keep(services, trx, { matterId, personId: null, staffId: actor.staffId, toPersonId, body });
    await trace(services, trx, loaded, { id, actor, party });
    if (toPersonId === null)
      await tell(services, trx, loaded.context.matter, { applicant: '工会给您留言了，请登录网上窗口查看。' });
    else await tellOne(services, trx, loaded, toPersonId);
  });
}

/** The text goes to this applicant's phone alone; the matter's page names nobody. */
async function tellOne(services: Services, trx: Trx, { context: { matter } }: Loaded, personId: string): Promise<void> {
  const now = services.now();
  const words = '工会给一位申请人单独留言了，请本人登录网上窗口查看。';
  const { id } = await trx
    .insertInto('outbox')
    .values({
      matterId: matter.id,
      addresseeParty: 'applicant',
      addressee: parties.applicant,
      body: matter.number ? `${matter.number}：${words}` : words,
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into message_delivery (message_id, channel, person_id, body, union_id, not_before, created_at)
    select ${id}::bigint, 'sms', person.id, ${APPLICANT_TEXT}, ${matter.unionId}::uuid,
      ${notBefore(now, false).toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from person where person.id = ${personId} and person.phone_sealed is not null and person.data_key is not null`.execute(
    trx,
  );
  await ringJobs(trx);
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
  readonly toPersonId: string | null;
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
