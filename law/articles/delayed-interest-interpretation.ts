// The Supreme Court's interpretation of 2014 on doubled interest for delay, from memory.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释',
  number: '法释〔2014〕8号',
  inForceFrom: '2014-08-01',
  inForceTo: null,
  confidence: 'memory',
  isUnconfirmed: true,
  isPartial: true,
};

const table: ArticleTable = {
  1: entry(
    '加倍部分',
    '加倍部分债务利息＝文书所定一般利息之外的金钱债务×日万分之一点七五×迟延履行期间。',
    implementedIn('law/figures/grounds.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
