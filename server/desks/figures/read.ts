/** Reads figures, and the list behind one of them: both sum the same rows, so they cannot differ. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { isPlainDate, periodOf } from '@gongyuan/law/calendar/plain-date.ts';
import type { FigureList, FigureListQuery, FigureQuery, FiguresOut } from '@gongyuan/wire/figures.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { keptFrom, readableIntervals } from '../../acts/visible.ts';
import type { Db } from '../../services.ts';
import { figureDefinitions, findDefinition } from './definitions.ts';
import type { FigureDefinition } from './definitions.ts';
import { sources } from './sources.ts';

type Out = z.output<typeof FiguresOut>;

interface Scope {
  readonly id: string;
  readonly name: string;
  readonly lft: number;
  readonly rgt: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Disputes which this viewer may not know of. */
  readonly kept: RawBuilder<unknown>;
}

/** The union asked for, or the highest one the viewer reads for, with the days of the period. */
async function scopeOf(db: Db, actor: Actor, asked: z.output<typeof FigureQuery>): Promise<Scope> {
  const widest = readableIntervals(actor).toSorted((left, right) => right.rgt - right.lft - (left.rgt - left.lft))[0];
  if (!widest) throw problem('not_allowed', { detail: '统计由窗口、审核和负责人岗位查看；您的岗位没有统计范围。' });
  const union = await db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'lft', 'rgt'])
    .where(asked.unionId ? sql<boolean>`id = ${asked.unionId}` : sql<boolean>`lft = ${widest.lft}`)
    .executeTakeFirst();
  const isReadable = union && readableIntervals(actor).some(({ lft, rgt }) => lft <= union.lft && union.rgt <= rgt);
  if (!isReadable) throw problem('not_found');
  return { ...union, ...periodOf(asked.period, asked.year), kept: keptFrom(actor) };
}

/** Rows of some figures inside the scope; with `byChild` each row belongs to the union directly below. */
function rowsOf(figures: readonly FigureDefinition[], scope: Scope, byChild = false): RawBuilder<unknown> {
  const [once, each] = [true, false].map((isOnce) => figures.filter(({ source }) => (source === 'persons') === isOnce));
  const parts: RawBuilder<unknown>[] = [];
  if (each && each.length > 0) parts.push(sql`(select * from ${scoped(each, scope, byChild)} every_row)`);
  // Who counts once counts at the first row of the period, within the whole scope or within each union below.
  if (once && once.length > 0) {
    parts.push(sql`(select * from ${scoped(once, scope, byChild)} many
      where (kind, id, once) in (select distinct on (child_id, once) kind, id, once
        from ${scoped(once, scope, byChild)} first order by child_id, once, "on", id))`);
  }
  return sql`(${sql.join(parts, sql` union all `)})`;
}

function scoped(figures: readonly FigureDefinition[], { id, lft, rgt, from, to, kept }: Scope, byChild: boolean) {
  const names = [...new Set(figures.map((figure) => figure.source))];
  const union = sql.join(
    names.map((name) => sql`(${sources[name]})`),
    sql` union all `,
  );
  const childId = byChild ? sql`child.id` : sql`null::uuid`;
  const child = byChild
    ? sql`join trade_union child on child.parent_id = ${id} and source.lft between child.lft and child.rgt`
    : sql``;
  return sql`(select source.*, ${childId} as child_id from (${union}) source ${child}
    where source.lft between ${lft} and ${rgt} and source."on" between ${from} and ${to}
      and source.code in (${sql.join(figures.map((figure) => figure.code))})
      and source.id not in (select matter.id from matter where matter.dispute_id in ${kept}
        union all select contact.id from contact where contact.dispute_id in ${kept}))`;
}

export async function readFigures(db: Db, actor: Actor, asked: z.output<typeof FigureQuery>): Promise<Out> {
  const scope = await scopeOf(db, actor, asked);
  const { rows } = await sql<{ code: string; value: number; unknown: number }>`
    select code, sum(value)::bigint as value, count(*) filter (where is_unknown) as unknown
    from ${rowsOf(figureDefinitions, scope)} counted group by code`.execute(db);
  const sums = new Map(rows.map((row) => [row.code, row]));
  const figures = figureDefinitions.map(({ source: _, note, ...figure }) => {
    const { value = 0, unknown = 0 } = sums.get(figure.code) ?? {};
    return { ...figure, value, note: noteOf(note, unknown) };
  });
  return {
    union: { id: scope.id, name: scope.name },
    from: scope.from,
    to: scope.to,
    figures,
    below: await readBelow(db, scope),
  };
}

function noteOf(note: string | null, unknown: number): string | null {
  if (unknown === 0) return note;
  return `${note ?? ''}另有${unknown}笔金额不清楚，未计入。`;
}

/** The same figures of every union directly below, in one query. */
async function readBelow(db: Db, scope: Scope): Promise<Out['below']> {
  const children = await db
    .selectFrom('tradeUnion')
    .select(['id', 'name'])
    .where('parentId', '=', scope.id)
    .orderBy('lft')
    .execute();
  if (children.length === 0) return [];
  const { rows } = await sql<{ childId: string; code: string; value: number }>`
    select child_id, code, sum(value)::bigint as value
    from ${rowsOf(figureDefinitions, scope, true)} counted group by child_id, code`.execute(db);
  const zeros = Object.fromEntries(figureDefinitions.map(({ code }) => [code, 0]));
  const values = new Map(children.map(({ id }) => [id, { ...zeros }]));
  for (const { childId, code, value } of rows) Object.assign(values.get(childId) ?? {}, { [code]: value });
  return children.map(({ id, name }) => ({ unionId: id, name, values: values.get(id) ?? zeros }));
}

type ListOut = z.output<typeof FigureList>;

/** The matters or contacts a figure is made of, newest first; `total` is the figure. */
export async function listFigure(db: Db, actor: Actor, asked: z.output<typeof FigureListQuery>): Promise<ListOut> {
  const definition = findDefinition(asked.code);
  if (!definition) throw problem('not_found', { detail: '没有这个统计指标，请从统计页面打开。' });
  const scope = await scopeOf(db, actor, asked);
  const [day, id] = asked.after?.split('_') ?? [];
  if (
    asked.after !== undefined &&
    !(id && isPlainDate(day) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
  ) {
    throw problem('bad_request', { detail: '翻页标记不对，请从第一页重新打开。' });
  }
  const listed = sql`(select kind, counted.id, number, title, "on", union_id, sum(value)::bigint as value
    from ${rowsOf([definition], scope)} counted where not is_unknown
    group by kind, counted.id, number, title, "on", union_id)`;
  const [page, sum] = await Promise.all([
    sql<
      ListOut['rows'][number]
    >`select listed.kind, listed.id, number, title, "on", trade_union.name as union_name, value
      from ${listed} listed join trade_union on trade_union.id = listed.union_id
      ${day && id ? sql`where ("on", listed.id) < (${day}::date, ${id}::uuid)` : sql``}
      order by "on" desc, listed.id desc limit ${asked.limit + 1}`.execute(db),
    sql<{ total: number }>`select coalesce(sum(value), 0)::bigint as total from ${listed} listed`.execute(db),
  ]);
  const rows = page.rows.slice(0, asked.limit);
  const last = rows.at(-1);
  return {
    rows,
    next: last && page.rows.length > asked.limit ? `${last.on}_${last.id}` : null,
    total: sum.rows[0]?.total ?? 0,
  };
}
