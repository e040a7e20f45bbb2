// Why the union of the place of work or of the employer's seat is the one to apply to.
import { citation, type Basis } from '../basis.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import type { TriageFacts } from './facts.ts';

/** The rule in words; which union it is, the server finds by division code. */
export type VenueRule = { readonly because: readonly Basis[]; readonly reason: string };

/**
 * Whether the applicant comes as the union itself, or as its officer harmed for doing the duty, and not as a worker.
 *
 * @basis 《工会法律援助办法》关于申请地的规定
 * @unit  boolean
 * @example appliesAsUnion({ applicantCategory: 'union_organisation', causes: [] }) // true
 */
export function appliesAsUnion({
  applicantCategory: category,
  causes,
}: Pick<TriageFacts, 'applicantCategory' | 'causes'>): boolean {
  return category === 'union_organisation' || (category === 'union_officer' && causes.includes('union_officer_rights'));
}

/**
 * The rule on venue in words. Officers and organisations of the union apply where the harm was done or where the
 * employer sits, workers where the contract is performed or where the employer sits.
 *
 * @basis 《工会法律援助办法》关于申请地的规定；《法律援助法》第三十八条；《劳动争议调解仲裁法》第二十一条
 * @unit  a sentence with its grounds
 * @example venueRule({ causes: ['unpaid_wages'], services: ['arbitration'] }).reason
 */
export function venueRule(facts: TriageFacts): VenueRule {
  const own = [citation(unionAidMeasures(11)), citation(legalAidAct(38)), citation(legalAidAct(68))];
  if (appliesAsUnion(facts)) {
    return { because: own, reason: '工会工作者、工会组织向侵权行为发生地或者用人单位所在地的工会法律援助机构申请。' };
  }
  const because = [...own, citation(labourArbitrationAct(21))];
  const reason =
    '职工向劳动合同履行地或者用人单位所在地的工会法律援助机构申请；两地都可以的，优先劳动合同履行地。家乡的工会收到的，转过去并协作办理，不让职工来回跑。';
  return { because, reason };
}
