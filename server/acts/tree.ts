/**
 * Places in the organisation tree: every union gets an interval inside its parent's, with room left beside it, so that
 * a new union moves no other and rewrites no matter.
 */
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { Trx } from '../services.ts';

export type Level = 'province' | 'city' | 'county' | 'township' | 'grassroots';

/** Both ends belong to it. */
export interface Interval {
  readonly lft: number;
  readonly rgt: number;
}

/** Widths of the blocks. 128 provinces stay below 2^53, which JavaScript still counts exactly. */
export const widths: Readonly<Record<Level, number>> = {
  province: 2 ** 46,
  city: 2 ** 40,
  county: 2 ** 34,
  township: 2 ** 25,
  grassroots: 2 ** 5,
};
const descending: readonly number[] = Object.values(widths);
const HIGHEST = 2 ** 53;
/** Any fixed number: two new provinces must not take the same block. */
const ROOTS_LOCK = 4_811_903;

const full = (detail: string) => problem('bad_input', { detail, fields: [{ path: 'parentId', message: detail }] });

/**
 * The next free block of a width inside `parent` after the greatest of its kind; undefined when there is none left.
 * The first slot of a parent is the parent's own: blocks narrower than those of the level below it (an enterprise's
 * union directly under a county) lie there, so that they never use up a wide slot.
 */
export function nextInterval(parent: Interval, siblings: readonly Interval[], width: number): Interval | undefined {
  const slot = slotWidth(parent);
  if (slot === undefined || width > slot) return undefined;
  const [from, to] = width === slot ? [parent.lft + slot, parent.rgt] : [parent.lft + width, parent.lft + slot - 1];
  const taken = siblings.filter(({ lft }) => lft >= from && lft <= to).map(({ rgt }) => rgt);
  const free = taken.reduce((greatest, rgt) => Math.max(greatest, rgt + 1), from);
  const lft = parent.lft + Math.ceil((free - parent.lft) / width) * width;
  return lft + width - 1 > to ? undefined : { lft, rgt: lft + width - 1 };
}

/** How wide the blocks of the level directly below are; undefined where nothing fits below. */
export function slotWidth({ lft, rgt }: Interval): number | undefined {
  return descending.find((width) => width < rgt - lft + 1);
}

/** Takes a place below `parentId`. The parent's row is locked, so two new unions never take the same. */
export async function takeInterval(trx: Trx, parentId: string, level: Level, kind: string): Promise<Interval> {
  const parent = await trx
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'lft', 'rgt'])
    .where('id', '=', parentId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!parent) throw problem('not_found');
  const slot = slotWidth(parent);
  if (slot === undefined) throw full(`${parent.name}之下不能再设工会，请选择它的上级工会`);
  // An industrial union stands beside the territorial ones below its parent, whatever its own rank.
  const width = kind === 'industrial' ? slot : widths[level];
  if (width > slot) throw full(`${parent.name}的级别不高于新设工会，请选择更高一级的工会作上级`);
  const siblings = await trx.selectFrom('tradeUnion').select(['lft', 'rgt']).where('parentId', '=', parentId).execute();
  const place = nextInterval(parent, siblings, width);
  if (!place) throw full(`${parent.name}之下的位置已满，请在其下一级工会之下设立`);
  return place;
}

/** Takes the block of a province: the installation's own, or that of a guest. */
export async function takeRootInterval(trx: Trx): Promise<Interval> {
  await sql`select pg_advisory_xact_lock(${ROOTS_LOCK})`.execute(trx);
  const greatest = await trx
    .selectFrom('tradeUnion')
    .select((column) => column.fn.max('rgt').as('rgt'))
    .where('parentId', 'is', null)
    .executeTakeFirst();
  const lft = typeof greatest?.rgt !== 'number' ? 0 : Math.ceil((greatest.rgt + 1) / widths.province) * widths.province;
  if (lft + widths.province > HIGHEST) throw full('省级工会的位置已满，不能再登记省级工会');
  return { lft, rgt: lft + widths.province - 1 };
}
