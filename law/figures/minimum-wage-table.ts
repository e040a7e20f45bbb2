// Jiangsu's minimum wages since 2010, by class, and the higher figure that Suzhou's urban area set for some years.
import type { Basis, Confidence } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { fromMemory, keyedRows, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';

/** One adjustment: yuan a month and yuan an hour of the three classes. */
type Adjustment = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly month: readonly [number, number, number];
  readonly hour: readonly [number, number, number];
  readonly number?: string;
  readonly source?: string;
  readonly note?: string;
};

const adjustments: readonly Adjustment[] = [
  { from: '2010-02-01', to: '2011-01-31', month: [960, 790, 670], hour: [7.8, 6.4, 5.4] },
  {
    from: '2011-02-01',
    to: '2012-05-31',
    month: [1140, 930, 800],
    hour: [9.2, 7.5, 6.5],
    number: '苏人社发〔2011〕5号',
    source: 'http://www.ft22.com/zuidi/2149.html',
  },
  {
    from: '2012-06-01',
    to: '2013-06-30',
    month: [1320, 1100, 950],
    hour: [11.5, 9.6, 8.3],
    source: 'https://m.110ask.com/wenda/v-15181176972540737730.html',
    note: '数额由2013年公布的增幅倒推；起始日凭记忆。',
  },
  {
    from: '2013-07-01',
    to: '2014-10-31',
    month: [1480, 1280, 1100],
    hour: [13, 11, 9.5],
    source: 'https://m.110ask.com/wenda/v-15181176972540737730.html',
  },
  {
    from: '2014-11-01',
    to: '2015-12-31',
    month: [1630, 1460, 1270],
    hour: [14.5, 12.5, 11],
    source: 'http://xjdkctz.com/news/bianhua/657664.html',
  },
  {
    from: '2016-01-01',
    to: '2017-06-30',
    month: [1770, 1600, 1400],
    hour: [15.5, 14, 12],
    source: 'https://yingxiaofangan.com/n/587389.html',
    note: '起始日见于一个没有留下地址的页面。',
  },
  {
    from: '2017-07-01',
    to: '2018-07-31',
    month: [1890, 1720, 1520],
    hour: [17, 15.5, 13.5],
    source: 'http://laodongfa.com/hot/713.html',
    note: '省人力资源和社会保障厅2017年6月23日通知。',
  },
  {
    from: '2018-08-01',
    to: '2021-07-31',
    month: [2020, 1830, 1620],
    hour: [18.5, 16.5, 14.5],
    number: '苏人社发〔2018〕173号',
    source: 'http://wnpump.cn/zuidi/8450.html',
  },
  {
    from: '2021-08-01',
    to: '2023-12-31',
    month: [2280, 2070, 1840],
    hour: [22, 20, 18],
    number: '苏人社发〔2021〕72号',
    source: 'http://shbk.net/techan/109577.html',
  },
  {
    from: '2024-01-01',
    to: '2025-12-31',
    month: [2490, 2260, 2010],
    hour: [24, 22, 20],
    source: 'http://m.ddtbk.com/techan/33da7ab39391eed5e3116ba4d0957914.html',
  },
  {
    from: '2026-01-01',
    to: null,
    month: [2660, 2430, 2180],
    hour: [25, 23, 21],
    source: 'http://www.pooen.cn/news/20260222/5732.html',
  },
];

const notice = '江苏省人力资源和社会保障厅关于调整最低工资标准的通知';

function head({ from, to, number, source, note }: Adjustment) {
  const basis: Basis = {
    instrument: notice,
    ...(number === undefined ? {} : { number }),
    ...(source === undefined ? { isUnconfirmed: true as const } : {}),
  };
  const confidence: Confidence = source === undefined ? 'memory' : 'sourced';
  return { where: '32', from, to, basis, confidence, source: source ?? fromMemory, ...(note ? { note } : {}) };
}

/** Fen of the three classes; the hourly figures have one decimal, so ×100 is exact after rounding. */
function classes([first, second, third]: readonly [number, number, number]): Readonly<Record<string, number>> {
  return { '1': Math.round(first * 100), '2': Math.round(second * 100), '3': Math.round(third * 100) };
}

/** Suzhou's urban districts, with the industrial park; its county-level cities are not covered by the figure. */
export const suzhouUrban: readonly string[] = ['320505', '320506', '320507', '320508', '320509', '320571'];

const suzhouHead = {
  id: 'minimum_wage_month',
  label: '月最低工资（苏州市区自定）',
  unit: 'fen_per_month',
  basis: { instrument: '苏州市调整最低工资标准的通知', isUnconfirmed: true },
  note: '苏州市区曾自定高于省一类地区的标准，全省标准是下限。',
} as const;
const memory = { source: fromMemory, confidence: 'memory' } as const;

function suzhouRows(where: string): readonly DatedFigure[] {
  return [
    ...rowsOf({ ...suzhouHead, where, source: 'http://xjdkctz.com/news/bianhua/657664.html', confidence: 'sourced' }, [
      { key: '1', value: 153_000, from: '2013-07-01', to: '2014-10-31' },
    ]),
    ...rowsOf({ ...suzhouHead, where, ...memory }, [
      { key: '1', value: 168_000, from: '2014-11-01', to: '2015-12-31' },
      { key: '1', value: 182_000, from: '2016-01-01', to: '2017-06-30' },
      // Ends where the province's own class 1 rises above it.
      { key: '1', value: 194_000, from: '2017-07-01', to: '2018-07-31' },
    ]),
  ];
}

/** `minimum_wage_month`, `minimum_wage_hour`: where '32', key = class. */
export const minimumWages: readonly DatedFigure[] = [
  ...adjustments.flatMap((row) => [
    ...keyedRows(
      { id: 'minimum_wage_month', label: '月最低工资', unit: 'fen_per_month', ...head(row) },
      classes(row.month),
    ),
    ...keyedRows(
      { id: 'minimum_wage_hour', label: '小时最低工资', unit: 'fen_per_hour', ...head(row) },
      classes(row.hour),
    ),
  ]),
  ...suzhouUrban.flatMap(suzhouRows),
];
