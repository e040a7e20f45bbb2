/** The 12351 desk: what the exchange tells, what the agent sees of a caller, what is registered, and the queue. */
import { z } from 'zod';
import { Id, page, PageQuery } from './common.ts';
import { FactsIn, Line, speakerKinds, TriageOut } from './intake.ts';
import { CallerBrief } from './matter.ts';
import { RiskRaised } from './risk.ts';

const Text = (max: number) => z.string().trim().max(max, `不超过${max}个字`);
const Instant = z.iso.datetime({ offset: true, error: '应为带时区的时间，例如 2026-11-21T10:00:00+08:00' });
const choices = <C extends Readonly<Record<string, string>>>(table: C) =>
  z.enum(Object.keys(table) as [keyof C & string, ...(keyof C & string)[]]); // Object.keys forgets the literals

/** Minutes within which a missed caller is called back: an internal term (内部时限), no rule of law. @unit minutes */
export const CALL_BACK_MINUTES = 30;

/** How an exchange says that the number is withheld. */
export const withheldWords: ReadonlySet<string> = new Set([
  '',
  'anonymous',
  'unknown',
  'withheld',
  'private',
  'restricted',
]);

export const TelephonyEvent = z.strictObject({
  event: z.enum(['newCall', 'answer', 'hangup'], '只能是 newCall、answer 或 hangup'),
  callId: z.string().regex(/^[\w.:@+-]{1,100}$/, '应为1至100位字母、数字或 . : @ + - _'),
  from: z
    .string()
    .trim()
    .refine((text) => withheldWords.has(text.toLowerCase()) || /^\+?\d(?:[\d -]{1,22})\d$/.test(text), {
      message: '应为电话号码；对方未显示号码的，写空或者 anonymous',
    }),
  to: z
    .string()
    .trim()
    .regex(/^\+?[\d -]{1,24}$/, '应为被叫号码'),
  agent: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{0,20}$/, '应为座席号；还没有分配座席的写空')
    .nullable(),
  at: Instant,
  recordingUrl: z
    .url({ protocol: /^https?$/, error: '应为录音的网址' })
    .max(1000)
    .optional(),
});

export const Seat = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z-]{1,20}$/, '座席号为1至20位数字、字母或短横');
export const TakeSeat = z.strictObject({
  seat: Seat,
  /** Somebody else left without freeing it. */
  takeOver: z.boolean().default(false),
});

/** How a call stands for its agent. */
export const callStates = {
  ringing: '振铃',
  talking: '通话中',
  ended: '已挂断',
  missed: '未接',
} as const;
/** What an agent is doing. */
export const agentStates = { off: '未入座', idle: '空闲', ringing: '振铃', talking: '通话', wrap_up: '话后' } as const;

export const callBackResults = {
  reached: '已接通',
  no_answer: '没有接通，稍后再拨',
  wrong_number: '号码不对',
  given_up: '多次没有接通，结束回拨',
} as const;

export const KnownCaller = CallerBrief.extend({
  id: z.string(),
  matters: z.array(
    CallerBrief.shape.matters.element.extend({
      id: z.string(),
      procedureLabel: z.string(),
      isFastTrack: z.boolean(),
      /** Something was done on it within thirty days. */
      isActive: z.boolean(),
    }),
  ),
});
export const CallOut = z.object({
  id: z.string(),
  state: choices(callStates),
  isCallBack: z.boolean(),
  /** Masked; null = withheld. */
  from: z.string().nullable(),
  to: z.string(),
  beganAt: z.string(),
  answeredAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  hasRecording: z.boolean(),
  people: z.array(KnownCaller),
  /** The matter to look at first: the one with activity within thirty days. */
  focusMatterId: z.string().nullable(),
  repeat: z.object({ calls: z.int(), lastAt: z.string().nullable(), lastAgent: z.string().nullable() }),
  /** Colleagues who have the same caller before them now. */
  presence: z.array(z.object({ agent: z.string(), seat: z.string().nullable(), since: z.string() })),
  /** An open risk flag on this caller: say so, and nothing of what it is about. */
  isAtRisk: z.boolean(),
});
export const HotlineFigures = z.object({
  waiting: z.int(),
  talking: z.int(),
  answeredToday: z.int(),
  missedToday: z.int(),
  averageWaitSeconds: z.int().nullable(),
  callBacksOpen: z.int(),
  callBacksOverdue: z.int(),
});
export const CurrentCalls = z.object({
  seat: z.string().nullable(),
  state: choices(agentStates),
  unionId: z.string(),
  unionName: z.string(),
  /** The one spoken on first, then those not yet dealt with. */
  calls: z.array(CallOut),
  figures: HotlineFigures,
});

export const CallContactIn = z.strictObject({
  /** One of those whom the number was found for. */
  personId: Id.optional(),
  /** Empty: the caller does not say. */
  name: Text(40).optional(),
  speaker: z.strictObject({ kind: choices(speakerKinds), relation: Text(40).optional() }).default({ kind: 'self' }),
  story: z.string().trim().min(1, '请记下来电人讲的事').max(4000, '不超过4000个字'),
  facts: FactsIn,
  employerName: Text(80).optional(),
  lines: z
    .array(z.strictObject({ line: Line, form: z.record(z.string(), z.unknown()).default({}) }))
    .min(1, '请选择要办的事')
    .max(10),
  /** Given on the telephone: the advice is answered and closed with it. */
  answer: Text(4000).optional(),
  competentUnion: z.strictObject({ id: Id, reason: z.string().trim().min(2, '请写明理由').max(300) }).optional(),
});
/** What is read out to the caller: the number, who has it, and by when. */
export const ReadOut = z.object({
  line: z.string(),
  label: z.string(),
  number: z.string().nullable(),
  owner: z.string(),
  stateLabel: z.string(),
  isDone: z.boolean(),
  dueOn: z.string().nullable(),
  dueLabel: z.string().nullable(),
  isInternal: z.boolean(),
});
export const CallContactOut = z.object({
  contactId: z.string(),
  disputeNumber: z.string(),
  unionName: z.string(),
  readOut: z.array(ReadOut),
  triage: TriageOut,
  /** Words of danger were told. */
  risk: RiskRaised.nullable(),
});

export const CallMessageIn = z.strictObject({
  matterId: Id,
  note: z.string().trim().min(2, '请记下来电人要转告的话').max(2000, '不超过2000个字'),
});
export const CallMessageOut = z.object({
  contactId: z.string(),
  number: z.string().nullable(),
  owner: z.string(),
  dueOn: z.string(),
  risk: RiskRaised.nullable(),
});
export const CloseCall = z.strictObject({ reason: z.string().trim().min(2, '请写明不登记的原因').max(200) });
export const CalledBack = z.strictObject({ result: choices(callBackResults), note: Text(500).optional() });
export const RevealIn = z.strictObject({
  field: z.enum(['from', 'recording']),
  reason: z.string().trim().min(2, '请写明查看的理由').max(200),
});
export const RevealOut = z.object({ value: z.string() });

export const callLists = {
  waiting: '正在等候',
  talking: '正在通话',
  answered: '今日已接',
  missed: '今日未接',
  call_backs: '待回拨',
} as const;
export const CallQuery = PageQuery.extend({ list: choices(callLists) });
export const CallRow = z.object({
  id: z.string(),
  from: z.string().nullable(),
  state: choices(callStates),
  beganAt: z.string(),
  answeredAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  waitSeconds: z.int().nullable(),
  seat: z.string().nullable(),
  agent: z.string().nullable(),
  /** In words: what came of it, numbers of matters included. */
  outcome: z.string(),
  hasRecording: z.boolean(),
  callBack: z
    .object({
      dueAt: z.string(),
      isOverdue: z.boolean(),
      /** Missed calls of the same number which one call back settles. */
      calls: z.int(),
      attempts: z.int(),
      lastResult: z.string().nullable(),
    })
    .nullable(),
  mayCallBack: z.boolean(),
});
export const CallPage = page(CallRow);
