// How many workers a clerk's words speak of, and which numbers are no workers.
import { describe, expect, it } from 'vitest';
import { speaksOfMany, workersIn } from './worker-count.ts';

const open = Number.POSITIVE_INFINITY;
const told: readonly (readonly [string, number, number])[] = [
  ['12名职工代表反映', 12, 12],
  ['13个农民工来讨薪', 13, 13],
  ['同厂30个工人', 30, 30],
  ['他们8个人一起来的', 8, 8],
  ['十多个工友', 10, open],
  ['二十来个工人', 20, open],
  ['60余人', 60, open],
  ['上百人', 100, open],
  ['2名代表反映36人', 36, 36],
  ['几位工友', 2, 9],
  ['该厂有200名职工，其中3人被辞退', 3, 3],
  ['某厂有40名工人被欠薪', 40, 40],
];

describe('经过里的人数', () => {
  it.each(told)('%s', (words, least, most) => {
    expect(workersIn(words)).toEqual({ least, most });
  });

  it.each([
    '涉及35家企业',
    '14个项目',
    '10个人账户',
    '来了5名律师',
    '应到代表51人',
    '没有说几个',
  ])('不是人数：%s', (words) => {
    expect(workersIn(words)).toBeUndefined();
  });

  it('没有数字也看得出人多', () => {
    expect(speaksOfMany('全厂职工')).toBe(true);
    expect(speaksOfMany('签了集体合同')).toBe(false);
  });
});
