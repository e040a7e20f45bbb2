/** Coverage on a day: how many units have their body, against the target that binds on that day. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { reaches, shareOf, targetsOn } from '@gongyuan/law/targets/network-targets.ts';
import type { NetworkDuty, NetworkTarget } from '@gongyuan/law/targets/network-targets.ts';
import type { CoverageOut } from '@gongyuan/wire/network.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../../services.ts';
import { countPoints } from './points.ts';
import type { Area } from './scope.ts';
import { unitsOf } from './units.ts';

type Out = z.output<typeof CoverageOut>;
type Share = Out['below'][number]['centre'];

const dutyCodes: readonly NetworkDuty[] = ['centre', 'station'];

interface Counted {
  readonly unionId: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly duty: NetworkDuty;
  readonly units: number;
  readonly having: number;
}

export async function readCoverage(db: Db, area: Area, on: PlainDate): Promise<Out> {
  const [counted, points] = await Promise.all([countByChild(db, area, on), countPoints(db, area, on)]);
  return {
    union: { id: area.id, name: area.name },
    on,
    duties: dutyCodes.map((duty) => {
      const { inForce, next } = targetsOn(duty, on);
      return { duty, ...share(counted, duty, on), inForce: targetOut(inForce), next: targetOut(next) };
    }),
    points,
    below: rowsBelow(counted, on),
  };
}

/** Units of the area grouped by the union directly below in which they stand; the area's own unit makes its own group. */
async function countByChild(db: Db, area: Area, on: PlainDate): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select coalesce(child.id, ${area.id}::uuid) as union_id, coalesce(child.name, ${area.name}) as name,
      child.id is null as is_own, unit.duty, count(*) as units, count(unit.body_id) as having
    from ${unitsOf(area, on)} unit
    left join trade_union child on child.parent_id = ${area.id} and unit.lft between child.lft and child.rgt
    group by child.id, child.name, child.lft, unit.duty
    order by child.lft nulls first`.execute(db);
  return rows;
}

function share(rows: readonly Counted[], duty: NetworkDuty, on: PlainDate): Share {
  const own = rows.filter((row) => row.duty === duty);
  const units = own.reduce((sum, row) => sum + row.units, 0);
  const having = own.reduce((sum, row) => sum + row.having, 0);
  const { inForce } = targetsOn(duty, on);
  const isMet = units === 0 || inForce === null ? null : reaches(having, units, inForce.percent);
  return { units, having, missing: units - having, rate: shareOf(having, units), isMet };
}

function rowsBelow(counted: readonly Counted[], on: PlainDate): Out['below'] {
  const firsts = counted.filter((row, at) => counted.findIndex(({ unionId }) => unionId === row.unionId) === at);
  return firsts.map(({ unionId, name, isOwn }) => {
    const rows = counted.filter((row) => row.unionId === unionId);
    return { unionId, name, isOwn, centre: share(rows, 'centre', on), station: share(rows, 'station', on) };
  });
}

function targetOut(target: NetworkTarget | null): Out['duties'][number]['inForce'] {
  return target && { by: target.by, percent: target.percent, basis: formatBasis(target.basis) };
}
