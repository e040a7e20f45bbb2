// The general part of the Civil Code: capacity, agency, limitation and the counting of time, which every clock of the
// house
// follows, one by one; the rest of the general part in runs. The other books are not kept here.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { table1 } from './civil-code-1.ts';
import { table2 } from './civil-code-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '民法典',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法典/总则.md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...table1, ...table2 };

export const { article, articles } = kept(instrument, table);
