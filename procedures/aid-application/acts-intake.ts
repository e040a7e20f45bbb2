/** From the first form to the complete papers: hardship, submitting, completing, withdrawing. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import * as forms from './forms.ts';
import { applicationActs } from './names.ts';
import { applicantPresent, hardshipIsExamined, hardshipKept, hardshipSettled, papersLapsed } from './rules.ts';

/** The worker, the window where it stands, or the window where the worker came: nobody travels for it. */
const forTheWorker = ['receptionist', 'sender', 'applicant'] as const;

export const intakeActs = applicationActs({
  state_hardship: {
    label: '登记困难状况',
    from: 'draft',
    to: 'draft',
    by: forTheWorker,
    basis: legalAidAct.article(41),
    form: forms.hardshipForm,
    example: { householdSize: 3, incomePerHeadFen: 120000, hardshipProof: 'declaration' },
    applies: hardshipIsExamined,
    set: ({ hardshipProof, householdSize, incomePerHeadFen, note }) => ({
      hardshipProof,
      householdSize: householdSize ?? null,
      incomePerHeadFen: incomePerHeadFen ?? null,
      hardshipNote: note ?? null,
      isHardshipExamined: true,
    }),
    issues: 'hardship_statement',
  },
  show_exemption: {
    label: '登记免予核查的身份',
    from: 'draft',
    to: 'draft',
    by: forTheWorker,
    basis: legalAidAct.article(42),
    form: forms.exemptionForm,
    example: { exemptPerson: 'public_assistance', papers: ['最低生活保障证'] },
    applies: hardshipIsExamined,
    // What was told of the income before is not kept: it is not asked of these persons.
    set: ({ exemptPerson, papers }) => ({
      hardshipProof: exemptPerson,
      hardshipNote: papers.join('、'),
      householdSize: null,
      incomePerHeadFen: null,
      isHardshipExamined: false,
    }),
    issues: 'material_receipt',
  },
  certify_hardship: {
    label: '出具困难状况证明',
    from: 'draft',
    to: 'draft',
    by: ['reviewer'],
    basis: unionAidMeasures.article(12),
    form: forms.certifyForm,
    example: {
      facts: '向所在车间和社区核实：一家三口，只有本人有收入，租房居住。',
      householdSize: 3,
      incomePerHeadFen: 120000,
    },
    applies: hardshipIsExamined,
    set: ({ facts, householdSize, incomePerHeadFen }) => ({
      hardshipProof: 'certificate',
      householdSize: householdSize ?? null,
      incomePerHeadFen: incomePerHeadFen ?? null,
      hardshipNote: facts,
      isHardshipExamined: true,
    }),
    issues: 'hardship_certificate',
    tells: { receptionist: '困难状况证明已出具，可以提交审查。' },
  },
  submit: {
    label: '提交审查',
    from: 'draft',
    to: 'under_review',
    by: forTheWorker,
    isMain: true,
    basis: unionAidMeasures.article(12),
    form: forms.submitForm,
    example: { papers: ['身份证复印件', '劳动合同'] },
    guard: (context) => applicantPresent(context) ?? hardshipSettled(context),
    set: (_, context) => ({
      submittedOn: context.today,
      reviewFromOn: context.today,
      ...hardshipKept(context),
    }),
    issues: ['application_form', 'oral_record', 'material_receipt'],
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
    issues: 'supplement_notice',
    tells: { applicant: '您的申请还缺材料，请按清单一次补齐。', receptionist: '请一次性告知申请人补充材料。' },
  },
  supplement: {
    label: '收到补正',
    from: 'awaiting_supplement',
    to: 'under_review',
    by: forTheWorker,
    isMain: true,
    form: forms.supplementForm,
    example: { items: ['工资银行流水'] },
    issues: 'material_receipt',
    tells: { reviewer: '补正材料已到，请继续审查。' },
  },
  withdraw: {
    label: '申请人撤回',
    from: [
      'draft',
      'under_review',
      'awaiting_supplement',
      'grant_proposed',
      'refusal_proposed',
      'urgent_aid',
      'confirmation_proposed',
      'transferred',
      'transfer_returned',
      'competence_disputed',
    ],
    to: 'withdrawn',
    by: forTheWorker,
    form: forms.withdrawForm,
    example: { reason: '单位已付清' },
    // The case of urgent aid is a matter of its own: nothing closes it but its own decision to end the aid.
    tells: {
      director: '申请人撤回了申请；已先行开案的，请在案件中作出终止决定。',
      reviewer: ({ matter }) =>
        matter.urgentGround ? '申请人撤回了申请，先行援助须终止：请在已开的案件中提出终止意见。' : null,
    },
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
    tells: {
      applicant: '您未在期限内补充材料，申请按撤回处理；可以重新申请。',
      director: '申请已按撤回处理；已先行开案的，请在案件中作出终止决定。',
      reviewer: ({ matter }) =>
        matter.urgentGround ? '申请已按撤回处理，先行援助须终止：请在已开的案件中提出终止意见。' : null,
    },
  },
});
