/**
 * What point 10 has the unions make public: whom and what they help, how it goes, how long it takes. Taken from the rules
 * the desk itself works by, each with the days of its force; the page of conditions and the poster print the same.
 */
import { citation, formatBasis } from '@gongyuan/law/basis.ts';
import type { Article, Basis } from '@gongyuan/law/basis.ts';
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import { addDays, formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { exemptPersonCodes, exemptPersons } from '@gongyuan/law/competence/exempt-persons.ts';
import { agentKinds } from '@gongyuan/law/competence/representation.ts';
import { representativeNumbers, representativeWords } from '@gongyuan/law/competence/representatives.ts';
import type { DatedTerm } from '@gongyuan/law/terms/dated-term.ts';
import { wordingsOf } from '@gongyuan/law/terms/terms.ts';
import type { TermId } from '@gongyuan/law/terms/terms.ts';
import { networkTargets } from '@gongyuan/law/targets/network-targets.ts';
import type { TriageFacts } from '@gongyuan/law/triage/facts.ts';
import { lengthWords } from './terms.ts';

/** Cases as people meet them; whether hardship is examined is asked of the rules for each. */
export const hardshipExamples: readonly { readonly who: string; readonly facts: TriageFacts }[] = [
  { who: '任何人来咨询、请人代写文书、请工会陪着协商', facts: { causes: ['unpaid_wages'], services: ['advice'] } },
  {
    who: '农民工要工资，请人代理仲裁或者打官司',
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], services: ['arbitration'] },
  },
  {
    who: '农民工要工伤赔偿，请人代理仲裁或者打官司',
    facts: { applicantCategory: 'migrant_worker', causes: ['work_injury'], services: ['litigation'] },
  },
  {
    who: '其他职工请人代理仲裁或者打官司',
    facts: { applicantCategory: 'worker', causes: ['unpaid_wages'], services: ['arbitration'] },
  },
  {
    who: '工会组织自己的权益受到侵害',
    facts: { applicantCategory: 'union_organisation', causes: [], services: ['litigation'] },
  },
];

/** Who shows a paper and is examined no more, as the rule itself lists them. */
export const exemptions: readonly {
  readonly who: string;
  readonly papers: string;
  readonly because: readonly Basis[];
}[] = exemptPersonCodes.map((code) => {
  const { label, papers, because } = exemptPersons[code];
  return { who: label, papers, because };
});

/** Who may act for a worker before a court: every kind of the article that the rule lets through. */
export const agentLabels: readonly string[] = Object.entries(agentKinds)
  .filter(([code]) => code !== 'other')
  .map(([, { label }]) => label);

/** How many speak for a group, each forum with its words and its grounds. */
export const groupRules = (
  [
    ['visit', '一起到窗口反映同一件事'],
    ['arbitration', '一起申请劳动仲裁'],
    ['litigation', '一起打官司'],
  ] as const
).map(([forum, when]) => {
  const { from, because } = representativeNumbers[forum];
  return { when: `${from}人以上${when}`, words: `推选代表，${representativeWords(forum)}`, because };
});

export interface PublicTerm {
  readonly id: TermId;
  /** As a worker would ask for it. */
  readonly question: string;
}
export const publicTerms: readonly PublicTerm[] = [
  { id: 'la.law.review', question: '交了申请，多久答复' },
  { id: 'la.law.assign', question: '同意以后，多久派承办人' },
  { id: 'la.law.urgent_threshold', question: '离法定期限还剩不到几日，可以先帮忙、后补手续' },
  { id: 'la.law.objection_review', question: '不同意决定、提出异议，多久审查' },
  { id: 'dp.arb.limitation', question: '知道自己吃亏以后，多久之内要申请劳动仲裁' },
  { id: 'dp.arb.limitation_wage_end', question: '离职以后讨要工资，多久之内要申请劳动仲裁' },
];
/** Before the Act, the unions' own measures alone said how long the review takes. */
export const formerTerms: readonly PublicTerm[] = [
  { id: 'la.union.review', question: '向工会交了申请，多久答复' },
  ...publicTerms,
];

/** One wording of a term in plain words. */
export interface Wording {
  readonly words: string;
  readonly basis: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** From memory or second hand: said where it is shown. */
  readonly isUnchecked: boolean;
}

/** The wording of a day with those before it, newest first; null where nothing is recorded for the day. */
export function termOn(
  id: TermId,
  on: PlainDate,
): { readonly now: Wording; readonly earlier: readonly Wording[] } | null {
  const wordings = wordingsOf(id)
    .filter(({ from }) => from <= on)
    .toReversed()
    .map(wordingOf);
  const now = wordings.find(({ to }) => to === null || on <= to);
  return now ? { now, earlier: wordings.slice(wordings.indexOf(now) + 1) } : null;
}

const wordingOf = ({ term, basis, from, to, confidence }: DatedTerm): Wording => ({
  words: lengthWords(term),
  basis: formatBasis(basis),
  from,
  to,
  isUnchecked: confidence === 'memory',
});

/** One subject of the conditions with every article, of any time, that it rests on. */
export interface Subject {
  readonly title: string;
  readonly articles: readonly Article[];
}
export const subjects: readonly Subject[] = [
  { title: '哪些事情可以帮', articles: [unionAidMeasures.article(8), jiangsu2012.article(7)] },
  { title: '用哪些办法帮', articles: [unionAidMeasures.article(9), jiangsu2012.article(8)] },
  { title: '帮哪些人', articles: [unionAidMeasures.article(2), jiangsu2012.article(9)] },
  {
    title: '要不要看家庭经济情况',
    articles: [unionAidMeasures.article(10), jiangsu2012.article(9), legalAidAct.article(41), legalAidAct.article(42)],
  },
  { title: '要带什么', articles: [unionAidMeasures.article(12), legalAidAct.article(41)] },
  { title: '怎么审查、怎么指派', articles: [unionAidMeasures.article(14), legalAidAct.article(43)] },
];

export function articlesOn({ articles }: Subject, on: PlainDate): readonly Article[] {
  return articles.filter(({ inForceFrom, inForceTo }) => inForceFrom <= on && (inForceTo === null || on <= inForceTo));
}

/** Cited with its number, unless the number is only remembered. */
export const citedAs = (article: Article): string => formatBasis(citation(article));

/** The opinion of 2012 bears no day in our sources: its year is all that may be said. */
const yearOnly = jiangsu2012.article(7);
export function sinceWords({ instrument, inForceFrom }: Article): string {
  if (instrument === yearOnly.instrument) return `${inForceFrom.slice(0, 4)}年起（发文的日子没有收录，按1月1日计）`;
  return `${formatChineseDate(inForceFrom)}起`;
}

export interface Change {
  readonly on: PlainDate;
  /** The last day of what was before; for the link to it. */
  readonly before: PlainDate;
  readonly lines: readonly string[];
}

/** What changed on which day, newest first: instruments, terms and the targets of the network. */
export function changesUpTo(on: PlainDate): readonly Change[] {
  const lines = [...instrumentLines(), ...termLines(), ...targetLines()].filter((line) => line.on <= on);
  const days = [...new Set(lines.map((line) => line.on))].toSorted().toReversed();
  return days.map((day) => ({
    on: day,
    before: addDays(day, -1),
    lines: [...new Set(lines.filter((line) => line.on === day).map(({ words }) => words))],
  }));
}

interface Line {
  readonly on: PlainDate;
  readonly words: string;
}

function instrumentLines(): readonly Line[] {
  const all = subjects.flatMap(({ articles }) => articles);
  return all.map((article) => ({
    on: article.inForceFrom,
    words: `${formatBasis({ instrument: article.instrument, ...(article.number ? { number: article.number } : {}) })}施行${article.instrument === yearOnly.instrument ? '（发文的日子没有收录，按1月1日计）' : ''}`,
  }));
}

function termLines(): readonly Line[] {
  return publicTerms.flatMap(({ id, question }) =>
    wordingsOf(id).map((wording, at, all) => {
      const before = all[at - 1];
      const was = before ? `（原来是${lengthWords(before.term)}）` : '';
      return { on: wording.from, words: `${question}：${lengthWords(wording.term)}${was}` };
    }),
  );
}

const targetNames = { centre: '市、县（市、区）法律援助中心', station: '乡镇（街道）、开发区法律援助站' } as const;
export type TargetName = keyof typeof targetNames;
export const targetRows = (['centre', 'station'] as const).map((duty) => ({
  duty,
  label: targetNames[duty],
  targets: networkTargets[duty],
}));

function targetLines(): readonly Line[] {
  return targetRows.flatMap(({ label, targets }) =>
    targets.map(({ by, percent }) => ({ on: by, words: `${label}要建成${percent}%` })),
  );
}

/** How an application goes, with the length of each step. */
export interface Step {
  readonly title: string;
  readonly text: string;
  readonly term: TermId | null;
}
export const procedureSteps: readonly Step[] = [
  {
    title: '来说一说',
    text: '到窗口、打12351或者在网上，把事情讲清楚。不会写字可以口头申请，由工作人员记录后本人签名。',
    term: null,
  },
  { title: '交材料', text: '有什么交什么；缺的材料，工作人员一次告诉您。', term: null },
  { title: '等决定', text: '给不给援助，书面答复；不给的说明理由。', term: 'la.law.review' },
  { title: '派承办人', text: '同意以后指派律师或者工会的承办人，把名字告诉您。', term: 'la.law.assign' },
  { title: '办事', text: '承办人把进展告诉您，不收一分钱；办完以后有人回访。', term: null },
  { title: '不服决定', text: '可以提出异议，由上级工会审查。', term: 'la.law.objection_review' },
];
