// The ministry's rules under the inspection regulations: the one article on taking up a complaint; the day of force
// and the number are from memory.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '关于实施《劳动保障监察条例》若干规定',
  number: '劳动和社会保障部令第25号',
  url: 'http://www.fzja.gov.cn/xjwz/hdjl/hdzsk/rlzyhshbzj/ldgxhldwq/202309/t20230919_4675379.htm',
  inForceFrom: '2005-02-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  18: entry(
    '投诉的受理',
    '对符合条件的投诉，接到之日起五个工作日内依法受理并于受理之日立案；不符合的告知理由。',
    implementedIn('law/terms/supervision-terms.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
