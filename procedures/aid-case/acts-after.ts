/** After the work: the next stage, the return visit, the client's own voice, taking the case up again. */
import * as jiangsu from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { complainForm, notLater } from '../shared-forms.ts';
import * as forms from './forms-ending.ts';
import { caseActs } from './names.ts';
import type { Case } from './row.ts';
import { at, hasNextStage, notTerminated, reopeningAsked, reopeningNotAsked, stageFollows } from './rules.ts';
import { afterTheWork, states } from './states.ts';
import type { StateName } from './states.ts';

const closed = [...afterTheWork, 'archived'] as const;
const endedEarly = ['terminated', 'termination_upheld', 'termination_final'] as const;
const anyState = Object.keys(states) as readonly StateName[]; // Object.keys forgets the literal keys it was given

/** What was concluded is open again; its end is said anew. */
const takenUpAgain = (today: string) => ({
  reopenedOn: today,
  reopeningSettledOn: today,
  outcome: null,
  concludedOn: null,
  archivedOn: null,
  archiveNumber: null,
  fileGrade: null,
});

export const afterActs = caseActs({
  open_next_stage: {
    label: '开出下一阶段案件',
    from: closed,
    to: 'here',
    by: ['director'],
    basis: jiangsu.article(8),
    form: forms.nextStageForm,
    example: {
      stage: 'first_instance',
      servedOn: '2026-11-21',
      reason: '裁决没有支持经济补偿，受援人要求起诉。',
      handler: 'same',
    },
    applies: notTerminated,
    guard: hasNextStage,
    check: ({ stage, servedOn }, context) =>
      stageFollows(stage, context) ?? notLater('servedOn', servedOn, context.today),
    set: ({ stage }) => ({ nextStage: stage }),
    tells: { applicant: '您的案件进入下一阶段，援助继续，另编案号，很快为您指派承办人。' },
    follow: {
      procedure: 'aid_case',
      row: ({ matter, today }: Case, { stage, servedOn, handler }) => ({
        applicationId: matter.applicationId,
        previousCaseId: matter.id,
        stage,
        servedOn,
        grantedOn: today,
        keepsHandler: handler === 'same',
      }),
    },
  },
  record_return_visit: {
    label: '登记回访',
    from: [...closed, ...endedEarly],
    to: 'here',
    by: ['receptionist', 'reviewer'],
    basis: legalAidAct.article(59),
    form: forms.returnVisitForm,
    example: {
      visitedOn: '2026-11-21',
      method: 'phone',
      service: 'satisfied',
      skill: 'satisfied',
      progress: 'fairly',
      result: 'satisfied',
      money: 'part',
      receivedFen: 1000000,
      askedForMoney: 'no',
      retaliation: 'no',
      needsEnforcement: 'yes',
    },
    needs: 'handlers',
    check: (input, { today }) => {
      if (input.askedForMoney === 'yes' && !input.askedForMoneyNote)
        return at('askedForMoneyNote', '请写明收取或者索要的情况');
      if (input.retaliation === 'yes' && !input.retaliationNote) return at('retaliationNote', '请写明打击报复的情况');
      return notLater('visitedOn', input.visitedOn, today);
    },
    children: (input) => [{ table: 'return_visit', rows: [input] }],
    issues: 'return_visit_record',
  },
  rate: {
    label: '评价这次援助',
    from: [...closed, ...endedEarly],
    to: 'here',
    by: ['receptionist', 'applicant'],
    basis: legalAidAct.article(59),
    form: forms.ratingForm,
    example: { stars: 5, comment: '讲得清楚，钱也要回来了。' },
    children: ({ stars, comment }, { today }) => [{ table: 'case_rating', rows: [{ stars, comment, ratedOn: today }] }],
  },
  ask_reopening: {
    label: '请求上级重新办理',
    from: closed,
    to: 'here',
    by: ['receptionist', 'applicant'],
    basis: legalAidAct.article(55),
    form: forms.askReopeningForm,
    example: { reason: '和解款只付了一半，承办人说案子已经结了不再管。' },
    applies: notTerminated,
    guard: reopeningNotAsked,
    set: ({ reason }, { today }) => ({
      reopeningAskedOn: today,
      reopeningReason: reason,
      reopeningSettledOn: null,
    }),
    opens: 'decide_reopening',
    tells: {
      superior: '有人请求重新办理已经结案的案件，请决定。',
      applicant: '请求已经收到，由上级工会决定后告诉您。',
    },
  },
  reopen: {
    label: '重新办理',
    from: 'archived',
    to: 'in_progress',
    by: ['superior'],
    reopens: true,
    basis: legalAidAct.article(59),
    form: forms.reopenForm,
    example: { opinion: '和解款未付清，请继续督促履行，必要时申请执行。' },
    applies: reopeningAsked,
    set: (_, { today }) => takenUpAgain(today),
    ends: ['decide_reopening'],
    tells: { applicant: '上级工会决定重新办理您的案件。', handler: '上级工会决定重新办理，请接着办理。' },
  },
  take_up_again: {
    label: '退回继续办理',
    from: afterTheWork,
    to: 'in_progress',
    by: ['superior'],
    basis: legalAidAct.article(59),
    form: forms.reopenForm,
    example: { opinion: '和解款未付清就结案，请继续督促履行。' },
    applies: reopeningAsked,
    set: (_, { today }) => takenUpAgain(today),
    ends: ['decide_reopening'],
    tells: { applicant: '上级工会决定继续办理您的案件。', handler: '上级工会决定继续办理，请接着办理。' },
  },
  decline_reopening: {
    label: '不重新办理',
    from: closed,
    to: 'here',
    by: ['superior'],
    basis: legalAidAct.article(59),
    form: forms.declineReopeningForm,
    example: { reason: '裁决已经生效并全部履行，没有需要继续办理的事项。' },
    applies: reopeningAsked,
    set: (_, { today }) => ({ reopeningSettledOn: today }),
    ends: ['decide_reopening'],
    tells: { applicant: '上级工会决定不重新办理，理由可以到窗口查看。' },
  },
  complain: {
    label: '投诉',
    from: anyState,
    to: 'here',
    by: ['receptionist', 'applicant'],
    basis: legalAidAct.article(55),
    form: complainForm,
    example: { respondent: '承办律师', about: '承办人收了我五百元交通费，说是规定。' },
    tells: { applicant: '投诉已经收到，处理后书面答复您。' },
    follow: { procedure: 'aid_complaint', row: (_, { about, respondent }) => ({ about, respondent }) },
  },
});
