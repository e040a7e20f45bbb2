// Whether an award on a claim would be final against the employer (一裁终局): per item, against twelve minimum wages.
import { article as arbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as interpretation } from '../articles/labour-dispute-interpretation-1.ts';
import { citation } from '../basis.ts';
import { keptFigure } from './dated-figures.ts';
import { askForMinimumWage, minimumWageOn } from './minimum-wage.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { ClaimId, Context, Outcome, Said } from './outcome.ts';

/** Final, not final, or not known yet; `hasOtherReading`: another view puts the claim outside the rule altogether. */
export type FinalAward = {
  readonly value: true | false | 'unknown';
  readonly reason: Said;
  readonly missing: readonly FactCode[];
  readonly hasOtherReading?: true;
};

/** `limited`: final up to twelve minimum wages; `standards`: disputes on national standards, final without a limit. */
type Kind = 'limited' | 'standards' | 'outside';

const kinds: Readonly<Record<ClaimId, Kind>> = {
  economic_compensation: 'limited',
  notice_pay: 'limited',
  illegal_termination_2n: 'limited',
  double_wage: 'limited',
  unpaid_wages: 'limited',
  partial_month_wage: 'limited',
  minimum_wage_difference: 'limited',
  overtime: 'limited',
  annual_leave: 'limited',
  sick_pay: 'limited',
  shutdown_pay: 'limited',
  heat_allowance: 'limited',
  additional_compensation: 'limited',
  wage_deduction_cap: 'limited',
  medical_subsidy: 'limited',
  probation_excess: 'limited',
  non_compete: 'limited',
  work_injury: 'standards',
  work_death: 'standards',
  unemployment_loss: 'standards',
  maternity_benefit: 'standards',
  medical_period: 'outside',
  service_period_penalty: 'outside',
};

const limitBasis = [citation(arbitrationAct(47)), citation(interpretation(19))];

function limited(outcome: Outcome, facts: ClaimFacts, context: Context): FinalAward {
  const { fen } = outcome.readings[0];
  if (fen === null) {
    const reason = { text: '金额还没有算出来，暂不能判断是否一裁终局。', because: limitBasis };
    return { value: 'unknown', reason, missing: [] };
  }
  const on = known(facts, 'filedOn') ?? context.today;
  const wage = minimumWageOn(facts, context, on);
  const multiple = keptFigure(context, 'final_award_multiple', on)?.value;
  if (wage === undefined || multiple === undefined) {
    const reason = { text: '还不知道当地月最低工资，不能判断是否一裁终局。', because: limitBasis };
    return { value: 'unknown', reason, missing: askForMinimumWage(facts) };
  }
  const limit = wage.fen * multiple;
  const isFinal = fen <= limit;
  const text = isFinal
    ? '不超过当地月最低工资十二个月的{limit|元}，裁决对单位是终局的；劳动者不服仍可以起诉。'
    : '超过当地月最低工资十二个月的{limit|元}，裁决不是终局的，双方都可以起诉。';
  const found: FinalAward = { value: isFinal, reason: { text, args: { limit }, because: limitBasis }, missing: [] };
  return outcome.claim === 'double_wage' ? { ...found, hasOtherReading: true } : found;
}

/**
 * Whether an award on this claim alone would be final against the employer. Each item is compared, never the sum; an
 * award that also holds other items is treated as not final as a whole.
 *
 * @basis 《劳动争议调解仲裁法》第四十七条；《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第十九条、第二十条
 * @unit  true, false or 'unknown'; null for what no award is made on
 * @example finalAward(compute('unpaid_wages', { owedFen: 100 }, context), { minimumWageFen: 249_000 }, context)?.value // true
 */
export function finalAward(outcome: Outcome, facts: ClaimFacts, context: Context): FinalAward | null {
  const kind = kinds[outcome.claim];
  if (kind === 'outside' || outcome.due === false) return null;
  if (kind === 'limited') return limited(outcome, facts, context);
  const text = '因执行国家劳动标准在社会保险等方面发生的争议，裁决对单位是终局的，不看金额。';
  return { value: true, reason: { text, because: [citation(arbitrationAct(47))] }, missing: [] };
}
