/** One line of a list of matters: read once, the same for inbox, search, person page and figures. */
import { isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { MatterBrief } from '@gongyuan/wire/dispute.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../services.ts';
import { visibleMatter } from './visible.ts';

export type Brief = z.infer<typeof MatterBrief>;

interface Row {
  id: string;
  number: string | null;
  procedure: string;
  state: string;
  title: string;
  unionId: string;
  unionName: string;
  handlerName: string | null;
  openedOn: PlainDate;
  closedOn: PlainDate | null;
  isFastTrack: boolean;
  isDemo: boolean;
  dueOn: PlainDate | null;
}

export interface Wanted {
  /** Composed with visibility by the caller: this function adds no right of its own. */
  readonly where: RawBuilder<boolean>;
  readonly order: 'due' | 'newest';
  /** Key of the last row of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
  readonly today: PlainDate;
}

/** A literal, not a parameter: the index on open matters by the day due is made of this very expression. */
const NEVER = '9999-12-31';
const dueOrNever = sql`coalesce(matter.due_on, date '9999-12-31')`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of matters by key; one row more than asked tells whether there is a next page. */
export async function briefs(db: Db, wanted: Wanted): Promise<{ rows: Brief[]; next: string | null }> {
  const [key, id] = keyOf(wanted.after);
  const { rows } = wanted.order === 'due' ? await byDue(db, wanted, key, id) : await byNewest(db, wanted, key, id);
  const page = rows.slice(0, wanted.limit);
  const last = page.at(-1);
  const lastKey = last && (wanted.order === 'due' ? (last.dueOn ?? NEVER) : last.openedOn);
  return {
    rows: page.map((row) => brief(row, wanted.today)),
    next: last && rows.length > wanted.limit ? `${lastKey}_${last.id}` : null,
  };
}

/** Where the page before ended: `2026-11-21_<id>`. */
function keyOf(after: string | undefined): readonly [day?: PlainDate, id?: string] {
  if (after === undefined) return [];
  const [day = '', id = ''] = after.split('_');
  if (!isPlainDate(day) || !UUID.test(id))
    throw problem('bad_input', { fields: [{ path: 'after', message: '翻页位置不对，请从第一页看起' }] });
  return [day, id];
}

/** On `dispute`: quick handling is running on it, as far as the actor may see. */
export const onFastTrack = (actor: Actor): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from matter where matter.dispute_id = dispute.id and matter.is_fast_track
    and matter.closed_on is null and ${visibleMatter(actor)})`;

const columns = sql`matter.id, matter.number, matter.procedure, matter.state, matter.title, matter.union_id, matter.opened_on,
  matter.closed_on, matter.due_on, matter.is_fast_track, matter.is_demo, trade_union.name as union_name, staff.name as handler_name`;
const tables = sql`matter join trade_union on trade_union.id = matter.union_id left join staff on staff.id = matter.handler_id`;

function byNewest(db: Db, { where, limit }: Wanted, key?: string, id?: string) {
  const from = key && id ? sql`and (matter.opened_on, matter.id) < (${key}::date, ${id}::uuid)` : sql``;
  return sql<Row>`select ${columns} from ${tables}
    where ${where} ${from} order by matter.opened_on desc, matter.id desc limit ${limit + 1}`.execute(db);
}

function byDue(db: Db, { where, limit }: Wanted, key?: string, id?: string) {
  const from = key && id ? sql`and (${dueOrNever}, matter.id) > (${key}::date, ${id}::uuid)` : sql``;
  return sql<Row>`select ${columns} from ${tables}
    where ${where} ${from} order by ${dueOrNever}, matter.id limit ${limit + 1}`.execute(db);
}

function brief(row: Row, today: PlainDate): Brief {
  const procedure = getProcedure(row.procedure);
  return {
    ...row,
    procedureLabel: procedure.label,
    stateLabel: procedure.states[row.state]?.label ?? row.state,
    isOverdue: row.dueOn !== null && row.dueOn < today,
  };
}
