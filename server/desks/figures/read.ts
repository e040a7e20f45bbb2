/**
 * Reads figures, and the list behind one of them. Both are kept with every change (database/migrations, figures): sums by
 * union and month, and the rows which they sum.
 */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { isPlainDate, periodOf } from '@gongyuan/law/calendar/plain-date.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
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

/** Each person stands once for the period and the scope: sums count every row, and those who stand in several go off again. */
const ONCE = 'persons_aided';

type By = 'all' | 'child' | 'cause';

/** Of the whole scope, of each union directly below, or of each cause. */
const keyOf = (by: By) => ({ all: sql`null::text`, child: sql`child.id::text`, cause: sql`cause` })[by];
const ofCause = (by: By) => (by === 'cause' ? sql`cause <> ''` : sql`cause = ''`);

/** What the months add up to, whoever asks. */
function sumsOf({ id, lft, rgt, from, to }: Scope, by: By): RawBuilder<Sum> {
  return sql<Sum>`select ${keyOf(by)} as key, sums.code, sums.value, sums.known, sums.unknown
    from figure_month sums ${by === 'child' ? below(id, 'sums.lft') : sql``}
    where sums.lft between ${lft} and ${rgt} and sums.month between ${from} and ${to} and ${ofCause(by)}`;
}

/** Matters and contacts of disputes kept from the viewer: few, and taken off the sums again. */
const keptIds = ({ kept }: Scope) => sql`(select matter.id from matter where matter.dispute_id in ${kept}
  union all select contact.id from contact where contact.dispute_id in ${kept})`;

function keptOff(scope: Scope, by: By): RawBuilder<Sum> {
  const { id, lft, rgt, from, to } = scope;
  return sql<Sum>`select ${keyOf(by)} as key, hidden.code, -hidden.value as value, -hidden.known as known, -hidden.unknown as unknown
    from figure_row hidden cross join figure_causes(hidden.code, hidden.causes) cause
      ${by === 'child' ? below(id, 'hidden.lft') : sql``}
    where hidden.id in ${keptIds(scope)} and hidden.lft between ${lft} and ${rgt} and hidden."on" between ${from} and ${to}
      and ${ofCause(by)}`;
}

/** How often people were counted again: few stand in more than one row. */
function countedAgain(scope: Scope, by: By): RawBuilder<Sum> {
  const { id, lft, rgt, from, to } = scope;
  return sql<Sum>`select ${keyOf(by)} as key, ${sql.lit(ONCE)} as code,
      (count(distinct once) - sum(value))::bigint as value, (count(distinct once) - sum(known))::bigint as known, 0::bigint as unknown
    from figure_row again ${by === 'child' ? below(id, 'again.lft') : sql``}
    where is_repeated and again.lft between ${lft} and ${rgt} and "on" between ${from} and ${to}
      and again.id not in ${keptIds(scope)} group by 1`;
}

const below = (id: string, lft: string) =>
  sql`join trade_union child on child.parent_id = ${id} and ${sql.ref(lft)} between child.lft and child.rgt`;

interface Sum {
  readonly key: string | null;
  readonly code: string;
  readonly value: number;
  /** How many amounts or matters are in it. */
  readonly rows: number;
  readonly unknown: number;
}

async function readSums(db: Db, scope: Scope, by: By): Promise<readonly Sum[]> {
  const parts = [sumsOf(scope, by), keptOff(scope, by), ...(by === 'cause' ? [] : [countedAgain(scope, by)])];
  const { rows } = await sql<Sum>`select key, code, sum(value)::bigint as value, sum(known)::bigint as rows,
      sum(unknown)::bigint as unknown from (${sql.join(parts, sql` union all `)}) counted group by key, code`.execute(
    db,
  );
  return rows;
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
  const sums = new Map((await readSums(db, scope, 'all')).map((row) => [row.code, row]));
  const figures = figureDefinitions.map(({ note, ...figure }) => {
    const { value = 0, unknown = 0 } = sums.get(figure.code) ?? {};
    return { ...figure, value, note: noteOf(note, unknown) };
  });
  const below = await readBelow(db, scope);
  const { id, name, from, to } = scope;
  return {
    out: {
      union: { id, name },
      from,
      to,
      figures,
      below: below.map(exactly),
      byCause: await readByCause(db, scope),
      isRounded: false,
    },
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
    const parts = rows.flatMap(({ values }) => values[figure.code] ?? []);
    return { ...figure, value: cellOf(out.union.id, figure, own.get(figure.code) ?? none, parts) };
  });
  return { ...out, figures, below: rows, byCause: [], isRounded: true };
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
  const below = children.map((child) => ({ ...child, counted: new Map<string, Counted>() }));
  for (const { key, code, ...counted } of await readSums(db, scope, 'child'))
    below.find(({ unionId }) => unionId === key)?.counted.set(code, counted);
  return below;
}

/** Some figures by what the dispute is about; a dispute about two things stands under both. */
async function readByCause(db: Db, scope: Scope): Promise<Out['byCause']> {
  // What is kept from the viewer has gone off again: a nought that is left would tell that something stood there.
  const rows = (await readSums(db, scope, 'cause')).filter((sum) => sum.rows + sum.unknown > 0);
  return Object.entries(causes).flatMap(([cause, { label }]) => {
    const own = rows.filter(({ key }) => key === cause);
    const values = Object.fromEntries(own.map(({ code, value }) => [code, value]));
    return own.length === 0 ? [] : [{ cause, label, values }];
  });
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
  const listed = sql`(select kind, id, "on", union_id, sum(value)::bigint as value from figure_row
    where code = ${definition.code} and lft between ${scope.lft} and ${scope.rgt} and "on" between ${scope.from} and ${scope.to}
      and known > 0 and id not in ${keptIds(scope)} ${definition.code === ONCE ? onlyFirst(scope) : sql``}
    group by kind, id, "on", union_id)`;
  const [page, sum] = await Promise.all([
    sql<
      ListOut['rows'][number]
    >`select listed.kind, listed.id, matter.number, coalesce(matter.title, dispute.title, '接待登记') as title, "on",
        trade_union.name as union_name, value
      from (select * from ${listed} every_row ${day && id ? sql`where ("on", id) < (${day}::date, ${id}::uuid)` : sql``}
        order by "on" desc, id desc limit ${asked.limit + 1}) listed
      join trade_union on trade_union.id = listed.union_id
      left join matter on matter.id = listed.id left join contact on contact.id = listed.id
      left join dispute on dispute.id = contact.dispute_id
      order by "on" desc, listed.id desc`.execute(db),
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

/** Who stands in several rows is listed at the first of the period within the scope. */
function onlyFirst(scope: Scope): RawBuilder<unknown> {
  const { lft, rgt, from, to } = scope;
  return sql`and (not is_repeated or (id, once) in (select distinct on (once) id, once from figure_row
    where is_repeated and lft between ${lft} and ${rgt} and "on" between ${from} and ${to} and id not in ${keptIds(scope)}
    order by once, "on", id))`;
}
