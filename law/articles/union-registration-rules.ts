// The ACFTU rules on registering grassroots unions as legal persons: the two articles read in a second source.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '基层工会法人登记管理办法',
  number: '总工办发〔2020〕20号',
  url: 'http://www.hbrsks.net/zgz/?id=204540',
  inForceFrom: '2020-12-08',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  26: entry('证书的有效期', '法人资格证书的有效期为三至五年，与工会委员会的任期一致。', humanJudgement),
  27: entry(
    '换领证书',
    '有效期届满三十日以前申请换领，提交工会存续的证明。',
    implementedIn('law/terms/union-body-terms.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
