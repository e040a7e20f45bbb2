/** Natural persons: found again or created, their number, phone and address sealed before they enter any table. */
import { randomUUID } from 'node:crypto';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import { birthOnOf, isIdentityNumber, isMobileNumber, sexOf } from '@gongyuan/law/names.ts';
import type { PersonIn } from '@gongyuan/wire/intake.ts';
import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { z } from 'zod';
import { mayWritePerson } from './acts/dispute-rights.ts';
import { visiblePerson } from './acts/visible.ts';
import { identityIndexes, normalIdentity, normalPhone } from './person-numbers.ts';
import { initialsOf, pinyinOf } from './pinyin.ts';
import type { Keyring } from './keyring.ts';
import { openField, sealedColumns } from './sealed-person.ts';
import type { SealedField } from './sealed-person.ts';
import type { Services, Trx } from './services.ts';

export type PersonTold = z.output<typeof PersonIn>;
type PersonRow = Selectable<DB['person']>;

export interface PersonContext {
  readonly category: string | null;
  readonly isDemo: boolean;
  /** People found by the caller's own number: taken up again though the actor may read nothing about them. */
  readonly vouchedFor?: readonly string[];
}

/** What of a known person was told anew; the caller leaves its audit row after all locks on people are taken. */
export interface Corrected {
  readonly personId: string;
  /** Names of fields, never what they say. */
  readonly fields: readonly string[];
}

export interface Saved {
  /** In the order told. */
  readonly ids: readonly string[];
  readonly corrected: readonly Corrected[];
}

/** What is wrong with a person's numbers, as sentences at the fields under `path`. */
export function personProblems(person: PersonTold, path: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (person.identityNumber && !isIdentity(person.identityNumber)) {
    problems.push({ path: `${path}.identityNumber`, message: '证件号码不对，请核对每一位；没有带证件的可以先不填' });
  }
  if (person.phone && !isPhone(person.phone))
    problems.push({ path: `${path}.phone`, message: '电话号码不对，请填写手机号或带区号的固定电话' });
  if (holdsNumber(person.name))
    problems.push({ path: `${path}.name`, message: '姓名中不能带号码，请把电话和证件号码填到各自的栏里' });
  return problems;
}

/** A name goes into titles, letters and lists unmasked: it may carry a seat's number, never somebody's. */
export function holdsNumber(name: string): boolean {
  return (name.normalize('NFKC').match(/\d/g) ?? []).length >= 5;
}

/** A citizen's number with its check digit, or a passport or permit: letters and digits. */
function isIdentity(text: string): boolean {
  return isIdentityNumber(text) || /^[A-Z]{1,3}\d{6,10}$/.test(normalIdentity(text));
}

function isPhone(text: string): boolean {
  return isMobileNumber(text) || /^(?:0\d{2,3})?[2-9]\d{6,7}$/.test(normalPhone(text));
}

/**
 * Creates persons or finds them again: by id, or by the same identity number among those the actor may see.
 * Beyond that a record of one's own is made, for else typing a number would show what others have recorded.
 * What a known person lacked is filled in. What is told anew is taken over by those who may write; others are refused.
 */
export async function savePersons(
  services: Services,
  trx: Trx,
  actor: Actor,
  told: readonly PersonTold[],
  context: PersonContext,
): Promise<Saved> {
  if (told.length === 0) return { ids: [], corrected: [] };
  const known = await findKnown(services, trx, actor, told, context.vouchedFor ?? []);
  const matches = told.map((person) => {
    const match =
      known.find((row) => row.id === person.id) ?? known.find((row) => sameIdentity(services.keys, row, person));
    if (person.id && !match)
      throw problem('not_found', { detail: `没有找到“${person.name}”的档案，请重新选择或按新人登记。` });
    return match;
  });
  const corrected = correctionsOf(services.keys, told, matches, context);
  const rows = told.map((person, index) => personRow(services, person, matches[index], context));
  const ids = rows.map((row) => row.id);
  if (new Set(ids).size !== ids.length)
    throw problem('bad_input', { detail: '名册中同一个人填写了两次，请删去一行。' });
  await trx
    .insertInto('person')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(takeOver))
    .execute();
  return { ids, corrected };
}

/** A person as found, with whether the actor may correct what is recorded. */
type Known = PersonRow & { readonly mayWrite: boolean };

function correctionsOf(
  keys: Keyring,
  told: readonly PersonTold[],
  matches: readonly (Known | undefined)[],
  context: PersonContext,
): readonly Corrected[] {
  return told.flatMap((person, index) => {
    const match = matches[index];
    if (!match) return [];
    const fields = changedFields(keys, person, match);
    if (!match.mayWrite && fields.length > 0) throw problem('wrong_party', { detail: notYours(person.name, fields) });
    const isMoved = match.mayWrite && !!context.category && !!match.category && context.category !== match.category;
    const all = isMoved ? [...fields, 'category'] : fields;
    return all.length === 0 ? [] : [{ personId: match.id, fields: all }];
  });
}

const fieldLabels = {
  identityNumber: '证件号码',
  phone: '电话',
  address: '住址',
  isUnionMember: '是否会员',
} as const;
type Overwritable = keyof typeof fieldLabels;

function notYours(name: string, fields: readonly Overwritable[]): string {
  const labels = fields.map((field) => fieldLabels[field]).join('、');
  return `“${name}”的${labels}与已有档案不同，只能由受理单位或者承办人更正。请不填这几栏再登记，并告知受理单位核对。`;
}

/** Fields told otherwise than they are recorded; one never recorded is filled in, not changed. */
function changedFields(keys: Keyring, person: PersonTold, row: PersonRow): readonly Overwritable[] {
  const { identityNumber, phone, address, isUnionMember } = person;
  const isOther = (field: SealedField, told: string | undefined, normal: (text: string) => string) => {
    const plain = told ? openField(keys, row, field) : null;
    return !!told && plain !== null && normal(plain) !== normal(told);
  };
  const changed = {
    identityNumber: isOther('identity_number', identityNumber, normalIdentity),
    phone: isOther('phone', phone, normalPhone),
    address: isOther('address', address, (text) => text.trim()),
    isUnionMember: isUnionMember !== undefined && row.isUnionMember !== null && isUnionMember !== row.isUnionMember,
  } satisfies Record<Overwritable, boolean>;
  return (Object.keys(changed) as Overwritable[]).filter((field) => changed[field]); // Object.keys forgets the literals
}

async function findKnown(
  { keys }: Services,
  trx: Trx,
  actor: Actor,
  told: readonly PersonTold[],
  vouchedFor: readonly string[],
): Promise<readonly Known[]> {
  const ids = told.flatMap((person) => person.id ?? []);
  const indexes = told.flatMap((person) => (person.identityNumber ? identityIndexes(keys, person.identityNumber) : []));
  if (ids.length === 0 && indexes.length === 0) return [];
  return trx
    .selectFrom('person')
    .selectAll()
    .select(mayWritePerson(actor).as('mayWrite'))
    .where((where) =>
      where.or([
        ...(ids.length > 0 ? [where('id', 'in', ids)] : []),
        ...(indexes.length > 0 ? [where('identityNumberIndex', 'in', indexes)] : []),
      ]),
    )
    .where(sql<boolean>`(person.id = any(${[...vouchedFor]}::uuid[]) or ${visiblePerson(actor)})`)
    .where('mergedIntoId', 'is', null)
    .where(sql<boolean>`not exists (select 1 from erased_person where erased_person.person_id = person.id)`)
    .orderBy('createdAt')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

function sameIdentity(keys: Keyring, { identityNumberIndex }: PersonRow, { identityNumber }: PersonTold): boolean {
  if (!identityNumber || !identityNumberIndex) return false;
  return identityIndexes(keys, identityNumber).some((index) => index.equals(identityNumberIndex));
}

/** What is told anew wins, what is not told stays; name and key stay the person's own. */
const takeOver = {
  sex: sql<string | null>`coalesce(person.sex, excluded.sex)`,
  birthOn: sql<string | null>`coalesce(person.birth_on, excluded.birth_on)`,
  category: sql<string | null>`coalesce(excluded.category, person.category)`,
  isUnionMember: sql<boolean | null>`coalesce(excluded.is_union_member, person.is_union_member)`,
  dataKey: sql<Buffer | null>`coalesce(person.data_key, excluded.data_key)`,
  identityNumberSealed: sql<Buffer | null>`coalesce(excluded.identity_number_sealed, person.identity_number_sealed)`,
  identityNumberIndex: sql<Buffer | null>`coalesce(excluded.identity_number_index, person.identity_number_index)`,
  phoneSealed: sql<Buffer | null>`coalesce(excluded.phone_sealed, person.phone_sealed)`,
  phoneIndex: sql<Buffer | null>`coalesce(excluded.phone_index, person.phone_index)`,
  addressSealed: sql<Buffer | null>`coalesce(excluded.address_sealed, person.address_sealed)`,
};

function personRow(services: Services, person: PersonTold, match: Known | undefined, context: PersonContext) {
  const identity = person.identityNumber;
  const id = match?.id ?? randomUUID();
  return {
    id,
    ...nameColumns(person.name),
    ...sealedColumns(services.keys, { id, dataKey: match?.dataKey ?? null }, person),
    sex: person.sex ?? (identity ? sexOf(identity) : undefined) ?? null,
    birthOn: person.birthOn ?? (identity ? birthOnOf(identity) : undefined) ?? null,
    category: match && !match.mayWrite ? (match.category ?? context.category) : context.category,
    isUnionMember: person.isUnionMember ?? null,
    isDemo: context.isDemo,
  } satisfies Insertable<DB['person']>;
}

export function nameColumns(name: string) {
  return { name, namePinyin: pinyinOf(name), nameInitials: initialsOf(name) };
}
