// What may be taken off a month's wage for damage the worker caused, and what was taken off beyond it.
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as wageProvisions } from '../articles/wage-payment-provisions.ts';
import { citation } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { line, outcome, reading, undetermined } from './build.ts';
import { exactFen, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { askForMinimumWage, minimumWageOn } from './minimum-wage.ts';
import { emptyReading, type Context, type Outcome, type Said, type Warning } from './outcome.ts';
import { endingOf } from './service.ts';

const claim = 'wage_deduction_cap';
const because = [citation(wageProvisions(16)), citation(jiangsuWages(12))];

const precondition: Warning = {
  kind: 'precondition',
  text: '以劳动者本人原因造成损失、合同约定赔偿为前提；没有约定或者没有损失的，扣的全部应当退还。',
  because,
};

const within: Said = { text: '每月扣的没有超过上限。', because };

type Cap = { readonly fen: number; readonly label: string };

/** The lower of the share of the wage and what is above the minimum wage, never below zero. */
function capOf(wageFen: number, share: number, minimumFen: number): Cap {
  const byShare = exactFen(wageFen, [times(share, 'percent')]);
  const aboveMinimum = Math.max(0, wageFen - minimumFen);
  return byShare <= aboveMinimum
    ? { fen: byShare, label: '每月最多扣工资的百分之二十' }
    : { fen: aboveMinimum, label: '扣后不得低于最低工资' };
}

/**
 * The most that may be deducted a month stands in `amounts.capFen`; the amount of the claim is what was taken beyond it.
 *
 * @basis 《工资支付暂行规定》第十六条；《江苏省工资支付条例》第十二条
 * @unit  fen; null while it is not known what was deducted
 * @example deductionCap({ monthlyWageFen: 260_000, minimumWageFen: 220_000 }, context).readings[0].amounts.capFen // 40000
 */
export function deductionCap(facts: ClaimFacts, context: Context): Outcome {
  const on = endingOf(facts, context).on ?? context.today;
  const wageFen = known(facts, 'monthlyWageFen');
  const minimum = minimumWageOn(facts, context, on);
  const deducted = known(facts, 'deductedFen');
  const months = known(facts, 'deductedMonths');
  const missing: FactCode[] = wageFen === undefined ? ['monthlyWageFen'] : [];
  if (minimum === undefined) missing.push(...askForMinimumWage(facts));
  if (deducted === undefined) missing.push('deductedFen');
  if (months === undefined) missing.push('deductedMonths');
  if (wageFen === undefined || minimum === undefined) return undetermined(claim, missing, because);
  const share = figureAt(context.figures, 'deduction_share', on);
  const cap = capOf(wageFen, share.value, minimum.fen);
  const figures = minimum.figure === undefined ? [share] : [share, minimum.figure];
  const head = { ...emptyReading, label: cap.label, heldBy: '《工资支付暂行规定》第十六条' };
  const amounts = { capFen: cap.fen };
  const parts = { missing, because, figures, warnings: [precondition] };
  if (deducted === undefined || months === undefined)
    return outcome(claim, { ...parts, due: 'unknown', readings: [reading({ ...head, fen: null, amounts })] });
  const excess = line({
    code: 'excess',
    label: '超过上限扣的工资',
    baseFen: Math.max(0, deducted - cap.fen),
    baseLabel: '每月多扣的',
    factors: [times(months, 'month')],
    because,
  });
  if (excess.fen === 0)
    return outcome(claim, { ...parts, due: false, readings: [reading({ ...head, amounts, fen: 0, notes: [within] })] });
  return outcome(claim, { ...parts, readings: [reading({ ...head, lines: [excess], amounts, fen: excess.fen })] });
}
