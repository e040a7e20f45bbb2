// The Supreme Court interpretation (1) on labour disputes, in force 2021-01-01. Paragraph 1 of article 32 ended on
// 2025-09-01 with interpretation (2), article 21.
import { kept, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './labour-dispute-interpretation-1-1.ts';
import { part2 } from './labour-dispute-interpretation-1-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  names: [
    '解释（一）',
    '最高法审理劳动争议解释（一）',
    '关于审理劳动争议案件适用法律问题的解释（一）',
    '审理劳动争议案件解释（一）',
  ],
  number: '法释〔2020〕26号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于审理劳动争议案件适用法律问题的解释（一）(2020-12-29).md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

export const { article, articles } = kept(instrument, table);
