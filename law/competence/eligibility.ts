// Whether aid may be given: the matter within scope, and the hardship condition where there is one.
import { citation } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import type { TriageFacts } from '../triage/facts.ts';
import { hardshipExamined } from '../triage/hardship.ts';
import { scopeClass } from '../triage/scope.ts';
import { isOpen, met, notKnown, notMet, type CompetenceFact, type Rule, type Told } from './rule.ts';

/** What is told at intake, and what the examination has found, where there was one. */
export type EligibilityFacts = TriageFacts & {
  /** The union's own decision on matters of the fifth class. */
  readonly unionAccepts?: Told;
  /** What the declaration or the query has shown, measured by the standard of the local union: no income is kept here. */
  readonly meetsHardshipStandard?: Told;
  /** Above the standard, but with evidence that the rights are gravely infringed. */
  readonly hasSeriousInfringement?: Told;
};

/**
 * Whether the matter is one the union helps with. The first four classes of point 7 are; the fifth is what the union
 * itself holds to be worth it, so only the union's word settles it.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  true, false or 'unknown'
 * @example withinScope({ causes: ['unpaid_wages'], services: ['advice'] }).value // true
 */
export function withinScope(facts: EligibilityFacts): Rule {
  const { number, because, reason, missing } = scopeClass(facts);
  if (missing !== undefined) return notKnown(reason, because, missing);
  if (number !== 5) return met(reason, because);
  if (facts.unionAccepts === true) return met('属于第五类，工会认为应当援助。', because);
  if (facts.unionAccepts === false) return notMet('属于第五类，工会认为不属于应当援助的事项。', because);
  return notKnown('属于第五类，要由工会决定是否援助。', because, ['unionAccepts']);
}

/**
 * Whether the hardship condition is met, or there is none. Where hardship is not examined nothing is asked; where it is
 * not known whether it is, that is asked and not the income; where it is, the standard of the local union or a grave
 * infringement that is evidenced suffices.
 *
 * @basis 苏工发〔2012〕8号第九条；《工会法律援助办法》第十条；《法律援助法》第四十二条
 * @unit  true, false or 'unknown'
 * @example hardshipMet({ causes: ['unpaid_wages'], services: ['advice'] }).value // true
 */
export function hardshipMet(facts: EligibilityFacts): Rule {
  const examined = hardshipExamined(facts);
  if (examined.value === false) return met(examined.reason, examined.because);
  if (examined.value === 'unknown') return examined;
  const because = [citation(jiangsu20128(9)), citation(unionAidMeasures(10))];
  if (facts.meetsHardshipStandard === true) return met('符合当地工会的困难标准。', because);
  if (facts.hasSeriousInfringement === true) return met('虽不符合困难标准，但有证据证明权益受到严重侵害。', because);
  const missing: CompetenceFact[] = [];
  if (isOpen(facts.meetsHardshipStandard)) missing.push('meetsHardshipStandard');
  if (isOpen(facts.hasSeriousInfringement)) missing.push('hasSeriousInfringement');
  if (missing.length > 0) return notKnown('困难状况还没有审查清楚。', because, missing);
  return notMet('不符合当地工会的困难标准，也没有证据证明权益受到严重侵害。', because);
}

/**
 * Whether aid may be given in the form asked for. Publicity and advice are for everybody, whatever the matter; the other
 * forms are for matters within scope, and representation for those who meet the hardship condition too.
 *
 * @basis 苏工发〔2012〕8号第七条至第九条；《法律援助法》第二十三条
 * @unit  true, false or 'unknown'
 * @example mayBeAided({ applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], services: ['litigation'] }).value // true
 */
export function mayBeAided(facts: EligibilityFacts): Rule {
  const { services, opensElsewhere } = facts;
  if (services.length === 0 && !opensElsewhere) {
    return notKnown('还没有登记要什么形式的帮助。', [citation(jiangsu20128(8))], ['services']);
  }
  if (services.every((form) => form === 'publicity' || form === 'advice')) {
    return met('普法和咨询不设条件，谁来问都应当解答。', [citation(jiangsu20128(9))]);
  }
  const scope = withinScope(facts);
  if (scope.value === false) return scope;
  const hardship = hardshipMet(facts);
  if (hardship.value === false) return hardship;
  const because = [...scope.because, ...hardship.because];
  const missing = [...(scope.missing ?? []), ...(hardship.missing ?? [])];
  if (missing.length > 0) {
    const open = scope.value === 'unknown' ? scope.reason : hardship.reason;
    return notKnown(open, because, [...new Set(missing)]);
  }
  return met('属于援助范围，可以给予援助。', because);
}
