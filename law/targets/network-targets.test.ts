// The dated targets of the network and the arithmetic of a share.
import { describe, expect, it } from 'vitest';
import { formatBasis } from '../basis.ts';
import { networkTargets, reaches, shareOf, targetsOn } from './network-targets.ts';

describe('组建率目标', () => {
  it('中心2012年底100%；站2012、2013、2014年底分别60%、80%、90%', () => {
    expect(networkTargets.centre.map(({ by, percent }) => [by, percent])).toEqual([['2012-12-31', 100]]);
    expect(networkTargets.station.map(({ by, percent }) => [by, percent])).toEqual([
      ['2012-12-31', 60],
      ['2013-12-31', 80],
      ['2014-12-31', 90],
    ]);
  });

  it('各自写明出自第四条和第五条', () => {
    expect(networkTargets.centre.map(({ basis }) => formatBasis(basis))).toEqual([
      '《关于进一步加强新形势下工会法律援助工作的意见》（苏工发〔2012〕8号）第四条',
    ]);
    expect(new Set(networkTargets.station.map(({ basis }) => basis.article))).toEqual(new Set(['第五条']));
  });

  it.each([
    ['2012-12-30', null, 60],
    ['2012-12-31', 60, 80],
    ['2013-12-30', 60, 80],
    ['2013-12-31', 80, 90],
    ['2014-12-30', 80, 90],
    ['2014-12-31', 90, null],
    ['2026-11-22', 90, null],
  ])('%s 生效的目标是 %s，下一个是 %s', (on, inForce, next) => {
    const targets = targetsOn('station', on);
    expect([targets.inForce?.percent ?? null, targets.next?.percent ?? null]).toEqual([inForce, next]);
  });

  it('刚好达到算达到，差一个单位就不算', () => {
    expect([reaches(6, 10, 60), reaches(5, 10, 60), reaches(107, 108, 100), reaches(108, 108, 100)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('组建率只舍不入，差一个不会显示成100%；没有应建单位就没有组建率', () => {
    expect([shareOf(2999, 3000), shareOf(3000, 3000), shareOf(1, 3), shareOf(0, 0)]).toEqual([99.9, 100, 33.3, null]);
  });

  it('不是日期的当场报错', () => {
    expect(() => targetsOn('centre', '2012-13-01')).toThrow(RangeError);
  });
});
