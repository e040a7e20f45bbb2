/** Application for representation by the union, from the first form to the decision of two people. */
import { daysBetween } from '@gongyuan/law/calendar/plain-date.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import type { ApplicantCategory } from '@gongyuan/law/vocabulary.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { applicationForm, grantDecision, refusalDecision } from './documents.ts';
import * as forms from './forms.ts';
import { stages } from '../stages.ts';
import type { AidApplicationRow } from './row.ts';

type Application = Context<AidApplicationRow>;

/** Item 9 decides on the facts as they stand today; unknown asks for the fact, it never asks for income. */
function hardshipOf({ file, matter }: Application) {
  const category: ApplicantCategory | undefined = file.applicantCategory ?? undefined;
  return hardshipExamined({
    ...(category ? { applicantCategory: category } : {}),
    causes: [...file.causes],
    services: [matter.stage === 'arbitration' ? 'arbitration' : 'litigation'],
  });
}

const applicantPresent = ({ applicantIds }: Application): Refusal | null =>
  applicantIds.length > 0 ? null : { code: 'applicant_missing', basis: unionAidMeasures.article(12) };

function hardshipSettled(context: Application): Refusal | null {
  const finding = hardshipOf(context);
  const [basis] = finding.because;
  if (finding.value === 'unknown')
    return { code: 'hardship_not_stated', detail: finding.reason, ...(basis ? { basis } : {}) };
  if (finding.value && context.matter.hardshipProof === null)
    return { code: 'hardship_not_stated', ...(basis ? { basis } : {}) };
  return null;
}

/** Income is asked only where the rules examine hardship. @basis 苏工发〔2012〕8号第9条 */
function hardshipIsExamined(context: Application): Refusal | null {
  const finding = hardshipOf(context);
  const [basis] = finding.because;
  return finding.value === true
    ? null
    : { code: 'hardship_not_examined', detail: finding.reason, ...(basis ? { basis } : {}) };
}

/** Staff act on papers that did not come in time; the clock alone never withdraws an application. */
function papersLapsed({ matter, clocks, today }: Application): Refusal | null {
  const due = clocks[matter.state === 'urgent_aid' ? 'urgent_papers' : 'supplement'];
  if (due && due.stoppedOn === null && due.dueOn < today) return null;
  const detail = due ? `期限到${due.dueOn}为止${due.stoppedOn ? '，材料已经补齐' : ''}。` : '还没有告知补正。';
  return { code: 'supplement_not_due', detail, basis: legalAidAct.article(matter.state === 'urgent_aid' ? 44 : 43) };
}

/** Urgent aid for an ending limitation is for its last days only. @basis 《法律援助法》第四十四条第一项 */
function urgencyRefusal(ground: string, expiresOn: string | undefined, { today, matter }: Application): Refusal | null {
  if (ground !== 'limitation') return null;
  const field = (message: string): Refusal => ({
    code: 'bad_input',
    basis: legalAidAct.article(44),
    fields: [{ path: 'expiresOn', message }],
  });
  if (expiresOn === undefined) return field('请填写时效或期限届满的日期');
  const left = daysBetween(today, expiresOn);
  if (left < 0) return field('所填期限已经届满，请核对日期');
  const { amount } = termAt('la.law.urgent_threshold', matter.lawOn).term;
  return left < amount ? null : field(`距届满还有${left}日，不足${amount}日的才可以先行援助`);
}

export const aidApplication = procedureOver<AidApplicationRow>()({
  id: 'aid_application',
  path: 'aid-applications',
  label: '法律援助申请',
  basis: legalAidAct.article(41),
  initial: 'draft',
  word: '工援申',
  start: {
    label: '登记援助申请',
    by: ['receptionist', 'hotline', 'applicant'],
    form: forms.startForm,
    example: { stage: 'arbitration', reasons: '被劝退，未付赔偿金和提成，请求代理仲裁。' },
    set: (input) => {
      const { stage, reasons, isOral } = forms.startForm.parse(input);
      return { stage, reasons, isOral: isOral ?? false };
    },
  },
  shown: [
    { column: 'stage', label: '代理阶段', choices: stages },
    { column: 'reasons', label: '申请理由' },
    { column: 'isOral', label: '口头申请' },
    { column: 'submittedOn', label: '提交日期' },
    { column: 'isHardshipExamined', label: '是否审查经济困难' },
    { column: 'householdSize', label: '家庭人口' },
    { column: 'incomePerHeadFen', label: '家庭人均月收入' },
    { column: 'hardshipProof', label: '困难状况依据', choices: forms.hardshipProofs },
    { column: 'supplementItems', label: '一次性告知的材料' },
    { column: 'supplementAskedOn', label: '告知补正日期' },
    { column: 'urgentGround', label: '先行援助的情形', choices: forms.urgentGrounds },
    { column: 'urgentExpiresOn', label: '所依据的届满日期' },
    { column: 'urgentPapersSuppliedOn', label: '手续补齐日期' },
    { column: 'proposalReason', label: '审核意见' },
    { column: 'decisionReason', label: '决定理由' },
    { column: 'decidedOn', label: '决定日期' },
  ],
  states: {
    draft: { label: '填写中', waitsFor: 'receptionist', phase: 'yours' },
    under_review: { label: '审查中', waitsFor: 'reviewer', phase: 'ours' },
    awaiting_supplement: { label: '待补正', waitsFor: 'receptionist', phase: 'yours' },
    grant_proposed: { label: '拟给予，待审批', waitsFor: 'director', phase: 'ours' },
    refusal_proposed: { label: '拟不予，待审批', waitsFor: 'director', phase: 'ours' },
    urgent_aid: { label: '先行援助，手续待补', waitsFor: 'receptionist', phase: 'yours' },
    confirmation_proposed: { label: '先行援助，拟确认', waitsFor: 'director', phase: 'ours' },
    granted: { label: '已给予援助', waitsFor: 'nobody', phase: 'done' },
    refused: { label: '不予援助', waitsFor: 'nobody', phase: 'done' },
    withdrawn: { label: '已撤回', waitsFor: 'nobody', phase: 'done' },
    deemed_withdrawn: { label: '按撤回处理', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    application_form: { label: '法律援助申请表', word: null, addressee: 'file', ...applicationForm },
    grant_decision: {
      label: '给予法律援助决定书',
      word: '工援决',
      addressee: 'applicant',
      basis: legalAidAct.article(43),
      ...grantDecision,
    },
    refusal_decision: {
      label: '不予法律援助决定书',
      word: '工援不',
      addressee: 'applicant',
      basis: legalAidAct.article(43),
      ...refusalDecision,
    },
  },
  obligations: {
    approval: { label: '审批援助意见', addressee: 'director' },
  },
  acts: {
    state_hardship: {
      label: '登记困难状况',
      from: 'draft',
      to: 'draft',
      by: ['receptionist'],
      basis: legalAidAct.article(41),
      form: forms.hardshipForm,
      example: { householdSize: 3, incomePerHeadFen: 120000, hardshipProof: 'declaration' },
      applies: hardshipIsExamined,
      set: ({ hardshipProof, householdSize, incomePerHeadFen }) => ({
        hardshipProof,
        householdSize: householdSize ?? null,
        incomePerHeadFen: incomePerHeadFen ?? null,
        isHardshipExamined: true,
      }),
    },
    submit: {
      label: '提交审查',
      from: 'draft',
      to: 'under_review',
      by: ['receptionist'],
      isMain: true,
      basis: unionAidMeasures.article(12),
      form: forms.submitForm,
      example: { papers: ['身份证复印件', '劳动合同'] },
      guard: (context) => applicantPresent(context) ?? hardshipSettled(context),
      set: (_, context) => {
        const isHardshipExamined = hardshipOf(context).value === true;
        // Facts may have changed since it was stated: what is not examined is not kept.
        const cleared = { householdSize: null, incomePerHeadFen: null, hardshipProof: null };
        return { submittedOn: context.today, isHardshipExamined, ...(isHardshipExamined ? {} : cleared) };
      },
      issues: 'application_form',
      tells: { applicant: '您的法律援助申请已收下，正在审查。', reviewer: '有新的援助申请待审查。' },
    },
    ask_supplement: {
      label: '一次性告知补正',
      from: 'under_review',
      to: 'awaiting_supplement',
      by: ['reviewer'],
      basis: legalAidAct.article(43),
      form: forms.askSupplementForm,
      example: { items: ['劳动合同或考勤记录', '工资银行流水'] },
      guard: ({ matter }) =>
        matter.supplementAskedOn === null ? null : { code: 'supplement_used', basis: legalAidAct.article(43) },
      set: ({ items }, { today }) => ({ supplementItems: items, supplementAskedOn: today }),
      tells: { applicant: '您的申请还缺材料，请按清单一次补齐。', receptionist: '请一次性告知申请人补充材料。' },
    },
    supplement: {
      label: '收到补正',
      from: 'awaiting_supplement',
      to: 'under_review',
      by: ['receptionist'],
      isMain: true,
      form: forms.supplementForm,
      example: { items: ['工资银行流水'] },
      tells: { reviewer: '补正材料已到，请继续审查。' },
    },
    withdraw: {
      label: '申请人撤回',
      from: ['draft', 'under_review', 'awaiting_supplement', 'grant_proposed', 'refusal_proposed', 'urgent_aid'],
      to: 'withdrawn',
      by: ['receptionist'],
      form: forms.withdrawForm,
      example: { reason: '单位已付清' },
    },
    deem_withdrawn: {
      label: '按撤回处理',
      from: ['awaiting_supplement', 'urgent_aid'],
      to: 'deemed_withdrawn',
      by: ['reviewer'],
      basis: legalAidAct.article(43),
      form: forms.deemForm,
      example: { note: '当面告知补正，期满未补，电话两次无人接听。' },
      guard: papersLapsed,
      tells: { applicant: '您未在期限内补充材料，申请按撤回处理；可以重新申请。' },
    },
    propose_grant: {
      label: '拟给予援助',
      from: 'under_review',
      to: 'grant_proposed',
      by: ['reviewer'],
      isMain: true,
      form: forms.opinionForm,
      example: { opinion: '属援助范围，请求有初步证据，建议给予援助。' },
      set: ({ opinion }, { actor }) => ({ proposedBy: actor.staffId, proposalReason: opinion }),
      opens: 'approval',
      tells: { director: '有援助申请待您审批。' },
    },
    propose_refusal: {
      label: '拟不予援助',
      from: 'under_review',
      to: 'refusal_proposed',
      by: ['reviewer'],
      form: forms.opinionForm,
      example: { opinion: '事项不属于工会法律援助范围。' },
      set: ({ opinion }, { actor }) => ({ proposedBy: actor.staffId, proposalReason: opinion }),
      opens: 'approval',
      tells: { director: '有不予援助意见待您审批。' },
    },
    return_proposal: {
      label: '退回重审',
      from: ['grant_proposed', 'refusal_proposed'],
      to: 'under_review',
      by: ['director'],
      form: forms.returnForm,
      example: { reason: '请补充核实劳动关系起止时间。' },
      ends: ['approval'],
      tells: { reviewer: '审批意见：退回重审。' },
    },
    grant: {
      label: '给予援助',
      from: 'grant_proposed',
      to: 'granted',
      by: ['director'],
      isMain: true,
      basis: legalAidAct.article(43),
      form: forms.decisionForm,
      example: { reason: '符合援助条件，同意。' },
      otherThan: 'proposedBy',
      set: ({ reason }, { actor, today }) => ({ decidedBy: actor.staffId, decidedOn: today, decisionReason: reason }),
      issues: 'grant_decision',
      ends: ['approval'],
      follow: {
        procedure: 'aid_case',
        row: ({ matter, today }) => ({ applicationId: matter.id, stage: matter.stage, grantedOn: today }),
      },
      tells: { applicant: '您的法律援助申请已批准，三日内为您指派承办人。' },
    },
    refuse: {
      label: '不予援助',
      from: 'refusal_proposed',
      to: 'refused',
      by: ['director'],
      isMain: true,
      basis: legalAidAct.article(43),
      form: forms.decisionForm,
      example: { reason: '请求事项不属于劳动权益争议，不在援助范围。' },
      otherThan: 'proposedBy',
      set: ({ reason }, { actor, today }) => ({ decidedBy: actor.staffId, decidedOn: today, decisionReason: reason }),
      issues: 'refusal_decision',
      ends: ['approval'],
      tells: { applicant: '您的申请未获批准，决定书写明了理由和提出异议的办法。' },
    },
    give_urgent_aid: {
      label: '先行援助',
      from: ['draft', 'under_review'],
      to: 'urgent_aid',
      by: ['director'],
      basis: legalAidAct.article(44),
      form: forms.urgentForm,
      example: { ground: 'limitation', expiresOn: '2026-11-25', reason: '时效将届满，先行代理申请仲裁。' },
      guard: applicantPresent,
      otherThan: 'proposedBy',
      check: ({ ground, expiresOn }, context) => urgencyRefusal(ground, expiresOn, context),
      set: ({ ground, expiresOn, reason }, { actor, today, matter }) => ({
        urgentGround: ground,
        urgentExpiresOn: expiresOn ?? null,
        decidedBy: actor.staffId,
        decidedOn: today,
        decisionReason: reason,
        submittedOn: matter.submittedOn ?? today,
      }),
      follow: {
        procedure: 'aid_case',
        row: ({ matter, today }) => ({ applicationId: matter.id, stage: matter.stage, grantedOn: today }),
      },
      tells: { applicant: '情况紧急，已先行提供援助，请按期补齐手续。' },
    },
    supply_urgent_papers: {
      label: '补齐先行援助手续',
      from: 'urgent_aid',
      to: 'urgent_aid',
      by: ['receptionist'],
      isMain: true,
      basis: legalAidAct.article(44),
      form: forms.urgentPapersForm,
      example: { items: ['申请表', '身份证复印件'] },
      guard: ({ matter }) =>
        matter.urgentPapersSuppliedOn === null ? null : { code: 'wrong_state', detail: '手续已经补齐。' },
      set: (_, { today }) => ({ urgentPapersSuppliedOn: today }),
      tells: { reviewer: '先行援助手续已补齐，请提出确认意见。' },
    },
    propose_confirmation: {
      label: '拟确认给予援助',
      from: 'urgent_aid',
      to: 'confirmation_proposed',
      by: ['reviewer'],
      form: forms.opinionForm,
      example: { opinion: '手续已补齐，符合援助条件，建议确认。' },
      otherThan: 'decidedBy',
      guard: ({ matter }) =>
        matter.urgentPapersSuppliedOn ? null : { code: 'urgent_papers_missing', basis: legalAidAct.article(44) },
      set: ({ opinion }, { actor }) => ({ proposedBy: actor.staffId, proposalReason: opinion }),
      opens: 'approval',
      tells: { director: '先行援助的手续已补齐，待您确认。' },
    },
    confirm_urgent_aid: {
      label: '确认给予援助',
      from: 'confirmation_proposed',
      to: 'granted',
      by: ['director'],
      isMain: true,
      basis: legalAidAct.article(44),
      form: forms.decisionForm,
      example: { reason: '手续已补齐，符合援助条件。' },
      otherThan: 'proposedBy',
      set: ({ reason }, { actor, today }) => ({ decidedBy: actor.staffId, decidedOn: today, decisionReason: reason }),
      issues: 'grant_decision',
      ends: ['approval'],
      tells: { applicant: '先行援助已经确认，决定书请来窗口领取。' },
    },
    return_confirmation: {
      label: '退回核实',
      from: 'confirmation_proposed',
      to: 'urgent_aid',
      by: ['director'],
      form: forms.returnForm,
      example: { reason: '请再核对身份材料。' },
      ends: ['approval'],
      tells: { reviewer: '确认意见退回，请再核实。' },
    },
  },
  clocks: {
    review: {
      label: '审查期限',
      term: 'la.law.review',
      startsOn: 'submit',
      stopsOn: ['grant', 'refuse', 'withdraw', 'deem_withdrawn', 'give_urgent_aid'],
    },
    review_without_supplement: {
      label: '审查期限（不计补正时间的读法）',
      term: 'la.union.review',
      startsOn: 'submit',
      stopsOn: ['grant', 'refuse', 'withdraw', 'deem_withdrawn', 'give_urgent_aid'],
      pausedIn: 'awaiting_supplement',
    },
    fast_review: {
      label: '快速办理审查时限',
      term: 'internal.fast_track.review',
      startsOn: 'submit',
      stopsOn: ['grant', 'refuse', 'withdraw', 'deem_withdrawn', 'give_urgent_aid'],
      onlyFastTrack: true,
    },
    supplement: {
      label: '补正时限',
      term: 'internal.supplement',
      startsOn: 'ask_supplement',
      stopsOn: ['supplement', 'withdraw', 'deem_withdrawn'],
    },
    urgent_papers: {
      label: '补齐先行援助手续时限',
      term: 'internal.urgent_papers',
      startsOn: 'give_urgent_aid',
      stopsOn: ['supply_urgent_papers', 'withdraw', 'deem_withdrawn'],
    },
  },
});
