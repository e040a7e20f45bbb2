// Work injury and death: national months and shares, Jiangsu's fixed lump sums.
import { fromMemory, keyedRows, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';
import { grounds } from './grounds.ts';

const national = {
  from: '2011-01-01',
  to: null,
  source: 'https://m.64365.com/ask/4311882.aspx',
  confidence: 'text',
} as const;
const disability = { id: 'injury_disability_months', label: '一次性伤残补助金的月数', unit: 'months' } as const;
const allowance = { id: 'injury_allowance_share', label: '伤残津贴的比例', unit: 'share' } as const;
const jiangsu = {
  where: '32',
  from: '2015-06-01',
  to: null,
  basis: grounds.jiangsuInjury,
  source: 'https://m.64365.com/ask/1699953.aspx',
  confidence: 'sourced',
} as const;
// The old amounts stay in force beside the draft: nothing final has been found that ends them.
const jiangsuOld = { ...jiangsu, note: '设区市可以上下浮动不超过百分之二十；2026年起有征求意见稿，正式文件没有找到。' };
const jiangsuDraft = {
  where: '32',
  from: '2026-01-01',
  to: null,
  basis: grounds.jiangsuInjuryDraft,
  source: 'http://m.canet.com.cn/view-854269-1.html',
  confidence: 'sourced',
  note: '2025年6月26日征求意见稿，正式文件没有找到。',
} as const;
const medical = {
  id: 'jiangsu_injury_medical_lump',
  label: '江苏一次性工伤医疗补助金',
  unit: 'fen',
} as const;
const employment = {
  id: 'jiangsu_injury_employment_lump',
  label: '江苏一次性伤残就业补助金',
  unit: 'fen',
} as const;

function drafted(rows: readonly DatedFigure[]): readonly DatedFigure[] {
  return rows.map((row) => ({ ...row, isDraft: true }));
}

const disabilityRows: readonly DatedFigure[] = [
  ...keyedRows(
    {
      ...disability,
      from: '2004-01-01',
      to: '2010-12-31',
      basis: grounds.injuryBefore2011,
      source: 'https://ti.zuoweng.com/ti/Us5QKKKQ',
      confidence: 'sourced',
    },
    { '1': 24, '2': 22, '3': 20, '4': 18, '5': 16, '6': 14, '7': 12, '8': 10, '9': 8, '10': 6 },
  ),
  ...keyedRows({ ...disability, ...national, basis: grounds.disabilityHigh }, { '1': 27, '2': 25, '3': 23, '4': 21 }),
  ...keyedRows({ ...disability, ...national, basis: grounds.disabilityMiddle }, { '5': 18, '6': 16 }),
  ...keyedRows({ ...disability, ...national, basis: grounds.disabilityLow }, { '7': 13, '8': 11, '9': 9, '10': 7 }),
];

const jiangsuRows: readonly DatedFigure[] = [
  ...keyedRows(
    { ...medical, ...jiangsuOld },
    { '5': 20_000_000, '6': 16_000_000, '7': 12_000_000, '8': 8_000_000, '9': 5_000_000, '10': 3_000_000 },
  ),
  ...keyedRows(
    { ...employment, ...jiangsuOld },
    { '5': 9_500_000, '6': 8_500_000, '7': 4_500_000, '8': 3_500_000, '9': 2_500_000, '10': 1_500_000 },
  ),
  ...drafted(
    keyedRows(
      { ...medical, ...jiangsuDraft },
      { '5': 22_000_000, '6': 17_200_000, '7': 12_700_000, '8': 8_300_000, '9': 5_100_000, '10': 3_050_000 },
    ),
  ),
  ...drafted(
    keyedRows(
      { ...employment, ...jiangsuDraft },
      { '5': 11_500_000, '6': 9_700_000, '7': 5_200_000, '8': 3_800_000, '9': 2_600_000, '10': 1_550_000 },
    ),
  ),
  // Key: the years to retirement are below it (and not below the one before).
  ...keyedRows(
    {
      ...jiangsu,
      id: 'jiangsu_injury_retirement_share',
      label: '距退休不满几年辞职的发放比例',
      unit: 'share',
      basis: grounds.jiangsuInjuryReduced,
      source: 'https://www.64365.com/special/20455688',
      note: '劳动者按劳动合同法第三十八条解除的不减。',
    },
    { '5': 0.8, '4': 0.6, '3': 0.4, '2': 0.2, '1': 0.1 },
  ),
  ...rowsOf(
    {
      ...jiangsu,
      id: 'jiangsu_injury_occupational_uplift',
      label: '职业病一次性工伤医疗补助金增加的比例',
      unit: 'share',
      basis: grounds.jiangsuInjury,
      source: 'http://m.gxscse.com/GongShangBaoXian/372514.html',
    },
    [{ value: 0.4 }],
  ),
  ...rowsOf({ ...jiangsu, id: 'jiangsu_injury_city_band', label: '设区市可以浮动的比例', unit: 'share' }, [
    { value: 0.2 },
  ]),
];

/** Yuan a person and year, by the year of the death that uses it. */
const incomes: Readonly<Record<number, number>> = {
  2010: 17_175,
  2011: 19_109,
  2012: 21_810,
  2013: 24_565,
  2014: 26_955,
  2015: 28_844,
  2016: 31_195,
  2017: 33_616,
  2018: 36_396,
  2019: 39_251,
  2020: 42_359,
  2021: 43_834,
  2022: 47_412,
  2023: 49_283,
  2024: 51_821,
  2025: 54_188,
  2026: 56_502,
};

function incomeSource(year: number): string {
  if (year <= 2019) return 'http://wnpump.cn/peichangbiao/9454.html';
  return year <= 2025 ? 'http://m.wnpump.cn/peichangbiao/11900.html' : 'http://appb.8w.lol/appb4646037.shtml';
}

const incomeRows = Object.entries(incomes).flatMap(([year, yuan]) =>
  rowsOf(
    {
      id: 'urban_disposable_income',
      label: '上一年度全国城镇居民人均可支配收入',
      unit: 'fen_per_year',
      basis: { instrument: `${Number(year) - 1}年国民经济和社会发展统计公报` },
      source: incomeSource(Number(year)),
      confidence: 'sourced',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      // The published lump sum was divided by twenty for these two.
      ...(year === '2019' || year === '2021' ? { note: '由公布的一次性工亡补助金除以二十得出。' } : {}),
    },
    [{ value: yuan * 100 }],
  ),
);

const multiple = { id: 'death_income_multiple', label: '一次性工亡补助金的倍数', unit: 'multiple' } as const;
const funeral = { id: 'funeral_months', label: '丧葬补助金的月数', unit: 'months' } as const;
const dependants = { id: 'dependant_share', label: '供养亲属抚恤金的比例', unit: 'share' } as const;
const dependantShares = { spouse: 0.4, other: 0.3, lone_extra: 0.1 };
const earlier = {
  from: '2004-01-01',
  to: '2010-12-31',
  basis: { ...grounds.injuryBefore2011, isUnconfirmed: true },
  source: fromMemory,
  confidence: 'memory',
} as const;

const deathRows: readonly DatedFigure[] = [
  ...rowsOf(
    {
      ...multiple,
      from: '2010-01-01',
      to: '2010-12-31',
      basis: { ...grounds.injuryBefore2011, isUnconfirmed: true },
      source: 'http://wnpump.cn/peichangbiao/9454.html',
      confidence: 'sourced',
      note: '公布的历年数额从2010年的死亡起按二十倍列出；条文2011年1月1日施行，2010年的以当地处理为准。',
    },
    [{ value: 20 }],
  ),
  ...rowsOf({ ...multiple, ...national, basis: grounds.death }, [{ value: 20 }]),
  ...rowsOf({ ...funeral, ...earlier }, [{ value: 6 }]),
  ...rowsOf({ ...funeral, ...national, basis: grounds.death }, [{ value: 6 }]),
  ...keyedRows({ ...dependants, ...earlier }, dependantShares),
  ...keyedRows({ ...dependants, ...national, basis: grounds.death }, dependantShares),
];

/** Injury and death at work. */
export const injuryFigures: readonly DatedFigure[] = [
  ...disabilityRows,
  ...keyedRows(
    { ...allowance, ...national, basis: grounds.disabilityHigh },
    { '1': 0.9, '2': 0.85, '3': 0.8, '4': 0.75 },
  ),
  ...keyedRows({ ...allowance, ...national, basis: grounds.disabilityMiddle }, { '5': 0.7, '6': 0.6 }),
  ...keyedRows(
    { ...national, id: 'injury_nursing_share', label: '生活护理费的比例', unit: 'share', basis: grounds.injuryNursing },
    { full: 0.5, most: 0.4, partial: 0.3 },
  ),
  ...rowsOf(
    {
      ...national,
      id: 'injury_wage_floor_share',
      label: '本人工资的下限',
      unit: 'share',
      basis: grounds.injuryOwnWage,
    },
    [{ value: 0.6 }],
  ),
  ...rowsOf(
    {
      ...national,
      id: 'injury_wage_cap_multiple',
      label: '本人工资的上限',
      unit: 'multiple',
      basis: grounds.injuryOwnWage,
    },
    [{ value: 3 }],
  ),
  ...keyedRows(
    {
      ...national,
      id: 'injury_paid_leave_max_months',
      label: '停工留薪期的最长月数',
      unit: 'months',
      basis: grounds.injuryPaidLeave,
    },
    { normal: 12, extension: 12 },
  ),
  ...jiangsuRows,
  ...incomeRows,
  ...deathRows,
];
