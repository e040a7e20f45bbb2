// Claims that cannot stand together for one worker: the law excludes one, or both would pay the same thing twice.
import { article as arbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { ClaimId, Outcome, Said } from './outcome.ts';

/** Two or more claims and why only part of them can be asked for. `kept` is the one that counts, undefined if none does. */
export type ClaimConflict = {
  readonly claims: readonly ClaimId[];
  readonly kept: ClaimId | undefined;
  readonly reason: Said;
};

type Pair = { readonly claims: readonly [ClaimId, ClaimId]; readonly reason: Said };

const exclusive: readonly Pair[] = [
  {
    claims: ['illegal_termination_2n', 'economic_compensation'],
    reason: {
      text: '违法解除赔偿金和经济补偿只能要一种：付了赔偿金，不再付经济补偿。',
      because: [citation(contractRegulations(25))],
    },
  },
  {
    claims: ['illegal_termination_2n', 'notice_pay'],
    reason: {
      text: '代通知金只在单位依第四十条合法解除时才有，与违法解除赔偿金不能并存。',
      because: [citation(contractAct(40)), citation(contractAct(87))],
    },
  },
];

/** Both would pay for the same days of work; they are asked for together only as alternatives. */
const sameMoney: readonly Pair[] = (
  [
    ['unpaid_wages', 'partial_month_wage'],
    ['unpaid_wages', 'minimum_wage_difference'],
    ['unpaid_wages', 'shutdown_pay'],
    ['unpaid_wages', 'sick_pay'],
    ['unpaid_wages', 'wage_deduction_cap'],
    ['sick_pay', 'shutdown_pay'],
  ] as const
).map((claims) => ({
  claims,
  reason: {
    text: '两项可能算了同一段时间的同一笔工资，合计时只计数额大的一项，请核对月份后分开填写。',
    because: [citation(arbitrationAct(6))],
  },
}));

const endingClaims: readonly ClaimId[] = ['illegal_termination_2n', 'economic_compensation', 'notice_pay'];

function asks(outcomes: readonly Outcome[], claim: ClaimId): Outcome | undefined {
  // A claim the law does not give, or whose amount is nil, is in nobody's way.
  return outcomes.find((outcome) => outcome.claim === claim && outcome.due !== false && outcome.readings[0].fen !== 0);
}

/** The larger main amount; one that cannot be computed yet gives way to one that can. */
function larger([left, right]: readonly [Outcome, Outcome]): ClaimId {
  return (left.readings[0].fen ?? -1) >= (right.readings[0].fen ?? -1) ? left.claim : right.claim;
}

function conflictOf({ claims, reason }: Pair, outcomes: readonly Outcome[]): readonly ClaimConflict[] {
  const [left, right] = [asks(outcomes, claims[0]), asks(outcomes, claims[1])];
  return left === undefined || right === undefined ? [] : [{ claims, kept: larger([left, right]), reason }];
}

function reinstatement(facts: ClaimFacts, outcomes: readonly Outcome[]): readonly ClaimConflict[] {
  if (known(facts, 'wantsReinstatement') !== true) return [];
  const claims = endingClaims.filter((claim) => asks(outcomes, claim) !== undefined);
  if (claims.length === 0) return [];
  const text = '要求继续履行劳动合同的，不能同时要解除劳动合同的补偿、赔偿；改要赔偿金的，就不再要求回去上班。';
  return [{ claims, kept: undefined, reason: { text, because: [citation(contractAct(48))] } }];
}

/**
 * Every conflict among the claims of one worker.
 *
 * @basis 《劳动合同法》第四十条、第四十八条、第八十七条；《劳动合同法实施条例》第二十五条
 * @unit  conflicts, each with the claim that counts in the total
 * @example conflictsOf({}, [compute('unpaid_wages', { owedFen: 100 }, context), compute('sick_pay', {}, context)])[0]?.kept // 'unpaid_wages'
 */
export function conflictsOf(facts: ClaimFacts, outcomes: readonly Outcome[]): readonly ClaimConflict[] {
  const pairs = [...exclusive, ...sameMoney].flatMap((pair) => conflictOf(pair, outcomes));
  return [...reinstatement(facts, outcomes), ...pairs];
}
