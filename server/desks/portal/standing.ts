/** Where a worker's matters stand, in their words: who has each, what comes next, whose day runs until when. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Addressee } from '@gongyuan/kernel/party.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import type { Standing } from '@gongyuan/portal/follow.ts';
import { wordsOf } from '@gongyuan/portal/state-words.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { Brief } from '../../acts/briefs.ts';
import { ownersOf } from '../../acts/owners.ts';
import type { Services } from '../../services.ts';

export interface Clock {
  readonly matterId: string;
  readonly name: string;
  readonly dueOn: PlainDate;
  readonly label: string;
  readonly basis: string;
  readonly isInternal: boolean;
}

/** Days within which the worker does something themselves; all others are the office's. */
const workersClocks: ReadonlySet<string> = new Set([
  'aid_application.supplement',
  'aid_application.urgent_papers',
  'aid_application.fast_papers',
  'aid_application.objection',
  'aid_case.objection',
]);

/** Whether the next step is the worker's own, which the row says where a state serves for two. */
export function isWorkersTurn(procedure: Procedure, state: string, row: { readonly areUrgentPapersIn: boolean }) {
  if (procedure.states[state]?.phase !== 'yours') return false;
  return !(procedure.id === 'aid_application' && state === 'urgent_aid' && row.areUrgentPapersIn);
}

/** The callers have tested that these matters are the worker's to see. */
export async function standings(services: Services, rows: readonly Brief[]): Promise<readonly Standing[]> {
  const { db } = services;
  const today = services.today();
  const ids = rows.map(({ id }) => id);
  const [clocks, owners, supplied] = [
    await running(services, ids),
    await ownersOf(db, ids, today),
    await urgentPapersIn(services, ids),
  ];
  return rows.map((row) =>
    standingOf(row, {
      clocks: clocks.filter(({ matterId }) => matterId === row.id),
      seatName: owners.get(row.id)?.seatName ?? row.unionName,
      areUrgentPapersIn: supplied.has(row.id),
      today,
    }),
  );
}

/** The running clocks of these matters, the earliest first. */
async function running({ db }: Services, ids: readonly string[]): Promise<readonly Clock[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('clock')
    .select(['matterId', 'name', 'dueOn', 'label', 'basis', 'isInternal'])
    .where('matterId', 'in', ids)
    .where('stoppedOn', 'is', null)
    .where('pausedOn', 'is', null)
    .orderBy('dueOn')
    .orderBy('name')
    .execute();
}

async function urgentPapersIn({ db }: Services, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('aidApplication')
    .select('matterId')
    .where('matterId', 'in', ids)
    .where(sql<boolean>`urgent_papers_supplied_on is not null`)
    .execute();
  return new Set(rows.map(({ matterId }) => matterId));
}

/** What is read of a matter beside its line in the list. */
export interface Beside {
  readonly clocks: readonly Clock[];
  /** The union with which it lies: its own, the one above it or the one that sent it. */
  readonly seatName: string;
  readonly areUrgentPapersIn: boolean;
  readonly today: PlainDate;
}

export function standingOf(
  row: Pick<Brief, 'id' | 'procedure' | 'procedureLabel' | 'state' | 'number' | 'unionName' | 'handlerName'>,
  beside: Beside,
): Standing {
  const procedure = getProcedure(row.procedure);
  const state = procedure.states[row.state];
  const isDone = state?.phase === 'done';
  const isYours = isWorkersTurn(procedure, row.state, beside);
  const isChecked = state?.phase === 'yours' && !isYours;
  const limits = beside.clocks.filter(({ name }) => procedure.clocks[name]?.term.startsWith('dp.'));
  return {
    id: row.id,
    label: row.procedureLabel,
    number: row.number,
    holder: isYours
      ? '等您'
      : holderWords(row, isChecked ? 'reviewer' : (state?.waitsFor ?? 'nobody'), beside.seatName),
    next: isChecked ? '由工会核对您补齐的手续' : wordsOf(row.procedure, row.state),
    due: dueOf(
      beside.clocks.filter((clock) => !limits.includes(clock)),
      { procedure: row.procedure, isDone, isYours, today: beside.today },
    ),
    limits: limits.map(({ label, dueOn, basis }) => ({ label, on: dueOn, basis, isPast: dueOn < beside.today })),
    isYours,
    isDone,
  };
}

function holderWords(
  { procedure, unionName, handlerName }: Pick<Brief, 'procedure' | 'unionName' | 'handlerName'>,
  waitsFor: Addressee,
  seatName: string,
): string {
  if (waitsFor === 'applicant') return '等您';
  // Who judges a closed file has nothing of the case in hand.
  if (waitsFor === 'handler')
    return `在${procedure === 'file_review' ? '评估人' : '承办人'}${handlerName ?? ''}手里（${unionName}）`;
  if (waitsFor === 'superior') return `在上级工会${seatName}手里`;
  if (waitsFor === 'sender') return `在${seatName}手里`;
  return `在${unionName}手里`;
}

interface Asked {
  readonly procedure: string;
  readonly isDone: boolean;
  readonly isYours: boolean;
  readonly today: PlainDate;
}

/** Whose turn it is, theirs is the day; where the worker has none of their own, the office's is told as the office's. */
function dueOf(clocks: readonly Clock[], { procedure, isDone, isYours, today }: Asked): Standing['due'] {
  const isTheirs = ({ name }: Clock) => workersClocks.has(`${procedure}.${name}`);
  const theirs = clocks.find(isTheirs);
  // An objection is open to them while the office goes on.
  if (theirs && (isYours || isDone || theirs.name === 'objection'))
    return { ...dayOf(theirs, theirs, today), isYours: true };
  if (isDone) return null;
  // The day which the law sets is the latest one; an earlier one of the union's own is told beside it, as what it is.
  const offices = clocks.filter((clock) => !isTheirs(clock));
  const own = offices.find(({ isInternal }) => isInternal);
  const clock = offices.find(({ isInternal }) => !isInternal) ?? own;
  return clock ? { ...dayOf(clock, own ?? clock, today), isYours: false } : null;
}

function dayOf(clock: Clock, own: Clock, today: PlainDate) {
  const sooner = !clock.isInternal && own.dueOn < clock.dueOn ? `；工会争取${formatChineseDate(own.dueOn)}前办好` : '';
  const why = clock.isInternal ? `${clock.label}，是工会自己定的时间` : `${clock.label}，依据${clock.basis}${sooner}`;
  return { on: clock.dueOn, why, isPast: clock.dueOn < today };
}
