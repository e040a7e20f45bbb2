// The Regulations on work-injury insurance in the wording of 2010, in force 2011-01-01.
// Decisions on earlier facts follow the wording of 2003, which is not kept here.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './work-injury-regulations-1.ts';
import { part2 } from './work-injury-regulations-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '工伤保险条例',
  number: '国务院令第375号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/工伤保险条例(2010-12-20).md',
  inForceFrom: '2011-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

export const { article, articles } = kept(instrument, table);
