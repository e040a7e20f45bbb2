/** What each paper of an application says beyond number, union, date and parties. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { applicantCategories, causes } from '@gongyuan/law/vocabulary.ts';
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { stages } from '../stages.ts';
import { hardshipProofs } from './forms.ts';
import { worded } from '../document-tags.ts';
import type { AidApplicationRow } from './row.ts';

const known = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === 'unknown' ? '不清楚' : String(value);
const knownDay = (value: string | null) =>
  value === null || value === 'unknown' ? '不清楚' : formatChineseDate(value);
const causeWords = (file: DisputeFile) => file.causes.map((code) => causes[code].label).join('、') || '劳动权益';
const stageWord = (stage: string | null) => (stage && stage in stages ? stages[stage as keyof typeof stages] : '未定'); // checked by `in`

/** Sum of what is claimed; 'not known' when no amount was stated. @unit fen → words */
export function claimedWords(file: DisputeFile): string {
  const amounts = file.claims.map((claim) => claim.claimedFen).filter((fen) => fen !== null);
  if (amounts.length === 0) return '金额不清楚';
  const unknown = file.claims.length - amounts.length;
  const rest = unknown === 0 ? '' : `（另有${unknown}项金额不清楚）`;
  return `${formatYuan(amounts.reduce((sum, fen) => sum + fen, 0))}${rest}`;
}

const applicationFormWords = {
  tags: {
    category: '申请人身份',
    workerCount: '涉及人数',
    stage: '代理阶段',
    cause: '争议事由',
    claimed: '请求金额',
    place: '劳动合同履行地',
    started: '入职日期',
    ended: '离职日期',
    position: '岗位',
    wage: '月工资',
    story: '案情概述',
    reasons: '申请理由',
    oral: '是否口头申请',
    examined: '须审查困难',
    notExamined: '不审查困难',
    householdSize: '家庭人口',
    income: '家庭人均月收入',
    proof: '困难依据',
  },
  sections: ['须审查困难', '不审查困难'],
  required: ['申请人', '代理阶段', '案情概述', '申请理由'],
} as const;

/** D01 法律援助申请表. Where hardship is not examined the paper has no line for income. */
export const applicationForm = worded(
  applicationFormWords,
  ({ matter, file, applicantIds }: Context<AidApplicationRow>) => {
    const examined = matter.isHardshipExamined === true;
    const unknown = file.workerCount === 'unknown' || file.workerCount === null;
    return {
      category: file.applicantCategory ? applicantCategories[file.applicantCategory].label : '未填',
      workerCount: unknown ? `已登记${applicantIds.length}人` : `${file.workerCount}人`,
      stage: stageWord(matter.stage),
      cause: causeWords(file),
      claimed: claimedWords(file),
      place: known(file.placeName),
      started: knownDay(file.employmentStartedOn),
      ended: file.isEmploymentOngoing === true ? '在职' : knownDay(file.employmentEndedOn),
      position: known(file.position),
      wage: typeof file.monthlyWageFen === 'number' ? formatYuan(file.monthlyWageFen) : '不清楚',
      story: file.story,
      reasons: matter.reasons,
      oral: matter.isOral ? '是，由工作人员代记并宣读无误' : '否',
      examined,
      notExamined: !examined,
      householdSize: matter.householdSize === null ? '未填' : `${matter.householdSize}人`,
      income: matter.incomePerHeadFen === null ? '未填' : formatYuan(matter.incomePerHeadFen),
      proof: matter.hardshipProof ? hardshipProofs[matter.hardshipProof as keyof typeof hardshipProofs] : '', // the column's check allows only these keys
    };
  },
);

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
export const grantDecision = worded(
  grantDecisionWords,
  ({ matter, file, today }: Context<AidApplicationRow>, input: Readonly<Record<string, unknown>>) => {
    const isUrgent = matter.urgentGround !== null;
    return {
      submittedOn: formatChineseDate(matter.submittedOn ?? matter.openedOn),
      stage: stageWord(matter.stage),
      cause: causeWords(file),
      reason: sentence(String(input['reason'])),
      isNew: !isUrgent,
      isUrgent,
      assignBy: formatChineseDate(dueOn(today, termAt('la.law.assign', matter.lawOn).term).on),
    };
  },
);

const refusalDecisionWords = {
  tags: {
    submittedOn: '申请日期',
    stage: '代理阶段',
    cause: '争议事由',
    reason: '不予理由',
    objectionDays: '异议审查期限',
  },
  sections: [],
  required: ['文号', '申请人', '不予理由', '异议受理工会'],
} as const;

/** D09 不予法律援助决定书, with the way to object. @basis 《法律援助法》第四十三条、第四十九条、第六十八条 */
export const refusalDecision = worded(
  refusalDecisionWords,
  ({ matter, file }: Context<AidApplicationRow>, input: Readonly<Record<string, unknown>>) => {
    const objection = termAt('la.law.objection_review', matter.lawOn).term;
    return {
      submittedOn: formatChineseDate(matter.submittedOn ?? matter.openedOn),
      stage: stageWord(matter.stage),
      cause: causeWords(file),
      reason: sentence(String(input['reason'])),
      objectionDays: `${objection.amount}日`,
    };
  },
);

/** A reason as typed, closed by a full stop so that the letter can go on behind it. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return /[。！？；.!?]$/.test(trimmed) ? trimmed : `${trimmed}。`;
}
