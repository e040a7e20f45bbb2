/** The words in braces which staff may write into any template, `{文号}`, and how a procedure names those of its own papers. */

/** What one kind of paper may say beyond the common words. */
export interface PaperWords {
  /** From the name its content builder uses to the word that stands in the template. */
  readonly tags: Readonly<Record<string, string>>;
  /** Words that enclose a part, `{#须审查困难}…{/须审查困难}`: shown where it is so. */
  readonly sections: readonly string[];
  /** Without these the paper would not say whose it is, to whom it goes or what was decided. */
  readonly required: readonly string[];
}

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
