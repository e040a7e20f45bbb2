// Pay during sickness within the medical period: as agreed, and never below four fifths of the minimum wage.
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { citation, type Basis } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, over, times, type Factor } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { askForMinimumWage, minimumWageOn, type MinimumWage } from './minimum-wage.ts';
import {
  emptyReading,
  type Context,
  type Line,
  type Outcome,
  type Reading,
  type Said,
  type Warning,
} from './outcome.ts';

const national: Basis = {
  instrument: '关于贯彻执行〈中华人民共和国劳动法〉若干问题的意见',
  number: '劳部发〔1995〕309号',
  isUnconfirmed: true,
};
const because = [citation(jiangsuWages(27)), national];
const notCompared: Said = { text: '没有填写当地的最低工资，没有和它的百分之八十比较。', because };
const ordinaryWage: Said = { text: '没有填写病假前的月工资，按月工资计算。', because };
const byDays: Said = { text: '不足整月的，下限按天数折算；折算的办法没有条文，待核实。', because: [national] };
const raisedToFloor: Warning = {
  kind: 'cap',
  text: '约定的病假工资低于最低工资的百分之八十，已经按百分之八十计算。',
  because,
};
const ownShare: Warning = {
  kind: 'who_pays',
  text: '江苏按最低工资的百分之八十付的，个人应缴的社会保险费和公积金由单位另付，不从中扣。',
  because: [citation(jiangsuWages(32))],
};
const withinPeriod: Warning = {
  kind: 'precondition',
  text: '在医疗期内、按规定请了病假的，才按这个规定付。',
  because: [citation(jiangsuWages(27))],
};

/** What is known of the sick pay: the wage and share, the days, the minimum wage and the shares of it. */
type Terms = {
  readonly wage: number | undefined;
  readonly share: number | undefined;
  readonly days: number | undefined;
  readonly isFullMonth: boolean;
  readonly divisor: DatedFigure | undefined;
  readonly monthDays: number | undefined;
  readonly minimum: MinimumWage | undefined;
  readonly floorShare: DatedFigure | undefined;
};

function termsOf(facts: ClaimFacts, context: Context): Terms {
  const from = known(facts, 'sickFrom');
  const on = from ?? context.today;
  const told = known(facts, 'minimumWageFen');
  const toldDivisor = known(facts, 'wageDivisor');
  const divisor = toldDivisor === undefined ? keptFigure(context, 'wage_divisor', on) : undefined;
  return {
    wage: known(facts, 'sickWageFen') ?? known(facts, 'monthlyWageFen'),
    share: known(facts, 'sickShare'),
    days: known(facts, 'sickDays'),
    isFullMonth: known(facts, 'isFullSickMonth') === true,
    divisor,
    monthDays: toldDivisor ?? divisor?.value,
    // Without a day nothing is looked up: today's minimum wage need not be that of the sickness.
    minimum:
      from === undefined ? (told === undefined ? undefined : { fen: told }) : minimumWageOn(facts, context, from),
    floorShare: keptFigure(context, 'sick_pay_floor_share', on, { where: known(facts, 'placeCode') }),
  };
}

/** The part of a month: nothing for a full one, else the days over the divisor; undefined while the days are not known. */
function partOf({ isFullMonth, days, monthDays }: Terms): readonly Factor[] | undefined {
  if (isFullMonth) return [];
  if (days === undefined || monthDays === undefined) return undefined;
  return [over(monthDays, 'day'), times(days, 'day')];
}

type Pay = { readonly parts: Omit<Line, 'fen'>; readonly fen: number; readonly isRaised: boolean };

function payOf(terms: Terms, part: readonly Factor[]): Pay | undefined {
  const { wage, share, minimum, floorShare } = terms;
  if (wage === undefined || share === undefined) return undefined;
  const common = { code: 'sick_pay', label: '病假工资', because };
  const agreed = { ...common, baseFen: wage, baseLabel: '病假前的月工资', factors: [...part, times(share, 'percent')] };
  const { fen } = line(agreed);
  if (minimum === undefined || floorShare === undefined) return { parts: agreed, fen, isRaised: false };
  const factors = [...part, times(floorShare.value, 'percent')];
  const floor = { ...common, baseFen: minimum.fen, baseLabel: '月最低工资', factors };
  const least = line(floor).fen;
  return fen < least ? { parts: floor, fen: least, isRaised: true } : { parts: agreed, fen, isRaised: false };
}

function missingOf({ wage, share }: Terms, part: readonly Factor[] | undefined, facts: ClaimFacts): FactCode[] {
  const missing: FactCode[] = [];
  if (wage === undefined) missing.push('sickWageFen');
  if (share === undefined) missing.push('sickShare');
  if (part === undefined) missing.push(known(facts, 'isFullSickMonth') === undefined ? 'isFullSickMonth' : 'sickDays');
  return missing;
}

/** The least for a month, where the minimum wage is known. */
function floorOf({ minimum, floorShare }: Terms): Reading['amounts'] {
  if (minimum === undefined || floorShare === undefined) return {};
  return { floor: exactFen(minimum.fen, [times(floorShare.value, 'percent')]) };
}

function figuresOf({ minimum, floorShare, divisor, isFullMonth }: Terms): DatedFigure[] {
  const used = [minimum === undefined ? undefined : floorShare, minimum?.figure, isFullMonth ? undefined : divisor];
  return used.filter((figure) => figure !== undefined);
}

/**
 * Sick pay: wage times the agreed share, a part of a month by days over 21.75; four fifths of the minimum wage where
 * that is more. The monthly least stands in `amounts.floor`, the pay before anything paid in `amounts.pay`.
 *
 * @basis 《江苏省工资支付条例》第二十七条、第三十二条；劳部发〔1995〕309号（凭记忆）
 * @unit  fen
 * @example sickPay({ sickWageFen: 300_000, sickShare: 0.6, minimumWageFen: 259_000, isFullSickMonth: true }, context).readings[0].fen // 207200
 */
export function sickPay(facts: ClaimFacts, context: Context): Outcome {
  const terms = termsOf(facts, context);
  const part = partOf(terms);
  const pay = part === undefined ? undefined : payOf(terms, part);
  const figures = figuresOf(terms);
  if (pay === undefined) {
    const noMinimum = terms.minimum === undefined && terms.wage === undefined ? askForMinimumWage(facts) : [];
    const missing = [...missingOf(terms, part, facts), ...noMinimum];
    return { ...undetermined('sick_pay', missing, because, { ...emptyReading, amounts: floorOf(terms) }), figures };
  }
  const paid = known(facts, 'sickPaidFen');
  const due = line(paid === undefined ? pay.parts : { ...pay.parts, less: { fen: paid, label: '已付的病假工资' } });
  const amounts = { ...floorOf(terms), pay: pay.fen };
  const label = pay.isRaised ? '最低工资的百分之八十' : '按约定的比例';
  return outcome('sick_pay', {
    readings: [reading({ code: 'main', label, heldBy: '江苏省工资支付条例第二十七条', lines: [due], amounts })],
    because,
    assumed: assumptions(facts, terms),
    warnings: pay.isRaised ? [raisedToFloor, ownShare, withinPeriod] : [withinPeriod],
    figures,
  });
}

function assumptions(facts: ClaimFacts, terms: Terms): readonly Said[] {
  const said: Said[] = [];
  if (known(facts, 'sickWageFen') === undefined) said.push(ordinaryWage);
  if (terms.minimum === undefined) said.push(notCompared);
  else if (!terms.isFullMonth) said.push(byDays);
  return said;
}
