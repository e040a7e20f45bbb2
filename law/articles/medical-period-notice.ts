// The ministry's notice of 1995 on the medical period, from memory; its numbered points are cited as 第n条.
import type { Article } from '../basis.ts';
import { entry, findArticle, implementedIn, listArticles, type ArticleTable, type Instrument } from './define.ts';

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

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《关于贯彻《企业职工患病或非因工负伤医疗期规定》的通知》
 * @unit  one article
 * @example article(1).article // '第一条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《关于贯彻《企业职工患病或非因工负伤医疗期规定》的通知》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '关于贯彻《企业职工患病或非因工负伤医疗期规定》的通知'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}
