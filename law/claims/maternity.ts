// Maternity pay: the fund's benefit by the employer's average, the employer's difference, or all of it by the employer.
import { article as female } from '../articles/female-workers.ts';
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as insuranceAct } from '../articles/social-insurance-act.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { over, times, type Factor } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Line, Outcome, Reading, Said, Warning } from './outcome.ts';

const because = [citation(female(8)), citation(insuranceAct(56))];
const topUpBecause = [citation(female(5)), citation(jiangsuWages(29))];
const noDays: Said = { text: '产假天数为零，没有生育津贴。', because };
const asInsured: Said = { text: '没有填写是否参加生育保险，按已经参加计算。', because };
const ordinaryWage: Said = { text: '没有填写产假前的月工资，按月工资计算。', because };
const ownUnknown: Said = { text: '没有填写产假前的工资；工资高于津贴的，单位还要补差额。', because: topUpBecause };
const fundPays: Warning = { kind: 'who_pays', text: '生育津贴由生育保险基金支付，差额由单位支付。', because };
const employerPays: Warning = {
  kind: 'who_pays',
  text: '没有参加生育保险的，按产假前的工资由单位支付。',
  because: [citation(female(8))],
};
const byContribution: Warning = {
  kind: 'unconfirmed',
  text: '条文是单位上年度职工月平均工资，实践中用平均缴费工资；折算的三十天没有条文。',
  because,
};
const days98: Warning = {
  kind: 'precondition',
  text: '产假九十八天，难产加十五天，多胞胎每多一个加十五天；各地另有延长，江苏的天数待核实。',
  because: [citation(female(7))],
};

type Part = { readonly factors: readonly Factor[]; readonly figures: readonly DatedFigure[] };

function payLine(code: string, label: string, fen: number, baseLabel: string, { factors }: Part): Line {
  return line({ code, label, baseFen: fen, baseLabel, factors, because });
}

/** The own wage before the leave; the ordinary monthly wage in its stead. */
function ownWage(facts: ClaimFacts): number | undefined {
  return known(facts, 'maternityOwnWageFen') ?? known(facts, 'monthlyWageFen');
}

function byEmployer(facts: ClaimFacts, part: Part): Outcome {
  const own = ownWage(facts);
  if (own === undefined) return undetermined('maternity_benefit', ['maternityOwnWageFen'], because);
  const pay = payLine('employer_pay', '产假工资', own, '产假前的月工资', part);
  const heldBy = '女职工劳动保护特别规定第八条';
  return outcome('maternity_benefit', {
    readings: [reading({ code: 'main', label: '单位按产假前工资支付', heldBy, lines: [pay] })],
    because,
    assumed: known(facts, 'maternityOwnWageFen') === undefined ? [ordinaryWage] : [],
    warnings: [employerPays, days98],
    figures: part.figures,
  });
}

function insuredReadings(average: number, own: number | undefined, part: Part): readonly Reading[] {
  const benefit = payLine('benefit', '生育津贴', average, '单位上年度职工月平均工资', part);
  const alone = { label: '生育津贴', heldBy: '女职工劳动保护特别规定第八条', lines: [benefit] };
  if (own === undefined || own <= average) return [reading({ code: 'main', ...alone })];
  const topUp = payLine('top_up', '单位补足的差额', own - average, '产假前月工资高出的部分', part);
  const main = reading({
    code: 'main',
    label: '津贴低于本人工资的，单位补足',
    heldBy: '女职工劳动保护特别规定第五条，江苏省工资支付条例第二十九条',
    lines: [benefit, { ...topUp, because: topUpBecause }],
  });
  return [main, reading({ code: 'benefit_only', ...alone, label: '只有生育津贴' })];
}

/**
 * Maternity pay by days over thirty: insured by the employer's average of the year before, with the difference to the
 * own wage where that is higher; not insured by the own wage before the leave.
 *
 * @basis 《女职工劳动保护特别规定》第五条、第七条、第八条；《社会保险法》第五十六条；《江苏省工资支付条例》第二十九条
 * @unit  fen
 * @example maternityBenefit({ unitAverageFen: 600_000, maternityDays: 128 }, context).readings[0].fen // 2560000
 */
export function maternityBenefit(facts: ClaimFacts, context: Context): Outcome {
  const claim = 'maternity_benefit';
  const days = known(facts, 'maternityDays');
  const isInsured = known(facts, 'isMaternityInsured');
  const divisor = keptFigure(context, 'maternity_divisor', context.today);
  if (days === 0) return notDue(claim, noDays);
  const average = known(facts, 'unitAverageFen');
  const wage = isInsured === false ? ownWage(facts) : average;
  if (days === undefined || divisor === undefined || wage === undefined) {
    const missing: FactCode[] = [];
    if (wage === undefined) missing.push(isInsured === false ? 'maternityOwnWageFen' : 'unitAverageFen');
    return undetermined(claim, days === undefined ? [...missing, 'maternityDays'] : missing, because);
  }
  const part = { factors: [over(divisor.value, 'day'), times(days, 'day')], figures: [divisor] };
  if (isInsured === false) return byEmployer(facts, part);
  const own = known(facts, 'maternityOwnWageFen');
  const assumed = isInsured === undefined ? [asInsured] : [];
  return outcome(claim, {
    readings: insuredReadings(wage, own, part),
    because,
    assumed: own === undefined ? [...assumed, ownUnknown] : assumed,
    warnings: [fundPays, byContribution, days98],
    figures: part.figures,
  });
}
