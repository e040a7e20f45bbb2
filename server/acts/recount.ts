/**
 * Counts the open clocks of some matters again under a decision. A clock that has stopped keeps its day for ever; one
 * whose day stands in a paper was never counted.
 */
import type { HolidayYear } from '@gongyuan/law/calendar/holidays.ts';
import { reachOf } from '@gongyuan/law/calendar/notices.ts';
import { dueWithPauses } from '@gongyuan/law/calendar/working-days.ts';
import type { DueDay, Pause, Term } from '@gongyuan/law/calendar/working-days.ts';
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { TermCorrection } from '@gongyuan/law/terms/book.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import { getProcedure, procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { RawBuilder, Selectable } from 'kysely';
import type { Trx } from '../services.ts';
import { clockLabel } from './clocks.ts';
import { lawInForce } from './law-in-force.ts';
import type { LawInForce } from './law-in-force.ts';

/** What a decision touches, as a condition on `clock` joined with `matter`, and whether it changes lengths. */
export interface Reach {
  readonly clocks: RawBuilder<boolean>;
  readonly isOfTerm: boolean;
}

/** A count that went through a day of which the notice speaks: it ended there or later, and began before its end. */
export function reachOfNotice(notice: HolidayYear): Reach {
  const { from, to } = reachOf(notice);
  return {
    clocks: sql<boolean>`(${countedNow} and clock.due_on >= ${from}::date and clock.started_on <= ${to}::date)`,
    isOfTerm: false,
  };
}

/**
 * A clock runs under the law of its matter's `law_on`. A correction that holds from a later day is not that law, and
 * leaves the clock alone; one that holds on that very day says that the clock was given a wrong length, and it is
 * counted again. Null where no clock of any procedure counts the term.
 */
export function reachOfTerm({ id, from, to }: TermCorrection): Reach | null {
  const names = procedures.flatMap((procedure) =>
    Object.entries(procedure.clocks)
      .filter(([, { term }]) => term === id)
      .map(([name]) => sql`(${procedure.id}, ${name})`),
  );
  if (names.length === 0) return null;
  const days = sql`matter.law_on >= ${from}::date and matter.law_on <= coalesce(${to}::date, 'infinity')`;
  return {
    clocks: sql<boolean>`(${countedNow} and (matter.procedure, clock.name) in (${sql.join(names)}) and ${days})`,
    isOfTerm: true,
  };
}

const countedNow = sql<boolean>`clock.stopped_on is null and not clock.is_set`;

export type RecountedMatter = Selectable<DB['matter']>;
type Clock = Selectable<DB['clock']>;

export interface Recounted {
  readonly clock: Clock;
  readonly due: DueDay;
  readonly isMoved: boolean;
}

/** Counts again and writes what came out differently; the matters are locked by the caller. */
export async function recountClocks(
  trx: Trx,
  matters: readonly RecountedMatter[],
  reach: Reach,
): Promise<readonly Recounted[]> {
  const law = await lawInForce(trx);
  const ids = matters.map(({ id }) => id);
  const clocks = await trx
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matterId')
    .selectAll('clock')
    .where('matter.id', 'in', ids)
    .where(reach.clocks)
    .orderBy('clock.id')
    .execute();
  const pausesOf = await readPauses(trx, ids);
  const recounted: Recounted[] = [];
  for (const clock of clocks) {
    const matter = matters.find(({ id }) => id === clock.matterId);
    const length = matter && reach.isOfTerm ? lengthNow(matter, clock, law) : {};
    const due = dueAgain({ ...clock, ...length }, pausesOf(clock), law);
    const now = { ...length, dueOn: due.on, isProvisional: due.provisional, trace: [...due.trace] };
    if (!differs(clock, now)) continue;
    await trx.updateTable('clock').set(now).where('id', '=', clock.id).execute();
    recounted.push({ clock, due, isMoved: due.on !== clock.dueOn });
  }
  return recounted;
}

/** When a clock that started then, was paused so and is so long is due under the calendar in force. */
export function dueAgain(
  { startedOn, termAmount: amount, termUnit: unit }: Pick<Clock, 'startedOn' | 'termAmount' | 'termUnit'>,
  pauses: readonly Pause[],
  { holidays }: Pick<LawInForce, 'holidays'>,
): DueDay {
  return dueWithPauses(startedOn, { amount, unit } as Term, pauses, holidays); // written from a Term
}

const differs = (clock: Clock, now: Partial<Clock>): boolean =>
  Object.entries(now).some(([name, value]) => JSON.stringify(clock[name as keyof Clock]) !== JSON.stringify(value)); // keys of a clock

/** The length, words and ground which the law of the matter's day gives the clock now. */
function lengthNow(matter: RecountedMatter, { name }: Clock, { terms }: LawInForce) {
  const definition = getProcedure(matter.procedure).clocks[name];
  if (!definition) return {};
  const known = termAt(definition.term, matter.lawOn, terms);
  return {
    label: clockLabel(definition.label, known),
    termAmount: known.term.amount,
    termUnit: known.term.unit as string,
    basis: formatBasis(known.basis),
  };
}

async function readPauses(trx: Trx, matterIds: readonly string[]): Promise<(clock: Clock) => readonly Pause[]> {
  const rows = await trx
    .selectFrom('clockPause')
    .innerJoin('clock', 'clock.id', 'clockPause.clockId')
    .select(['clockId', 'fromOn as from', 'toOn as to'])
    .where('clock.matterId', 'in', matterIds)
    .orderBy('fromOn')
    .execute();
  return ({ id }) => rows.filter(({ clockId }) => clockId === id);
}
