// Pay in lieu of thirty days' notice (代通知金), alone and beside economic compensation (N+1).
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { citation, type Basis } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { averageWageOf, divisorOf, monthlyFen, type Base } from './average-wage.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { minimumWageOn } from './minimum-wage.ts';
import type { Context, Outcome, Reading, Said } from './outcome.ts';
import { endingOf } from './service.ts';
import { severance } from './severance.ts';
import type { EndingGround } from './severance-grounds.ts';

const claim = 'notice_pay';
const because = [citation(contractAct(40)), citation(contractRegulations(20))];
const jiangsuBecause = [citation(contractAct(40)), citation(jiangsuContract(32))];
const jiangsuFrom = '2013-05-01';

const heads = {
  last: { code: 'main', label: '按上一个月工资', heldBy: '《劳动合同法实施条例》第二十条' },
  jiangsu: { code: 'main', label: '按前十二个月平均工资', heldBy: '《江苏省劳动合同条例》第三十二条' },
} as const;

const given: Said = { text: '单位已经提前三十日书面通知，不用另付一个月工资。', because };
const partTime: Said = { text: '非全日制用工随时可以通知终止，没有代通知金。', because: [citation(contractAct(71))] };
const unlawful: Said = {
  text: '违法解除的，付二倍赔偿金；代通知金只在单位依第四十条解除时才有，两项不能并存。',
  because: [citation(contractAct(40)), citation(contractAct(87)), citation(contractRegulations(25))],
};
const layoff: Said = {
  text: '经济性裁员应当提前三十日向工会或者全体职工说明情况，法律没有规定以一个月工资代替。',
  because: [citation(contractAct(41))],
};
const otherGround: Said = { text: '代通知金只在单位依第四十条的三种情形解除时才有。', because };
const monthlyInstead: Said = { text: '上一个月的工资没有填，按月工资计算。', because };
const averageInstead: Said = { text: '上一个月的工资没有填，按前十二个月平均工资计算。', because };

function whyNot(ground: EndingGround): Said | undefined {
  if (ground.startsWith('art40')) return undefined;
  if (ground === 'unlawful') return unlawful;
  return ground === 'layoff' ? layoff : otherGround;
}

type Found = { readonly base: Base; readonly assumed: readonly Said[] };

/** The wage of the month before: told, else the monthly wage, else the average. */
function lastMonth(facts: ClaimFacts): Found | undefined {
  const last = known(facts, 'lastMonthWageFen');
  if (last !== undefined) return { base: { fen: last, over: 1, label: '上一个月工资' }, assumed: [] };
  const monthly = known(facts, 'monthlyWageFen');
  if (monthly !== undefined) return { base: { fen: monthly, over: 1, label: '月工资' }, assumed: [monthlyInstead] };
  const average = averageWageOf(facts);
  return average === undefined ? undefined : { base: average, assumed: [averageInstead] };
}

function noticeReading(head: Partial<Reading> & { code: string }, base: Base, months: number, why: readonly Basis[]) {
  const factors = months === 1 ? divisorOf(base) : [...divisorOf(base), times(months, 'month')];
  const label = '代通知金（一个月工资）';
  const lines = [line({ code: 'notice_pay', label, baseFen: base.fen, baseLabel: base.label, factors, because: why })];
  return reading({ ...head, lines, amounts: { base: monthlyFen(base) } });
}

/** Jiangsu's base where the month before was not a normal one: the average, not below the minimum wage. */
function jiangsuBase(facts: ClaimFacts, context: Context): Found | undefined {
  if (known(facts, 'isLastMonthNormal') !== false) return undefined;
  const place = known(facts, 'placeCode');
  const on = endingOf(facts, context).on ?? context.today;
  if ((place !== undefined && !place.startsWith('32')) || on < jiangsuFrom) return undefined;
  const average = averageWageOf(facts);
  if (average === undefined) return undefined;
  const minimum = minimumWageOn(facts, context, on)?.fen ?? 0;
  if (average.fen >= minimum * average.over) return { base: average, assumed: average.assumed };
  return { base: { fen: minimum, over: 1, label: '当地月最低工资' }, assumed: [] };
}

/** Jiangsu's rule leads where the place is known to be there; where the place is not known it stands beside. */
function readingsOf(
  facts: ClaimFacts,
  context: Context,
  months: number,
): (Found & { readonly readings: readonly Reading[] }) | undefined {
  const last = lastMonth(facts);
  const jiangsu = jiangsuBase(facts, context);
  if (jiangsu !== undefined && known(facts, 'placeCode') !== undefined)
    return { ...jiangsu, readings: [noticeReading(heads.jiangsu, jiangsu.base, months, jiangsuBecause)] };
  if (last === undefined) return undefined;
  const readings: Reading[] = [noticeReading(heads.last, last.base, months, because)];
  if (jiangsu !== undefined)
    readings.push(noticeReading({ ...heads.jiangsu, code: 'jiangsu_average' }, jiangsu.base, months, jiangsuBecause));
  return { ...last, readings };
}

/**
 * Pay in lieu of notice: one month's wage of the month before the end, not limited to three times the area's average.
 *
 * @basis 《劳动合同法》第四十条；《劳动合同法实施条例》第二十条；《江苏省劳动合同条例》第三十二条
 * @unit  fen
 * @example noticePay({ endingGround: 'art40_changed', noticeGiven: false, lastMonthWageFen: 800_000 }, context).readings[0].fen // 800000
 */
export function noticePay(facts: ClaimFacts, context: Context): Outcome {
  if (known(facts, 'isPartTime') === true) return notDue(claim, partTime);
  const ground = known(facts, 'endingGround');
  const why = ground === undefined ? undefined : whyNot(ground);
  if (why !== undefined) return notDue(claim, why);
  const noticeGiven = known(facts, 'noticeGiven');
  if (noticeGiven === true) return notDue(claim, given);
  const figure = figureAt(context.figures, 'notice_pay_months', endingOf(facts, context).on ?? context.today);
  const found = readingsOf(facts, context, figure.value);
  const missing: FactCode[] = [];
  if (ground === undefined) missing.push('endingGround');
  if (noticeGiven === undefined) missing.push('noticeGiven');
  if (found === undefined) missing.push('lastMonthWageFen');
  if (ground === undefined || noticeGiven === undefined || found === undefined) {
    const ifDue = found?.readings[0]?.fen;
    const amounts: Readonly<Record<string, number>> = typeof ifDue === 'number' ? { ifDue } : {};
    const hanging = undetermined(claim, missing, because, reading({ code: 'main', amounts }));
    return ground === undefined || noticeGiven === undefined ? hanging : { ...hanging, due: true };
  }
  return outcome(claim, { because, assumed: found.assumed, figures: [figure], readings: found.readings });
}

/** N+1: two claims asked for together; `fen` is their sum, null while one of them is not known. */
export type SeveranceWithNotice = {
  readonly severance: Outcome;
  readonly notice: Outcome;
  readonly fen: number | null;
};

/**
 * Economic compensation and pay in lieu of notice together, which only article 40 gives.
 *
 * @basis 《劳动合同法》第四十条、第四十六条
 * @unit  fen
 * @example severanceWithNotice({ endingGround: 'art40_changed', noticeGiven: false, averageWageFen: 800_000, lastMonthWageFen: 800_000, servedYears: 1, servedMonths: 3 }, context).fen // 2000000
 */
export function severanceWithNotice(facts: ClaimFacts, context: Context): SeveranceWithNotice {
  const compensation = severance(facts, context);
  const notice = noticePay(facts, context);
  const [{ fen: first }, { fen: second }] = [compensation.readings[0], notice.readings[0]];
  return { severance: compensation, notice, fen: first === null || second === null ? null : first + second };
}
