// Damages for a probation longer than the law allows: the months beyond it, at the wage after probation.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { citation } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { line, outcome, reading, undetermined } from './build.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { emptyReading, type Context, type Outcome, type Said } from './outcome.ts';

const claim = 'probation_excess';
const because = [citation(contractAct(19)), citation(contractAct(83))];

const steps = [36, 12, 3, 0] as const;

const none: readonly (readonly [FactCode, Said])[] = [
  ['isPartTime', { text: '非全日制用工不得约定试用期。', because: [citation(contractAct(70))] }],
  ['isTaskContract', { text: '以完成一定任务为期限的合同不得约定试用期。', because }],
  ['isSecondProbation', { text: '同一单位只能约定一次试用期，再次约定的全部违法。', because }],
  ['isProbationOnly', { text: '合同只约定试用期的，试用期不成立，该期限就是合同期限。', because }],
];
const within: Said = { text: '试用期没有超过法定上限。', because };
const onTop: Said = { text: '赔偿金在已付工资之外另付；超出部分的工资没有按转正标准付的，还可以要求补足。', because };

/** Why no probation was allowed at all, if so. */
function forbidden(facts: ClaimFacts): Said | undefined {
  return none.find(([code]) => facts[code] === true)?.[1];
}

/** The key under which the figure is kept: the contract runs so many months or more. */
function keyOf(facts: ClaimFacts): string | undefined {
  if (known(facts, 'isOpenEnded') === true) return 'open';
  const months = known(facts, 'contractMonths');
  return months === undefined ? undefined : String(steps.find((step) => months >= step) ?? 0);
}

/**
 * Damages for the time served beyond the lawful probation. A contract of exactly one year allows two months, of exactly
 * three years six.
 *
 * @basis 《劳动合同法》第十九条、第七十条、第八十三条
 * @unit  fen; `counts.max` and `counts.months` (beyond it) in months
 * @example probationExcess({ contractMonths: 24, probationMonthsServed: 3, postProbationWageFen: 300_000 }, context).readings[0].fen // 300000
 */
export function probationExcess(facts: ClaimFacts, context: Context): Outcome {
  const why = forbidden(facts);
  const key = keyOf(facts);
  const served = known(facts, 'probationMonthsServed');
  const wage = known(facts, 'postProbationWageFen');
  const missing: FactCode[] = why === undefined && key === undefined ? ['contractMonths'] : [];
  if (served === undefined) missing.push('probationMonthsServed');
  if (wage === undefined) missing.push('postProbationWageFen');
  if (served === undefined || (why === undefined && key === undefined)) return undetermined(claim, missing, because);
  const on = known(facts, 'startedOn') ?? context.today;
  const figure = figureAt(context.figures, 'probation_max_months', on, { key: key ?? '0' });
  const max = why === undefined ? figure.value : 0;
  const months = Math.max(0, served - max);
  const head = { ...emptyReading, heldBy: '《劳动合同法》第八十三条', counts: { max, months } };
  const figures = why === undefined ? [figure] : [];
  if (months === 0) {
    const readings = [reading({ ...head, fen: 0, notes: why === undefined ? [within] : [why, within] })];
    return outcome(claim, { due: false, because, figures, readings });
  }
  const notes = why === undefined ? [onTop] : [why, onTop];
  if (wage === undefined)
    return outcome(claim, { missing, because, figures, readings: [reading({ ...head, notes, fen: null })] });
  const excess = line({
    code: 'excess',
    label: '超过法定试用期的赔偿金',
    baseFen: wage,
    baseLabel: '试用期满后的月工资',
    factors: [times(months, 'month')],
    because,
  });
  return outcome(claim, {
    because,
    figures,
    readings: [reading({ ...head, notes, fen: excess.fen, lines: [excess] })],
  });
}
