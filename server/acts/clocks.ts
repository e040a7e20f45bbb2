/** Clock rows: started, stopped, paused and resumed with the acts, each with its basis and why this date. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn, dueWithPauses } from '@gongyuan/law/calendar/working-days.ts';
import type { Pause, Term } from '@gongyuan/law/calendar/working-days.ts';
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { KnownTerm } from '@gongyuan/law/terms/terms.ts';
import { clockMoves } from '@gongyuan/kernel/clock.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import type { Trx } from '../services.ts';
import { holdLaw, lawInForce } from './law-in-force.ts';
import { termsFor } from './terms.ts';

interface Spine {
  readonly id: string;
  readonly unionId: string;
  readonly lawOn: PlainDate;
  readonly isFastTrack: boolean;
}

export interface Move {
  readonly act: string;
  readonly from: string | null;
  readonly to: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly row: Readonly<Record<string, unknown>>;
  readonly today: PlainDate;
}

/** Does to the matter's clocks what the act does to them. */
export async function moveClocks(trx: Trx, procedure: Procedure, spine: Spine, move: Move): Promise<void> {
  const moves = clockMoves(procedure, move.act, move.from, move.to, spine.isFastTrack);
  if (moves.resumes.length + moves.starts.length > 0) await holdLaw(trx);
  if (moves.stops.length > 0) await runningClocks(trx, spine.id, moves.stops).set({ stoppedOn: move.today }).execute();
  if (moves.pauses.length > 0)
    await runningClocks(trx, spine.id, moves.pauses)
      .where('pausedOn', 'is', null)
      .set({ pausedOn: move.today })
      .execute();
  if (moves.resumes.length > 0) await resume(trx, spine.id, moves.resumes, move.today);
  if (moves.starts.length > 0) await start(trx, procedure, spine, move, moves.starts);
}

function runningClocks(trx: Trx, matterId: string, names: readonly string[]) {
  return trx
    .updateTable('clock')
    .where('matterId', '=', matterId)
    .where('name', 'in', names)
    .where('stoppedOn', 'is', null);
}

async function start(
  trx: Trx,
  procedure: Procedure,
  spine: Spine,
  move: Move,
  names: readonly string[],
): Promise<void> {
  const terms = names.map((name) => procedure.clocks[name]?.term).filter((term) => term !== undefined);
  const counted = await termsFor(trx, spine, terms, move.today);
  const { holidays } = await lawInForce(trx);
  const rows = names.flatMap((name) => {
    const clock = procedure.clocks[name];
    if (!clock || clock.when?.(move.row) === false) return [];
    const { known, term } = counted(clock.term);
    const startedOn = clock.startsFrom?.(move.input, move.row) ?? move.today;
    const set = clock.dueOn?.(move.row) ?? null;
    const due =
      set === null
        ? dueOn(startedOn, term, holidays)
        : { on: set, provisional: false, trace: [`${set}：公文写明的日期`] };
    return [{ ...clockRow(spine.id, name, clock.label, known, term, startedOn, due), isSet: set !== null }];
  });
  if (rows.length > 0) await trx.insertInto('clock').values(rows).execute();
}

function clockRow(
  matterId: string,
  name: string,
  label: string,
  known: KnownTerm,
  term: Term,
  startedOn: PlainDate,
  due: ReturnType<typeof dueOn>,
) {
  return {
    matterId,
    name,
    label: clockLabel(label, known),
    isInternal: known.internal,
    termAmount: term.amount,
    termUnit: term.unit,
    startedOn,
    dueOn: due.on,
    isProvisional: due.provisional,
    trace: [...due.trace],
    basis: formatBasis(known.basis),
  };
}

/** A term whose text nobody here has read says so wherever it is shown. */
export const clockLabel = (label: string, { confidence, internal }: KnownTerm): string =>
  confidence === 'memory' && !internal ? `${label}（条文待核实）` : label;

/** Keeps the pause that has ended and counts again from the real start, all pauses left out. */
async function resume(trx: Trx, matterId: string, names: readonly string[], today: PlainDate): Promise<void> {
  const clocks = await trx
    .selectFrom('clock')
    .selectAll()
    .where('matterId', '=', matterId)
    .where('name', 'in', names)
    .where('stoppedOn', 'is', null)
    .where('pausedOn', 'is not', null)
    .execute();
  const { holidays } = await lawInForce(trx);
  // A procedure has one or two clocks that pause.
  for (const clock of clocks) {
    const pauses = await keepPause(trx, clock.id, clock.pausedOn ?? today, today);
    const term: Term = { amount: clock.termAmount, unit: clock.termUnit as Term['unit'] }; // written from a Term
    const due = dueWithPauses(clock.startedOn, term, pauses, holidays);
    await trx
      .updateTable('clock')
      .set({ pausedOn: null, dueOn: due.on, isProvisional: due.provisional, trace: [...due.trace] })
      .where('id', '=', clock.id)
      .execute();
  }
}

async function keepPause(trx: Trx, clockId: string, from: PlainDate, to: PlainDate): Promise<readonly Pause[]> {
  await trx
    .insertInto('clockPause')
    .values({ clockId, fromOn: from, toOn: to })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return trx
    .selectFrom('clockPause')
    .select(['fromOn as from', 'toOn as to'])
    .where('clockId', '=', clockId)
    .orderBy('fromOn')
    .execute();
}
