// The rules on graded protection of information systems of 2007, from memory.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '信息安全等级保护管理办法',
  number: '公通字〔2007〕43号',
  inForceFrom: '2007-06-22',
  inForceTo: null,
  confidence: 'memory',
  isUnconfirmed: true,
  isPartial: true,
};

const table: ArticleTable = {
  14: entry('定期测评', '第三级系统每年至少进行一次等级测评。', humanJudgement),
  15: entry(
    '备案',
    '第二级以上系统定级或投入运行后三十日内到设区的市级以上公安机关备案。',
    implementedIn('law/terms/union-body-terms.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
