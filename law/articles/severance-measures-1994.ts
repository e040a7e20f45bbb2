// The ministry's measures on severance of 1994, from memory: repealed in 2017, still applied to the years of service
// before 2008.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '违反和解除劳动合同的经济补偿办法',
  number: '劳部发〔1994〕481号',
  inForceFrom: '1995-01-01',
  inForceTo: '2017-11-24',
  confidence: 'memory',
  isUnconfirmed: true,
  isPartial: true,
};

const table: ArticleTable = {
  3: entry(
    '克扣拖欠的加发',
    '克扣、无故拖欠工资或拒不支付加班工资的，除足额支付外加发百分之二十五的经济补偿金。',
    humanJudgement,
  ),
  4: entry('低于最低工资的加发', '低于当地最低工资的补足，并加发低于部分百分之二十五的经济补偿金。', humanJudgement),
  5: entry(
    '协商解除',
    '按本单位工作年限每满一年发一个月工资，不满一年按一年，最多十二个月。',
    implementedIn('law/claims/severance-counts.ts'),
  ),
  6: entry(
    '患病解除',
    '每满一年一个月，另发不低于六个月工资的医疗补助费；重病加不低于百分之五十，绝症不低于百分之百。',
    implementedIn('law/claims/severance-counts.ts'),
  ),
  7: entry(
    '不能胜任',
    '每满一年发一个月工资，不满一年按一年，最多十二个月。',
    implementedIn('law/claims/severance-counts.ts'),
  ),
  8: entry('客观情况变化', '每满一年发一个月工资，不满一年按一年。', implementedIn('law/claims/severance-counts.ts')),
  9: entry('裁员', '每满一年发一个月工资，不满一年按一年。', implementedIn('law/claims/severance-counts.ts')),
  10: entry(
    '不付的加发',
    '解除后未按规定给经济补偿的，全额发给并加付该数额百分之五十的额外经济补偿金。',
    humanJudgement,
  ),
  11: entry(
    '计发基数',
    '按正常生产情况下解除前十二个月的月平均工资；患病、情况变化、裁员的，低于企业月平均工资按企业的。',
    implementedIn('law/claims/severance-readings.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
