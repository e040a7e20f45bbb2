// The medical period: how many months the employment is safe in sickness, within how many months they are counted.
import { citation, type Basis } from '../basis.ts';
import { article as labourAct } from '../articles/labour-act.ts';
import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { reading, outcome, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { serviceBetween } from './service.ts';
import type { Context, Outcome, Reading, Said, Warning } from './outcome.ts';

const rule: Basis = { instrument: '企业职工患病或非因工负伤医疗期规定', number: '劳部发〔1994〕479号' };
const notice: Basis = {
  instrument: '关于贯彻《企业职工患病或非因工负伤医疗期规定》的通知',
  number: '劳部发〔1995〕236号',
};
const because = [rule, citation(labourAct(29))];
const fromEmployment: Said = { text: '没有填写本单位工作年限，按入职到病休第一天的整年计算。', because: [rule] };
const restDays: Said = { text: '病休期间的公休、假日和法定节日包括在内。', because: [notice] };
const boundary: Warning = {
  kind: 'unconfirmed',
  text: '规定对同一年数兼用“以上”“以下”，正好满的按高一档。',
  because: [rule],
};
const shanghai: Warning = {
  kind: 'unconfirmed',
  text: '上海对医疗期另有规定，没有收录，以当地规定为准。',
  because: [],
};

type Years = { readonly total: number; readonly unit: number; readonly isDerived: boolean };

/** Whole years at this employer up to the first sick day. */
function unitYears(facts: ClaimFacts): number | undefined {
  const [from, to] = [known(facts, 'startedOn'), known(facts, 'sickFrom')];
  return from === undefined || to === undefined ? undefined : serviceBetween(from, addDays(to, -1)).years;
}

function yearsOf(facts: ClaimFacts): Years | readonly FactCode[] {
  const told = known(facts, 'unitServiceYears');
  const unit = told ?? unitYears(facts);
  const total = known(facts, 'totalServiceYears');
  const missing: FactCode[] = [];
  if (total === undefined) missing.push('totalServiceYears');
  if (unit === undefined) missing.push('unitServiceYears');
  if (total === undefined || unit === undefined) return missing;
  // Years at this employer are years of work: the total is never less.
  return { total: Math.max(total, unit), unit, isDerived: told === undefined };
}

/** The step of both years, as the figures name it. */
function stepOf({ total, unit }: Years): string {
  if (total < 10) return unit < 5 ? 'lt10:lt5' : 'lt10:ge5';
  if (unit >= 20) return 'ge10:ge20';
  if (unit >= 15) return 'ge10:ge15';
  if (unit >= 10) return 'ge10:ge10';
  return unit >= 5 ? 'ge10:ge5' : 'ge10:lt5';
}

type Period = { readonly months: number; readonly withinMonths: number };

/** The day some months on, or the one before it; a month without the day ends the period with its own last day. */
function endOf(start: PlainDate, months: number, less: number): PlainDate {
  const end = addMonths(start, months);
  return end.slice(8) === start.slice(8) ? addDays(end, -less) : end;
}

function datesOf(start: PlainDate, { months, withinMonths }: Period, less: number): Reading['dates'] {
  return { continuousEnd: endOf(start, months, less), windowEnd: endOf(start, withinMonths, less) };
}

/** A period is no amount: `fen` stays null, what is found stands in counts and dates. */
function readingsOf(start: PlainDate | undefined, period: Period): readonly Reading[] {
  const common = { fen: null, counts: period, notes: [restDays] } as const;
  if (start === undefined) return [reading({ ...common, code: 'main' })];
  return [
    reading({
      ...common,
      code: 'main',
      label: '病休第一天计算在内',
      heldBy: '医疗期从病休第一天起算',
      dates: datesOf(start, period, 1),
    }),
    reading({
      ...common,
      code: 'same_day',
      label: '到相对应的那一天为止',
      heldBy: '民法典第二百零一条、第二百零二条；劳部发〔1995〕236号的举例',
      dates: datesOf(start, period, 0),
    }),
  ];
}

/**
 * The months of the medical period, the months within which sick days are added up, and when both end.
 *
 * @basis 《企业职工患病或非因工负伤医疗期规定》（劳部发〔1994〕479号）第三条、第四条；《劳动法》第二十九条
 * @unit  months; dates; no amount
 * @example medicalPeriod({ totalServiceYears: 12, unitServiceYears: 6 }, context).readings[0].counts // { months: 9, withinMonths: 15 }
 */
export function medicalPeriod(facts: ClaimFacts, context: Context): Outcome {
  const years = yearsOf(facts);
  const start = known(facts, 'sickFrom');
  if (!('total' in years)) return undetermined('medical_period', years, because);
  const key = stepOf(years);
  const on = start ?? context.today;
  const months = keptFigure(context, 'medical_period_months', on, { key });
  const within = keptFigure(context, 'medical_period_window', on, { key });
  if (months === undefined || within === undefined) return undetermined('medical_period', ['sickFrom'], because);
  const isLocal = known(facts, 'placeCode')?.startsWith('31') ?? false;
  return outcome('medical_period', {
    readings: readingsOf(start, { months: months.value, withinMonths: within.value }),
    because,
    missing: start === undefined ? ['sickFrom'] : [],
    assumed: years.isDerived ? [fromEmployment] : [],
    warnings: isLocal ? [boundary, shanghai] : [boundary],
    figures: [months, within],
  });
}
