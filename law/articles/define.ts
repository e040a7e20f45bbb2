// How an instrument's articles are kept: one table a file, looked up by number, unknown numbers refused.
import { articleNumber, chineseNumeral, type Article, type Confidence } from '../basis.ts';

/** What all articles of one instrument share. */
export type Instrument = {
  readonly instrument: string;
  readonly number?: string;
  readonly url?: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly confidence: Confidence;
  readonly isUnconfirmed?: true;
};

/** What the platform does with an article: computes it in files of this repository, has nothing to compute, or leaves it to people. */
export type Treatment =
  | { readonly kind: 'implemented'; readonly files: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'judgement' };

/** A duty, a principle or an organisational rule: no figure, no term, no condition follows from it here. */
export const nothingToCompute: Treatment = { kind: 'nothing' };
/** The article is applied by a person; the platform asks, warns or records at most. */
export const humanJudgement: Treatment = { kind: 'judgement' };
/**
 * The article is computed or enforced by these files, written from the repository's root.
 *
 * @basis the article that carries it
 * @unit  a treatment
 * @example implementedIn('law/claims/severance.ts').kind // 'implemented'
 */
export function implementedIn(...files: readonly string[]): Treatment {
  return { kind: 'implemented', files };
}

/** One article: its subject, its substance in our own words and what is done with it. */
export type ArticleEntry = {
  readonly title: string;
  readonly substance: string;
  readonly treatment: Treatment;
  /** Last article of a run that is told together (a chapter nothing here rests on). */
  readonly through?: number;
  /** Where this article's days of force differ from the instrument's. */
  readonly inForceFrom?: string;
  readonly inForceTo?: string | null;
  readonly confidence?: Confidence;
  readonly url?: string;
};

/** Articles by number. */
export type ArticleTable = Readonly<Record<number, ArticleEntry>>;

/**
 * One article of an instrument. A number that is not in the table is an error of the programmer.
 *
 * @basis the instrument itself
 * @unit  one article
 * @example findArticle(instrument, table, 43, 1).article // '第四十三条第一款'
 */
export function findArticle(instrument: Instrument, table: ArticleTable, number: number, paragraph?: number): Article {
  const entry = table[number];
  if (entry === undefined) throw new RangeError(`《${instrument.instrument}》${articleNumber(number)}未收入条文表`);
  const cited = paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`;
  return { ...instrument, ...entry, article: `${articleNumber(number)}${cited}` };
}

/**
 * All articles kept of an instrument, in order.
 *
 * @basis the instrument itself
 * @unit  articles
 * @example listArticles(instrument, table).length
 */
export function listArticles(instrument: Instrument, table: ArticleTable): readonly Article[] {
  return Object.keys(table)
    .map(Number)
    .toSorted((left, right) => left - right)
    .map((number) => findArticle(instrument, table, number));
}
