// The most a worker owes who leaves before the end of an agreed service period after paid training.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { over, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Outcome } from './outcome.ts';

const because = [citation(contractAct(22)), citation(contractRegulations(16))];
const needed = ['trainingCostFen', 'agreedServiceYears', 'servedServiceYears'] as const satisfies readonly FactCode[];

/**
 * Training cost shared over the years not served, and never above the agreed sum. None after an art. 38 resignation.
 *
 * @basis 《劳动合同法》第二十二条；《劳动合同法实施条例》第十六条、第二十六条
 * @unit  fen
 * @example servicePeriodPenalty({ trainingCostFen: 1_000_000, agreedServiceYears: 5, servedServiceYears: 1 }).readings[0].fen // 800000
 */
export function servicePeriodPenalty(facts: ClaimFacts): Outcome {
  if (known(facts, 'endingGround')?.startsWith('art38')) {
    const text = '单位有第三十八条的违法情形，劳动者解除合同的，不用支付服务期违约金。';
    return notDue('service_period_penalty', { text, because: [citation(contractRegulations(26))] });
  }
  const cost = known(facts, 'trainingCostFen');
  const years = known(facts, 'agreedServiceYears');
  const served = known(facts, 'servedServiceYears');
  if (cost === undefined || years === undefined || served === undefined) {
    const missing = needed.filter((code) => known(facts, code) === undefined);
    return undetermined('service_period_penalty', missing, because);
  }
  const share = line({
    code: 'unserved',
    label: '未履行服务期应分摊的培训费用',
    baseFen: cost,
    baseLabel: '培训费用',
    factors: [times(Math.max(0, years - served), 'year'), over(years, 'year')],
    because,
  });
  const agreed = known(facts, 'agreedPenaltyFen');
  const lines = agreed !== undefined && agreed < share.fen ? [agreedLine(agreed)] : [share];
  return outcome('service_period_penalty', { because, readings: [reading({ code: 'main', lines })] });
}

function agreedLine(fen: number) {
  return line({
    code: 'agreed',
    label: '约定的违约金更低，按约定',
    baseFen: fen,
    baseLabel: '约定违约金',
    factors: [],
    because,
  });
}
