// The State Council's regulations on working hours of 1995: art. 3 is quoted in a published case, art. 7 is from
// memory.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '国务院关于职工工作时间的规定',
  number: '国务院令第174号',
  inForceFrom: '1995-05-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  3: entry(
    '标准工时',
    '职工每日工作八小时，每周工作四十小时。',
    implementedIn('law/figures/grounds.ts', 'law/figures/working-time.ts'),
  ),
  7: entry('周休息日', '机关、事业单位以星期六、星期日为周休息日；企业可以按实际情况灵活安排。', humanJudgement, {
    confidence: 'memory',
  }),
};

export const { article, articles } = kept(instrument, table);
