// Compensation for keeping a ban on competing after the end: a share of the average wage a month, not below the minimum wage.
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as interpretation1 } from '../articles/labour-dispute-interpretation-1.ts';
import { article as interpretation2 } from '../articles/labour-dispute-interpretation-2.ts';
import { citation, type Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { figureAt, type DatedFigure } from '../figures/figure.ts';
import { averageWageOf, divisorOf, monthlyFen, type Base } from './average-wage.ts';
import { line, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, over, times, type Factor } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { minimumWageOn } from './minimum-wage.ts';
import type { Context, Line, Outcome, Reading, Said, Warning } from './outcome.ts';
import { endingOf } from './service.ts';

const claim = 'non_compete';
const because = [citation(contractAct(23)), citation(interpretation1(36))];
const jiangsuBecause = [citation(contractAct(23)), citation(jiangsuContract(28))];
const agreedBecause = [citation(contractAct(23)), citation(interpretation1(37))];
const endBecause = [citation(interpretation1(39))];

const heads = {
  national: { code: 'main', label: '平均工资的百分之三十', heldBy: '解释（一）第三十六条' },
  jiangsu: { code: 'main', label: '平均工资的三分之一', heldBy: '《江苏省劳动合同条例》第二十八条' },
  agreed: { code: 'main', label: '按约定', heldBy: '解释（一）第三十七条' },
} as const;

const noMinimumWage: Said = { text: '履行地最低工资没有填，按没有低于最低工资计算。', because };
const kept: Warning = {
  kind: 'precondition',
  text: '以劳动者遵守了竞业限制为前提；没有接触商业秘密的，竞业限制对其不生效。',
  because: [citation(interpretation1(36)), citation(interpretation2(13))],
};
const overLimit: Warning = {
  kind: 'cap',
  text: '竞业限制最长二年，超过部分没有约束力，不计补偿。',
  because: [citation(contractAct(24))],
};

/** One month of compensation: a base and what it is multiplied with. */
type Rate = { readonly base: Base; readonly factors: readonly Factor[]; readonly because: readonly Basis[] };

/** The months to pay for; undefined where not known. */
type Months = { readonly kept: number | undefined; readonly after: number };

type Sources = {
  readonly wage: Base | undefined;
  readonly minimumFen: number | undefined;
  readonly national: DatedFigure;
  readonly jiangsu: DatedFigure | undefined;
};

function rateFen({ base, factors }: Rate): number {
  return exactFen(base.fen, [...divisorOf(base), ...factors]);
}

function raised(rate: Rate, minimumFen: number | undefined): Rate {
  if (minimumFen === undefined || rateFen(rate) >= minimumFen) return rate;
  return { ...rate, base: { fen: minimumFen, over: 1, label: '履行地月最低工资' }, factors: [] };
}

function nationalRate(wage: Base, { minimumFen, national }: Sources): Rate {
  return raised({ base: wage, factors: [times(national.value, 'percent')], because }, minimumFen);
}

function jiangsuRate(wage: Base, { minimumFen, jiangsu }: Sources): Rate | undefined {
  if (jiangsu === undefined) return undefined;
  return raised({ base: wage, factors: [over(jiangsu.value)], because: jiangsuBecause }, minimumFen);
}

function rateLine(code: string, label: string, { base, factors }: Rate, months: number, why: readonly Basis[]): Line {
  return line({
    code,
    label,
    baseFen: base.fen,
    baseLabel: base.label,
    factors: [...divisorOf(base), ...factors, times(months, 'month')],
    because: why,
  });
}

function rateReading(head: Pick<Reading, 'code' | 'label' | 'heldBy'>, rate: Rate, months: Months): Reading {
  const amounts = { base: monthlyFen(rate.base), monthly: rateFen(rate) };
  if (months.kept === undefined) return reading({ ...head, amounts, fen: null });
  const lines = [rateLine('kept', '遵守期间的补偿', rate, months.kept, rate.because)];
  if (months.after > 0) lines.push(rateLine('ended', '单位提前解除另付的补偿', rate, months.after, endBecause));
  return reading({ ...head, amounts, lines, counts: { months: months.kept + months.after } });
}

/** What was agreed binds; in Jiangsu not below one third. */
function agreedReadings(agreedFen: number, sources: Sources, months: Months, isJiangsu: boolean): readonly Reading[] {
  const agreed: Rate = {
    base: { fen: agreedFen, over: 1, label: '约定的月补偿' },
    factors: [],
    because: agreedBecause,
  };
  const third = sources.wage === undefined ? undefined : jiangsuRate(sources.wage, sources);
  const asAgreed = rateReading(heads.agreed, agreed, months);
  if (third === undefined || rateFen(third) <= agreedFen) return [asAgreed];
  return isJiangsu
    ? [rateReading(heads.jiangsu, third, months)]
    : [asAgreed, rateReading({ ...heads.jiangsu, code: 'jiangsu' }, third, months)];
}

/** Where the place is known to be in Jiangsu one third binds; where it is not known it stands beside the national share. */
function shareReadings(wage: Base, sources: Sources, months: Months, isJiangsu: boolean): readonly Reading[] {
  const national = nationalRate(wage, sources);
  const third = jiangsuRate(wage, sources);
  if (third === undefined) return [rateReading(heads.national, national, months)];
  if (isJiangsu)
    return [
      rateReading(heads.jiangsu, third, months),
      ...(rateFen(national) === rateFen(third)
        ? []
        : [rateReading({ ...heads.national, code: 'national' }, national, months)]),
    ];
  const main = rateReading(heads.national, national, months);
  if (rateFen(national) === rateFen(third)) return [main];
  return [main, rateReading({ ...heads.jiangsu, code: 'jiangsu' }, third, months)];
}

function wageOf(facts: ClaimFacts): Base | undefined {
  const own = known(facts, 'nonCompeteWageFen');
  return own === undefined ? averageWageOf(facts) : { fen: own, over: 1, label: '前十二个月平均工资' };
}

function sourcesOf(facts: ClaimFacts, context: Context, on: PlainDate): Sources {
  const place = known(facts, 'placeCode');
  return {
    wage: wageOf(facts),
    minimumFen: minimumWageOn(facts, context, on)?.fen,
    // A judicial interpretation governs what is decided under it, whenever the employment ended.
    national: figureAt(context.figures, 'non_compete_share', context.today),
    jiangsu: keptFigure(context, 'non_compete_over', on, { where: place ?? '32' }),
  };
}

function monthsOf(facts: ClaimFacts, max: number, after: number): Months & { readonly isOver: boolean } {
  const told = known(facts, 'nonCompeteMonths');
  const isEnded = known(facts, 'isNonCompeteEndedByEmployer') === true;
  return {
    kept: told === undefined ? undefined : Math.min(told, max),
    after: isEnded ? after : 0,
    isOver: told !== undefined && told > max,
  };
}

function readingsOf(facts: ClaimFacts, sources: Sources, months: Months): readonly Reading[] | undefined {
  const isJiangsu = known(facts, 'placeCode')?.startsWith('32') === true;
  const agreed = known(facts, 'nonCompeteAgreedFen');
  if (agreed !== undefined) return agreedReadings(agreed, sources, months, isJiangsu);
  return sources.wage === undefined ? undefined : shareReadings(sources.wage, sources, months, isJiangsu);
}

/**
 * Compensation for the months in which the ban was kept, and three months more where the employer ended it early. One
 * month's sum stands in `amounts.monthly`, also while the months are not known.
 *
 * @basis 《劳动合同法》第二十三条、第二十四条；解释（一）第三十六条、第三十七条、第三十九条；《江苏省劳动合同条例》第二十八条
 * @unit  fen
 * @example nonCompete({ nonCompeteWageFen: 1_000_000, minimumWageFen: 249_000 }, context).readings[0].amounts.monthly // 300000
 */
export function nonCompete(facts: ClaimFacts, context: Context): Outcome {
  const on = endingOf(facts, context).on ?? context.today;
  const sources = sourcesOf(facts, context, on);
  const max = figureAt(context.figures, 'non_compete_max_months', on);
  const after = figureAt(context.figures, 'non_compete_end_months', context.today);
  const months = monthsOf(facts, max.value, after.value);
  const readings = readingsOf(facts, sources, months);
  const missing: FactCode[] = readings === undefined ? ['nonCompeteWageFen'] : [];
  if (months.kept === undefined) missing.push('nonCompeteMonths');
  if (readings === undefined) return undetermined(claim, missing, because);
  const isAgreed = known(facts, 'nonCompeteAgreedFen') !== undefined;
  return outcome(claim, {
    missing,
    due: months.kept === undefined ? 'unknown' : true,
    assumed: sources.minimumFen === undefined && !isAgreed ? [noMinimumWage] : [],
    warnings: months.isOver ? [kept, overLimit] : [kept],
    figures: [sources.national, ...(sources.jiangsu === undefined ? [] : [sources.jiangsu]), max],
    because,
    readings,
  });
}
