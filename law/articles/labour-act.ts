// The Labour Act of 1994, in force 1995-01-01; articles 15, 69 and 94 in the wording of 2018-12-29. Where the Labour
// Contract Act or the arbitration act came later and says otherwise, those prevail.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './labour-act-1.ts';
import { part2 } from './labour-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '劳动法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/劳动法(2018-12-29).md',
  inForceFrom: '1995-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

export const { article, articles } = kept(instrument, table);
