// The general part of the Civil Code on limitation and on counting time, which every clock of the house follows.
import type { Article } from '../basis.ts';
import {
  findArticle,
  humanJudgement,
  implementedIn,
  listArticles,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '民法典',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法典/总则.md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  188: {
    title: '一般诉讼时效',
    substance: '三年，自知道或者应当知道受损害以及义务人之日起算；自受损害之日起最长二十年。',
    treatment: implementedIn('law/triage/limitation.ts', 'law/terms/statutory-terms.ts'),
  },
  189: {
    title: '分期履行',
    substance: '同一债务分期履行的，从最后一期届满起算。',
    treatment: humanJudgement,
  },
  192: {
    title: '时效届满的后果',
    substance: '义务人可以以时效届满抗辩；同意履行或者已经履行的不得反悔。',
    treatment: implementedIn('law/triage/limitation.ts'),
  },
  193: {
    title: '法院不主动适用',
    substance: '法院不得主动适用诉讼时效。',
    treatment: implementedIn('law/triage/limitation.ts'),
  },
  194: {
    title: '时效中止',
    substance: '最后六个月内因法定障碍不能行使权利的，时效中止，障碍消除之日起满六个月届满。',
    treatment: humanJudgement,
  },
  195: {
    title: '时效中断',
    substance: '请求履行、同意履行、起诉或者仲裁以及有同等效力的情形，使时效重新计算。',
    treatment: humanJudgement,
  },
  198: {
    title: '仲裁时效',
    substance: '法律对仲裁时效有规定的依其规定，没有的适用诉讼时效。',
    treatment: humanJudgement,
  },
  200: {
    title: '期间单位',
    substance: '期间按公历的年、月、日、小时计算。',
    treatment: implementedIn('law/calendar/plain-date.ts'),
  },
  201: {
    title: '开始当日不计',
    substance: '按年、月、日计算的，开始当日不计入，从下一日起算；按小时计算的，从规定的时间开始。',
    treatment: implementedIn('law/calendar/plain-date.ts'),
  },
  202: {
    title: '对应日',
    substance: '按年、月计算的，到期月的对应日为最后一日；没有对应日的，月末为最后一日。',
    treatment: implementedIn('law/calendar/plain-date.ts'),
  },
  203: {
    title: '最后一日',
    substance: '最后一日是法定休假日的，以休假日结束的次日为最后一日；到当日二十四时，有业务时间的到停止业务时。',
    treatment: implementedIn('law/calendar/working-days.ts', 'law/calendar/holidays.ts'),
  },
  204: {
    title: '另有规定',
    substance: '法律另有规定或者当事人另有约定的，从其规定或者约定。',
    treatment: implementedIn('law/terms/terms.ts'),
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《民法典》
 * @unit  one article
 * @example article(203).article // '第二百零三条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《民法典》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '民法典'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}
