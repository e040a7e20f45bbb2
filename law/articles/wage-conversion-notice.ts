// The notice of 2008 on monthly working time and converting wages; its numbered parts are cited as 第n部分. The file that was read
// carries a later day in its name; the notice is of 2008-01-03. Part 1 counts eleven holidays and ended with the thirteen of 2025.
import { entry, kept, implementedIn, nothingToCompute, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '关于职工全年月平均工作时间和工资折算问题的通知',
  names: ['折算通知'],
  number: '劳社部发〔2008〕3号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/部门规章/人力资源社会保障部/关于职工全年月平均工作时间和工资折算问题的通知(2009-03-29).md',
  inForceFrom: '2008-01-03',
  inForceTo: null,
  confidence: 'text',
  division: '部分',
};

const table: ArticleTable = {
  1: entry(
    '制度工作时间',
    '按11天法定节假日：年250天，季62.5天，月20.83天；小时数按每日8小时乘。',
    implementedIn('law/figures/working-time.ts'),
    { inForceTo: '2024-12-31' },
  ),
  2: entry(
    '日工资与小时工资',
    '月计薪天数21.75天，折算时不剔除法定节假日；日工资为月工资除以21.75，小时工资再除以8。',
    implementedIn('law/claims/package-pay.ts', 'law/claims/part-month.ts', 'law/figures/working-time.ts'),
  ),
  3: entry('废止', '2000年3月17日的旧通知（劳社部发〔2000〕8号）同时废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
