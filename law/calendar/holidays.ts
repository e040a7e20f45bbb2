// The State Council's yearly holiday notices: days off and make-up working days, as dated data.
// Cross-checked day by day on 2026-11-21 against the npm package chinese-days 1.5.7 (MIT).
import { addDays, partsOf, type PlainDate } from './plain-date.ts';

/** A run of days off, both ends included. */
export type HolidayRun = { readonly name: string; readonly from: PlainDate; readonly to: PlainDate };

/** One year's notice. */
export type HolidayYear = {
  readonly year: number;
  readonly notice: string;
  readonly url: string;
  readonly checkedOn: PlainDate;
  readonly holidays: readonly HolidayRun[];
  /** Weekend days on which people work (调休上班). */
  readonly workdays: readonly PlainDate[];
};

/** All notices a calculation may rely on; a deployment may pass a longer one than the published below. */
export type HolidayTable = readonly HolidayYear[];

const year2024: HolidayYear = {
  year: 2024,
  notice: '《国务院办公厅关于2024年部分节假日安排的通知》（国办发明电〔2023〕7号）',
  url: 'http://paper.people.com.cn/rmrb/html/2023-10/26/nw.D110000renmrb_20231026_3-06.htm',
  checkedOn: '2026-11-21',
  holidays: [
    { name: '元旦', from: '2024-01-01', to: '2024-01-01' },
    { name: '春节', from: '2024-02-10', to: '2024-02-17' },
    { name: '清明节', from: '2024-04-04', to: '2024-04-06' },
    { name: '劳动节', from: '2024-05-01', to: '2024-05-05' },
    { name: '端午节', from: '2024-06-10', to: '2024-06-10' },
    { name: '中秋节', from: '2024-09-15', to: '2024-09-17' },
    { name: '国庆节', from: '2024-10-01', to: '2024-10-07' },
  ],
  workdays: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ],
};

const year2025: HolidayYear = {
  year: 2025,
  notice: '《国务院办公厅关于2025年部分节假日安排的通知》（国办发明电〔2024〕12号）',
  url: 'https://m.gmw.cn/2024-11/12/content_1303894933.htm',
  checkedOn: '2026-11-21',
  holidays: [
    { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
    { name: '春节', from: '2025-01-28', to: '2025-02-04' },
    { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
    { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
    { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
    { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
  ],
  workdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
};

const year2026: HolidayYear = {
  year: 2026,
  notice: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）',
  url: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
  checkedOn: '2026-11-21',
  holidays: [
    { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
    { name: '春节', from: '2026-02-15', to: '2026-02-23' },
    { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
    { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
    { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
    { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** The notices issued so far. The one for 2027 was not out on 2026-11-21. */
export const publishedHolidays: HolidayTable = [year2024, year2025, year2026];

/**
 * The notice for a date's year, if it is in the table.
 *
 * @basis 《全国年节及纪念日放假办法》第七条 (the State Council arranges the days off each year)
 * @unit  one year's notice
 * @example holidayYearOf('2026-11-21')?.year // 2026
 */
export function holidayYearOf(date: PlainDate, table: HolidayTable = publishedHolidays): HolidayYear | undefined {
  const { year } = partsOf(date);
  return table.find((entry) => entry.year === year);
}

/**
 * The last day for which days off are known.
 *
 * @basis 国务院办公厅年度放假通知
 * @unit  calendar date
 * @example holidaysKnownThrough() // '2026-12-31'
 */
export function holidaysKnownThrough(table: HolidayTable = publishedHolidays): PlainDate {
  const last = Math.max(...table.map((entry) => entry.year));
  return addDays(`${last + 1}-01-01`, -1);
}

/**
 * Days off fixed by regulation on a solar date, known even before the year's notice is issued.
 * Festivals of the lunar calendar are left out: their solar dates come with the notice.
 *
 * @basis 《全国年节及纪念日放假办法》(2024-11-10 修订，2025-01-01 起) 第二条
 * @unit  name of the holiday, or undefined
 * @example fixedHolidayName('2027-10-02') // '国庆节'
 */
export function fixedHolidayName(date: PlainDate): string | undefined {
  const { year, month, day } = partsOf(date);
  if (month === 1 && day === 1) return '元旦';
  if (month === 5 && (day === 1 || (day === 2 && year >= 2025))) return '劳动节';
  if (month === 10 && day <= 3) return '国庆节';
  return undefined;
}
