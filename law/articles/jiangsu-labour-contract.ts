// The Jiangsu regulation on labour contracts as revised, in force 2013-05-01; the articles the claims rest on, read in a copy
// named by its address. The others are not kept.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '江苏省劳动合同条例',
  url: 'http://hrss.yangzhou.gov.cn/ldzc/zcfg/art/2024/art_f23833842d094bcabaab3fa6ca693524.html',
  inForceFrom: '2013-05-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  16: entry(
    '期满后继续用工',
    '期满后继续用工的，期满之日起一个月内续订书面合同；满一年未续订的视为已订无固定期限合同。',
    implementedIn('law/claims/double-wage-period.ts'),
  ),
  23: entry('高温津贴', '单位付高温津贴不得低于省定的标准。', implementedIn('law/claims/heat-allowance.ts')),
  25: entry(
    '年限合并',
    '非因本人原因换到关联单位等新单位的，原单位年限合并，已付补偿的除外。',
    implementedIn('law/claims/service.ts'),
  ),
  28: entry(
    '竞业限制补偿',
    '每月不低于离职前十二个月月平均工资的三分之一；不付的，劳动者可以不受限制，已履行的应当付。',
    implementedIn('law/claims/non-compete.ts', 'law/figures/ending.ts'),
  ),
  32: entry(
    '代通知金',
    '上一个月工资不能反映正常水平的，按前十二个月平均（不满的按实际月数），不低于当地最低工资。',
    implementedIn('law/claims/notice-pay.ts'),
  ),
  33: entry(
    '补偿分段',
    '2008年前后的工作年限分段计算；基数都是离职前十二个月平均工资，不低于当地最低工资。',
    implementedIn('law/claims/severance-counts.ts', 'law/claims/severance-readings.ts'),
  ),
  34: entry(
    '医疗补助费',
    '医疗期满不能工作而终结合同且经鉴定丧失或部分丧失劳动能力的，付不低于六个月工资；重病至少加百分之五十，绝症至少加百分之一百。',
    implementedIn('law/claims/medical-subsidy.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  41: entry('非全日制', '非全日制用工不享受带薪年休假。', implementedIn('law/claims/annual-leave-days.ts')),
  52: entry(
    '期满续用的二倍工资',
    '期满续用而未续订书面合同的，自期满满一个月的次日起，到补订的前一日止，每月付二倍工资。',
    implementedIn('law/claims/double-wage-period.ts', 'law/claims/double-wage-readings.ts'),
  ),
  54: entry(
    '代通知金加付',
    '责令支付代通知金而逾期不付的，按应付额百分之五十以上百分之一百以下加付。',
    implementedIn('law/claims/additional-compensation.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
