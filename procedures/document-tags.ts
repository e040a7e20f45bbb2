/** The words in braces which staff may write into a template: `{文号}`. One list for the filling, the check of uploads and the help text. */
import { applicationFormTags, grantDecisionTags, refusalDecisionTags } from './aid-application/documents.ts';
import { assignmentLetterTags } from './aid-case/documents.ts';

/** From the name a content builder uses to the word that stands in the template. */
export type TagWords = Readonly<Record<string, string>>;

/** What every paper may show, whatever its kind. */
export const commonTags = {
  number: '文号',
  unionName: '发文工会',
  higherUnions: '异议受理工会',
  issuedOn: '发文日期',
  applicants: '申请人',
  employer: '用人单位',
  matterNumber: '事项编号',
  disputeNumber: '争议编号',
} as const;

/** Rows of the roster: `{#名册}…{/名册}`, in a table row. Identity numbers, phones and addresses are masked. */
export const rosterTag = '名册';
export const rosterTags = {
  seat: '序号',
  name: '姓名',
  sex: '性别',
  birthOn: '出生日期',
  isMember: '工会会员',
  identityNumber: '证件号码',
  phone: '联系电话',
  address: '住址',
} as const;

const ownTags: Readonly<Record<string, TagWords>> = {
  application_form: applicationFormTags,
  grant_decision: grantDecisionTags,
  refusal_decision: refusalDecisionTags,
  assignment_letter: assignmentLetterTags,
};

/** The words which only this kind of paper knows. Throws on a kind without them: a mistake of ours. */
export function getOwnTags(kind: string): TagWords {
  const found = ownTags[kind];
  if (!found) throw new Error(`document kind ${kind} has no tags`);
  return found;
}

/** Words that enclose a part of the paper, `{#须审查困难}…{/须审查困难}`: shown where it is so, or once a row. */
const sections: ReadonlySet<string> = new Set([
  rosterTag,
  '须审查困难',
  '不审查困难',
  '须指派承办人',
  '已先行援助',
  '有指派说明',
]);

export function isSection(word: string): boolean {
  return sections.has(word);
}

/** Without these a paper would not say whose it is, to whom it goes or what was decided. */
const required: Readonly<Record<string, readonly string[]>> = {
  application_form: ['申请人', '代理阶段', '案情概述', '申请理由'],
  grant_decision: ['文号', '申请人', '代理阶段', '决定理由'],
  refusal_decision: ['文号', '申请人', '不予理由', '异议受理工会'],
  assignment_letter: ['文号', '申请人', '承办人', '代理阶段', '答复期限'],
};

export function requiredWords(kind: string): readonly string[] {
  return ['发文工会', '发文日期', ...(required[kind] ?? [])];
}

/** All words that may stand in a template of this kind, outside the roster's rows. */
export function knownWords(kind: string): readonly string[] {
  return [...Object.values(commonTags), rosterTag, ...Object.values(getOwnTags(kind))];
}
