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
import type { Db, Services } from '../../services.ts';
import { figureDefinitions, findDefinition } from './definitions.ts';
import type { FigureDefinition } from './definitions.ts';
import { chanceUnder, shownMoney, shownTotal } from './disclosure.ts';
import type { Cell, Chance, Counted } from './disclosure.ts';
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
async function scopeOf(
  db: Db,
  actor: Actor,
  asked: z.output<typeof FigureQuery>,
  intervals = readableIntervals(actor),
): Promise<Scope> {
  const widest = intervals.toSorted((left, right) => right.rgt - right.lft - (left.rgt - left.lft))[0];
  if (!widest) throw problem('not_allowed', { detail: '统计由窗口、审核和负责人岗位查看；您的岗位没有统计范围。' });
  const union = await db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'lft', 'rgt'])
    .where(asked.unionId ? sql<boolean>`id = ${asked.unionId}` : sql<boolean>`lft = ${widest.lft}`)
    .executeTakeFirst();
  const isReadable = union && intervals.some(({ lft, rgt }) => lft <= union.lft && union.rgt <= rgt);
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

/** Whoever reads files there gets the figures as they are; a statistician's are rounded. */
export async function readFigures(services: Services, actor: Actor, asked: z.output<typeof FigureQuery>): Promise<Out> {
  const { db, keys } = services;
  const counted = actor.posts.filter((post) => post.role === 'statistician');
  const scope = await scopeOf(db, actor, asked, [...readableIntervals(actor), ...counted]);
  const exact = await countFigures(db, scope);
  const { lft, rgt } = scope;
  const readsFiles = readableIntervals(actor).some((interval) => interval.lft <= lft && rgt <= interval.rgt);
  return readsFiles ? exact.out : rounded(exact, chanceUnder(keys));
}

interface Exact {
  readonly out: Out;
  readonly own: ReadonlyMap<string, Counted>;
  readonly below: readonly Below[];
}

async function countFigures(db: Db, scope: Scope): Promise<Exact> {
  const { rows } = await sql<{ code: string; value: number; rows: number; unknown: number }>`
    select code, sum(value)::bigint as value, count(*) filter (where not is_unknown) as rows,
      count(*) filter (where is_unknown) as unknown
    from ${rowsOf(figureDefinitions, scope)} counted group by code`.execute(db);
  const sums = new Map(rows.map((row) => [row.code, row]));
  const figures = figureDefinitions.map(({ source: _, note, ...figure }) => {
    const { value = 0, unknown = 0 } = sums.get(figure.code) ?? {};
    return { ...figure, value, note: noteOf(note, unknown) };
  });
  const below = await readBelow(db, scope);
  const { id, name, from, to } = scope;
  return {
    out: { union: { id, name }, from, to, figures, below: below.map(exactly), isRounded: false },
    own: sums,
    below,
  };
}

const none: Counted = { value: 0, rows: 0 };

function exactly({ unionId, name, counted }: Below): Out['below'][number] {
  const values = figureDefinitions.map(({ code }) => [code, counted.get(code)?.value ?? 0]);
  return { unionId, name, values: Object.fromEntries(values) };
}

/** A cell is drawn by its union, its days and its figure, wherever it is shown. */
function rounded({ out, own, below }: Exact, chance: Chance): Out {
  const draw = (unionId: string, code: string, { value }: Counted) =>
    chance([unionId, out.from, out.to, code, value].join(' '));
  const cellOf = (unionId: string, { code, unit }: FigureDefinition, counted: Counted, parts: readonly Cell[] = []) =>
    unit === 'fen' ? shownMoney(counted) : shownTotal(counted.value, parts, draw(unionId, code, counted));
  const rows = below.map(({ unionId, name, counted }) => {
    const values = figureDefinitions.map((figure) => [
      figure.code,
      cellOf(unionId, figure, counted.get(figure.code) ?? none),
    ]);
    return { unionId, name, values: Object.fromEntries(values) as Out['below'][number]['values'] }; // built from cells above
  });
  const figures = figureDefinitions.map((figure) => {
    const { source: _, ...told } = figure;
    const parts = rows.flatMap(({ values }) => values[figure.code] ?? []);
    return { ...told, value: cellOf(out.union.id, figure, own.get(figure.code) ?? none, parts) };
  });
  return { ...out, figures, below: rows, isRounded: true };
}

function noteOf(note: string | null, unknown: number): string | null {
  if (unknown === 0) return note;
  return `${note ?? ''}另有${unknown}笔金额不清楚，未计入。`;
}

interface Below {
  readonly unionId: string;
  readonly name: string;
  readonly counted: Map<string, Counted>;
}

/** The same figures of every union directly below, in one query. */
async function readBelow(db: Db, scope: Scope): Promise<readonly Below[]> {
  const children = await db
    .selectFrom('tradeUnion')
    .select(['id as unionId', 'name'])
    .where('parentId', '=', scope.id)
    .orderBy('lft')
    .execute();
  if (children.length === 0) return [];
  const { rows } = await sql<{ childId: string; code: string; value: number; rows: number }>`
    select child_id, code, sum(value)::bigint as value, count(*) filter (where not is_unknown) as rows
    from ${rowsOf(figureDefinitions, scope, true)} counted group by child_id, code`.execute(db);
  const below = children.map((child) => ({ ...child, counted: new Map<string, Counted>() }));
  for (const { childId, code, ...counted } of rows)
    below.find(({ unionId }) => unionId === childId)?.counted.set(code, counted);
  return below;
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
