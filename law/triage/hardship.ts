// Whether the applicant's hardship is examined: only for representation, never for a migrant worker's wages or injury,
// nor for the other persons of article 42.
import { citation, type Basis } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import { exemptPersons } from '../competence/exempt-persons.ts';
import { isRepresentation, isWageCause, isWorkInjuryCause } from '../vocabulary.ts';
import type { Answer, FactName, TriageFacts } from './facts.ts';

function claimsExempt(facts: TriageFacts): boolean {
  return facts.causes.some((code) => isWageCause(code) || isWorkInjuryCause(code));
}

/** What must still be asked before a request for representation can be judged. */
function missingForRepresentation(facts: TriageFacts): readonly FactName[] {
  const { applicantCategory: category, causes } = facts;
  const mayBeMigrant = category === undefined || category === 'migrant_worker' || category === 'family';
  if (!mayBeMigrant) return [];
  if (causes.length === 0) return category === undefined ? ['causes', 'applicantCategory'] : ['causes'];
  return claimsExempt(facts) && category !== 'migrant_worker' ? ['applicantCategory'] : [];
}

/** Who has shown to be exempt is asked nothing more; who may be is asked for that, never for the income. */
function answerExempt({ exemptPerson }: TriageFacts): Answer | undefined {
  if (exemptPerson === undefined || exemptPerson === 'none') return undefined;
  if (exemptPerson === 'unknown') {
    const because = [citation(legalAidAct(42)), citation(legalAidAct(68))];
    const reason = '还不知道是不是免予核查的人员，先问清楚有没有这样的身份材料；弄清以前不问收入。';
    return { value: 'unknown', because, reason, missing: ['exemptPerson'] };
  }
  const { label, because } = exemptPersons[exemptPerson];
  return { value: false, because, reason: `有材料证明属于${label}，不核查经济困难状况。` };
}

function answerRepresentation(facts: TriageFacts): Answer {
  const own: readonly Basis[] = [citation(jiangsu20128(9)), citation(legalAidAct(42)), citation(legalAidAct(68))];
  const exempt = answerExempt(facts);
  if (exempt?.value === false) return exempt;
  if (facts.applicantCategory === 'union_organisation') {
    return { value: false, because: own, reason: '申请人是工会组织，没有个人经济困难可以审查。' };
  }
  const missing = missingForRepresentation(facts);
  if (missing.length > 0) {
    const reason = '申请代理仲裁或者诉讼，要先弄清是不是农民工要劳动报酬或者工伤赔偿，才能确定是否审查经济困难。';
    return { value: 'unknown', because: own, reason, missing };
  }
  if (facts.applicantCategory === 'migrant_worker' && claimsExempt(facts)) {
    return { value: false, because: own, reason: '农民工请求支付劳动报酬或者工伤赔偿，不受经济困难条件限制，不审查。' };
  }
  if (exempt) return exempt;
  const because = [citation(jiangsu20128(9)), citation(unionAidMeasures(10)), citation(legalAidAct(41, 2))];
  const reason = '申请代理仲裁或者诉讼，审查经济困难状况；可以查询共享信息，也可以由本人作诚信承诺。';
  return { value: true, because, reason };
}

/**
 * Whether hardship is examined. Not for publicity, advice, drafting or negotiation; for representation it is,
 * save for migrant workers who claim pay for work or work-injury benefits, for who has shown to be one of the other
 * persons exempt by article 42 or 32, and for a union as applicant. A family member may stand in for a migrant worker:
 * then it is not known until asked. It is for the applicant to show the exemption: not told is examined.
 *
 * @basis 苏工发〔2012〕8号第九条；《法律援助法》第四十二条、第六十八条
 * @unit  true, false or 'unknown'
 * @example hardshipExamined({ causes: ['unpaid_wages'], services: ['arbitration'], applicantCategory: 'migrant_worker' }).value // false
 */
export function hardshipExamined(facts: TriageFacts): Answer {
  const because = [citation(jiangsu20128(9))];
  if (facts.services.length === 0 && !facts.opensElsewhere) {
    const reason = '还没有登记要什么形式的帮助，不知道是否需要审查经济困难。';
    return { value: 'unknown', because, reason, missing: ['services'] };
  }
  if (!facts.services.some(isRepresentation)) {
    return { value: false, because, reason: '没有申请代理仲裁或者诉讼，不审查经济困难状况。' };
  }
  return answerRepresentation(facts);
}
