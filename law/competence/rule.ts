// The shape of the rules on who may do what, and the facts which they ask for.
import type { Basis } from '../basis.ts';
import { factNames, type Answer, type FactName } from '../triage/facts.ts';

/** Facts beyond those of triage, as one asks for them. */
const ownFactNames = {
  filingEndsOn: '时效或者期限届满的日期',
  mustFile: '是否需要马上申请仲裁、起诉或者复议',
  needsPreservation: '是否需要马上申请财产保全、证据保全或者先予执行',
  meetsHardshipStandard: '是否符合当地工会的困难标准',
  hasSeriousInfringement: '有没有证据证明权益受到严重侵害',
  unionAccepts: '工会是否认为应当援助',
  performancePlace: '劳动合同履行地',
  employerSeat: '用人单位所在地',
  infringementPlace: '侵权行为发生地',
  unionLevel: '工会的级别',
  isManned: '有没有援助站和窗口人员',
  claimants: '双方是否都认为由自己受理',
  actsForOtherSide: '是否在本案中代理对方',
  firmActsForOtherSide: '所在律师事务所是否在本案中代理对方',
  hasOwnInterest: '本人与本案有没有利害关系',
  isNearRelative: '是不是当事人或者其代理人的近亲属',
  relativeHasInterest: '近亲属与本案有没有利害关系',
  advisesEmployer: '是不是对方单位的法律顾问或者工作人员',
  handledBefore: '是否办理过本案的调解、仲裁、审判',
  sitsOnTribunal: '是不是受理本案的仲裁委员会的兼职仲裁员',
  hasLeftBenchOn: '从法院、检察院离任的日期',
  handledReviewedCase: '是否承办过被评估的案件',
  firmHandledReviewedCase: '所在单位是否承办过被评估的案件',
  isOfReviewedPlace: '与被评估的案件是否同在一个工会',
  supervisors: '参加调查的监督员人数',
  hasCertificates: '监督员是否都有监督证',
  signer: '由谁签发',
  isAboveAddressee: '收文工会是否在发文工会之下',
  hasAuthority: '有没有委托人签名的委托书',
  hasCapacity: '是否有完全民事行为能力',
  isInJurisdiction: '当事人一方是否在该法律服务所的辖区',
  isClientAffiliated: '当事人是不是该会会员、该单位或者社区的人，或者住在该会的活动地域',
  isStaffOfRecommender: '被推荐人是不是该会的负责人或者工作人员',
  hasLicence: '执业证是否有效',
  agents: '委托了几名代理人',
  principals: '委托人有几人',
  elected: '推举了几名代表',
} as const;

/** Every fact a rule of competence may ask for, as one asks for it. */
export const competenceFactNames = { ...factNames, ...ownFactNames };

/** The name of such a fact. */
export type CompetenceFact = FactName | keyof typeof ownFactNames;

/** Met, not met, or unknown because a fact is missing. */
export type Rule = Answer<CompetenceFact>;

/** A fact that was told; not there at all: never asked. */
export type Told = boolean | 'unknown';

/**
 * The rule is met.
 *
 * @basis the grounds that are handed in
 * @unit  an answer
 * @example met('可以推举代表。', []).value // true
 */
export function met(reason: string, because: readonly Basis[]): Rule {
  return { value: true, because, reason };
}

/**
 * The rule is not met.
 *
 * @basis the grounds that are handed in
 * @unit  an answer
 * @example notMet('不满十人。', []).value // false
 */
export function notMet(reason: string, because: readonly Basis[]): Rule {
  return { value: false, because, reason };
}

/**
 * Nobody can say yet; `missing` is what to ask. Without a missing fact it is for a person to decide.
 *
 * @basis the grounds that are handed in
 * @unit  an answer
 * @example notKnown('还不知道有几人。', [], ['workerCount']).missing // ['workerCount']
 */
export function notKnown(reason: string, because: readonly Basis[], missing: readonly CompetenceFact[] = []): Rule {
  return { value: 'unknown', because, reason, ...(missing.length > 0 ? { missing } : {}) };
}

/**
 * Whether a told fact leaves the question open: never asked, or asked and not known.
 *
 * @basis 未查明的事实不作推定
 * @unit  boolean
 * @example isOpen('unknown') // true
 */
export function isOpen(told: unknown): told is undefined | 'unknown' {
  return told === undefined || told === 'unknown';
}

/**
 * The facts as a question names them: '涉及人数、是否同一请求'.
 *
 * @basis 未查明的事实不作推定
 * @unit  text
 * @example wordsOf(['workerCount']) // '涉及人数'
 */
export function wordsOf(missing: readonly CompetenceFact[]): string {
  return [...new Set(missing.map((name) => competenceFactNames[name]))].join('、');
}
