// The ministry's notice of 1995 on the medical period, from memory; its numbered points are cited as 第n条.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '关于贯彻《企业职工患病或非因工负伤医疗期规定》的通知',
  number: '劳部发〔1995〕236号',
  inForceFrom: '1995-05-23',
  inForceTo: null,
  confidence: 'memory',
  isUnconfirmed: true,
  isPartial: true,
};

const table: ArticleTable = {
  1: entry(
    '累计期间怎么算',
    '医疗期从病休第一天起累计，公休、假日和法定节日包括在内；三月五日起三个月的在九月五日以前累计满三个月即满。',
    implementedIn('law/claims/medical-period.ts'),
  ),
  2: entry(
    '特殊疾病',
    '癌症、精神病、瘫痪等在二十四个月内不能痊愈的，经企业和劳动主管部门批准可以适当延长。',
    implementedIn('law/claims/medical-period.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
