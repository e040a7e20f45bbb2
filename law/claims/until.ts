// Until when a claim of the set may be brought: the facts of claims told to the engine of limitation.
import { LawUnknown, type Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Interruption, LimitationAnswer, LimitationFacts, LimitationRule } from '../limitation/facts.ts';
import { limitation } from '../limitation/limitation.ts';
import { known, type ClaimFacts, type FactCode, type Told } from './facts/catalogue.ts';
import type { ClaimId, Context, Outcome } from './outcome.ts';

/** The rule each claim follows; null where nothing is claimed in time. */
const rules: Readonly<Record<ClaimId, LimitationRule | null>> = {
  economic_compensation: 'dismissal',
  notice_pay: 'dismissal',
  illegal_termination_2n: 'dismissal',
  medical_subsidy: 'dismissal',
  double_wage: 'double_wage',
  unpaid_wages: 'wages',
  partial_month_wage: 'wages',
  minimum_wage_difference: 'wages',
  overtime: 'wages',
  sick_pay: 'wages',
  shutdown_pay: 'wages',
  heat_allowance: 'wages',
  wage_deduction_cap: 'wages',
  annual_leave: 'annual_leave',
  additional_compensation: 'labour',
  work_injury: 'injury_benefits',
  work_death: 'labour',
  unemployment_loss: 'dismissal',
  maternity_benefit: 'labour',
  probation_excess: 'labour',
  non_compete: 'labour',
  medical_period: null,
  service_period_penalty: null,
};

/** What each fact of limitation is called among the facts of claims: the next question to ask. */
const asked: Readonly<Record<string, FactCode>> = {
  knewOn: 'knewOn',
  employmentStartedOn: 'startedOn',
  employmentOngoing: 'isOngoing',
  employmentEndedOn: 'endedOn',
  contractSignedOn: 'contractSignedOn',
  leaveYear: 'leaveYear',
  happenedOn: 'injuredOn',
  gradedOn: 'gradedOn',
};

/** Until when, why that day, and what other readings say. `missing`: what to ask first where no day can be named. */
export type Until = {
  readonly dueOn: PlainDate | null;
  readonly daysLeft: number | null;
  readonly level: LimitationAnswer['level'];
  readonly provisional: boolean;
  readonly steps: readonly string[];
  readonly because: readonly Basis[];
  readonly others: readonly { readonly label: string; readonly holder: string; readonly dueOn: PlainDate | null }[];
  readonly warnings: readonly string[];
  readonly missing: readonly FactCode[];
};

function signing(facts: ClaimFacts): Told<PlainDate | 'never'> | undefined {
  if (facts.contractSignedOn !== undefined) return facts.contractSignedOn;
  return known(facts, 'hasWrittenContract') === false ? 'never' : undefined;
}

/**
 * Double wage for an expired contract, an open-ended one or a period told has a breach of its own; it ends on the last
 * day of liability, from which a year runs.
 */
function breachOf({ claim, readings }: Outcome, facts: ClaimFacts): PlainDate | undefined {
  if (claim !== 'double_wage') return undefined;
  const isPlain = !ownSchemes.some((code) => known(facts, code) !== undefined);
  return isPlain ? undefined : readings[0].dates['liableTo'];
}

const ownSchemes: readonly FactCode[] = ['contractExpiredOn', 'openEndedDueOn', 'doubleWageFrom', 'doubleWageTo'];

function toldTo(rule: LimitationRule, facts: ClaimFacts): LimitationFacts {
  const claimedOn = known(facts, 'claimedOn');
  const interruptions: readonly Interruption[] = claimedOn === undefined ? [] : [{ on: claimedOn, kind: 'claimed' }];
  const told = {
    knewOn: facts.knewOn,
    employmentStartedOn: facts.startedOn,
    employmentOngoing: facts.isOngoing ?? (known(facts, 'endedOn') === undefined ? undefined : false),
    employmentEndedOn: facts.endedOn,
    contractSignedOn: signing(facts),
    leaveYear: facts.leaveYear,
    happenedOn: facts.injuredOn,
    gradedOn: facts.gradedOn,
    pleaded: facts.limitationPleaded,
  };
  return {
    rule,
    interruptions,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  };
}

/**
 * Until when this claim may be brought before the employer can plead limitation. It warns and never bars: nothing is
 * taken off an amount here.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条
 * @unit  calendar date, Asia/Shanghai; days; null where nothing is claimed in time or nothing is due
 * @example untilOf({ claim: 'notice_pay', due: true }, { endedOn: '2026-03-31' }, context)?.dueOn // '2027-03-31'
 */
export function untilOf(outcome: Outcome, facts: ClaimFacts, context: Context): Until | null {
  const rule = rules[outcome.claim];
  if (rule === null || outcome.due === false) return null;
  const breach = breachOf(outcome, facts);
  const told = breach === undefined ? toldTo(rule, facts) : toldTo('labour', { ...facts, knewOn: breach });
  try {
    return described(limitation(told, context.today, context.holidays));
  } catch (error) {
    if (!(error instanceof LawUnknown)) throw error;
    return { ...unknownUntil, steps: [error.message] };
  }
}

/** A day before the kept law began: no last day can be named, and the steps say why. */
const unknownUntil: Until = {
  dueOn: null,
  daysLeft: null,
  level: 'unknown',
  provisional: false,
  steps: [],
  because: [],
  others: [],
  warnings: [],
  missing: [],
};

function described(answer: LimitationAnswer): Until {
  const others = answer.readings
    .slice(1)
    .map(({ label, holder, endsOn }) => ({ label, holder, dueOn: endsOn ?? null }));
  return {
    dueOn: answer.endsOn ?? null,
    daysLeft: answer.daysLeft ?? null,
    level: answer.level,
    provisional: answer.provisional,
    steps: answer.steps,
    because: answer.because,
    others,
    warnings: answer.warnings,
    missing: answer.missing.flatMap((name) => asked[name] ?? []),
  };
}
