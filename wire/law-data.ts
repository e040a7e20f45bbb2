/** The law's own data at the desk: what stands with which standing, what was proposed and decided, what moved because of it. */
import { z } from 'zod';
import { Day, Id, page, PageQuery } from './common.ts';

export const lawDataKinds = { holiday_notice: '放假通知', figure: '数据', term: '期限' } as const;
export const confidences = { text: '已核对原文', sourced: '有可靠出处', memory: '未核实' } as const;
export const lawDataStandings = { memory: '未核实的', confirmed: '本地已核实的', draft: '征求意见稿' } as const;
export const termUnits = {
  calendar_day: '日',
  working_day: '个工作日',
  month: '个月',
  year: '年',
  hour: '小时',
} as const;

const keys = <C extends Record<string, string>>(choices: C) =>
  z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]); // Object.keys forgets the literals
const Words = z.string().trim().max(300, '不超过300个字');
const Source = Words.min(1, '请写明出处');
const Reason = Words.min(1, '请写明理由');
/** The year 0000 is a day to Zod and none to PostgreSQL. */
const LawDay = Day.refine((day) => !day.startsWith('0000'), '应为日期，例如 2026-11-21');
/** Shown as it is told: nothing but a page of the web, or none. */
const WebAddress = z
  .string()
  .trim()
  .max(500)
  .refine((url) => url === '' || /^https?:\/\/\S+$/i.test(url), '网址应以 http:// 或者 https:// 开头');
/** What somebody has read, in the text itself or in a source that can be relied on. */
const Read = z.enum(['text', 'sourced'], '请选择核对的是原文还是可靠的出处');

export const NewHolidayNotice = z.strictObject({
  year: z.int('应为年份').min(2000).max(2200),
  notice: Words.min(1, '请写明通知的名称和文号'),
  url: WebAddress,
  holidays: z
    .array(z.strictObject({ name: z.string().trim().min(1, '请写节日名称').max(40), from: LawDay, to: LawDay }))
    .max(20),
  workdays: z.array(LawDay).max(20),
  source: Source,
  reason: Reason,
});
export const NewFigureCorrection = z.strictObject({
  figureId: z.string().min(1, '请选择数据').max(100),
  /** In the unit of the figure; money is whole fen. */
  value: z.number('应为数').min(0, '不能为负').max(1e14, '数目过大'),
  where: z
    .string()
    .regex(/^\d{2,6}$/, '区划代码或者它的开头')
    .nullable()
    .default(null),
  key: z.string().max(40).nullable().default(null),
  from: LawDay,
  to: LawDay.nullable().default(null),
  instrument: Words.min(1, '请写明依据的文件'),
  number: z.string().trim().max(100).nullable().default(null),
  article: z.string().trim().max(100).nullable().default(null),
  url: WebAddress.nullable().default(null),
  confidence: Read,
  isDraft: z.boolean().default(false),
  note: Words.nullable().default(null),
  source: Source,
  reason: Reason,
});
export const NewTermCorrection = z.strictObject({
  termId: z.string().min(1, '请选择期限').max(100),
  amount: z.int('应为整数').min(1, '至少为1').max(100_000, '数目过大').nullable(),
  unit: keys(termUnits),
  from: LawDay,
  to: LawDay.nullable().default(null),
  confidence: Read,
  source: Source,
  reason: Reason,
});
export const DecideLawData = z
  .strictObject({ decision: z.enum(['confirmed', 'rejected']), note: Words.nullable().default(null) })
  .refine(({ decision, note }) => decision === 'confirmed' || (note ?? '') !== '', {
    path: ['note'],
    message: '不予确认的，请写明原因',
  });

/** Who settled a value here, and when; null: it stands as published. */
const Settled = z
  .object({ proposalId: z.string(), proposedBy: z.string(), decidedBy: z.string(), decidedOn: z.string() })
  .nullable();
const Standing = z.object({
  basis: z.string(),
  source: z.string(),
  confidence: keys(confidences),
  /** From memory, or not in the wording in force: shown so wherever it is used. */
  isUnconfirmed: z.boolean(),
  checkedOn: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  note: z.string().nullable(),
  settled: Settled,
});
const ListQuery = PageQuery.extend({
  q: z.string().trim().max(80).optional(),
  standing: keys(lawDataStandings).optional(),
});
export const LawFigureQuery = ListQuery;
export const LawFigureRow = Standing.extend({
  rowId: z.string(),
  figureId: z.string(),
  label: z.string(),
  words: z.string(),
  value: z.number(),
  unit: z.string(),
  /** Where and for whom, in words. */
  place: z.string(),
  where: z.string().nullable(),
  key: z.string().nullable(),
  isDraft: z.boolean(),
  instrument: z.string(),
  number: z.string().nullable(),
  article: z.string().nullable(),
});
export const LawFigurePage = page(LawFigureRow);
export const LawTermDataQuery = ListQuery;
export const LawTermDataRow = Standing.extend({
  rowId: z.string(),
  termId: z.string(),
  label: z.string(),
  amount: z.int().nullable(),
  unit: keys(termUnits),
});
export const LawTermDataPage = page(LawTermDataRow);

const Run = z.object({ name: z.string(), from: z.string(), to: z.string() });
export const HolidayYearOut = z.object({
  year: z.int(),
  notice: z.string(),
  url: z.string(),
  checkedOn: z.string(),
  holidays: z.array(Run),
  workdays: z.array(z.string()),
  settled: Settled,
});
export const HolidayYearsOut = z.object({
  rows: z.array(HolidayYearOut),
  /** Until the last day of it clocks are counted for good; after it they are provisional. */
  knownThrough: z.string(),
  /** Open clocks whose day is provisional. */
  provisionalClocks: z.int(),
});

export const ProposalQuery = PageQuery.extend({ view: z.enum(['waiting', 'decided']).default('waiting') });
export const ProposalRow = z.object({
  id: z.string(),
  kind: keys(lawDataKinds),
  title: z.string(),
  /** What it says, line by line. */
  lines: z.array(z.object({ label: z.string(), words: z.string() })),
  source: z.string(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedOn: z.string(),
  /** Proposed by whoever asks: another one decides. */
  isOwn: z.boolean(),
  decision: z.enum(['confirmed', 'rejected']).nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decisionNote: z.string().nullable(),
  /** Confirmed for an earlier release and no longer fit for this one. */
  isLeftOut: z.boolean(),
  recount: z
    .object({ matters: z.int(), moved: z.int(), settled: z.int(), finishedAt: z.string().nullable() })
    .nullable(),
});
export const ProposalPage = page(ProposalRow);

export const ClockMoveQuery = PageQuery.extend({ proposalId: Id.optional() });
/** By number and union: an administrator reads no files. */
export const ClockMoveRow = z.object({
  id: z.string(),
  matterNumber: z.string().nullable(),
  procedure: z.string(),
  unionName: z.string(),
  label: z.string(),
  beforeOn: z.string(),
  afterOn: z.string(),
  wasProvisional: z.boolean(),
  isProvisional: z.boolean(),
  cause: z.string(),
  movedAt: z.string(),
});
export const ClockMovePage = page(ClockMoveRow);
