// Which of the five classes of point 7 a matter falls into.
import { citation, type Basis } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as tradeUnionAct } from '../articles/trade-union-act.ts';
import { causes, type CauseCode, type ScopeCode } from '../vocabulary.ts';
import type { FactName, TriageFacts } from './facts.ts';

/** The class with its number in point 7. `missing` is set when the class rests on no cause at all. */
export type ScopeClass = {
  readonly code: ScopeCode;
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly label: string;
  readonly because: readonly Basis[];
  readonly reason: string;
  readonly missing?: readonly FactName[];
};

/** The five classes in the order of point 7. */
export const scopeClasses = {
  labour_dispute: { number: 1, label: '侵犯职工合法权益的劳动争议' },
  rights_from_labour: { number: 2, label: '因劳动权益涉及的人身权、民主权、财产权受到侵犯' },
  union_officer_duty: { number: 3, label: '工会工作者因履行职责受到侵害' },
  union_organisation: { number: 4, label: '工会组织合法权益受到侵害' },
  other: { number: 5, label: '工会认为应当援助的其他事项' },
} as const;

function codeOf(facts: TriageFacts): ScopeCode {
  const found = new Set<ScopeCode>(facts.causes.map((code) => causes[code].scopeClass));
  if (facts.applicantCategory === 'union_organisation') return 'union_organisation';
  if (found.has('union_officer_duty')) return 'union_officer_duty';
  if (found.has('labour_dispute')) return 'labour_dispute';
  if (found.has('rights_from_labour')) return 'rights_from_labour';
  return found.has('union_organisation') ? 'union_organisation' : 'other';
}

function ownBasis(code: ScopeCode): readonly Basis[] {
  if (code === 'labour_dispute') return [citation(labourArbitrationAct(2))];
  if (code === 'union_officer_duty') return [citation(tradeUnionAct(53))];
  return [];
}

function labels(codes: readonly CauseCode[]): string {
  return codes.map((code) => causes[code].label).join('、');
}

/**
 * The class of point 7. A union that applies is class 4; harm to an officer for doing the duty is class 3;
 * of several causes a labour dispute goes before other rights. Class 5 asks the union to say why it helps.
 *
 * @basis 苏工发〔2012〕8号第七条；《劳动争议调解仲裁法》第二条
 * @unit  one class
 * @example scopeClass({ causes: ['unpaid_wages'], services: ['advice'] }).number // 1
 */
export function scopeClass(facts: TriageFacts): ScopeClass {
  const code = codeOf(facts);
  const because = [citation(jiangsu20128(7)), ...ownBasis(code)];
  const { number, label } = scopeClasses[code];
  if (facts.causes.length === 0 && code === 'other') {
    const reason = '还没有登记事由，暂归第五类；登记事由后重新判断。';
    return { code, number, label, because, reason, missing: ['causes'] };
  }
  const about = facts.causes.length === 0 ? '申请人是工会组织' : `事由是${labels(facts.causes)}`;
  return { code, number, label, because, reason: `${about}，属于第${number}类：${label}。` };
}
