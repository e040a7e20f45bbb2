// The guidance of the Jiangsu high court and arbitration commission of 2011: only art. 1 was read in a second source;
// the day of issue is from memory.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '江苏省高级人民法院、江苏省劳动争议仲裁委员会关于审理劳动争议案件的指导意见（二）',
  names: ['指导意见（二）', '省高院、省仲裁委指导意见（二）'],
  url: 'https://www.64365.com/special/17449429',
  inForceFrom: '2011-11-08',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  1: entry(
    '二倍工资的时效',
    '未订书面合同的二倍工资，自违法行为结束之次日起一年；劳动者工作满一年的，自满一年之次日起一年。',
    implementedIn('law/limitation/double-wage.ts', 'law/claims/double-wage.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
