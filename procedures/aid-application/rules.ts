/** What the rules ask of an application before an act: hardship, terms, urgency, competence. */
import { isExemptPerson } from '@gongyuan/law/competence/exempt-persons.ts';
import { urgentAid } from '@gongyuan/law/competence/urgent-aid.ts';
import { rulesOver } from '@gongyuan/law/competence/venue.ts';
import type { TriageFacts } from '@gongyuan/law/triage/facts.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import * as jiangsu from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import type { ApplicantCategory } from '@gongyuan/law/vocabulary.ts';
import { isDecider } from '@gongyuan/kernel/party.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import type { AidApplicationRow } from './row.ts';

export type Application = Context<AidApplicationRow>;

/** A field's own sentence. */
export const at = (path: string, message: string, basis?: Refusal['basis']): Refusal => ({
  code: 'bad_input',
  ...(basis ? { basis } : {}),
  fields: [{ path, message }],
});

/** Item 9 decides on the facts as they stand today; unknown asks for the fact, it never asks for income. */
export function hardshipOf(context: Application) {
  const shown = context.matter.hardshipProof ?? '';
  return hardshipExamined({ ...hardshipFacts(context), ...(isExemptPerson(shown) ? { exemptPerson: shown } : {}) });
}

/** What the file tells, whatever papers were shown: that is stated, and corrected, as long as this asks for it. */
function hardshipFacts({ file, matter }: Application): TriageFacts {
  const category: ApplicantCategory | undefined = file.applicantCategory ?? undefined;
  return {
    ...(category ? { applicantCategory: category } : {}),
    causes: [...file.causes],
    services: [matter.stage === 'arbitration' ? 'arbitration' : 'litigation'],
  };
}

/** What is kept at submitting: facts may have changed since it was stated, and what is not examined is not kept. */
export function hardshipKept(context: Application) {
  const figures = { householdSize: null, incomePerHeadFen: null };
  if (hardshipOf(context).value === true) return { isHardshipExamined: true };
  if (hardshipExamined(hardshipFacts(context)).value === true) return { isHardshipExamined: false, ...figures };
  return { isHardshipExamined: false, ...figures, hardshipProof: null, hardshipNote: null };
}

export const applicantPresent = ({ applicantIds }: Application): Refusal | null =>
  applicantIds.length > 0 ? null : { code: 'applicant_missing', basis: unionAidMeasures.article(12) };

export function hardshipSettled(context: Application): Refusal | null {
  const finding = hardshipOf(context);
  const [basis] = finding.because;
  if (finding.value === 'unknown')
    return { code: 'hardship_not_stated', detail: finding.reason, ...(basis ? { basis } : {}) };
  if (finding.value && context.matter.hardshipProof === null)
    return { code: 'hardship_not_stated', ...(basis ? { basis } : {}) };
  return null;
}

/** Income is asked only where the rules examine hardship. @basis 苏工发〔2012〕8号第9条 */
export function hardshipIsExamined(context: Application): Refusal | null {
  const finding = hardshipExamined(hardshipFacts(context));
  const [basis] = finding.because;
  return finding.value === true
    ? null
    : { code: 'hardship_not_examined', detail: finding.reason, ...(basis ? { basis } : {}) };
}

/** The clock of the papers which the worker still owes; each kind of granting ahead has its own. */
export function papersClock({ matter }: Pick<Application, 'matter'>): string {
  if (matter.state !== 'urgent_aid') return 'supplement';
  return matter.urgentGround === 'fast_track' ? 'fast_papers' : 'urgent_papers';
}

/** Staff act on papers that did not come in time; the clock alone never withdraws an application. */
export function papersLapsed(context: Application): Refusal | null {
  const { matter, clocks, today } = context;
  const due = clocks[papersClock(context)];
  if (due && due.stoppedOn === null && due.dueOn < today) return null;
  const detail = due ? `期限到${due.dueOn}为止${due.stoppedOn ? '，材料已经补齐' : ''}。` : '还没有告知补正。';
  const basis = matter.state === 'urgent_aid' ? aheadBasis(context) : legalAidAct.article(43);
  return { code: 'supplement_not_due', detail, basis };
}

/** Aid for one of the law's two urgent cases rests on its article, fast aid on the federation's opinion. */
export const aheadBasis = ({ matter }: Pick<Application, 'matter'>) =>
  matter.urgentGround === 'fast_track' ? jiangsu.article(11) : legalAidAct.article(44);

const notHere = (detail: string): Refusal => ({ code: 'wrong_state', detail });
export const aidIsFast = ({ matter }: Application): Refusal | null =>
  matter.urgentGround === 'fast_track' ? null : notHere('本申请不是快速援助。');
export const aidIsUrgent = ({ matter }: Application): Refusal | null =>
  matter.urgentGround === 'fast_track' ? notHere('本申请是快速援助，请补齐快速援助手续。') : null;
export const aidIsAhead = ({ matter }: Application): Refusal | null =>
  matter.urgentGround === null ? notHere('本申请没有先行援助。') : null;
export const aidIsNotAhead = ({ matter }: Application): Refusal | null =>
  matter.urgentGround === null ? null : notHere('本申请已经先行援助，另有办法办理。');

/** Aid that runs ahead is refused only when its papers have been seen. */
export const papersSeen = (context: Application): Refusal | null =>
  context.matter.state !== 'urgent_aid' || context.matter.urgentPapersSuppliedOn
    ? null
    : { code: 'urgent_papers_missing', basis: aheadBasis(context) };

/** Urgent aid for an ending limitation is for its last days only. @basis 《法律援助法》第四十四条第一项 */
export function urgencyRefusal(
  ground: string,
  expiresOn: string | undefined,
  { today, matter }: Application,
): Refusal | null {
  if (ground !== 'limitation') return null;
  const field = (message: string) => at('expiresOn', message, legalAidAct.article(44));
  if (expiresOn === undefined) return field('请填写时效或期限届满的日期');
  // Whoever chooses this ground says that something has to be filed at once.
  const told = { filingEndsOn: expiresOn, mustFile: true, needsPreservation: false };
  const finding = urgentAid(told, today, matter.lawOn);
  return finding.value === true ? null : field(finding.reason);
}

/** Fast aid is for what item 11 names; everything else goes the ordinary way. @basis 苏工发〔2012〕8号第11条 */
export const onFastTrack = ({ matter }: Application): Refusal | null =>
  matter.isFastTrack
    ? null
    : {
        code: 'wrong_state',
        detail: '本申请不属于快速援助的情形（集体争议、拖欠农民工工资、企业重组破产），请按一般程序审查。',
        basis: jiangsu.article(11),
      };

/** Sent only to another union that works here. */
export function receiverRefusal({ found, matter }: Application): Refusal | null {
  const { union } = found;
  if (!union) return at('unionId', '没有找到这个工会，请重新选择');
  if (union.id === matter.unionId) return at('unionId', '申请现在就在这个工会，请选择另一个');
  if (union.isGuest) return at('unionId', '省外工会不在本平台接收申请，请另发协作函');
  return null;
}

export const notRuled = ({ matter }: Application): Refusal | null =>
  matter.isRuled
    ? { code: 'wrong_state', detail: '上级工会已经指定本工会办理，不能再转送或者退回。', basis: jiangsu.article(13) }
    : null;

/** A union rules over those below it: over both sides when it stands above both. */
export function rulingRefusal({ found, actor }: Application): Refusal | null {
  const { union } = found;
  if (!union) return at('unionId', '没有找到这个工会，请重新选择');
  if (union.isGuest) return at('unionId', '省外工会不在本平台办理，不能指定');
  const isBelow = actor.posts.some((post) => isDecider(post) && rulesOver(post, [union]));
  return isBelow ? null : at('unionId', '只能指定本工会下级的工会；涉及别处的，请由双方共同的上级工会指定');
}

/** What was submitted goes back to review, what was not to its draft. */
export const wasSubmitted = ({ matter }: Application): Refusal | null =>
  matter.submittedOn === null ? { code: 'wrong_state', detail: '申请还没有提交审查。' } : null;
export const notSubmitted = ({ matter }: Application): Refusal | null =>
  matter.submittedOn === null ? null : { code: 'wrong_state', detail: '申请已经提交审查。' };
