// When how much was worked over the standard: totals as told, or payroll month by payroll month.
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { MonthPay } from './facts/kinds.ts';
import { emptyReading, type Context, type Reading } from './outcome.ts';
import { dayHours, raised, type DayRules, type Extra, type Wage } from './overtime-wage.ts';

/** The kinds of overtime, in the order of their lines. */
export const kinds = ['weekday', 'rest', 'holiday'] as const;
/** A kind of overtime. */
export type OvertimeKind = (typeof kinds)[number];

/** Overtime of one time: of a payroll month, or the totals told. An absent kind was not told. */
export type Stint = {
  readonly month: string | undefined;
  readonly extra: { readonly [K in OvertimeKind]: Extra | undefined };
  readonly paidFen: number;
  /** The wage as told, and raised to the minimum wage of the day. */
  readonly told: Wage;
  readonly wage: Wage;
  readonly rules: DayRules;
  readonly isDayTold: boolean;
};

/** All there is to count, with what was found where no wage is known. */
export type Stints = {
  readonly worked: readonly Stint[];
  /** Whether any hours or days were told, be it zero. */
  readonly isTold: boolean;
  readonly isDivisorKept: boolean;
  readonly figures: readonly DatedFigure[];
  readonly found: () => Reading;
};

type RulesOn = (on: PlainDate, isDayTold: boolean) => DayRules | undefined;
type Raw = Pick<Stint, 'month' | 'extra' | 'paidFen' | 'isDayTold'> & { readonly on: PlainDate };

const noWage: Wage = { fen: 0, per: 'month', label: '' };
const noRules: DayRules = { divisor: 1, minimumFen: undefined, figures: [] };

function extraOf(days: number | undefined, hours: number | undefined): Extra | undefined {
  return days === undefined && hours === undefined ? undefined : { days: days ?? 0, hours: hours ?? 0 };
}

function ofMonth(pay: MonthPay): Raw {
  return {
    month: pay.month,
    on: `${pay.month}-01`,
    isDayTold: true,
    paidFen: pay.overtimePaidFen ?? 0,
    extra: {
      weekday: extraOf(undefined, pay.weekdayHours),
      rest: extraOf(undefined, pay.restDayHours),
      holiday: extraOf(undefined, pay.holidayHours),
    },
  };
}

/** The totals of the kinds that no payroll month tells: a kind is never counted twice. */
function totals(facts: ClaimFacts, context: Context, inPayroll: ReadonlySet<OvertimeKind>): Raw {
  const on = known(facts, 'overtimeOn');
  const unless = (kind: OvertimeKind, extra: Extra | undefined) => (inPayroll.has(kind) ? undefined : extra);
  return {
    month: undefined,
    on: on ?? context.today,
    isDayTold: on !== undefined,
    paidFen: 0,
    extra: {
      weekday: unless('weekday', extraOf(undefined, known(facts, 'weekdayHours'))),
      rest: unless('rest', extraOf(known(facts, 'restDays'), known(facts, 'restHours'))),
      holiday: unless('holiday', extraOf(known(facts, 'holidayDays'), known(facts, 'holidayHours'))),
    },
  };
}

function isWorked({ extra }: Raw): boolean {
  return kinds.some((kind) => {
    const worked = extra[kind];
    return worked !== undefined && worked.days + worked.hours > 0;
  });
}

const isSaid = ({ extra }: Raw) => kinds.some((kind) => extra[kind] !== undefined);

function kindsIn(months: readonly Raw[]): ReadonlySet<OvertimeKind> {
  return new Set(kinds.filter((kind) => months.some(({ extra }) => extra[kind] !== undefined)));
}

/**
 * What was worked over the standard, with the wage and rules of its day. Where payroll months tell hours of a kind, they
 * are counted and not the total told of it.
 *
 * @basis 《劳动法》第四十四条
 * @unit  days, hours
 * @example stintsOf({ weekdayHours: 2 }, context, undefined, () => undefined).worked.length // 1
 */
export function stintsOf(facts: ClaimFacts, context: Context, wage: Wage | undefined, rulesOn: RulesOn): Stints {
  const months = (known(facts, 'payroll') ?? []).map(ofMonth);
  const all = [...months, totals(facts, context, kindsIn(months))];
  const raws = all.filter(isWorked);
  const figures = new Set<DatedFigure>();
  let isDivisorKept = true;
  const worked = raws.map((raw): Stint => {
    const rules = rulesOn(raw.on, raw.isDayTold);
    if (rules === undefined) isDivisorKept = false;
    for (const figure of rules?.figures ?? []) figures.add(figure);
    const told = wage ?? noWage;
    const { divisor, minimumFen } = rules ?? noRules;
    const { month, extra, paidFen, isDayTold } = raw;
    const wageThen = raised(told, minimumFen, divisor);
    return { month, extra, paidFen, isDayTold, told, wage: wageThen, rules: rules ?? noRules };
  });
  return { worked, isTold: all.some(isSaid), isDivisorKept, figures: [...figures], found: () => foundIn(worked) };
}

const hourCodes = { weekday: 'weekdayHours', rest: 'restHours', holiday: 'holidayHours' } as const;

/**
 * Hours by kind: what can be said before any wage is known.
 *
 * @basis 《劳动法》第四十四条
 * @unit  hours
 * @example hoursOf(stintsOf({ weekdayHours: 20 }, context, undefined, () => undefined).worked) // { weekdayHours: 20 }
 */
export function hoursOf(stints: readonly Stint[]): Reading['counts'] {
  const counts: Record<string, number> = {};
  for (const kind of kinds) {
    let [hours, isTold] = [0, false];
    for (const { extra } of stints) {
      const worked = extra[kind];
      if (worked === undefined) continue;
      isTold = true;
      hours += worked.days * dayHours + worked.hours;
    }
    if (isTold) counts[hourCodes[kind]] = hours;
  }
  return counts;
}

function foundIn(stints: readonly Stint[]): Reading {
  return { ...emptyReading, counts: hoursOf(stints) };
}

/**
 * What to ask where no hours were told.
 *
 * @basis an unknown fact is a value: nothing is guessed
 * @unit  facts in the order of asking
 * @example totalsMissing({}, true) // ['monthlyWageFen', 'weekdayHours', 'restDays', 'holidayDays']
 */
export function totalsMissing(facts: ClaimFacts, isWageless: boolean): readonly FactCode[] {
  const hours = ['weekdayHours', 'restDays', 'holidayDays'] as const;
  const missing = hours.filter((code) => known(facts, code) === undefined);
  return isWageless ? ['monthlyWageFen', ...missing] : missing;
}
