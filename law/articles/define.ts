// How an instrument's articles are kept: one table a file, looked up by number, unknown numbers refused.
import { articleNumber, chineseNumeral, type Article, type Confidence } from '../basis.ts';

/** What all articles of one instrument share. */
export type Instrument = {
  readonly instrument: string;
  /** Other names it is cited by; the name with 中华人民共和国 before it is understood without being listed. */
  readonly names?: readonly string[];
  readonly number?: string;
  readonly url?: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly confidence: Confidence;
  readonly isUnconfirmed?: true;
  /** Only some of its articles are kept: the rest was not read. */
  readonly isPartial?: true;
  /** What its numbered pieces are called, where they are no 条. */
  readonly division?: '部分';
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
 * An entry of a table in few lines.
 *
 * @basis the instrument whose table it stands in
 * @unit  one entry
 * @example entry('施行', '自2008年1月1日起施行。', nothingToCompute).title // '施行'
 */
export function entry(
  title: string,
  substance: string,
  treatment: Treatment,
  more: Partial<ArticleEntry> = {},
): ArticleEntry {
  return { title, substance, treatment, ...more };
}

/** The entry that tells a number: its own, or the run it falls into. */
function entryOf(table: ArticleTable, number: number): ArticleEntry | undefined {
  const start = Object.keys(table)
    .map(Number)
    .filter((key) => key <= number)
    .reduce((latest, key) => Math.max(latest, key), 0);
  const found = table[start];
  return found !== undefined && number <= (found.through ?? start) ? found : undefined;
}

function numbered({ division }: Instrument, number: number): string {
  return division === undefined ? articleNumber(number) : `第${chineseNumeral(number)}${division}`;
}

/**
 * One article of an instrument, with its own days of force where they differ from the instrument's. A number told in
 * a run answers with the run's substance; one that is not in the table is an error of the programmer.
 *
 * @basis the instrument itself
 * @unit  one article
 * @example findArticle(instrument, table, 43, 1).article
 */
export function findArticle(instrument: Instrument, table: ArticleTable, number: number, paragraph?: number): Article {
  const found = entryOf(table, number);
  const name = numbered(instrument, number);
  if (found === undefined) throw new RangeError(`《${instrument.instrument}》${name}未收入条文表`);
  const cited = paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`;
  return { ...instrument, ...found, article: `${name}${cited}` };
}

/**
 * All articles kept of an instrument, in order; a run is one of them: '第八十五条至第八十八条'.
 *
 * @basis the instrument itself
 * @unit  articles
 * @example listArticles(instrument, table).length
 */
export function listArticles(instrument: Instrument, table: ArticleTable): readonly Article[] {
  return Object.entries(table)
    .map(([key, { through }]) => ({ number: Number(key), through }))
    .toSorted((left, right) => left.number - right.number)
    .map(({ number, through }) => {
      const first = findArticle(instrument, table, number);
      return through === undefined
        ? first
        : { ...first, article: `${first.article}至${numbered(instrument, through)}` };
    });
}

/** What an instrument's file offers: one article by number (and paragraph), and all that are kept, in order. */
export type Kept = {
  readonly article: (number: number, paragraph?: number) => Article;
  readonly articles: () => readonly Article[];
};

/**
 * The two ways to read an instrument's table; a number that is not in it throws.
 *
 * @basis the instrument itself
 * @unit  articles
 * @example kept(instrument, table).article(43, 1).article
 */
export function kept(instrument: Instrument, table: ArticleTable): Kept {
  return {
    article: (number, paragraph) => findArticle(instrument, table, number, paragraph),
    articles: () => listArticles(instrument, table),
  };
}
