// Compensation for a kept ban on competing: 30 per cent, one third in Jiangsu, the minimum wage as the floor.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { nonCompete } from './non-compete.ts';
import type { Context, Outcome } from './outcome.ts';
import { say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts): Outcome =>
  nonCompete({ nonCompeteWageFen: 1_000_000, minimumWageFen: 249_000, nonCompeteMonths: 12, ...facts }, context);
const monthly = ({ readings }: Outcome) => readings.map(({ code, amounts }) => [code, amounts['monthly']]);
const amounts = ({ readings }: Outcome) => Object.fromEntries(readings.map(({ code, fen }) => [code, fen]));

describe('竞业限制补偿', () => {
  it('地点不知道：百分之三十在前，江苏三分之一在后', () => {
    expect(monthly(of({}))).toEqual([
      ['main', 300_000],
      ['jiangsu', 333_333],
    ]);
  });

  it('在江苏：三分之一在前；外省只有百分之三十', () => {
    expect(monthly(of({ placeCode: '320583' }))).toEqual([
      ['main', 333_333],
      ['national', 300_000],
    ]);
    expect(monthly(of({ placeCode: '330100' }))).toEqual([['main', 300_000]]);
  });

  it('三分之一按月数一并计算，不先四舍五入', () => {
    expect(of({ placeCode: '320583' }).readings[0].fen).toBe(4_000_000);
  });

  it('不低于最低工资；正好相等的不动', () => {
    expect(monthly(of({ nonCompeteWageFen: 600_000 }))).toEqual([['main', 249_000]]);
    expect(monthly(of({ nonCompeteWageFen: 830_000, placeCode: '330100' }))).toEqual([['main', 249_000]]);
    expect(of({ minimumWageFen: 'unknown' }).assumed.map(say).join()).toContain('最低工资没有填');
  });

  it('有约定的按约定，江苏不低于三分之一', () => {
    expect(monthly(of({ nonCompeteAgreedFen: 200_000, placeCode: '330100' }))).toEqual([['main', 200_000]]);
    expect(monthly(of({ nonCompeteAgreedFen: 200_000, placeCode: '320583' }))).toEqual([['main', 333_333]]);
    expect(monthly(of({ nonCompeteAgreedFen: 400_000, placeCode: '320583' }))).toEqual([['main', 400_000]]);
    expect(monthly(of({ nonCompeteAgreedFen: 200_000 }))).toEqual([
      ['main', 200_000],
      ['jiangsu', 333_333],
    ]);
  });

  it('单位提前解除的，另付三个月', () => {
    const answer = of({ isNonCompeteEndedByEmployer: true, placeCode: '330100' });
    expect(answer.readings[0]).toMatchObject({ fen: 4_500_000, counts: { months: 15 } });
    expect(answer.readings[0].lines.map(({ code, fen }) => [code, fen])).toEqual([
      ['kept', 3_600_000],
      ['ended', 900_000],
    ]);
  });

  it('超过二年的不计', () => {
    const answer = of({ nonCompeteMonths: 30 });
    expect(amounts(answer)).toEqual({ main: 7_200_000, jiangsu: 8_000_000 });
    expect(answer.warnings.map(({ kind }) => kind)).toEqual(['precondition', 'cap']);
  });

  it('没有单独的平均工资时用离职前平均工资', () => {
    const answer = nonCompete({ averageWageFen: 1_000_000, minimumWageFen: 249_000 }, context);
    expect(answer).toMatchObject({ due: 'unknown', missing: ['nonCompeteMonths'] });
    expect(answer.readings[0]).toMatchObject({ fen: null, amounts: { monthly: 300_000 } });
  });

  it('缺什么问什么', () => {
    expect(nonCompete({}, context).missing).toEqual(['nonCompeteWageFen', 'nonCompeteMonths']);
    expect(nonCompete({ nonCompeteAgreedFen: 1, nonCompeteMonths: 1 }, context).missing).toEqual([]);
  });
});
