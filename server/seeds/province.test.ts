// The seeded province is the published one, with names and short names that tell its unions apart.
import { describe, expect, it } from 'vitest';

import type { Level } from '../acts/tree.ts';
import { listUnions } from './province.ts';

describe('演示的省', () => {
  it('有13个市、95个县、9个开发区和1200个乡镇街道的工会，名称不重复', () => {
    const unions = listUnions();
    const count = (level: Level, kind = 'federation') =>
      unions.filter((union) => union.level === level && union.kind === kind).length;
    expect([count('city'), count('county'), count('county', 'zone'), count('township')]).toEqual([13, 95, 9, 1200]);
    expect(new Set(unions.map(({ name }) => name)).size).toBe(unions.length);
    expect(new Set(unions.map(({ shortName }) => shortName)).size).toBe(unions.length);
    const named = new Map(unions.map((union) => [union.divisionCode, `${union.name} ${union.shortName}`]));
    expect(
      ['320000', '320500', '320583', '320106', '320583100', '320576', '320371', '320321'].map((code) =>
        named.get(code),
      ),
    ).toEqual([
      '江苏省总工会 苏',
      '苏州市总工会 苏州',
      '昆山市总工会 昆山',
      '南京市鼓楼区总工会 南京鼓楼',
      '昆山市玉山镇总工会 昆山玉山',
      '苏州工业园区总工会 苏州工业园区',
      '徐州经济技术开发区总工会 徐州经开区',
      '丰县总工会 丰县',
    ]);
  });
});
