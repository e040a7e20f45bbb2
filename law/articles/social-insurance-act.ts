// The Social Insurance Act of 2010 as amended in 2018: what the fund pays, what the employer pays, and who may be
// asked to enforce it.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { table1 } from './social-insurance-act-1.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '社会保险法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/社会保险法(2018-12-29).md',
  inForceFrom: '2011-07-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...table1 };

export const { article, articles } = kept(instrument, table);
