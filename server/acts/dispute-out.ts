/** The dispute file as people read it: facts in words with every statement behind them, people, claims, evidence, services. */
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { applicantCategories, causes, channels } from '@gongyuan/law/vocabulary.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { factFields } from '@gongyuan/kernel/file.ts';
import type { DisputeFile, FactField } from '@gongyuan/kernel/file.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { DisputeOut } from '@gongyuan/wire/dispute.ts';
import { lineKinds, speakerKinds } from '@gongyuan/wire/intake.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db, Services } from '../services.ts';
import { briefs } from './briefs.ts';
import { readFile } from './dispute-file.ts';
import { visibleContact, visibleDispute, visibleMatter } from './visible.ts';

type Out = z.infer<typeof DisputeOut>;
type Statement = Out['facts'][number]['statements'][number];

/** Throws not_found for a dispute that is not there or not the actor's to see. */
export async function disputeOut(services: Services, db: Db, actor: Actor, disputeId: string): Promise<Out> {
  const head = await db
    .selectFrom('dispute')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'dispute.unionId')
    .leftJoin('dispute as kept', 'kept.id', 'dispute.mergedIntoId')
    .select(['dispute.id', 'dispute.unionId', 'dispute.openedOn', 'dispute.isDemo', 'tradeUnion.name as unionName'])
    .select(['kept.id as keptId', 'kept.number as keptNumber'])
    .where('dispute.id', '=', disputeId)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  const file = head && (await readFile(db, disputeId));
  if (!head || !file) throw problem('not_found');
  const statements = await statementsOf(db, disputeId);
  const where = sql<boolean>`matter.dispute_id = ${disputeId} and ${visibleMatter(actor)}`;
  const matters = await briefs(db, { where, order: 'newest', limit: 100, today: services.today() });
  const { keptId, keptNumber, ...own } = head;
  return {
    ...own,
    mergedInto: keptId && keptNumber ? { id: keptId, number: keptNumber } : null,
    number: file.number,
    revision: file.revision,
    title: file.title,
    story: file.story,
    facts: factsInWords(file, statements),
    values: valuesOf(file),
    employer: file.employerId && file.employerName ? { id: file.employerId, name: file.employerName } : null,
    parties: [...file.parties],
    claims: file.claims.map((claim) => ({ ...claim, causeLabel: causes[claim.cause].label })),
    evidence: await evidenceOf(db, actor, disputeId),
    matters: matters.rows,
    contacts: await contactsOf(db, actor, disputeId),
  };
}

async function statementsOf(db: Db, disputeId: string): Promise<Statement[]> {
  const rows = await db
    .selectFrom('factStatement')
    .innerJoin('staff', 'staff.id', 'factStatement.recordedBy')
    .select([
      'factStatement.field',
      'factStatement.value',
      'factStatement.isKnown',
      'factStatement.standing',
      'factStatement.statedBy',
    ])
    .select(['factStatement.statedOn', 'factStatement.partyId', 'staff.name as recordedBy'])
    .where('factStatement.disputeId', '=', disputeId)
    .orderBy('factStatement.id', 'desc')
    .limit(2000)
    .execute();
  return rows.map((row) => ({
    ...row,
    label: labelOf(row.field),
    value: row.value === null ? null : inWords(row.field, row.value),
  }));
}

const labelOf = (field: string) => (field in factFields ? factFields[field as FactField] : field); // checked by `in`

/** Facts of the dispute itself; amounts stand with their claims. */
const shown: readonly FactField[] = [
  'applicant_category',
  'worker_count',
  'is_common_claim',
  'employer',
  'place',
  'causes',
  'is_bankrupt',
  'position',
  'is_employment_ongoing',
  'employment_started_on',
  'employment_ended_on',
  'knew_on',
  'event_year',
  'monthly_wage_fen',
];

function factsInWords(file: DisputeFile, statements: readonly Statement[]): Out['facts'] {
  const current = currentValues(file);
  return shown.map((field) => {
    const value = current[field];
    const words =
      value === null || value === undefined || value === 'unknown' || value === ''
        ? null
        : inWords(field, String(value));
    return {
      field,
      label: factFields[field],
      value: words,
      isKnown: value === 'unknown' ? false : words === null ? null : true,
      statements: statements.filter((statement) => statement.field === field),
    };
  });
}

function currentValues(file: DisputeFile): Partial<Record<FactField, string | number | boolean | null>> {
  return {
    applicant_category: file.applicantCategory,
    worker_count: file.workerCount,
    is_common_claim: file.isCommonClaim,
    employer: file.employerName,
    place: file.placeName ?? file.divisionCode,
    causes: file.causes.map((cause) => causes[cause].label).join('、'),
    is_bankrupt: file.isBankrupt,
    position: file.position,
    is_employment_ongoing: file.isEmploymentOngoing,
    employment_started_on: file.employmentStartedOn,
    employment_ended_on: file.employmentEndedOn,
    knew_on: file.knewOn,
    event_year: file.eventYear,
    monthly_wage_fen: file.monthlyWageFen,
  };
}

/** One value as words: yes/no, yuan, a Chinese date, a label. @unit fields ending in _fen are fen */
function inWords(field: string, value: string): string {
  if (value === 'true' || value === 'false') return value === 'true' ? '是' : '否';
  if (field.endsWith('_fen') && /^\d+$/.test(value)) return formatYuan(Number(value));
  if (field === 'worker_count') return `${value}人`;
  if (field === 'event_year') return `${value}年`;
  if (value in applicantCategories) return applicantCategories[value as keyof typeof applicantCategories].label; // checked by `in`
  if (field === 'causes')
    return value
      .split(/[,、]/)
      .map((code) => (code in causes ? causes[code as keyof typeof causes].label : code))
      .join('、'); // checked by `in`
  return isPlainDate(value) ? formatChineseDate(value) : value;
}

function valuesOf(file: DisputeFile): Out['values'] {
  const entries = {
    applicantCategory: file.applicantCategory,
    divisionCode: file.divisionCode,
    placeText: file.placeText,
    workerCount: file.workerCount,
    isCommonClaim: file.isCommonClaim,
    isBankrupt: file.isBankrupt,
    isEmploymentOngoing: file.isEmploymentOngoing,
    employmentStartedOn: file.employmentStartedOn,
    employmentEndedOn: file.employmentEndedOn,
    knewOn: file.knewOn,
    eventYear: file.eventYear,
    position: file.position,
    monthlyWageFen: file.monthlyWageFen,
  };
  const asked = Object.entries(entries).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(asked), causes: [...file.causes] };
}

async function evidenceOf(db: Db, actor: Actor, disputeId: string): Promise<Out['evidence']> {
  return db
    .selectFrom('evidence')
    .innerJoin('storedFile', 'storedFile.sha256', 'evidence.sha256')
    .innerJoin('staff', 'staff.id', 'evidence.uploadedBy')
    .select(['evidence.id', 'evidence.name', 'evidence.purpose', 'evidence.uploadedAt', 'evidence.sha256'])
    .select(openableMatter('evidence.matter_id', actor))
    .select(['storedFile.mediaType', 'storedFile.bytes', 'staff.name as uploadedBy'])
    .where('evidence.disputeId', '=', disputeId)
    .orderBy('evidence.uploadedAt', 'desc')
    .limit(500)
    .execute();
}

async function contactsOf(db: Db, actor: Actor, disputeId: string): Promise<Out['contacts']> {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('staff', 'staff.id', 'contact.recordedBy')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'contact.unionId')
    .select([
      'contact.id',
      'contact.metOn',
      'contact.channel',
      'contact.story',
      'contact.speakerKind',
      'contact.speakerName',
    ])
    .select(['staff.name as recordedBy', 'tradeUnion.name as unionName'])
    .where('contact.disputeId', '=', disputeId)
    .where(visibleContact(actor))
    .orderBy('contact.recordedAt', 'desc')
    .limit(100)
    .execute();
  const lines =
    rows.length === 0
      ? []
      : await linesOf(
          db,
          actor,
          rows.map((row) => row.id),
        );
  return rows.map(({ speakerKind, speakerName, channel, ...row }) => ({
    ...row,
    channel: channel in channels ? channels[channel as keyof typeof channels].label : channel, // checked by `in`
    speaker: [
      speakerName,
      speakerKind in speakerKinds ? speakerKinds[speakerKind as keyof typeof speakerKinds] : speakerKind,
    ]
      .filter(Boolean)
      .join('，'), // checked by `in`
    lines: lines.filter((line) => line.contactId === row.id).map(({ contactId: _, ...line }) => line),
  }));
}

/** The id of a matter the viewer may open; of a neighbour's not even the id. */
function openableMatter(column: string, actor: Actor) {
  return sql<
    string | null
  >`(select matter.id from matter where matter.id = ${sql.ref(column)} and ${visibleMatter(actor)})`.as('matterId');
}

async function linesOf(db: Db, actor: Actor, contactIds: readonly string[]) {
  const rows = await db
    .selectFrom('contactLine')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'contactLine.unionId')
    .select(['contactLine.contactId', 'contactLine.line', 'tradeUnion.name as unionName'])
    .select(openableMatter('contact_line.matter_id', actor))
    .where('contactLine.contactId', 'in', contactIds)
    .execute();
  return rows.map((row) => ({
    ...row,
    label: row.line in lineKinds ? lineKinds[row.line as keyof typeof lineKinds] : row.line,
  })); // checked by `in`
}
