/** Terms of law as anybody may ask for them. */
import { z } from 'zod';
import { BasisText, Day } from './common.ts';

const kind = z.enum(['deadline', 'limitation', 'counted_backwards']).describe('期限、时效，或者向前推算的期限');
const unit = z.enum(['calendar_day', 'working_day', 'month', 'year', 'hour']);

export const LawTermListQuery = z.strictObject({});
export const LawTermParams = z.strictObject({ id: z.string().max(100) });
export const LawTermQuery = z.strictObject({
  startsOn: Day.refine((day) => day >= '1900-01-01' && day <= '2999-12-31', '日期应在1900年至2999年之间').describe(
    '事情发生的那一天，当日不计入；向前推算的期限填事情的日子',
  ),
});

export const LawTermAnswer = z.object({
  id: z.string(),
  label: z.string(),
  kind,
  startsOn: Day,
  dueOn: Day,
  dueAt: z.string().optional().describe('按小时计算的期限到什么时刻；起点按当日零时'),
  provisional: z.boolean().describe('涉及的年份还没有放假通知，通知发布后重新计算'),
  basis: BasisText,
  steps: z.array(z.string()).describe('为什么是这一天'),
  unconfirmed: z.boolean().describe('期限的数目、单位或者条文待核实'),
  doubts: z.array(z.string()),
  otherReadings: z.array(z.object({ label: z.string(), dueOn: Day, provisional: z.boolean() })),
});

export const LawTermRow = z.object({
  id: z.string(),
  label: z.string(),
  kind,
  amount: z.int().nullable().describe('空：规定没有写数目，须由人确定'),
  unit,
  startsFrom: z.string(),
  basis: BasisText,
  confidence: z.enum(['text', 'sourced', 'memory']),
  unitConfidence: z.enum(['text', 'sourced', 'memory']),
  unconfirmed: z.boolean(),
  source: z.string(),
  url: z.string().nullable(),
  checkedOn: Day,
  from: Day.nullable(),
  to: Day.nullable(),
  note: z.string(),
});
export const LawTermList = z.object({ rows: z.array(LawTermRow) });
