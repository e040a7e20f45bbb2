// The Administrative Litigation Act as amended in 2017: the articles on terms, for injury decisions and social
// insurance.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '行政诉讼法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/行政诉讼法(2017-06-27).md',
  inForceFrom: '2017-07-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  45: entry(
    '复议后起诉',
    '不服复议决定的收到决定书十五日内起诉；复议机关逾期不决定的，期满之日起十五日内起诉。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  46: entry(
    '直接起诉',
    '自知道或者应当知道行政行为之日起六个月内起诉，法律另有规定的除外；最长五年，不动产二十年。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  47: entry(
    '不履行职责',
    '机关接到申请之日起两个月内不履行保护权益的职责的可以起诉，紧急情况不受此限。',
    humanJudgement,
  ),
  48: entry(
    '耽误的期限',
    '不可抗力等非自身原因耽误的时间不计；其他特殊情况在障碍消除后十日内申请延长。',
    humanJudgement,
  ),
};

export const { article, articles } = kept(instrument, table);
