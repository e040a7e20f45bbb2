/** Which union above a matter is its superior: the next one, or the next above both sides where two unions dispute. */
import { procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

const states = procedures.flatMap(({ id, states }) =>
  Object.entries(states)
    .filter(([, state]) => state.isBetween)
    .map(([name]) => `('${id}', '${name}')`),
);

/** Two unions dispute about `matter`. */
const isBetween = sql.raw(`((matter.procedure, matter.state) in (${states.join(', ')}))`);

const parent = sql`(select own.parent_id from trade_union own where own.id = matter.union_id)`;

/** Climbs from the matter's union to the first one that has the sender below it, or is the sender. */
const nextAboveBoth = sql`(with recursive climb as (
    select above.id, above.parent_id, above.lft, above.rgt
    from trade_union own join trade_union above on above.id = own.parent_id where own.id = matter.union_id
    union all
    select above.id, above.parent_id, above.lft, above.rgt
    from climb join trade_union above on above.id = climb.parent_id
  )
  select climb.id from climb join trade_union sender on sender.id = matter.sent_by_union_id
  where sender.lft between climb.lft and climb.rgt order by climb.lft desc limit 1)`;

/** Id of the union that `matter` waits for when it waits for its superior; null at the top. */
export const superiorUnion: RawBuilder<string | null> = sql<
  string | null
>`case when ${isBetween} then coalesce(${nextAboveBoth}, ${parent}) else ${parent} end`;
