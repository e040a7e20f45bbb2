// The Civil Procedure Act as amended in 2023: parties and agents, evidence, periods and service, the terms of each
// instance,
// payment orders and enforcement one by one; what nothing here rests on is told in runs.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { table1 } from './civil-procedure-act-1.ts';
import { table2 } from './civil-procedure-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '民事诉讼法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/民事诉讼法(2023-09-01).md',
  inForceFrom: '2024-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...table1, ...table2 };

export const { article, articles } = kept(instrument, table);
