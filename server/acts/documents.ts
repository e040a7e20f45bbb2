/** Papers: filled from the template in force, numbered, kept unchangeable with their hash, listed with their service. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { Content, DocumentKind, Matter, Procedure } from '@gongyuan/kernel/procedure.ts';
import { addresseeTag, commonTags, handlerTag, inWords, rosterTag } from '@gongyuan/procedures/document-tags.ts';
import { serviceMethods } from '@gongyuan/wire/matter.ts';
import type { DocumentOut } from '@gongyuan/wire/matter.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { rememberFile } from '../stored-files.ts';
import type { Db, Services, Trx } from '../services.ts';
import { fillTemplate } from './document-filling.ts';
import type { Fields } from './document-filling.ts';
import { rosterRows } from './document-roster.ts';
import { chooseTemplate } from './document-templates.ts';
import { nextNumber } from './numbering.ts';

/** The largest paper we issue: a form with a roster of a thousand stays far below. */
const LIMIT_BYTES = 20 * 1024 * 1024;
const MANY = 3;

export interface Issue {
  readonly procedure: Procedure;
  readonly kind: string;
  readonly matter: Matter & Readonly<Record<string, unknown>>;
  readonly file: DisputeFile;
  readonly content: Content;
  readonly applicantNames: readonly string[];
  readonly actor: Actor;
  readonly actionId: number;
  readonly today: PlainDate;
}

export interface Issued {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
}

/** Issues one paper in the caller's transaction. Throws when the template asks for what nobody filled. */
export async function issueDocument(services: Services, trx: Trx, issue: Issue): Promise<Issued> {
  const { procedure, kind, matter, today } = issue;
  const definition = procedure.documents[kind];
  if (!definition) throw new Error(`${procedure.id} issues no ${kind}`);
  const template = await chooseTemplate(services, trx, { procedure, kind, unionId: matter.unionId, on: today });
  const taken = definition.word
    ? await nextNumber(trx, { unionId: matter.unionId, kind, on: today, fallbackWord: definition.word })
    : null;
  const fields = await fieldsOf(services, trx, issue, taken?.number ?? null, template.words.includes(rosterTag));
  const paper = await fillTemplate(template.content, fields);
  const stored = await services.files.put(paper, LIMIT_BYTES);
  await rememberFile(trx, stored, services.now());
  const { id } = await trx
    .insertInto('documentIssued')
    .values({
      matterId: matter.id,
      kind,
      title: definition.label,
      unionId: matter.unionId,
      word: taken?.word ?? null,
      year: taken?.year ?? null,
      serial: taken?.serial ?? null,
      number: taken?.number ?? null,
      sha256: stored.sha256,
      templateVersion: template.version,
      issuedOn: today,
      issuedBy: issue.actor.staffId,
      actionId: issue.actionId,
      addressee: addresseeOf(definition, issue),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, title: definition.label, number: taken?.number ?? null };
}

/** Names of a matter's applicants in the order of the roster. */
export function applicantNames(file: DisputeFile, applicantIds: readonly string[]): readonly string[] {
  const wanted = new Set(applicantIds);
  return [...file.parties]
    .filter((party) => wanted.has(party.id))
    .sort((left, right) => left.seat - right.seat)
    .map((party) => party.displayName);
}

/** `张三、李四`; from four on `张三等47人`. */
export function joinNames(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return '申请人';
  return names.length > MANY ? `${first}等${names.length}人` : names.join('、');
}

function addresseeOf(definition: DocumentKind, { content, applicantNames: names }: Issue): string {
  if (definition.addressee === 'applicant') return joinNames(names);
  if (definition.addressee === 'handler')
    return typeof content[handlerTag] === 'string' ? content[handlerTag] : '承办人';
  if (definition.addressee === 'named')
    return typeof content[addresseeTag] === 'string' ? content[addresseeTag] : '有关单位';
  return '存档';
}

async function fieldsOf(
  services: Services,
  trx: Trx,
  issue: Issue,
  number: string | null,
  withRoster: boolean,
): Promise<Fields> {
  return {
    ...(await commonFields(trx, { ...issue, unionId: issue.matter.unionId, number, issuedOn: issue.today })),
    ...issue.content,
    ...(withRoster ? { [rosterTag]: await rosterRows(services, trx, issue.matter.id) } : {}),
  };
}

interface Common extends Pick<Issue, 'file' | 'applicantNames'> {
  readonly matter: Pick<Matter, 'number'>;
  /** Who issues it. */
  readonly unionId: string;
  readonly number: string | null;
  readonly issuedOn: PlainDate;
}

/** What every paper may show, whatever its kind. */
export async function commonFields(
  db: Db,
  { unionId, number, issuedOn, matter, file, applicantNames: names }: Common,
): Promise<Fields> {
  const { name, higher } = await unionNames(db, unionId);
  const common: Readonly<Record<keyof typeof commonTags, string>> = {
    number: number ?? '',
    unionName: name,
    higherUnions: higher ? `${name}或者${higher}` : name,
    issuedOn: formatChineseDate(issuedOn),
    applicants: joinNames(names),
    employer: file.employerName ?? '用人单位',
    matterNumber: matter.number ?? '',
    disputeNumber: file.number,
  };
  return inWords(commonTags, common);
}

/** Above the province stands the national federation, which is no union of this installation. */
async function unionNames(db: Db, unionId: string): Promise<{ readonly name: string; readonly higher: string | null }> {
  const union = await db
    .selectFrom('tradeUnion')
    .leftJoin('tradeUnion as parent', 'parent.id', 'tradeUnion.parentId')
    .select(['tradeUnion.name', 'tradeUnion.level', 'parent.name as parentName'])
    .where('tradeUnion.id', '=', unionId)
    .executeTakeFirstOrThrow();
  return { name: union.name, higher: union.parentName ?? (union.level === 'province' ? '中华全国总工会' : null) };
}

/** Papers of a matter in the order of their issue, each with its service. The caller has tested that the matter is visible. */
export async function documentsOf(db: Db, matterId: string): Promise<z.output<typeof DocumentOut>[]> {
  const rows = await db
    .selectFrom('documentIssued')
    .innerJoin('staff', 'staff.id', 'documentIssued.issuedBy')
    .select([
      'documentIssued.id',
      'kind',
      'title',
      'number',
      'addressee',
      'issuedOn',
      'staff.name as issuedBy',
      'sha256',
    ])
    .where('matterId', '=', matterId)
    .orderBy('documentIssued.actionId')
    .orderBy('documentIssued.issueOrder')
    .execute();
  const services = await db
    .selectFrom('documentService')
    .innerJoin('documentIssued', 'documentIssued.id', 'documentService.documentId')
    .select(['documentId', 'method', 'recipient', 'servedOn', 'receivedOn', 'note'])
    .where('documentIssued.matterId', '=', matterId)
    .orderBy('recordedAt')
    .orderBy(sql`document_service.id`)
    .execute();
  // The reply's schema leaves the documents' ids out of their services.
  const labelled = services.map((service) => ({
    ...service,
    methodLabel: serviceMethods[service.method as keyof typeof serviceMethods], // the column's check allows only these keys
  }));
  return rows.map((row) => ({ ...row, services: labelled.filter((service) => service.documentId === row.id) }));
}
