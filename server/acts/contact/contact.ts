/** One contact, told once: people, employer, dispute, facts, claims, the record of the talk, and the matters it opens. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { stateFacts } from '../facts.ts';
import { homeUnion } from '../dispute-rights.ts';
import { GENESIS, record } from '../../audit.ts';
import { isWorker } from '../worker.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { amountFacts, causesOf, checkClaims } from './claims.ts';
import { openDispute, joinDispute } from './contact-dispute.ts';
import type { ContactDispute } from './contact-dispute.ts';
import { openLines } from './lines.ts';
import { insertReferral, referralProblems } from './referral.ts';
import { raiseByWords } from '../risk.ts';
import type { Raised } from '../risk.ts';
import { addToRoster, recordCorrections } from '../roster.ts';
import type { Seat } from '../roster.ts';
import { statedFacts } from '../stated.ts';
import { findOut } from './triage.ts';
import type { ChosenUnion, ContactTold, Findings, Registered } from './told.ts';

/** Everything in one transaction: a contact is registered whole or not at all. Throws a Problem with sentences at the fields. */
export async function registerContact(services: Services, actor: Actor, told: ContactTold): Promise<Registered> {
  return inTransaction(services.db, (trx) => registerContactIn(services, trx, actor, told));
}

/** The same inside a transaction of the caller; `vouchedFor`: people found by the number from which they call. */
export async function registerContactIn(
  services: Services,
  trx: Trx,
  actor: Actor,
  told: ContactTold,
  vouchedFor: readonly string[] = [],
): Promise<Registered> {
  if (!registrarOf(actor, told.unionId)) {
    throw problem('not_allowed', { detail: '只有本窗口的受理人或者接线员可以登记，请选择您任职的工会。' });
  }
  checkTold(services, told);
  return registerIn(services, trx, actor, told, vouchedFor);
}

/** As whom the actor records what is told: at a window, on the telephone, or for themselves by phone. */
function registrarOf(actor: Actor, unionId: string): 'receptionist' | 'hotline' | 'applicant' | undefined {
  if (isWorker(actor)) return 'applicant';
  const roles = actor.posts.filter((post) => post.unionId === unionId).map((post) => post.role);
  return (['receptionist', 'hotline'] as const).find((role) => roles.includes(role));
}

/** Locks in the order of every writer: dispute, people and employers, then the audit chains. */
async function registerIn(
  services: Services,
  trx: Trx,
  actor: Actor,
  told: ContactTold,
  vouchedFor: readonly string[],
): Promise<Registered> {
  const { disputeId } = told;
  const dispute = disputeId
    ? await joinDispute(trx, actor, { ...told, disputeId })
    : await openDispute(services, trx, told);
  const triage = await findOut(services, trx, actor, triageTold(told));
  const competent = await chosenUnion(trx, told, triage);
  const category = told.facts.applicantCategory ?? dispute.applicantCategory;
  const of = { disputeId: dispute.id, category, isDemo: dispute.isDemo, vouchedFor };
  const { seats, corrected } = await addToRoster(services, trx, actor, of, told.parties);
  const contactId = await insertContact(services, trx, actor, told, dispute, seats);
  await insertReferral(trx, told, contactId, dispute);
  await stateAll(services, trx, actor, { told, dispute, seats, contactId });
  await lockAudit(trx, [told.unionId, competent.id, ...(corrected.length > 0 ? [homeUnion(actor)] : [])]);
  await recordCorrections(services, trx, actor, corrected);
  await recordContact(services, trx, actor, { told, dispute, contactId, competent, triage });
  const risk = await listenForDanger(services, trx, actor, { told, dispute, contactId, competent });
  const isFastTrack = triage.fastTrack.value === true;
  const opened = await openLines(services, trx, actor, { told, dispute, contactId, competent, isFastTrack });
  return {
    id: contactId,
    disputeId: dispute.id,
    disputeNumber: dispute.number,
    unionId: competent.id,
    unionName: competent.name,
    ...opened,
    triage,
    risk,
  };
}

function listenForDanger(
  services: Services,
  trx: Trx,
  actor: Actor,
  { told, dispute, contactId, competent }: Pick<Recorded, 'told' | 'dispute' | 'contactId' | 'competent'>,
): Promise<Raised | null> {
  const { unionId } = told;
  const actorParty = registrarOf(actor, unionId) ?? 'receptionist';
  return raiseByWords(services, trx, told.story, {
    unionId,
    competentUnionId: competent.id,
    contactId,
    disputeId: dispute.id,
    actor,
    actorParty,
  });
}

function checkTold({ today }: Services, told: ContactTold): void {
  const late = told.metOn && told.metOn > today() ? [{ path: 'metOn', message: '来访日期不能晚于今天' }] : [];
  const lines = told.lines.map(({ line }) => line);
  const twice = lines.flatMap((line, index) =>
    lines.indexOf(line) < index ? [{ path: `lines.${index}.line`, message: '这件事已经选过了' }] : [],
  );
  const fields = [...late, ...twice, ...referralProblems(told, today()), ...checkClaims(told)];
  if (fields.length > 0) throw problem('bad_input', { fields });
}

function triageTold(told: ContactTold) {
  const applicant = told.parties.find((party) => party.role === 'applicant' && party.person)?.person;
  const employer = told.parties.find((party) => party.employer && party.role !== 'applicant')?.employer;
  const amounts = told.claims.map((claim) => claim.claimedFen);
  const total = amounts.includes('unknown')
    ? 'unknown'
    : amounts.reduce<number>((sum, fen) => sum + (fen === 'unknown' ? 0 : fen), 0);
  return {
    ...(told.disputeId ? { disputeId: told.disputeId } : {}),
    facts: { ...told.facts, causes: causesOf(told) },
    story: told.story,
    channel: told.channel,
    lines: told.lines.map(({ line }) => line),
    ...(amounts.length > 0 ? { claimedFen: total as number | 'unknown' } : {}), // reduce's literal is widened on purpose
    ...(applicant
      ? { person: { name: applicant.name, identityNumber: applicant.identityNumber, phone: applicant.phone } }
      : {}),
    ...(employer ? { employerName: employer.name } : {}),
  };
}

/** The clerk's choice with its reason, else the proposal, else the window's own. */
async function chosenUnion(trx: Trx, told: ContactTold, triage: Findings): Promise<ChosenUnion> {
  const id = told.competentUnion?.id ?? triage.competentUnion?.id ?? told.unionId;
  const union = await trx
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'lft'])
    .where('id', '=', id)
    .where('closedOn', 'is', null)
    .executeTakeFirst();
  if (!union)
    throw problem('bad_input', {
      fields: [{ path: 'competentUnion.id', message: '没有这个工会，或者已经撤销，请重新选择' }],
    });
  return union;
}

/** Two windows that route to each other would wait for each other's audit chain; taken in one order they do not. */
async function lockAudit(trx: Trx, unionIds: readonly string[]): Promise<void> {
  const inOrder = [...new Set(unionIds)].toSorted();
  await trx
    .insertInto('auditHead')
    .values(inOrder.map((unionId) => ({ unionId, sequence: 0, hash: GENESIS })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .selectFrom('auditHead')
    .select('unionId')
    .where('unionId', 'in', inOrder)
    .orderBy('unionId')
    .forUpdate()
    .execute();
}

async function insertContact(
  { now, today }: Services,
  trx: Trx,
  actor: Actor,
  told: ContactTold,
  dispute: ContactDispute,
  seats: readonly Seat[],
): Promise<string> {
  const { speaker } = told;
  const { id } = await trx
    .insertInto('contact')
    .values({
      disputeId: dispute.id,
      unionId: dispute.window.id,
      lft: dispute.window.lft,
      channel: told.channel,
      metOn: told.metOn ?? today(),
      recordedAt: now().toISOString(),
      recordedBy: actor.staffId,
      speakerKind: speaker.kind,
      speakerName: speaker.name ? redactPersonal(speaker.name) : null,
      speakerRelation: speaker.relation ? redactPersonal(speaker.relation) : null,
      personId: seats.find((seat) => seat.role === 'applicant' && seat.personId)?.personId ?? null,
      story: redactPersonal(told.story),
      headCount: told.headCount ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface Saying {
  readonly told: ContactTold;
  readonly dispute: ContactDispute;
  readonly seats: readonly Seat[];
  readonly contactId: string;
}

/** What was told has the standing of something said, by whoever spoke. */
async function stateAll(
  services: Services,
  trx: Trx,
  actor: Actor,
  { told, dispute, seats, contactId }: Saying,
): Promise<void> {
  const saying = { standing: 'said', statedBy: speakerWords(told, seats) } as const;
  const causes = [...new Set([...dispute.causes, ...causesOf(told)])];
  const employerId = seats.find((seat) => seat.role === 'respondent' && seat.employerId)?.employerId;
  const facts = [
    ...statedFacts({ ...told.facts, causes: causesOf(told).length > 0 ? causes : [] }, saying),
    ...(employerId && !dispute.employerId ? [{ ...saying, field: 'employer' as const, value: employerId }] : []),
    ...amountFacts(told, seats, saying),
  ];
  await stateFacts(services, trx, dispute.id, facts, {
    staffId: actor.staffId,
    on: told.metOn ?? services.today(),
    contactId,
  });
}

function speakerWords({ speaker }: ContactTold, seats: readonly Seat[]): string {
  if (speaker.kind === 'self')
    return redactPersonal(speaker.name ?? seats.find((seat) => seat.role === 'applicant')?.displayName ?? '来访人本人');
  const role = { proxy: speaker.relation ?? '代理人或家属', union_officer: '工会干部', other_body: '转来单位' }[
    speaker.kind
  ];
  return redactPersonal(speaker.name ? `${speaker.name}（${role}）` : role);
}

interface Recorded {
  readonly told: ContactTold;
  readonly dispute: ContactDispute;
  readonly contactId: string;
  readonly competent: ChosenUnion;
  readonly triage: Findings;
}

/** Names, numbers and the story stay out: they lie sealed or masked in their own tables. */
async function recordContact(
  services: Services,
  trx: Trx,
  actor: Actor,
  { told, dispute, contactId, competent, triage }: Recorded,
): Promise<void> {
  await record(trx, {
    unionId: told.unionId,
    subject: 'contact',
    subjectId: contactId,
    name: 'register',
    actorId: actor.staffId,
    actorParty: registrarOf(actor, told.unionId) ?? 'receptionist',
    actedOn: services.today(),
    at: services.now(),
    input: {
      disputeId: dispute.id,
      isNewDispute: !told.disputeId,
      channel: told.channel,
      speakerKind: told.speaker.kind,
      ...(told.referral ? { sender: told.referral.senderKind, documentNumber: told.referral.documentNumber } : {}),
      ...(told.headCount ? { headCount: told.headCount } : {}),
      parties: told.parties.length,
      claims: told.claims.length,
      lines: told.lines.map(({ line }) => line),
      competentUnionId: competent.id,
      proposedUnionId: triage.competentUnion?.id ?? null,
      ...(told.competentUnion ? { reasonForUnion: redactPersonal(told.competentUnion.reason) } : {}),
    },
  });
}
