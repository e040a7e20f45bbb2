// The legal ground of an answer: which instrument, which article. Every result of this room carries some.

/** One ground. `article` is written the way a letter cites it: '第四十三条'; `number` is the document's 文号. */
export type Basis = {
  readonly instrument: string;
  readonly number?: string;
  readonly article?: string;
  readonly title?: string;
  readonly url?: string;
  /** The wording in force has not been read: whoever is shown the article is told so. */
  readonly isUnconfirmed?: true;
};

/** How sure we are of an article's substance: read in the text, read in a second source, or from memory. */
export type Confidence = 'text' | 'sourced' | 'memory';

/** An article as this house knows it; the substance is always in our own words. */
export type Article = Basis & {
  readonly article: string;
  readonly substance: string;
  /** What is done with it: see `articles/define.ts`. */
  readonly treatment: { readonly kind: 'implemented' | 'nothing' | 'judgement'; readonly files?: readonly string[] };
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly confidence: Confidence;
};

/** Raised when the law of a day, or of a case, is not in this room's data. The message is for people. */
export class LawUnknown extends Error {
  override readonly name = 'LawUnknown';
}

/**
 * The citation as a letter prints it.
 *
 * @basis 公文引用法律应当写明名称和条款
 * @unit  text
 * @example formatBasis({ instrument: '法律援助法', article: '第四十三条' }) // '《法律援助法》第四十三条'
 */
export function formatBasis(basis: Basis): string {
  const instrument = basis.instrument.startsWith('《') ? basis.instrument : `《${basis.instrument}》`;
  const number = basis.number === undefined ? '' : `（${basis.number}）`;
  return `${instrument}${number}${basis.article ?? ''}${basis.isUnconfirmed && basis.article ? '（条文待核实）' : ''}`;
}

/**
 * An article as a ground to be cited. Where its number is known from memory only, the number is left out:
 * a letter must not cite an article nobody has read.
 *
 * @basis 公文引用法律应当写明名称和条款
 * @unit  one ground
 * @example formatBasis(citation(legalAidAct(43))) // '《法律援助法》第四十三条'
 */
export function citation(article: Article): Basis {
  const { instrument, number, title, url, isUnconfirmed } = article;
  return {
    instrument,
    ...(number === undefined ? {} : { number }),
    ...(article.confidence === 'memory' ? {} : { article: article.article }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(isUnconfirmed ? { isUnconfirmed } : {}),
  };
}

/**
 * Several citations in a row, each once.
 *
 * @basis 公文引用法律应当写明名称和条款
 * @unit  text
 * @example formatBases([legalAidAct(43), legalAidAct(43)]) // '《法律援助法》第四十三条'
 */
export function formatBases(bases: readonly Basis[]): string {
  return [...new Set(bases.map(formatBasis))].join('、');
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function below100(value: number, leadingOne: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 && !leadingOne ? '' : digits[tens]}十`;
  return `${head}${ones === 0 ? '' : digits[ones]}`;
}

/**
 * A whole number from 1 to 9999 in Chinese numerals, as article numbers are written.
 *
 * @basis 立法技术规范：条序用中文数字
 * @unit  text
 * @example chineseNumeral(203) // '二百零三'
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`无法写成条序：${value}`);
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor((value % 1000) / 100), value % 100];
  let text = thousands > 0 ? `${digits[thousands]}千` : '';
  if (hundreds > 0) text += `${digits[hundreds]}百`;
  else if (thousands > 0 && rest > 0) text += '零';
  if (rest > 0 && rest < 10 && hundreds > 0) text += '零';
  return text + below100(rest, thousands + hundreds > 0);
}

/**
 * An article number as it is cited.
 *
 * @basis 立法技术规范：条序用中文数字
 * @unit  text
 * @example articleNumber(43) // '第四十三条'
 */
export function articleNumber(value: number): string {
  return `第${chineseNumeral(value)}条`;
}
