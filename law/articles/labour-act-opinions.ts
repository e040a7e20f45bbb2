// The ministry's opinions on the Labour Act of 1995, from memory: only the points the claims rest on.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '关于贯彻执行〈中华人民共和国劳动法〉若干问题的意见',
  names: ['关于贯彻执行《中华人民共和国劳动法》若干问题的意见'],
  number: '劳部发〔1995〕309号',
  inForceFrom: '1995-08-04',
  inForceTo: null,
  confidence: 'memory',
  isUnconfirmed: true,
  isPartial: true,
};

const table: ArticleTable = {
  53: entry(
    '工资的范围',
    '工资是单位依法或依约以货币支付的报酬，含计时计件、奖金、津贴补贴、加班工资等；社会保险福利和劳保费用不算。',
    humanJudgement,
  ),
  59: entry(
    '病假工资的下限',
    '医疗期内按规定支付病假工资或疾病救济费，可以低于当地最低工资，但不能低于最低工资的百分之八十。',
    implementedIn('law/claims/sick-pay.ts', 'law/figures/leave-and-sickness.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
