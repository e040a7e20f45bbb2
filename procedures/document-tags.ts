/** The words in braces which staff may write into a template, `{文号}`: the common ones, and how a paper names its own. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Content, Context, PaperWords } from '@gongyuan/kernel/procedure.ts';

type Words = Readonly<Record<string, string>>;
type Build<Row, Filled> = (context: Context<Row>, input: Readonly<Record<string, unknown>>) => Filled;

/** A paper's words and the builder that fills every one of them and no other, which the compiler checks. */
export function worded<Row, const Papers extends PaperWords>(
  words: Papers,
  build: Build<Row, Readonly<Record<keyof Papers['tags'], Content[string]>>>,
): { readonly words: PaperWords; readonly content: Build<Row, Content> } {
  return { words, content: (context, input) => inWords(words.tags, build(context, input)) };
}

/** Renames what was filled from the names in code to the words of the templates. */
export function inWords(words: Words, content: Content): Content {
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => {
      const word = words[key];
      if (word === undefined) throw new Error(`${key} is filled but no template can name it`);
      return [word, value];
    }),
  );
}

/** A sentence has its full stop, whoever typed it; nothing said stays nothing. */
export function ended(text: string | null | undefined): string {
  const said = (text ?? '').trim();
  return said === '' || /[。！？；.!?]$/.test(said) ? said : `${said}。`;
}

/** A day as letters write it; none is nothing. */
export const dayWords = (on: PlainDate | null | undefined): string => (on ? formatChineseDate(on) : '');

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

/** Who takes a paper that goes to the handler. */
export const handlerTag = '承办人';

/** To whom a paper goes that is for somebody outside the matter. */
export const addresseeTag = '受文单位';

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
