// The Labour Contract Act of 2007, in force 2008-01-01; articles 57, 63, 66 and 92 in the wording of 2012, in force 2013-07-01.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './labour-contract-act-1.ts';
import { part2 } from './labour-contract-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '劳动合同法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/劳动合同法(2012-12-28).md',
  inForceFrom: '2008-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

export const { article, articles } = kept(instrument, table);
