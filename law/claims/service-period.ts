// The most a worker owes who leaves before the end of an agreed service period after paid training.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import { amountLine, line, notDue, outcome, reading, undetermined } from './build.ts';
import { over, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Line, Outcome, Said, Warning } from './outcome.ts';
import type { EndingGround } from './severance-grounds.ts';

const claim = 'service_period_penalty';
const because = [citation(contractAct(22)), citation(contractRegulations(16))];
const endingBecause = [citation(contractAct(22)), citation(contractRegulations(26))];
const needed = ['trainingCostFen', 'agreedServiceYears', 'servedServiceYears'] as const satisfies readonly FactCode[];

/** Endings that break the agreed service: the worker's own leaving, and dismissal for grave fault. */
const breaches: readonly EndingGround[] = ['resigned', 'negotiated_by_worker', 'expiry_worker_declined', 'art39'];

const forced: Said = {
  text: '单位有第三十八条的违法情形，劳动者解除合同的，不用支付服务期违约金。',
  because: [citation(contractRegulations(26))],
};
const noBreach: Said = { text: '不是劳动者违反服务期约定，不用支付服务期违约金。', because: endingBecause };
const fulfilled: Said = { text: '约定的服务期已经履行完毕，不用支付违约金。', because };

const proof: Warning = {
  kind: 'proof',
  text: '培训费用由单位举证：有凭证的培训费、培训期间的差旅费和因培训产生的其他直接费用；岗前培训等一般培训不算。',
  because,
};
const byAgreement: Warning = {
  kind: 'precondition',
  text: '单位同意劳动者离职的，是否还要付违约金，看双方怎样约定。',
  because: endingBecause,
};

function whyNot(ground: EndingGround | undefined): Said | undefined {
  if (ground === undefined || breaches.includes(ground)) return undefined;
  return ground.startsWith('art38') ? forced : noBreach;
}

/** Cost shared over the years not served. */
function unservedLine(costFen: number, years: number, served: number): Line {
  return line({
    code: 'unserved',
    label: '未履行服务期应分摊的培训费用',
    baseFen: costFen,
    baseLabel: '培训费用',
    factors: [times(years - served, 'year'), over(years, 'year')],
    because,
  });
}

/**
 * Training cost shared over the years not served, and never above the agreed sum. None where the worker did not break
 * the service: after an art. 38 resignation, or where the employer ended it without the worker's grave fault.
 *
 * @basis 《劳动合同法》第二十二条；《劳动合同法实施条例》第十六条、第二十六条
 * @unit  fen
 * @example servicePeriodPenalty({ trainingCostFen: 1_000_000, agreedServiceYears: 5, servedServiceYears: 1 }).readings[0].fen // 800000
 */
export function servicePeriodPenalty(facts: ClaimFacts): Outcome {
  const ground = known(facts, 'endingGround');
  const why = whyNot(ground);
  if (why !== undefined) return notDue(claim, why);
  const cost = known(facts, 'trainingCostFen');
  const years = known(facts, 'agreedServiceYears');
  const served = known(facts, 'servedServiceYears');
  if (cost === undefined || years === undefined || served === undefined) {
    const missing = needed.filter((code) => known(facts, code) === undefined);
    return undetermined(claim, missing, because);
  }
  if (served >= years) return notDue(claim, fulfilled);
  const share = unservedLine(cost, years, served);
  const agreed = known(facts, 'agreedPenaltyFen');
  const isLower = agreed !== undefined && agreed < share.fen;
  const lines = isLower ? [amountLine('agreed', '约定的违约金更低，按约定', agreed, because)] : [share];
  const warnings = ground === 'negotiated_by_worker' ? [proof, byAgreement] : [proof];
  const head = { code: 'main', label: '违约金上限', heldBy: '《劳动合同法》第二十二条' };
  return outcome(claim, { because, warnings, readings: [reading({ ...head, lines })] });
}
