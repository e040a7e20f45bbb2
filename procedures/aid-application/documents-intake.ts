/** Papers of applying: form, record of what was said, hardship, receipt, what is still to come. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { applicantCategories } from '@gongyuan/law/vocabulary.ts';
import { ended, worded } from '../document-tags.ts';
import { hardshipGrounds } from './forms.ts';
import type { Application, Input } from './words.ts';
import {
  causeWords,
  claimedWords,
  headcount,
  known,
  knownDay,
  lastDay,
  numbered,
  receiverOf,
  stageWord,
} from './words.ts';

const householdWords = ({ matter }: Application) => ({
  householdSize: matter.householdSize === null ? '没有说明' : `${matter.householdSize}人`,
  income: matter.incomePerHeadFen === null ? '没有说明' : formatYuan(matter.incomePerHeadFen),
  proof: matter.hardshipProof ? hardshipGrounds[matter.hardshipProof as keyof typeof hardshipGrounds] : '', // the column's check allows only these keys
});

const itemsOf = (input: Input) => input['papers'] ?? input['items'];
export const broughtPapers = (_: unknown, input: Input) => Array.isArray(itemsOf(input));

const applicationFormWords = {
  tags: {
    category: '申请人身份',
    workerCount: '涉及人数',
    stage: '代理阶段',
    cause: '争议事由',
    claimed: '请求金额',
    role: '案件地位',
    evidence: '证据和材料',
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

/** Who sues is known before the court only; there the applicant ticks it. */
const roles: Readonly<Record<string, string>> = {
  arbitration: '申请人',
  first_instance: '□原告　□被告　□第三人',
  second_instance: '□上诉人　□被上诉人',
  enforcement: '申请执行人',
};

/** D01 法律援助申请表. Where hardship is not examined the paper has no line for income. */
export const applicationForm = worded(applicationFormWords, (context: Application, input: Input) => {
  const { matter, file } = context;
  const examined = matter.isHardshipExamined === true;
  return {
    category: file.applicantCategory ? applicantCategories[file.applicantCategory].label : '没有说明',
    workerCount: headcount(context),
    stage: stageWord(matter.stage),
    cause: causeWords(file),
    claimed: claimedWords(file),
    role: roles[matter.stage ?? ''] ?? '□申请人　□被申请人',
    evidence: broughtPapers(context, input) ? numbered(itemsOf(input)) : '见申请材料接收凭证。',
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
    ...householdWords(context),
  };
});

const oralRecordWords = {
  tags: { recorder: '记录人', stage: '代理阶段', cause: '争议事由', story: '案情概述', reasons: '申请理由' },
  sections: [],
  required: ['申请人', '记录人', '案情概述', '申请理由'],
} as const;

/** D02 口头申请笔录, read back and signed. @basis 《工会法律援助办法》第十二条 */
export const oralRecord = worded(oralRecordWords, ({ matter, file, actor }: Application) => ({
  recorder: actor.name,
  stage: stageWord(matter.stage),
  cause: causeWords(file),
  story: ended(file.story),
  reasons: ended(matter.reasons),
}));

/** What was not told at the window is written by the applicant's own hand. */
const toBeWritten = '各成员月收入：　　　　　　　　住房和财产：\n债务：　　　　　　　　　　　　其他：';

const hardshipStatementWords = {
  tags: {
    stage: '代理阶段',
    householdSize: '家庭人口',
    income: '家庭人均月收入',
    proof: '困难依据',
    note: '家庭情况',
    isDeclared: '诚信承诺',
    isQueried: '同意查询',
  },
  sections: ['诚信承诺', '同意查询'],
  required: ['申请人', '困难依据'],
} as const;

/** D03 经济困难状况说明表（诚信承诺书）. @basis 《法律援助法》第四十一条 */
export const hardshipStatement = worded(hardshipStatementWords, (context: Application) => ({
  stage: stageWord(context.matter.stage),
  ...householdWords(context),
  note: context.matter.hardshipNote ? ended(context.matter.hardshipNote) : toBeWritten,
  isDeclared: context.matter.hardshipProof === 'declaration',
  isQueried: context.matter.hardshipProof === 'query',
}));

const hardshipCertificateWords = {
  tags: {
    facts: '核实情况',
    householdSize: '家庭人口',
    income: '家庭人均月收入',
    examiner: '核实人',
    stage: '代理阶段',
  },
  sections: [],
  required: ['文号', '申请人', '核实情况', '核实人'],
} as const;

/** D04 困难状况证明, given by the union. @basis 《工会法律援助办法》第十二条 */
export const hardshipCertificate = worded(hardshipCertificateWords, (context: Application) => {
  const { householdSize, income } = householdWords(context);
  const { matter, actor } = context;
  return {
    facts: ended(matter.hardshipNote),
    householdSize: matter.householdSize === null ? '未核实' : householdSize,
    income: matter.incomePerHeadFen === null ? '未核实' : income,
    examiner: actor.name,
    stage: stageWord(matter.stage),
  };
});

const receiptWords = {
  tags: { items: '材料清单', receiver: '接收人', next: '下一步' },
  sections: [],
  required: ['申请人', '材料清单', '接收人', '发文日期'],
} as const;

/** What of the papers for aid given ahead still lacks, or by when they are examined. */
function aheadNext(context: Application): string {
  const { matter } = context;
  if (matter.urgentPapersSuppliedOn)
    return `手续已经补齐，承办人继续办理；本会最迟于${lastDay(context, 'confirmation')}审查确认并书面告知结果（内部时限）。`;
  const papersBy = lastDay(context, matter.urgentGround === 'fast_track' ? 'fast_papers' : 'urgent_papers');
  return `还缺：${numbered(matter.laterPapers)}请最迟于${papersBy}补齐（内部时限）；承办人继续办理。`;
}

/** Whether waiting for papers counts is disputed: the strict day is named as long as it lies ahead. */
function reviewNext(context: Application): string {
  const strict = context.clocks['review']?.dueOn;
  const isAhead = strict === undefined || strict >= context.today;
  const by = isAhead
    ? `最迟于${lastDay(context, 'review')}`
    : `补正所用的时间不计算在内，最迟于${lastDay(context, 'review_without_supplement')}`;
  return `本会自收到申请之日起审查，${by}作出决定并书面告知（《法律援助法》第四十三条第一款、第六十八条）。`;
}

/** D05 申请材料接收凭证: what was handed in, and by which day the worker hears of it. */
export const materialReceipt = worded(receiptWords, (context: Application, input: Input) => {
  const isUrgent = context.matter.urgentGround !== null;
  return {
    items: numbered(itemsOf(input)),
    receiver: receiverOf(context),
    next: isUrgent ? aheadNext(context) : reviewNext(context),
  };
});

const supplementWords = {
  tags: { submittedOn: '申请日期', items: '补充材料清单', dueOn: '补正期限', cause: '争议事由' },
  sections: [],
  required: ['文号', '申请人', '补充材料清单', '补正期限'],
} as const;

/** D06 补充材料通知书, once and complete. @basis 《法律援助法》第四十三条第二款 */
export const supplementNotice = worded(supplementWords, (context: Application, input: Input) => ({
  submittedOn: formatChineseDate(context.matter.submittedOn ?? context.matter.openedOn),
  items: numbered(input['items']),
  dueOn: lastDay(context, 'supplement'),
  cause: causeWords(context.file),
}));
