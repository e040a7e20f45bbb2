/** What a worker is owed: the facts it depends on, the claims computed from them with formula and articles, what moved. */
import { claimFacts, factCodes } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { FactCode, FactValue, Told } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { FactKind } from '@gongyuan/law/claims/facts/kinds.ts';
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { z } from 'zod';
import { Day, Id, LifeDay, Revision, WorkerFen, known } from './common.ts';

export const Claim = z.enum(Object.keys(claimLabels) as [ClaimId, ...ClaimId[]]); // Object.keys forgets the literals
export const Code = z.enum(factCodes as [FactCode, ...FactCode[]]); // the catalogue is never empty

const Hours = z.number().min(0, '不能为负').max(10_000, '数目过大').multipleOf(0.01, '最多两位小数');
export const MonthPayIn = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份写成 2026-05'),
  dueFen: WorkerFen.optional(),
  paidFen: WorkerFen.optional(),
  excludedFen: WorkerFen.optional(),
  overtimePaidFen: WorkerFen.optional(),
  weekdayHours: Hours.optional(),
  restDayHours: Hours.optional(),
  holidayHours: Hours.optional(),
});
export const DependantIn = z.strictObject({ relation: z.enum(['spouse', 'other']), isLoneElderOrOrphan: z.boolean() });

const uniqueMonths = (rows: readonly { month: string }[]) => new Set(rows.map((row) => row.month)).size === rows.length;

const schemas = {
  day: LifeDay,
  fen: WorkerFen,
  count: z.int('应为整数').min(0, '不能为负').max(10_000, '数目过大'),
  number: z.number().min(0, '不能为负').max(10_000, '数目过大').multipleOf(0.0001, '最多四位小数'),
  share: z.number().min(0, '不能为负').max(1, '应在0和1之间').multipleOf(0.0001, '最多四位小数'),
  yesNo: z.boolean(),
  place: z.string().regex(/^\d{6}$/, '六位区划代码'),
  payroll: z.array(MonthPayIn).max(240, '最多240个月').refine(uniqueMonths, '同一个月只填一行'),
  dependants: z.array(DependantIn).max(20, '最多20人'),
} as const;

function schemaOf(code: FactCode): z.ZodType {
  const fact: FactKind = claimFacts[code];
  if (fact.kind === 'choice') return z.enum(Object.keys(fact.choices ?? {}) as [string, ...string[]]); // has at least one
  if (fact.isYear) return schemas.count.min(1950, '年份不对').max(2100, '年份不对');
  return fact.isPositive ? schemas.number.gt(0, '应大于零') : schemas[fact.kind];
}

type FactSchemas = { readonly [F in FactCode]: z.ZodOptional<z.ZodType<Told<FactValue<F>>>> };

/** Facts as told: absent = not told now, 'unknown' = asked and not known. Units: see law/claims/facts. */
export const ClaimFactsIn = z.strictObject(
  // Each schema is made from the kind its type is made from; fromEntries forgets which belongs to which.
  Object.fromEntries(factCodes.map((code) => [code, known(schemaOf(code)).optional()])) as unknown as FactSchemas,
);

const Sentence = z.object({ text: z.string(), articles: z.array(z.string()) });
const Line = z.object({
  code: z.string(),
  label: z.string(),
  formula: z.string(),
  fen: z.int(),
  articles: z.array(z.string()),
});
export const ReadingOut = z.object({
  code: z.string(),
  label: z.string(),
  heldBy: z.string(),
  fen: z.int().nullable(),
  upToFen: z.int().nullable(),
  lines: z.array(Line),
  found: z.array(z.object({ label: z.string(), words: z.string() })),
  notes: z.array(Sentence),
});
export const QuestionOut = z.object({
  code: Code,
  label: z.string(),
  question: z.string(),
  why: z.string(),
  kind: z.string(),
  unit: z.string().nullable(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
});
export const FigureOut = z.object({
  label: z.string(),
  words: z.string(),
  period: z.string(),
  article: z.string(),
  source: z.string(),
  standing: z.string(),
  isConfirmed: z.boolean(),
});
export const OutcomeOut = z.object({
  claim: Claim,
  label: z.string(),
  due: z.union([z.boolean(), z.literal('unknown')]),
  readings: z.array(ReadingOut),
  missing: z.array(QuestionOut),
  assumed: z.array(Sentence),
  warnings: z.array(Sentence.extend({ kind: z.string() })),
  figures: z.array(FigureOut),
  articles: z.array(z.string()),
});
/** Until when a claim may be brought, and why that day. */
export const UntilOut = z.object({
  dueOn: z.string().nullable(),
  daysLeft: z.int().nullable(),
  level: z.string(),
  provisional: z.boolean(),
  steps: z.array(z.string()),
  articles: z.array(z.string()),
  others: z.array(z.object({ label: z.string(), holder: z.string(), dueOn: z.string().nullable() })),
  warnings: z.array(z.string()),
  missing: z.array(QuestionOut),
});
export const ClaimItemOut = z.object({
  outcome: OutcomeOut,
  until: UntilOut.nullable(),
  /** 一裁终局: final against the employer, not final, or unknown with the reason. */
  final: z.object({ value: z.union([z.boolean(), z.literal('unknown')]), reason: Sentence }).nullable(),
  /** Whether its amount is in the total; a claim that another one excludes is not. */
  isCounted: z.boolean(),
});
export const ClaimSetOut = z.object({
  items: z.array(ClaimItemOut),
  conflicts: z.array(z.object({ claims: z.array(Claim), reason: Sentence })),
  /** The consistent set that brings most: main readings, and the least and the most of all tenable ones. */
  total: z.object({ fen: z.int(), leastFen: z.int(), mostFen: z.int(), words: z.string() }),
  missing: z.array(QuestionOut),
});

const Statement = z.object({
  words: z.string().nullable(),
  isKnown: z.boolean(),
  standing: z.string(),
  statedBy: z.string(),
  statedOn: z.string(),
  recordedBy: z.string(),
  partyId: z.string().nullable(),
});
export const ClaimFactOut = QuestionOut.extend({
  /** The label of its group; facts of a group stand together. */
  group: z.string(),
  /** The value in force; null where nobody knows or was asked. */
  value: z.unknown(),
  words: z.string().nullable(),
  isKnown: z.boolean().nullable(),
  /** Told for this worker, or for the whole roster. */
  isOwn: z.boolean(),
  statements: z.array(Statement),
});
/** An amount that a change of facts moved. @unit fen */
export const MovedOut = z.object({
  claim: Claim,
  label: z.string(),
  beforeFen: z.int().nullable(),
  afterFen: z.int().nullable(),
});
export const DisputeClaimsQuery = z.strictObject({ partyId: Id.optional() });
export const DisputeClaimsOut = z.object({
  revision: z.int(),
  partyId: z.string().nullable(),
  mayWrite: z.boolean(),
  /** Claims that the dispute's causes lead to; others can be asked for. */
  wanted: z.array(Claim),
  facts: z.array(ClaimFactOut),
  set: ClaimSetOut,
  moved: z.array(MovedOut),
});
export const StateClaimFacts = z.strictObject({
  revision: Revision,
  /** Null: for the whole roster. */
  partyId: Id.nullable().default(null),
  facts: ClaimFactsIn,
  statedBy: z.string().trim().min(1, '请填写是谁说的').max(60),
  statedOn: Day.optional(),
  standing: z.enum(['said', 'shown', 'verified']),
});
/** What if: the file's facts with these laid over them; nothing is stored. */
export const WhatIf = z.strictObject({
  partyId: Id.nullable().default(null),
  claims: z.array(Claim).max(30).optional(),
  facts: ClaimFactsIn,
});
export const WhatIfOut = z.object({ set: ClaimSetOut, moved: z.array(MovedOut) });
/** Every worker of the roster with their total. */
export const RosterClaimsOut = z.object({
  rows: z.array(
    z.object({
      partyId: z.string(),
      name: z.string(),
      fen: z.int(),
      leastFen: z.int(),
      mostFen: z.int(),
      missing: z.int(),
    }),
  ),
  totalFen: z.int(),
});
/** The same computation without any file: public, nothing is stored. */
export const ReckonIn = z.strictObject({
  claims: z.array(Claim).min(1, '请至少选择一项').max(30),
  facts: ClaimFactsIn,
});
export const ReckonOut = ClaimSetOut;
