// The Labour Dispute Mediation and Arbitration Act of 2007.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './labour-arbitration-act-1.ts';
import { part2 } from './labour-arbitration-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '劳动争议调解仲裁法',
  names: ['调解仲裁法'],
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md',
  inForceFrom: '2008-05-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

export const { article, articles } = kept(instrument, table);
