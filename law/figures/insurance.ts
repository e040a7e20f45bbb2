// Unemployment, retirement, interest, and averages that were published but are no cap figure of a city.
import { fromMemory, keyedRows, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';
import { grounds } from './grounds.ts';

const jiangsuUnemployment = {
  where: '32',
  // Known to be in force on this day; when it began was not found.
  from: '2020-07-01',
  to: null,
  basis: grounds.jiangsuUnemployment,
  confidence: 'sourced',
} as const;
const nanjing = {
  id: 'dibao_month',
  label: '城市居民最低生活保障标准',
  unit: 'fen_per_month',
  where: '3201',
  basis: { instrument: '南京市城乡居民最低生活保障标准', isUnconfirmed: true },
  confidence: 'memory',
  note: '数额有页面可查；每年7月1日调整、因而起止于哪一天，凭记忆。',
} as const;

const unemployment: readonly DatedFigure[] = [
  ...keyedRows(
    {
      ...jiangsuUnemployment,
      id: 'unemployment_share',
      label: '失业保险金占本人平均缴费基数的比例',
      unit: 'share',
      source: 'http://bbbaike.com/baike/techan/1387763.html',
    },
    { '0': 0.4, '10': 0.45, '20': 0.5 },
  ),
  ...rowsOf(
    {
      ...jiangsuUnemployment,
      id: 'unemployment_dibao_multiple',
      label: '失业保险金最低为低保的倍数',
      unit: 'multiple',
      source: 'http://www.enzyme10.com/content-35-117101-1.html',
      note: '以前是1.3倍，改为1.5倍的日期没有查到。',
    },
    [{ value: 1.5 }],
  ),
  ...keyedRows(
    {
      id: 'unemployment_max_months',
      label: '领取失业保险金的最长月数',
      unit: 'months',
      from: '1999-01-22',
      to: null,
      basis: grounds.unemploymentMonths,
      source: 'http://shadafang.com/a/202312/5557535.html',
      confidence: 'text',
    },
    { '1': 12, '5': 18, '10': 24 },
  ),
  ...rowsOf({ ...nanjing, source: 'http://www.enzyme10.com/content-35-117101-1.html' }, [
    { value: 94_500, from: '2020-07-01', to: '2021-06-30' },
  ]),
  ...rowsOf({ ...nanjing, source: 'http://readke.com/c/2994270.html' }, [
    { value: 103_000, from: '2022-07-01', to: '2023-06-30' },
    { value: 105_000, from: '2023-07-01', to: '2024-06-30' },
  ]),
];

const retirement = {
  from: '2025-01-01',
  to: null,
  basis: grounds.retirement,
  source: fromMemory,
  confidence: 'memory',
} as const;

/** Ages in years; the step: one month later for so many months of birth. */
const retirementRows: readonly DatedFigure[] = [
  ...keyedRows(
    { ...retirement, id: 'retirement_age_before', label: '改革前的法定退休年龄', unit: 'years' },
    { male: 60, female_cadre: 55, female_worker: 50 },
  ),
  ...keyedRows(
    { ...retirement, id: 'retirement_age_final', label: '逐步延迟到的法定退休年龄', unit: 'years' },
    { male: 63, female_cadre: 58, female_worker: 55 },
  ),
  ...keyedRows(
    { ...retirement, id: 'retirement_age_step', label: '每几个月延迟一个月', unit: 'months' },
    { male: 4, female_cadre: 4, female_worker: 2 },
  ),
];

const average = {
  id: 'published_average_year',
  label: '公布的年平均工资（不是设区市的封顶依据）',
  unit: 'fen_per_year',
  note: '劳动合同法第四十七条的三倍要用设区市公布的职工月平均工资，这个数不能代替。',
} as const;
const averageMonth = {
  ...average,
  id: 'published_average_month',
  label: '公布的月平均工资（不是江苏设区市的封顶依据）',
  unit: 'fen_per_month',
} as const;

function ofYear(year: number): { readonly from: string; readonly to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function jiangsuYears(
  head: typeof average | typeof averageMonth,
  key: string,
  yuan: Readonly<Record<number, number>>,
): readonly DatedFigure[] {
  return rowsOf(
    {
      ...head,
      where: '32',
      basis: { instrument: '江苏统计年鉴', isUnconfirmed: true },
      source: fromMemory,
      confidence: 'memory',
    },
    Object.entries(yuan).map(([year, value]) => ({ key, value: value * 100, ...ofYear(Number(year)) })),
  );
}

/** The days of an average are those of the year it is the average of. */
const averages: readonly DatedFigure[] = [
  ...rowsOf(
    {
      ...average,
      ...ofYear(2024),
      basis: { instrument: '国家统计局2024年城镇单位就业人员年平均工资公报' },
      source: 'https://www.163.com/dy/article/KD773CRK0541G4BS.html',
      confidence: 'sourced',
    },
    [
      { key: 'non_private', value: 12_411_000 },
      { key: 'private', value: 6_947_600 },
    ],
  ),
  ...rowsOf(
    {
      ...average,
      ...ofYear(2019),
      where: '61',
      basis: { instrument: '陕西省2019年全口径城镇单位就业人员平均工资' },
      source: 'http://www.xzlsx.com/page181.html?article_id=323',
      confidence: 'sourced',
    },
    [{ key: 'all', value: 6_699_600 }],
  ),
  ...rowsOf(
    {
      ...averageMonth,
      ...ofYear(2011),
      where: '31',
      basis: { instrument: '上海市2011年职工月平均工资' },
      source: 'https://xiaoyouxi.588733.com/xyxmfdxyx/e8h5m6v6in.html',
      confidence: 'sourced',
    },
    [{ key: 'all', value: 433_100 }],
  ),
  ...jiangsuYears(average, 'non_private', {
    2014: 60_867,
    2015: 66_196,
    2016: 71_574,
    2017: 78_267,
    2018: 84_688,
    2019: 96_527,
    2020: 103_621,
    2021: 115_133,
    2022: 121_724,
    2023: 125_102,
  }),
  ...jiangsuYears(averageMonth, 'all', { 2022: 7490, 2023: 8132, 2024: 8254 }),
];

/** Insurance, retirement, interest and averages. */
export const insuranceFigures: readonly DatedFigure[] = [
  ...unemployment,
  ...retirementRows,
  ...averages,
  ...rowsOf(
    {
      id: 'delayed_interest_daily_share',
      label: '迟延履行期间加倍部分债务利息的日利率',
      unit: 'share',
      from: '2014-08-01',
      to: null,
      basis: grounds.delayedInterest,
      source: fromMemory,
      confidence: 'memory',
      note: '以生效文书确定的本金为基数，不含一般利息。',
    },
    [{ value: 0.000_175 }],
  ),
];
