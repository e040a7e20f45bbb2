/** Papers of an objection: what the worker says against the refusal, and what the union above decides. */
import { dayWords, ended, worded } from '../document-tags.ts';
import type { Application, Input } from './words.ts';
import { causeWords, lastDay, receiverOf, stageWord, typed } from './words.ts';

const objectionFormWords = {
  tags: {
    decidedOn: '原决定日期',
    refusal: '不予理由',
    stage: '代理阶段',
    cause: '争议事由',
    reason: '异议理由',
    receivedOn: '收到日期',
    isLate: '逾期提出',
    reviewBy: '审查期限',
    receiver: '接收人',
  },
  sections: ['逾期提出'],
  required: ['申请人', '异议理由', '收到日期', '审查期限'],
} as const;

/** D20 异议申请书. @basis 《法律援助法》第四十九条（参照） */
export const objectionForm = worded(objectionFormWords, (context: Application) => {
  const { matter, file } = context;
  return {
    decidedOn: dayWords(matter.decidedOn),
    refusal: ended(matter.decisionReason),
    stage: stageWord(matter.stage),
    cause: causeWords(file),
    reason: ended(matter.objectionReason),
    receivedOn: dayWords(matter.objectionOn),
    isLate: matter.isObjectionLate === true,
    reviewBy: lastDay(context, 'objection_review'),
    receiver: receiverOf(context),
  };
});

const objectionDecisionWords = {
  tags: {
    union: '原决定工会',
    decidedOn: '原决定日期',
    cause: '争议事由',
    receivedOn: '收到日期',
    reason: '异议理由',
    opinion: '审查意见',
    isUpheld: '维持原决定',
    isCorrected: '责令改正',
    correctBy: '改正期限',
  },
  sections: ['维持原决定', '责令改正'],
  required: ['文号', '申请人', '原决定工会', '审查意见'],
} as const;

/** D20 异议审查决定书, in the name of the union above. */
export const objectionDecision = worded(objectionDecisionWords, (context: Application, input: Input) => {
  const { matter, file, found } = context;
  return {
    union: found.union?.name ?? '',
    decidedOn: dayWords(matter.decidedOn),
    cause: causeWords(file),
    receivedOn: dayWords(matter.objectionOn),
    reason: ended(matter.objectionReason),
    opinion: typed(input, 'opinion'),
    isUpheld: matter.state === 'refusal_upheld',
    isCorrected: matter.state === 'ordered_to_correct',
    correctBy: lastDay(context, 'correction'),
  };
});
