// The Legal Aid Act of 2021; unions apply it by reference, article 68.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './legal-aid-act-1.ts';
import { part2 } from './legal-aid-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '法律援助法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/法律援助法(2021-08-20).md',
  inForceFrom: '2022-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

export const { article, articles } = kept(instrument, table);
