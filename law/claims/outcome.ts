// What a claim's computation answers: amounts with their lines, every tenable reading, what is missing and what to mind.
// It holds numbers and sentence patterns only; prose is rendered on demand (`words.ts`), so that many can be computed.
import type { Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { HolidayTable } from '../calendar/holidays.ts';
import type { FigureBook, DatedFigure } from '../figures/figure.ts';
import type { Factor } from './exact.ts';
import type { FactCode } from './facts/catalogue.ts';

/** The claims this room can compute. Codes of worked examples published by others are the same words. */
export const claimLabels = {
  economic_compensation: '经济补偿',
  notice_pay: '代通知金',
  illegal_termination_2n: '违法解除、终止赔偿金',
  double_wage: '未签书面劳动合同二倍工资差额',
  unpaid_wages: '拖欠的工资',
  partial_month_wage: '不足整月的工资',
  minimum_wage_difference: '低于最低工资标准的差额',
  overtime: '加班工资',
  annual_leave: '未休年休假工资',
  sick_pay: '病假工资',
  medical_period: '医疗期',
  medical_subsidy: '医疗补助费',
  shutdown_pay: '停工停产期间工资',
  heat_allowance: '高温津贴',
  additional_compensation: '加付赔偿金',
  wage_deduction_cap: '违法扣减的工资',
  work_injury: '工伤待遇',
  work_death: '工亡待遇',
  unemployment_loss: '失业保险待遇损失',
  maternity_benefit: '生育津贴',
  probation_excess: '违法约定试用期赔偿金',
  service_period_penalty: '服务期违约金上限',
  non_compete: '竞业限制补偿',
} as const;

/** The code of a claim. */
export type ClaimId = keyof typeof claimLabels;

/**
 * A sentence as pattern and numbers. `{wage|元}` prints fen as yuan, `{on|日}` a date, `{share|%}` a share in percent,
 * `{n}` as it is.
 */
export type Said = {
  readonly text: string;
  readonly args?: Readonly<Record<string, number | string>>;
  readonly because: readonly Basis[];
};

/**
 * One addend of the amount, rounded half-up to the fen once: `baseFen` times and over the factors, then less what is to
 * be taken off, never below zero.
 */
export type Line = {
  readonly code: string;
  readonly label: string;
  readonly baseFen: number;
  readonly baseLabel: string;
  readonly factors: readonly Factor[];
  readonly less?: { readonly fen: number; readonly label: string };
  readonly fen: number;
  readonly because: readonly Basis[];
};

/** One tenable answer. `fen` is the sum of the lines, null while a fact is missing. */
export type Reading = {
  readonly code: string;
  readonly label: string;
  /** Who reads the law this way: a text, a court, a province's practice. */
  readonly heldBy: string;
  readonly fen: number | null;
  /** Set where the law gives a frame and no figure: `fen` is its lower end, this the upper. */
  readonly upToFen?: number;
  readonly lines: readonly Line[];
  /** Months, days and years found on the way, by code (`months`, `days`, `preMonths`). */
  readonly counts: Readonly<Record<string, number>>;
  /** Money found on the way, in fen, by code (`base`, `daily`, `floor`). */
  readonly amounts: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<string, PlainDate>>;
  readonly notes: readonly Said[];
};

/** What to mind; none of them changes an amount. */
export type Warning = Said & {
  readonly kind: 'limitation' | 'cap' | 'final_award' | 'precondition' | 'unconfirmed' | 'who_pays' | 'proof';
};

/**
 * The answer for one claim. `due`: whether the law gives it on these facts; 'unknown' with the missing facts that decide.
 * `readings[0]` is the main one; where several are tenable they all stand here and none may be shown alone.
 */
export type Outcome = {
  readonly claim: ClaimId;
  readonly due: true | false | 'unknown';
  readonly readings: readonly [Reading, ...(readonly Reading[])];
  /** Facts without which it cannot be computed, in the order in which to ask. */
  readonly missing: readonly FactCode[];
  readonly assumed: readonly Said[];
  readonly warnings: readonly Warning[];
  readonly figures: readonly DatedFigure[];
  readonly because: readonly Basis[];
};

/** What an answer depends on besides the facts. */
export type Context = {
  readonly today: PlainDate;
  readonly figures: FigureBook;
  readonly holidays: HolidayTable;
};

/** Nothing found yet: a reading to start from. */
export const emptyReading: Reading = {
  code: 'main',
  label: '',
  heldBy: '',
  fen: null,
  lines: [],
  counts: {},
  amounts: {},
  dates: {},
  notes: [],
};
