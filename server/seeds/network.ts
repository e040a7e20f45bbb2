/** Demonstration of the network: invented enterprises and villages of one township, most without a point yet. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Insertable } from 'kysely';
import { employerNameColumns } from '../employers.ts';
import { bodyIdOf, stableId, unionIdOf } from './stable-id.ts';

export interface SeededNetwork {
  readonly employers: readonly Insertable<DB['employer']>[];
  readonly villages: readonly Insertable<DB['village']>[];
  readonly points: readonly Insertable<DB['unionBody']>[];
}

const YUSHAN = '320583100';
const SOURCE = '演示数据，不是统计数字';
const STATED_ON = '2026-06-30';
const HOURS = '周一、周三、周五 13:00—16:00（法定节假日除外）';

const enterprises = [
  { name: '昆山示例电子有限公司', headcount: 5400, hasPoint: false },
  { name: '昆山示例汽车零部件有限公司', headcount: 2300, hasPoint: true },
  { name: '昆山示例精密机械有限公司', headcount: 1150, hasPoint: false },
  { name: '昆山示例纺织有限公司', headcount: null, hasPoint: false },
] as const;
const villages = [
  { name: '示例社区', headcount: 3200 },
  { name: '示例村', headcount: 860 },
] as const;

const employerIdOf = (name: string) => stableId('employer', name);

export function listNetwork(): SeededNetwork {
  const unionId = unionIdOf(YUSHAN);
  return {
    employers: enterprises.map(({ name, headcount }) => ({
      id: employerIdOf(name),
      ...employerNameColumns(name),
      areaUnionId: unionId,
      isAboveScale: true,
      headcount,
      scaleSource: SOURCE,
      scaleOn: STATED_ON,
      isDemo: true,
    })),
    villages: villages.map(({ name, headcount }) => ({
      id: stableId('village', name),
      unionId,
      name,
      headcount,
      headcountSource: SOURCE,
      headcountOn: STATED_ON,
      isDemo: true,
    })),
    points: enterprises
      .filter(({ hasPoint }) => hasPoint)
      .map(({ name }) => ({
        id: bodyIdOf(name),
        unionId,
        kind: 'point',
        name: `${name}职工法律援助点`,
        employerId: employerIdOf(name),
        foundedOn: '2019-05-01',
        hours: HOURS,
        phone: '12351',
        isDemo: true,
      })),
  };
}
