/** Papers of deciding: granted, refused, aid ahead of the review, the forms behind them, rights and duties. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { isExemptPerson } from '@gongyuan/law/competence/exempt-persons.ts';
import { fastTrack } from '@gongyuan/law/triage/fast-track.ts';
import { ended, worded } from '../document-tags.ts';
import { hardshipGrounds } from './forms.ts';
import type { Application, Input } from './words.ts';
import { causeWords, claimedWords, headcount, lastDay, numbered, stageWord, submittedDay, typed } from './words.ts';

const assignDay = ({ today, matter }: Application) =>
  formatChineseDate(dueOn(today, termAt('la.law.assign', matter.lawOn).term).on);

const grantDecisionWords = {
  tags: {
    submittedOn: '申请日期',
    stage: '代理阶段',
    cause: '争议事由',
    reason: '决定理由',
    isNew: '须指派承办人',
    isUrgent: '已先行援助',
    assignBy: '指派期限',
  },
  sections: ['须指派承办人', '已先行援助'],
  required: ['文号', '申请人', '代理阶段', '决定理由'],
} as const;

/** D08 给予法律援助决定书, with the last day for the assignment; after urgent aid the case is running already. */
export const grantDecision = worded(grantDecisionWords, (context: Application, input: Input) => {
  const { matter, file } = context;
  const isUrgent = matter.urgentGround !== null;
  return {
    submittedOn: submittedDay(context),
    stage: stageWord(matter.stage),
    cause: causeWords(file),
    reason: typed(input, 'reason'),
    isNew: !isUrgent,
    isUrgent,
    assignBy: assignDay(context),
  };
});

const refusalDecisionWords = {
  tags: {
    submittedOn: '申请日期',
    stage: '代理阶段',
    cause: '争议事由',
    reason: '不予理由',
    objectBy: '异议提出日期',
    objectionDays: '异议审查期限',
    isUrgent: '已先行援助',
  },
  sections: ['已先行援助'],
  required: ['文号', '申请人', '不予理由', '异议受理工会'],
} as const;

/** D09 不予法律援助决定书, with the way to object. @basis 《法律援助法》第四十三条、第四十九条、第六十八条 */
export const refusalDecision = worded(refusalDecisionWords, (context: Application, input: Input) => {
  const { matter, file } = context;
  const objection = termAt('la.law.objection_review', matter.lawOn).term;
  return {
    submittedOn: submittedDay(context),
    stage: stageWord(matter.stage),
    cause: causeWords(file),
    reason: typed(input, 'reason'),
    objectBy: lastDay(context, 'objection'),
    objectionDays: `${objection.amount}日`,
    isUrgent: matter.urgentGround !== null,
  };
});

/** A limitation that ends sooner leaves no three days. */
function urgentAssignDay({ today, matter }: Application): string {
  const by = dueOn(today, termAt('la.law.assign', matter.lawOn).term).on;
  const expiresOn = matter.urgentExpiresOn;
  return formatChineseDate(expiresOn !== null && expiresOn < by ? expiresOn : by);
}

const urgentDecisionWords = {
  tags: {
    stage: '代理阶段',
    cause: '争议事由',
    isLimitation: '时效将届满',
    isPreservation: '须立即保全',
    expiresOn: '届满日期',
    reason: '决定理由',
    papers: '须补齐的手续',
    papersBy: '补齐期限',
    assignBy: '指派期限',
  },
  sections: ['时效将届满', '须立即保全'],
  required: ['文号', '申请人', '决定理由', '须补齐的手续', '补齐期限'],
} as const;

/** D10 先行提供法律援助决定书: on which ground, which papers are still to come and by when. */
export const urgentDecision = worded(urgentDecisionWords, (context: Application, input: Input) => {
  const { matter, file } = context;
  return {
    stage: stageWord(matter.stage),
    cause: causeWords(file),
    isLimitation: matter.urgentGround === 'limitation',
    isPreservation: matter.urgentGround === 'preservation',
    expiresOn: matter.urgentExpiresOn ? formatChineseDate(matter.urgentExpiresOn) : '',
    reason: typed(input, 'reason'),
    papers: numbered(matter.laterPapers),
    papersBy: lastDay(context, 'urgent_papers'),
    assignBy: urgentAssignDay(context),
  };
});

const fastTrackDecisionWords = {
  tags: {
    stage: '代理阶段',
    cause: '争议事由',
    reason: '决定理由',
    papers: '须补齐的手续',
    papersBy: '补齐期限',
    assignBy: '指派期限',
  },
  sections: [],
  required: ['文号', '申请人', '决定理由', '须补齐的手续', '补齐期限'],
} as const;

/** 快速援助决定书: not one of the law's urgent cases, so it rests on the opinion alone. @basis 苏工发〔2012〕8号第11条 */
export const fastTrackDecision = worded(fastTrackDecisionWords, (context: Application, input: Input) => ({
  stage: stageWord(context.matter.stage),
  cause: causeWords(context.file),
  reason: typed(input, 'reason'),
  papers: numbered(context.matter.laterPapers),
  papersBy: lastDay(context, 'fast_papers'),
  assignBy: assignDay(context),
}));

/** What of item 11 applies, in words. */
function triggers({ file }: Application): string {
  const { applicantCategory, workerCount, isCommonClaim } = file;
  const { reasons } = fastTrack({
    ...(applicantCategory ? { applicantCategory } : {}),
    ...(workerCount === null ? {} : { workerCount }),
    ...(typeof isCommonClaim === 'boolean' ? { commonClaim: isCommonClaim } : {}),
    causes: file.causes,
    services: [],
    story: file.story,
  });
  return reasons.map((reason) => reason.label).join('；') || '登记时认定属于快速援助的情形';
}

const fastTrackApprovalWords = {
  tags: {
    trigger: '快速援助的情形',
    workerCount: '涉及人数',
    claimed: '请求金额',
    cause: '争议事由',
    stage: '代理阶段',
    story: '案情概述',
    reason: '决定理由',
    leader: '审批负责人',
    papers: '须补齐的手续',
    papersBy: '补齐期限',
  },
  sections: [],
  required: ['申请人', '快速援助的情形', '决定理由', '审批负责人', '补齐期限'],
} as const;

/** D32 快速援助审批单. @basis 苏工发〔2012〕8号第11条 */
export const fastTrackApproval = worded(fastTrackApprovalWords, (context: Application, input: Input) => ({
  trigger: triggers(context),
  workerCount: headcount(context),
  claimed: claimedWords(context.file),
  cause: causeWords(context.file),
  stage: stageWord(context.matter.stage),
  story: ended(context.file.story),
  reason: typed(input, 'reason'),
  leader: context.actor.name,
  papers: numbered(context.matter.laterPapers),
  papersBy: lastDay(context, 'fast_papers'),
}));

const approvalFormWords = {
  tags: {
    submittedOn: '申请日期',
    stage: '代理阶段',
    cause: '争议事由',
    claimed: '请求金额',
    workerCount: '涉及人数',
    story: '案情概述',
    hardship: '困难审查',
    track: '办理方式',
    proposer: '审核人',
    opinion: '审核意见',
    result: '审批结果',
    reason: '审批理由',
    leader: '审批负责人',
  },
  sections: [],
  required: ['申请人', '审核人', '审核意见', '审批结果', '审批负责人'],
} as const;

function hardshipWords({ matter }: Application): string {
  if (isExemptPerson(matter.hardshipProof ?? '')) return `属于${groundWords(matter)}，免予核查经济困难状况。`;
  if (matter.isHardshipExamined === false) return '依规定不审查经济困难状况。';
  if (!matter.hardshipProof) return '先行援助，困难状况随手续一并审查。';
  return `依据：${groundWords(matter)}。`;
}

const groundWords = ({ hardshipProof }: Application['matter']) =>
  hardshipGrounds[hardshipProof as keyof typeof hardshipGrounds]; // the column's check allows only these keys

function trackWords({ matter }: Application): string {
  if (matter.urgentGround === 'fast_track') return '快速援助，手续后补';
  if (matter.urgentGround) return '先行援助，手续后补';
  return matter.isFastTrack ? '快速办理' : '一般程序';
}

const resultWords = ({ matter }: Application) =>
  matter.state === 'refused'
    ? '不予法律援助'
    : matter.objectionOn
      ? '按异议审查决定改正，给予法律援助'
      : '给予法律援助';

/** D07 法律援助审批表: the opinion of one and the decision of another, for the file. */
export const approvalForm = worded(approvalFormWords, (context: Application, input: Input) => ({
  submittedOn: submittedDay(context),
  stage: stageWord(context.matter.stage),
  cause: causeWords(context.file),
  claimed: claimedWords(context.file),
  workerCount: headcount(context),
  story: ended(context.file.story),
  hardship: hardshipWords(context),
  track: trackWords(context),
  proposer: context.matter.proposerName ?? '见办理记录',
  opinion: ended(context.matter.proposalReason),
  result: resultWords(context),
  reason: typed(input, 'reason'),
  leader: context.actor.name,
}));

/** D33 权利义务告知书. @basis 《法律援助法》第四十六条、第四十七条、第四十八条、第五十五条、第六十四条 */
export const rightsNotice = worded(
  { tags: { stage: '代理阶段', cause: '争议事由' }, sections: [], required: ['申请人'] } as const,
  ({ matter, file }: Application) => ({ stage: stageWord(matter.stage), cause: causeWords(file) }),
);
