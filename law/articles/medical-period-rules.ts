// The rules on the medical period of 1994: the two articles that set its length and its window, read in a re-post.
// They use 以下 and 以上 for the same figure (5, 10, 15, 20 years); the upper tier is the reading taken.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '企业职工患病或非因工负伤医疗期规定',
  names: ['医疗期规定'],
  number: '劳部发〔1994〕479号',
  url: 'http://m.xyx234.com/eedfrdsrarvgc.html',
  inForceFrom: '1995-01-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  3: entry(
    '医疗期的长短',
    '实际工龄不满十年的：本单位不满五年三个月，五年以上六个月；十年以上的：本单位不满五年六个月，五年以上九个月，十年以上十二个月，十五年以上十八个月，二十年以上二十四个月。',
    implementedIn('law/claims/medical-period.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  4: entry(
    '累计计算的窗口',
    '三个月的在六个月内累计病休，六个月的在十二个月内，九个月的十五，十二个月的十八，十八个月的二十四，二十四个月的三十个月内。',
    implementedIn('law/claims/medical-period.ts', 'law/figures/leave-and-sickness.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
