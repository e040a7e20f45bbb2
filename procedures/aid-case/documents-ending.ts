/** The papers with which aid ends early, is checked, put away and looked back on. */
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { dayWords, ended, worded } from '../document-tags.ts';
import { contentsOf, missingOf } from './dossier.ts';
import * as ending from './forms-ending.ts';
import { grades, moneyStates, satisfactions } from '../service-quality.ts';
import { outcomes } from './forms.ts';
import type { Case } from './row.ts';
import { causeOf, choiceOf, dayIn, dueOf, handlersOf, said, stageOf, yuan } from './paper-words.ts';
import type { Input } from './paper-words.ts';

/** D19 终止法律援助决定书: which of the eight grounds, on what evidence, and how to object. */
export const terminationDecision = worded(
  {
    tags: {
      cause: '争议事由',
      stage: '代理阶段',
      grantedOn: '援助决定日期',
      ground: '终止情形',
      evidence: '事实和证据',
      reason: '终止理由',
      endsOn: '终止日期',
      objectBy: '异议提出日期',
      objectionDays: '异议审查期限',
    },
    sections: [],
    required: ['文号', '申请人', '终止情形', '终止理由', '异议提出日期', '异议审查期限', '异议受理工会'],
  },
  (context: Case, input: Input) => {
    const { matter, today } = context;
    return {
      cause: causeOf(context),
      stage: stageOf(context),
      grantedOn: dayWords(matter.grantedOn),
      ground: choiceOf(ending.terminationGrounds, matter.terminationGround),
      evidence: ended(matter.terminationEvidence ?? ''),
      reason: ended(said(input, 'reason')),
      endsOn: dayWords(today),
      objectBy: dueOf(context, 'objection'),
      objectionDays: `${termAt('la.law.objection_review', today).term.amount}日`,
    };
  },
);

/** D20 异议审查决定书: the decision objected to, what the union above found, upheld or to be put right. */
export const terminationObjectionDecision = worded(
  {
    tags: {
      cause: '争议事由',
      objectedOn: '提出异议日期',
      challenged: '被异议的决定',
      ground: '终止情形',
      objection: '异议理由',
      opinion: '审查意见',
      isLate: '逾期提出',
      isUpheld: '维持',
      isOrdered: '责令改正',
    },
    sections: ['逾期提出', '维持', '责令改正'],
    required: ['文号', '申请人', '异议理由', '审查意见'],
  },
  (context: Case) => {
    const { matter, found } = context;
    const decision = found.papers?.findLast(({ kind }) => kind === 'termination_decision');
    const isUpheld = matter.state === 'termination_upheld';
    return {
      cause: causeOf(context),
      objectedOn: dayWords(matter.terminationObjectedOn),
      challenged: `《终止法律援助决定书》${decision?.number ? `（${decision.number}）` : ''}`,
      ground: choiceOf(ending.terminationGrounds, matter.terminationGround),
      objection: ended(matter.terminationObjection ?? ''),
      opinion: ended(matter.terminationObjectionOpinion ?? ''),
      isLate: matter.isTerminationObjectionLate === true,
      isUpheld,
      isOrdered: !isUpheld,
    };
  },
);

/** Aid that ended early is no conclusion: its day and its ground stand where those of the conclusion would. */
const endOf = ({ matter }: Case) =>
  matter.terminatedOn === null
    ? { concludedOn: dayWords(matter.concludedOn), outcome: choiceOf(outcomes, matter.outcome) }
    : {
        concludedOn: `${dayWords(matter.terminatedOn)}（终止援助）`,
        outcome: `终止援助：${choiceOf(ending.terminationGrounds, matter.terminationGround)}`,
      };

const entriesOf = ({ matter, found, today }: Case) =>
  contentsOf({
    row: matter,
    dossier: found.dossier ?? { papers: [], evidence: [], isHardshipExamined: null },
    log: found.log ?? [],
    today,
  });

/** Of the handler who has it now, where it changed hands. */
const assignmentNumberOf = ({ found }: Case) =>
  found.dossier?.papers.findLast(({ title }) => title === '指派通知书')?.number ?? '没有指派';

/** D24 案卷封面、卷内目录、备考表: in the order of the rule, with what is missing named. */
export const dossier = worded(
  {
    tags: {
      cause: '争议事由',
      stage: '代理阶段',
      handlers: '承办人及单位',
      grantedOn: '援助决定日期',
      concludedOn: '结案日期',
      outcome: '结案方式',
      archiveNumber: '档案号',
      assignmentNumber: '指派文号',
      entries: '目录',
      isComplete: '齐全',
      isIncomplete: '有缺',
      missing: '缺少的材料',
      hasNote: '有缺卷说明',
      note: '缺卷说明',
    },
    sections: ['齐全', '有缺', '有缺卷说明'],
    tables: { 目录: ['序号', '材料名称', '文号', '日期', '页次', '备注'] },
    required: ['申请人', '目录', '缺少的材料'],
  },
  (context: Case, input: Input) => {
    const { matter } = context;
    const entries = entriesOf(context);
    const missing = missingOf(entries);
    const note = said(input, 'missingNote');
    return {
      cause: causeOf(context),
      stage: stageOf(context),
      handlers: handlersOf(context),
      grantedOn: dayWords(matter.grantedOn),
      ...endOf(context),
      archiveNumber: matter.archiveNumber ?? '归档时编',
      assignmentNumber: assignmentNumberOf(context),
      entries: entries.map(({ label, numbers, on, note: remark }, index) => ({
        序号: `${index + 1}`,
        材料名称: label,
        文号: numbers,
        日期: on,
        页次: '',
        备注: remark,
      })),
      isComplete: missing.length === 0,
      isIncomplete: missing.length > 0,
      missing: missing.join('、'),
      hasNote: note !== '',
      note: ended(note),
    };
  },
);

/** D25 结案审查表: whether the file is whole, how the work was, who checked it. */
export const fileCheck = worded(
  {
    tags: {
      cause: '争议事由',
      stage: '代理阶段',
      handlers: '承办人及单位',
      concludedOn: '结案日期',
      outcome: '结案方式',
      completeness: '案卷材料',
      grade: '办案质量',
      opinion: '审查意见',
      checkedBy: '审查人',
    },
    sections: [],
    required: ['申请人', '案卷材料', '审查意见', '审查人'],
  },
  (context: Case, input: Input) => {
    const { matter, actor } = context;
    const missing = missingOf(entriesOf(context));
    return {
      cause: causeOf(context),
      stage: stageOf(context),
      handlers: handlersOf(context),
      ...endOf(context),
      completeness: missing.length === 0 ? '卷内材料齐全。' : `缺少：${missing.join('、')}。`,
      grade: choiceOf(grades, matter.fileGrade) || '未评定',
      opinion: ended(said(input, 'opinion')),
      checkedBy: actor.name,
    };
  },
);

const yesNo = (input: Input, field: string, note: string) => {
  const detail = said(input, note);
  const words = choiceOf(ending.answers, input[field]);
  return detail === '' ? words : `${words}：${ended(detail)}`;
};

/** D27 回访记录. */
export const returnVisitRecord = worded(
  {
    tags: {
      handlers: '承办人及单位',
      stage: '代理阶段',
      visitedOn: '回访日期',
      method: '回访方式',
      service: '服务态度',
      skill: '专业水平',
      progress: '进展通报',
      result: '办理结果',
      money: '款项到账',
      askedForMoney: '收取钱物',
      retaliation: '打击报复',
      needsEnforcement: '需要执行',
      suggestion: '意见建议',
      visitor: '回访人',
    },
    sections: [],
    required: ['申请人', '回访日期', '收取钱物', '打击报复', '回访人'],
  },
  (context: Case, input: Input) => {
    const satisfied = (field: string) => choiceOf(satisfactions, input[field]);
    const money = choiceOf(moneyStates, input['money']);
    return {
      handlers: handlersOf(context),
      stage: stageOf(context),
      visitedOn: dayIn(input, 'visitedOn'),
      method: choiceOf(ending.visitMethods, input['method']),
      service: satisfied('service'),
      skill: satisfied('skill'),
      progress: satisfied('progress'),
      result: satisfied('result'),
      money: input['receivedFen'] === undefined ? money : `${money}，${yuan(input['receivedFen'])}`,
      askedForMoney: yesNo(input, 'askedForMoney', 'askedForMoneyNote'),
      retaliation: yesNo(input, 'retaliation', 'retaliationNote'),
      needsEnforcement: choiceOf({ yes: '需要', no: '不需要', unsaid: '没有说' }, input['needsEnforcement']),
      suggestion: ended(said(input, 'suggestion')) || '无',
      visitor: context.actor.name,
    };
  },
);
