/** The papers of the work itself: agreement, power of attorney, letters, progress, log, closing report. */
import { addresseeTag, dayWords, ended, worded } from '../document-tags.ts';
import { upperCaseYuan } from '@gongyuan/law/money.ts';
import * as forms from './forms.ts';
import type { Case } from './row.ts';
import { causeOf, choiceOf, dayIn, handlersOf, lastDay, partyName, said, stageOf, yuan } from './paper-words.ts';
import type { Input } from './paper-words.ts';

const certificatesOf = ({ found }: Case) =>
  (found.handlers ?? [])
    .map(({ name, certificateNumber }) => `${name}${certificateNumber ? `（执业证号${certificateNumber}）` : ''}`)
    .join('、');

const firmsOf = ({ found }: Case) =>
  [...new Set((found.handlers ?? []).flatMap(({ firm }) => (firm ? [firm] : [])))].join('、');

const powersOf = ({ matter }: Case) => {
  const named = (matter.specialPowers ?? []).map((power) => choiceOf(forms.specialPowers, power));
  return {
    isGeneral: matter.power !== 'special',
    isSpecial: matter.power === 'special',
    // One by one, numbered, as a tribunal reads them.
    named: named.map((power, index) => `（${index + 1}）${power}`).join('；'),
  };
};

const agreed = {
  handlers: '承办人及单位',
  certificates: '承办人和执业证号',
  hasFirm: '有承办单位',
  firms: '承办单位',
  stage: '代理阶段',
  cause: '争议事由',
  isGeneral: '一般代理',
  isSpecial: '特别授权',
  named: '特别授权事项',
} as const;
const agreement = (context: Case) => ({
  handlers: handlersOf(context),
  certificates: certificatesOf(context),
  hasFirm: firmsOf(context) !== '',
  firms: firmsOf(context),
  stage: stageOf(context),
  cause: causeOf(context),
  ...powersOf(context),
});

/** D13 委托代理协议: free of charge, what each side does, when it ends. */
export const agencyAgreement = worded(
  {
    tags: agreed,
    sections: ['有承办单位', '一般代理', '特别授权'],
    required: ['申请人', '承办人及单位', '代理阶段', '特别授权事项'],
  },
  agreement,
);

/** D14 授权委托书: general, or special with every power by name. @basis 《劳动争议调解仲裁法》第二十四条 */
export const powerOfAttorney = worded(
  {
    tags: agreed,
    sections: ['有承办单位', '一般代理', '特别授权'],
    required: ['申请人', '承办人和执业证号', '代理阶段', '特别授权事项'],
  },
  agreement,
);

const tribunalWords = {
  tribunal: addresseeTag,
  handlers: '承办人和执业证号',
  stage: '代理阶段',
  cause: '争议事由',
  isCourt: '致人民法院',
  isOther: '致其他机构',
  hasNumber: '有受理案号',
  tribunalNumber: '受理案号',
} as const;

const isCourt = (tribunal: string) => /法院|法庭/.test(tribunal);

/** 法律援助公函: to the tribunal, that these act for the client in legal aid. */
export const tribunalLetter = worded(
  {
    tags: tribunalWords,
    sections: ['有受理案号', '致人民法院', '致其他机构'],
    required: ['文号', addresseeTag, '申请人', '承办人和执业证号'],
  },
  (context: Case, input: Input) => ({
    tribunal: said(input, 'tribunal'),
    handlers: certificatesOf(context),
    stage: stageOf(context),
    cause: causeOf(context),
    // What the article asks, it asks of courts.
    isCourt: isCourt(said(input, 'tribunal')),
    isOther: !isCourt(said(input, 'tribunal')),
    hasNumber: said(input, 'tribunalNumber') !== '',
    tribunalNumber: said(input, 'tribunalNumber'),
  }),
);

/** D22 调查取证介绍信: to whom, for what, until when. */
export const introductionLetter = worded(
  {
    tags: {
      visited: addresseeTag,
      handlers: '承办人和执业证号',
      cause: '争议事由',
      purpose: '调查事项',
      validDays: '有效天数',
      validUntil: '有效期至',
    },
    sections: [],
    required: ['文号', addresseeTag, '承办人和执业证号', '调查事项', '有效期至'],
  },
  (context: Case, input: Input) => {
    const days = typeof input['validDays'] === 'number' ? input['validDays'] : 0;
    return {
      visited: said(input, 'visited'),
      handlers: certificatesOf(context),
      cause: causeOf(context),
      purpose: ended(said(input, 'purpose')),
      validDays: `${days}日`,
      validUntil: lastDay(context.today, days),
    };
  },
);

/** D16 进展通报记录. */
export const progressReport = worded(
  {
    tags: { heldOn: '通报日期', channel: '通报方式', content: '通报内容', by: '通报人', stage: '代理阶段' },
    sections: [],
    required: ['申请人', '通报日期', '通报内容', '通报人'],
  },
  (context: Case, input: Input) => ({
    heldOn: dayIn(input, 'heldOn'),
    channel: choiceOf(forms.channels, input['channel']),
    content: ended(said(input, 'content')),
    by: context.actor.name,
    stage: stageOf(context),
  }),
);

const logKinds: Readonly<Record<string, string>> = { ...forms.logKinds, hearing: '开庭' };

/** D15 办案记录: the log as it was kept, line by line. */
export const caseRecord = worded(
  {
    tags: {
      handlers: '承办人及单位',
      stage: '代理阶段',
      cause: '争议事由',
      count: '记录条数',
      hours: '记录用时',
      rows: '日志',
    },
    sections: [],
    tables: { 日志: ['日期', '活动', '地点', '记录人', '用时', '内容'] },
    required: ['申请人', '日志'],
  },
  (context: Case) => {
    const log = context.found.log ?? [];
    const minutes = log.reduce((sum, line) => sum + (line.minutes ?? 0), 0);
    return {
      handlers: handlersOf(context),
      stage: stageOf(context),
      cause: causeOf(context),
      count: `${log.length}`,
      hours: minutes === 0 ? '没有登记' : `${(minutes / 60).toFixed(1)}小时`,
      rows: log.map((line) => ({
        日期: line.heldOn,
        活动: logKinds[line.kind] ?? line.kind,
        地点: line.place ?? '',
        记录人: line.by,
        用时: line.minutes === null ? '' : `${line.minutes}分钟`,
        内容: line.content,
      })),
    };
  },
);

const moneyLine = (context: Case, line: Input) => ({
  姓名: partyName(context, line['partyId']),
  请求金额: yuan(line['claimedFen']),
  裁判或约定金额: yuan(line['awardedFen']),
  到账金额: yuan(line['receivedFen']),
});

/** Sums of what is known, in figures and capital numerals; what is not known is said and not counted. */
function totalsOf(lines: readonly Input[]): string {
  const columns = { 请求: 'claimedFen', 裁判或约定: 'awardedFen', 到账: 'receivedFen' };
  const sums = Object.entries(columns).map(([label, column]) => {
    const amounts = lines.map((line) => line[column]);
    const known = amounts.filter((fen) => typeof fen === 'number');
    const sum = known.reduce((total, fen) => total + fen, 0);
    const rest = amounts.length - known.length;
    if (known.length === 0) return `${label}金额不清楚`;
    return `${label}${yuan(sum)}（大写：${upperCaseYuan(sum)}${rest > 0 ? `，另有${rest}笔不清楚` : ''}）`;
  });
  return `${sums.join('；')}。`;
}

/** D23 结案报告表: how it ended, with the money of each worker; not known is said. */
export const closingReport = worded(
  {
    tags: {
      handlers: '承办人及单位',
      stage: '代理阶段',
      cause: '争议事由',
      grantedOn: '援助决定日期',
      acceptedOn: '接受日期',
      concludedOn: '结案日期',
      outcome: '结案方式',
      tribunal: '受理机构',
      hearings: '开庭次数',
      logCount: '记录条数',
      hours: '办案用时',
      people: '受援人数',
      rows: '金额',
      total: '金额合计',
      summary: '办理情况',
    },
    sections: [],
    tables: { 金额: ['姓名', '请求金额', '裁判或约定金额', '到账金额'] },
    required: ['申请人', '结案日期', '结案方式', '金额', '办理情况'],
  },
  (context: Case, input: Input) => {
    const { matter, found, applicantIds } = context;
    const lines = Array.isArray(input['results']) ? (input['results'] as readonly Input[]) : []; // the form's own rows
    const { tribunal, tribunalNumber } = matter;
    return {
      handlers: handlersOf(context),
      stage: stageOf(context),
      cause: causeOf(context),
      grantedOn: dayWords(matter.grantedOn),
      acceptedOn: dayWords(matter.acceptedOn),
      concludedOn: dayWords(matter.concludedOn),
      outcome: choiceOf(forms.outcomes, matter.outcome),
      tribunal: tribunal ? `${tribunal}${tribunalNumber ? `（${tribunalNumber}）` : ''}` : '没有登记',
      hearings: `${matter.hearings}次`,
      logCount: `${found.logCount ?? 0}条`,
      hours: matter.hours === null ? '没有填写' : `${matter.hours}小时`,
      people: `${applicantIds.length}人`,
      rows: lines.map((line) => moneyLine(context, line)),
      total: totalsOf(lines),
      summary: ended(matter.summary ?? ''),
    };
  },
);
