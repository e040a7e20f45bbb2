// The published figures: complete, dated, sourced, and equal to the tables they were taken from.
import { describe, expect, it } from 'vitest';
import { formatBasis, LawUnknown } from '../basis.ts';
import { addDays, isPlainDate } from '../calendar/plain-date.ts';
import { figureAt, figuresAt, type DatedFigure } from './figure.ts';
import { minimumWageAt } from './minimum-wage.ts';
import { publishedFigures } from './published.ts';

const all = [...publishedFigures.values()].flat();
const nameOf = ({ id, where, key, from }: DatedFigure) => `${id} ${where ?? ''} ${key ?? ''} ${from}`;

/** Series that are dated, one place and key each, in the order of their days. */
function series(): readonly (readonly DatedFigure[])[] {
  const rows = new Map<string, DatedFigure[]>();
  for (const figure of all) {
    const name = `${figure.id}|${figure.where ?? ''}|${figure.key ?? ''}|${figure.isDraft ?? false}`;
    rows.set(name, [...(rows.get(name) ?? []), figure]);
  }
  return [...rows.values()].map((row) => row.toSorted((left, right) => (left.from < right.from ? -1 : 1)));
}

/** Known gaps: the years between were not found. */
const withGaps = new Set(['dibao_month']);

describe('收录的数据', () => {
  it('每一条都有依据、来源、单位、起止日期和核对日期', () => {
    const incomplete = all.filter(
      (figure) =>
        figure.basis.instrument === '' ||
        figure.source === '' ||
        figure.label === '' ||
        !isPlainDate(figure.from) ||
        !isPlainDate(figure.checkedOn) ||
        (figure.to !== null && (!isPlainDate(figure.to) || figure.to < figure.from)),
    );
    expect(incomplete.map(nameOf)).toEqual([]);
  });

  it('凭记忆的写明凭记忆，其余的来源是网址或者读过的文件', () => {
    const unsaid = all.filter(({ confidence, source }) => confidence === 'memory' && source.trim() === '');
    const withoutSource = all.filter(
      ({ confidence, source }) => confidence !== 'memory' && !/^https?:|典型案例/u.test(source),
    );
    expect([...unsaid, ...withoutSource].map(nameOf)).toEqual([]);
  });

  it('同一地方、同一档次的日期不重叠', () => {
    const overlapping = series().flatMap((rows) =>
      rows.filter((row, index) => index > 0 && (rows[index - 1]?.to ?? '9999-12-31') >= row.from),
    );
    expect(overlapping.map(nameOf)).toEqual([]);
  });

  it('没有不该有的空档', () => {
    const gaps = series().flatMap((rows) =>
      rows.filter((row, index) => {
        const before = rows[index - 1]?.to;
        return (
          index > 0 &&
          !withGaps.has(row.id) &&
          before !== null &&
          before !== undefined &&
          addDays(before, 1) !== row.from
        );
      }),
    );
    expect(gaps.map(nameOf)).toEqual([]);
  });

  it('金额和类别是整数，比例和天数最多四位小数（迟延利率除外）', () => {
    const whole = all.filter(({ unit, value }) => /^fen|class/u.test(unit) && !Number.isSafeInteger(value));
    const fine = all.filter(
      ({ id, value }) =>
        id !== 'delayed_interest_daily_share' && Math.abs(value * 1e4 - Math.round(value * 1e4)) > 1e-6,
    );
    expect([...whole, ...fine].map(nameOf)).toEqual([]);
  });

  it('同一项数据单位一致', () => {
    const mixed = [...publishedFigures].filter(([, rows]) => new Set(rows.map(({ unit }) => unit)).size > 1);
    expect(mixed.map(([id]) => id)).toEqual([]);
  });

  it('地区代码都是数字，最低工资类别都写到县一级', () => {
    const places = all.filter(({ where }) => where !== undefined && !/^\d{2}(\d{2}(\d{2})?)?$/u.test(where));
    const classes = all.filter(({ id, where }) => id === 'minimum_wage_class' && where?.length !== 6);
    expect([...places, ...classes].map(nameOf)).toEqual([]);
  });
});

describe('江苏最低工资', () => {
  it.each([
    ['2010-02-01', 960, 790, 670, 7.8, 6.4, 5.4],
    ['2011-01-31', 960, 790, 670, 7.8, 6.4, 5.4],
    ['2011-02-01', 1140, 930, 800, 9.2, 7.5, 6.5],
    ['2012-06-01', 1320, 1100, 950, 11.5, 9.6, 8.3],
    ['2013-07-01', 1480, 1280, 1100, 13, 11, 9.5],
    ['2014-11-01', 1630, 1460, 1270, 14.5, 12.5, 11],
    ['2016-01-01', 1770, 1600, 1400, 15.5, 14, 12],
    ['2017-07-01', 1890, 1720, 1520, 17, 15.5, 13.5],
    ['2018-08-01', 2020, 1830, 1620, 18.5, 16.5, 14.5],
    ['2021-07-31', 2020, 1830, 1620, 18.5, 16.5, 14.5],
    ['2021-08-01', 2280, 2070, 1840, 22, 20, 18],
    ['2024-01-01', 2490, 2260, 2010, 24, 22, 20],
    ['2026-01-01', 2660, 2430, 2180, 25, 23, 21],
  ])('%s 一类%s、二类%s、三类%s元', (on, ...yuan) => {
    const read = (id: string) =>
      ['1', '2', '3'].map((key) => figureAt(publishedFigures, id, on, { where: '32', key }).value / 100);
    expect([...read('minimum_wage_month'), ...read('minimum_wage_hour')]).toEqual(yuan);
  });

  it.each([
    ['昆山2022年一类', '2022-05-01', '320583', 2280],
    ['昆山的镇同昆山', '2022-05-01', '320583102', 2280],
    ['溧阳2019年二类', '2019-05-01', '320481', 1830],
    ['溧阳2021年8月起一类', '2021-08-01', '320481', 2280],
    ['金坛2019年二类，常州其他区一类', '2019-05-01', '320413', 1830],
    ['武进2019年一类', '2019-05-01', '320412', 2020],
    ['铜山三类', '2022-05-01', '320312', 1840],
    ['徐州云龙区二类', '2022-05-01', '320303', 2070],
    ['赣榆三类，海州二类', '2022-05-01', '320707', 1840],
    ['清江浦二类', '2022-05-01', '320812', 2070],
    ['沭阳三类', '2023-12-31', '321322', 1840],
    ['苏州市区2015年自定1680元', '2015-05-01', '320508', 1680],
    ['苏州市区2018年8月起同全省一类', '2018-08-01', '320508', 2020],
  ])('%s', (_what, on, place, yuan) => {
    expect(minimumWageAt(publishedFigures, on, place).value).toBe(yuan * 100);
  });

  it('小时最低工资按同一类别', () => {
    expect(minimumWageAt(publishedFigures, '2022-05-01', '320583', 'hour').value).toBe(2200);
  });

  it.each([
    ['名单没有写到的县（2019年沭阳）', '2019-05-01', '321322'],
    ['只知道设区市', '2022-05-01', '3205'],
    ['2024年名单没有找到', '2024-01-01', '320583'],
    ['2026年名单没有找到', '2026-03-01', '320583'],
    ['跨铜山的开发区', '2022-05-01', '320371'],
    ['外省', '2022-05-01', '310101'],
  ])('%s：不知道，不推算', (_what, on, place) => {
    expect(() => minimumWageAt(publishedFigures, on, place)).toThrow(LawUnknown);
    expect(() => minimumWageAt(publishedFigures, on, place)).toThrow(/最低工资地区类别.*未收录/u);
  });

  it('2021年的名单每个县都有类别', () => {
    const counties = all.filter(({ id, from }) => id === 'minimum_wage_class' && from === '2021-08-01');
    // 95 counties and districts, and six development zones whose city is all of one class.
    expect(new Set(counties.map(({ where }) => where)).size).toBe(counties.length);
    expect(counties.filter(({ where }) => where?.endsWith('71') !== true).length).toBe(95);
  });

  it('一裁终局的线是月最低工资的十二倍', () => {
    const line = (on: string, key: string) =>
      (figureAt(publishedFigures, 'final_award_multiple', on).value *
        figureAt(publishedFigures, 'minimum_wage_month', on, { where: '32', key }).value) /
      100;
    expect(['1', '2', '3'].map((key) => line('2024-06-01', key))).toEqual([29_880, 27_120, 24_120]);
    expect(['1', '2', '3'].map((key) => line('2026-06-01', key))).toEqual([31_920, 29_160, 26_160]);
  });
});

type Spot = readonly [id: string, on: string, ask: { where?: string; key?: string }, value: number];

describe('其他数据与来源表一致', () => {
  it.each<Spot>([
    ['wage_divisor', '2007-12-31', {}, 20.92],
    ['wage_divisor', '2008-01-01', {}, 21.75],
    ['wage_divisor', '2026-11-21', {}, 21.75],
    ['public_holidays', '2007-05-01', {}, 10],
    ['public_holidays', '2024-12-31', {}, 11],
    ['public_holidays', '2025-01-01', {}, 13],
    ['cycle_hours_month', '2024-12-31', {}, 166.64],
    ['cycle_hours_month', '2025-01-01', {}, 165.36],
    ['cycle_hours_quarter', '2025-01-01', {}, 496],
    ['cycle_hours_year', '2024-01-01', {}, 2000],
    ['year_work_days', '2025-06-01', {}, 248],
    ['overtime_share_weekday', '2026-01-01', {}, 1.5],
    ['overtime_share_rest_day', '2026-01-01', {}, 2],
    ['overtime_share_holiday', '2026-01-01', {}, 3],
    ['annual_leave_days', '2026-01-01', { key: '10' }, 10],
    ['annual_leave_sick_months', '2026-01-01', { key: '20' }, 4],
    ['medical_period_months', '2026-01-01', { key: 'ge10:ge5' }, 9],
    ['medical_period_window', '2026-01-01', { key: 'ge10:ge20' }, 30],
    ['heat_allowance_month', '2018-05-31', { where: '320583' }, 20_000],
    ['heat_allowance_month', '2018-06-01', { where: '320583' }, 30_000],
    ['injury_disability_months', '2010-12-31', { key: '9' }, 8],
    ['injury_disability_months', '2011-01-01', { key: '9' }, 9],
    ['injury_allowance_share', '2026-01-01', { key: '4' }, 0.75],
    ['injury_nursing_share', '2026-01-01', { key: 'most' }, 0.4],
    ['jiangsu_injury_medical_lump', '2025-12-31', { where: '320583', key: '10' }, 3_000_000],
    ['jiangsu_injury_employment_lump', '2018-08-18', { where: '32', key: '5' }, 9_500_000],
    ['jiangsu_injury_retirement_share', '2026-01-01', { where: '32', key: '1' }, 0.1],
    ['urban_disposable_income', '2015-06-30', {}, 2_884_400],
    ['urban_disposable_income', '2026-01-01', {}, 5_650_200],
    ['probation_max_months', '2026-01-01', { key: '36' }, 6],
    ['unemployment_share', '2026-01-01', { where: '32', key: '10' }, 0.45],
    ['unemployment_max_months', '2026-01-01', { key: '5' }, 18],
    ['dibao_month', '2020-07-01', { where: '320105' }, 94_500],
    ['sick_pay_floor_share', '2026-01-01', { where: '320583' }, 0.8],
    ['non_compete_over', '2026-01-01', { where: '32' }, 3],
    ['maternity_days', '2026-01-01', { key: 'base' }, 98],
    ['jiangsu_maternity_days', '2026-01-01', { where: '32', key: 'total' }, 158],
    ['retirement_age_final', '2026-01-01', { key: 'female_worker' }, 55],
    ['published_average_year', '2023-06-30', { where: '320500', key: 'non_private' }, 12_510_200],
    ['published_average_month', '2024-01-01', { where: '32', key: 'all' }, 825_400],
    ['delayed_interest_daily_share', '2026-01-01', {}, 0.000_175],
  ])('%s 在 %s %j 是 %s', (id, on, ask, value) => {
    expect(figureAt(publishedFigures, id, on, ask).value).toBe(value);
  });

  it('工亡补助金历年的数等于公布的数', () => {
    const lumps = [2010, 2013, 2016, 2019, 2021, 2023, 2025, 2026].map(
      (year) => (figureAt(publishedFigures, 'urban_disposable_income', `${year}-07-01`).value * 20) / 100,
    );
    expect(lumps).toEqual([343_500, 491_300, 623_900, 785_020, 876_680, 985_660, 1_083_760, 1_130_040]);
  });

  it('江苏有地方规定时用地方的，外省用全国的', () => {
    const at = (where: string) => figureAt(publishedFigures, 'sick_pay_floor_share', '2026-01-01', { where });
    expect([at('320583').confidence, at('310101').confidence]).toEqual(['sourced', 'memory']);
  });
});

describe('日期、地方和草案', () => {
  it.each<Spot>([
    ['urban_disposable_income', '2027-01-01', {}, 0],
    ['heat_allowance_month', '2016-07-01', { where: '32' }, 0],
    ['dibao_month', '2021-12-01', { where: '3201' }, 0],
    ['jiangsu_injury_medical_lump', '2015-05-31', { where: '32', key: '7' }, 0],
    ['minimum_wage_month', '2009-12-31', { where: '32', key: '1' }, 0],
    ['heat_allowance_month', '2026-07-01', { where: '31' }, 0],
    ['no_such_figure', '2026-07-01', {}, 0],
  ])('%s 在 %s 没有收录：用中文说明，不取相近的数', (id, on, ask) => {
    expect(() => figureAt(publishedFigures, id, on, ask)).toThrow(LawUnknown);
    expect(() => figureAt(publishedFigures, id, on, ask)).toThrow(/年\d+月\d+日适用的.*未收录.*不能用相近日期/u);
  });

  it('说明里只提适用于这个地方的依据', () => {
    expect(() => minimumWageAt(publishedFigures, '2024-05-01', '320583')).toThrow(/苏人社发〔2021〕72号/u);
    expect(() => minimumWageAt(publishedFigures, '2024-05-01', '310101')).not.toThrow(/依据/u);
  });

  it('2026年的江苏工伤补助金：征求意见稿在前，原标准在后；单取一个时不取草案', () => {
    const ask = { where: '32', key: '9' };
    const both = figuresAt(publishedFigures, 'jiangsu_injury_medical_lump', '2026-03-01', ask);
    expect(both.map(({ value, isDraft }) => [value, isDraft])).toEqual([
      [5_100_000, true],
      [5_000_000, undefined],
    ]);
    expect(figureAt(publishedFigures, 'jiangsu_injury_medical_lump', '2026-03-01', ask).value).toBe(5_000_000);
  });

  it('草案以前只有原标准', () => {
    const before = figuresAt(publishedFigures, 'jiangsu_injury_employment_lump', '2025-12-31', {
      where: '32',
      key: '9',
    });
    expect(before.map(({ value }) => value)).toEqual([2_500_000]);
  });

  it('依据能写成引文', () => {
    expect(formatBasis(figureAt(publishedFigures, 'severance_cap_multiple', '2026-01-01').basis)).toBe(
      '《劳动合同法》第四十七条第二款',
    );
  });
});
