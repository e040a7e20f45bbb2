// The wage of a month not worked in full: no single method is in the law, so each that can be computed is shown.
import { article as conversion } from '../articles/wage-conversion-notice.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, over, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode, type FactValue } from './facts/catalogue.ts';
import type { Context, Line, Outcome, Reading, Said } from './outcome.ts';

type Method = FactValue<'partMonthMethod'>;

const because = [citation(conversion(2))];
const methods: readonly Method[] = ['forward', 'absence', 'actual_days'];
const needs: Readonly<Record<Method, readonly FactCode[]>> = {
  forward: ['attendedDays'],
  absence: ['absentDays'],
  actual_days: ['absentDays', 'monthWorkdays'],
};
const words: Readonly<Record<Method, { readonly label: string; readonly heldBy: string }>> = {
  forward: { label: '按出勤天数', heldBy: '21.75天折算：劳社部发〔2008〕3号' },
  absence: { label: '扣除缺勤天数', heldBy: '21.75天折算：劳社部发〔2008〕3号' },
  actual_days: { label: '按当月应计薪天数', heldBy: '部分裁审做法，条文没有规定' },
};
const severalMethods: Said = {
  text: '不足整月的工资没有统一的算法，能算的几种都给出；合同或者制度写明的按写明的。',
  because,
};
const ordinaryWage: Said = { text: '没有填写这个月的工资标准，按月工资计算。', because };

type Part = {
  readonly wage: number;
  readonly attended: number | undefined;
  readonly absent: number | undefined;
  readonly monthDays: number | undefined;
  readonly divisor: DatedFigure | undefined;
  readonly days: number;
};

/** Attended and absent days make the month's paid days: the third is known from two. */
function partOf(facts: ClaimFacts, context: Context, wage: number): Part {
  const told = { attended: known(facts, 'attendedDays'), absent: known(facts, 'absentDays') };
  const monthDays = known(facts, 'monthWorkdays');
  const rest = (part: number | undefined) =>
    monthDays === undefined || part === undefined ? undefined : Math.max(0, monthDays - part);
  const toldDivisor = known(facts, 'wageDivisor');
  const divisor = toldDivisor === undefined ? keptFigure(context, 'wage_divisor', context.today) : undefined;
  return {
    wage,
    attended: told.attended ?? rest(told.absent),
    absent: told.absent ?? rest(told.attended),
    monthDays,
    divisor,
    days: toldDivisor ?? divisor?.value ?? 0,
  };
}

const head = { code: 'part_month', label: '不足整月的工资', baseLabel: '月工资', because } as const;

function lineOf(method: Method, { wage, attended, absent, monthDays, days }: Part): Line | undefined {
  if (method === 'forward') {
    if (attended === undefined || days === 0) return undefined;
    return line({ ...head, baseFen: wage, factors: [over(days, 'day'), times(attended, 'day')] });
  }
  if (absent === undefined) return undefined;
  if (method === 'absence') {
    if (days === 0) return undefined;
    const fen = exactFen(wage, [over(days, 'day'), times(absent, 'day')]);
    return line({ ...head, baseFen: wage, factors: [], less: { fen, label: '缺勤天数的工资' } });
  }
  if (monthDays === undefined || monthDays === 0) return undefined;
  const paid = times(Math.max(0, monthDays - absent), 'day');
  return line({ ...head, baseFen: wage, factors: [paid, over(monthDays, 'day')] });
}

function readingOf(method: Method, part: Part, isMain: boolean): Reading | undefined {
  const found = lineOf(method, part);
  if (found === undefined) return undefined;
  return reading({ code: isMain ? 'main' : method, ...words[method], lines: [found] });
}

/**
 * The wage of a part of a month by the method told, the other methods beside it; by all that can be computed where none
 * is told.
 *
 * @basis 《关于职工全年月平均工作时间和工资折算问题的通知》第二部分
 * @unit  fen
 * @example partialMonthWage({ partMonthWageFen: 500_000, attendedDays: 19, partMonthMethod: 'forward' }, context).readings[0].fen // 436782
 */
export function partialMonthWage(facts: ClaimFacts, context: Context): Outcome {
  const claim = 'partial_month_wage';
  const own = known(facts, 'partMonthWageFen');
  const wage = own ?? known(facts, 'monthlyWageFen');
  const method = known(facts, 'partMonthMethod');
  const part = partOf(facts, context, wage ?? 0);
  const chosen = method ?? methods.find((each) => lineOf(each, part) !== undefined);
  const main = chosen === undefined ? undefined : readingOf(chosen, part, true);
  if (wage === undefined || main === undefined) {
    const days = chosen === undefined ? (['attendedDays', 'absentDays', 'monthWorkdays'] as const) : needs[chosen];
    const unknown = main === undefined ? days.filter((code) => known(facts, code) === undefined) : [];
    return undetermined(claim, wage === undefined ? ['monthlyWageFen', ...unknown] : unknown, because);
  }
  const others = methods.flatMap((each) => {
    const other = each === chosen ? undefined : readingOf(each, part, false);
    return other === undefined || other.fen === main.fen ? [] : [other];
  });
  return outcome(claim, {
    readings: [main, ...others],
    because,
    assumed: own === undefined ? [severalMethods, ordinaryWage] : [severalMethods],
    figures: part.divisor === undefined ? [] : [part.divisor],
  });
}
