// The Administrative Reconsideration Act as revised in 2023: the one article on the term, for injury decisions and
// social insurance.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '行政复议法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/行政复议法(2023-09-01).md',
  inForceFrom: '2024-01-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  20: entry(
    '申请期限',
    '自知道或者应当知道行政行为之日起六十日内申请，法律规定更长的除外；不可抗力等耽误的障碍消除后继续计算；未告知救济的自知道之日起算，最长一年。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
