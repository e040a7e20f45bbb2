/** Employers: one row a firm, found again by credit code or by its name written one way. */
import { randomUUID } from 'node:crypto';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import { isCreditCode, redactPersonal } from '@gongyuan/law/names.ts';
import type { EmployerIn } from '@gongyuan/wire/intake.ts';
import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { z } from 'zod';
import { visibleEmployer } from './acts/visible.ts';
import { initialsOf, pinyinOf } from './pinyin.ts';
import type { Trx } from './services.ts';

export type EmployerTold = z.output<typeof EmployerIn>;
type EmployerRow = Selectable<DB['employer']>;
type Known = EmployerRow & { readonly isShown: boolean };
/** Any fixed number: the space of locks on firms' names. */
const NAMES_LOCK = 4_811_905;

export function employerProblems(employer: EmployerTold, path: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const name = employer.name.normalize('NFKC');
  if (redactPersonal(name) !== name)
    problems.push({ path: `${path}.name`, message: '单位名称中不能带电话或证件号码，请去掉' });
  if (employer.creditCode && !isCreditCode(employer.creditCode))
    problems.push({ path: `${path}.creditCode`, message: '统一社会信用代码不对，请核对18位' });
  return problems;
}

/** Brackets and spaces are typed in many ways; a firm has one name. */
export function normalEmployerName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
}

export function normalCreditCode(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/**
 * Creates employers or finds them again; what a known one lacked is filled in. Returns ids in the order given. One name is
 * one firm, for conflicts of interest are found by it. A credit code alone finds a firm of another name only where the
 * actor sees it or it stands in the public register: else typing a code would tell what others have on file.
 */
export async function saveEmployers(
  trx: Trx,
  told: readonly EmployerTold[],
  { actor, isDemo }: { readonly actor: Actor; readonly isDemo: boolean },
): Promise<readonly string[]> {
  if (told.length === 0) return [];
  await lockNames(trx, told);
  const known = await findKnown(trx, actor, told);
  // Two parties of one firm, or one firm named twice, must not reach the same row twice in one statement.
  const rows = new Map<string, ReturnType<typeof employerRow>>();
  const keys = told.map((employer) => {
    const match = known.find((row) => isCode(row, employer)) ?? known.find((row) => isName(row, employer));
    const key =
      standing(match) ??
      `${normalEmployerName(employer.name)} ${employer.creditCode ? normalCreditCode(employer.creditCode) : ''}`;
    if (!rows.has(key)) rows.set(key, employerRow(employer, match, isDemo));
    return key;
  });
  await trx
    .insertInto('employer')
    // Rows in one order, so that two who name the same firms do not wait for each other.
    .values([...rows.values()].toSorted((left, right) => left.id.localeCompare(right.id)))
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fillIn))
    .execute();
  return keys.map((key) => rows.get(key)?.id ?? key);
}

/** Two contacts that name a new firm at once must not make two of it: the second waits and finds the first's. */
async function lockNames(trx: Trx, told: readonly EmployerTold[]): Promise<void> {
  const names = [...new Set(told.map((employer) => normalEmployerName(employer.name)))].toSorted();
  await sql`select pg_advisory_xact_lock(${NAMES_LOCK}, hashtext(name)) from (
    select unnest(${names}::text[]) as name order by 1) named`.execute(trx);
}

/** A firm that was merged is found by its old name and stands as the one it was merged into. */
const standing = (row: EmployerRow | undefined): string | undefined => row?.mergedIntoId ?? row?.id;

const fillIn = {
  creditCode: sql<string | null>`coalesce(employer.credit_code, excluded.credit_code)`,
  address: sql<string | null>`coalesce(employer.address, excluded.address)`,
  industry: sql<string | null>`coalesce(employer.industry, excluded.industry)`,
};

async function findKnown(trx: Trx, actor: Actor, told: readonly EmployerTold[]): Promise<readonly Known[]> {
  const names = told.map((employer) => normalEmployerName(employer.name));
  const codes = told.flatMap((employer) => (employer.creditCode ? [normalCreditCode(employer.creditCode)] : []));
  return trx
    .selectFrom('employer')
    .selectAll()
    .select(sql<boolean>`(employer.area_union_id is not null or ${visibleEmployer(actor)})`.as('isShown'))
    .where((where) =>
      where.or([where('name', 'in', names), ...(codes.length > 0 ? [where('creditCode', 'in', codes)] : [])]),
    )
    .orderBy('createdAt')
    .execute();
}

function isCode(row: Known, employer: EmployerTold): boolean {
  const isFound = row.isShown || row.name === normalEmployerName(employer.name);
  return isFound && !!employer.creditCode && row.creditCode === normalCreditCode(employer.creditCode);
}

/** One name is one firm unless two credit codes say otherwise. */
function isName(row: EmployerRow, employer: EmployerTold): boolean {
  return row.name === normalEmployerName(employer.name) && !(row.creditCode && employer.creditCode);
}

function employerRow(employer: EmployerTold, match: EmployerRow | undefined, isDemo: boolean) {
  return {
    id: standing(match) ?? randomUUID(),
    ...employerNameColumns(employer.name),
    creditCode: employer.creditCode ? normalCreditCode(employer.creditCode) : null,
    address: employer.address === undefined ? null : redactPersonal(employer.address),
    industry: employer.industry === undefined ? null : redactPersonal(employer.industry),
    isDemo,
  } satisfies Insertable<DB['employer']>;
}

export function employerNameColumns(name: string) {
  const normal = normalEmployerName(name);
  return { name: normal, namePinyin: pinyinOf(normal), nameInitials: initialsOf(normal) };
}
