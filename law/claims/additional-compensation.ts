// The 50 to 100 per cent on top (加付赔偿金), which only an order of the labour authority that expired unpaid opens.
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { citation } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { line, notDue, outcome, undetermined } from './build.ts';
import { exactFen, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { emptyReading, type Context, type Outcome, type Reading, type Said, type Warning } from './outcome.ts';

const claim = 'additional_compensation';
const because = [citation(contractAct(85)), citation(jiangsuWages(53)), citation(jiangsuContract(54))];

const notOrdered: Said = {
  text: '没有经过劳动行政部门责令限期支付、逾期不付的，不能直接要求加付赔偿金；可以先向劳动保障监察投诉。',
  because,
};
const precondition: Warning = {
  kind: 'precondition',
  text: '以劳动行政部门责令限期支付、单位逾期不付为前提；比例在百分之五十以上百分之一百以下之间由处理机关定。',
  because,
};

function rangeOf(owedFen: number, least: number, most: number): Reading {
  const lower = line({
    code: 'additional',
    label: '加付赔偿金（下限）',
    baseFen: owedFen,
    baseLabel: '责令支付而未付的金额',
    factors: [times(least, 'percent')],
    because,
  });
  const upToFen = exactFen(owedFen, [times(most, 'percent')]);
  return {
    ...emptyReading,
    label: '百分之五十以上百分之一百以下',
    heldBy: '《劳动合同法》第八十五条',
    fen: lower.fen,
    upToFen,
    lines: [lower],
    amounts: { min: lower.fen, max: upToFen },
  };
}

/**
 * A frame, not a figure: `fen` is its lower end, `upToFen` the upper. Without the order nothing is due; the frame is
 * shown all the same, so that people see what an order is worth.
 *
 * @basis 《劳动合同法》第八十五条；《江苏省工资支付条例》第五十三条；《江苏省劳动合同条例》第五十四条
 * @unit  fen
 * @example additionalCompensation({ owedFen: 500_000, isOrderedUnpaid: true }, context).readings[0].upToFen // 500000
 */
export function additionalCompensation(facts: ClaimFacts, context: Context): Outcome {
  const ordered = known(facts, 'isOrderedUnpaid');
  if (ordered === false) return notDue(claim, notOrdered);
  const owedFen = known(facts, 'owedFen');
  const missing: FactCode[] = ordered === undefined ? ['isOrderedUnpaid'] : [];
  if (owedFen === undefined) return undetermined(claim, [...missing, 'owedFen'], because);
  const figures = [
    figureAt(context.figures, 'additional_compensation_min', context.today),
    figureAt(context.figures, 'additional_compensation_max', context.today),
  ] as const;
  const range = rangeOf(owedFen, figures[0].value, figures[1].value);
  const warnings = [precondition];
  if (ordered === true) return outcome(claim, { because, figures, warnings, readings: [range] });
  const { amounts, label, heldBy } = range;
  const hanging = undetermined(claim, missing, because, { ...emptyReading, label, heldBy, amounts });
  return { ...hanging, warnings, figures };
}
