/** Stories written by hand: what is told, and then beat after beat, so dated that the last one lies some days ago. */
import { addDays, daysBetween } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { addWorkingDays, isRestDay } from '@gongyuan/law/calendar/working-days.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import type { Doing, MatterKey } from './doings.ts';
import type { Office } from './offices.ts';
import type { Random } from './random.ts';
import type { Event, SoFar, Story, Told } from './steps.ts';
import { tales } from './tales.ts';
import { matterOf } from './telling.ts';

type Input = Readonly<Record<string, unknown>>;
/** What depends on the day or on the roster is made when it is needed. */
export type InputOf = Input | ((soFar: SoFar) => Input);

export interface Beat {
  readonly by: string;
  /** After the beat before. @unit working days */
  readonly days: number;
  readonly happens: (on: PlainDate) => Event;
}

export function does(by: string, matter: MatterKey, act: string, input: InputOf = {}, days = 1): Beat {
  const made = typeof input === 'function' ? input : () => input;
  return { by, days, happens: (on) => ({ on, by, matter, act, input: made }) };
}

export function deed(by: string, doing: Doing | ((on: PlainDate) => Doing), days = 1): Beat {
  return { by, days, happens: (on) => ({ on, by, doing: typeof doing === 'function' ? doing(on) : doing }) };
}

export interface Writing {
  /** Who comes and where; absent where the story comes through another door. */
  readonly visit?: {
    readonly office: Office;
    readonly about: CauseCode;
    readonly lines: Told['lines'];
    readonly isGroup?: boolean;
    readonly changes?: (told: Omit<Told, 'lines'>, on: PlainDate) => Partial<Told>;
  };
  readonly beats: readonly Beat[];
  /** How long ago the last beat was; a rest day yields to the working day before. @unit calendar days */
  readonly endsAgo: number;
}

/** Told the way the window's own stories are, with people and amounts by chance. */
export function write(random: Random, today: PlainDate, { visit, beats, endsAgo }: Writing): Story {
  const [start, ...days] = datesOf(
    visit ? beats.map((beat) => beat.days) : beats.slice(1).map((beat) => beat.days),
    addDays(today, -endsAgo),
  );
  if (start === undefined) return [];
  const dates = visit ? days : [start, ...days];
  const told = beats.map((beat, at) => beat.happens(dates[at] ?? start));
  return visit ? [visitOn(random, start, visit), ...told] : told;
}

function visitOn(random: Random, on: PlainDate, visit: NonNullable<Writing['visit']>): Event {
  const { office, about, lines, isGroup = false, changes } = visit;
  const tale = tales.find(({ causes }) => causes[0] === about) ?? random.pick(tales);
  const { told } = matterOf(random, office, { ...tale, isShared: isGroup }, on);
  const all = { ...told, metOn: on, ...changes?.(told, on) };
  return { on, by: office.receptionist, told: () => ({ lines, ...all }) };
}

/** The first day and one a gap, the last of them on the given day or as shortly before as rest days allow. */
function datesOf(gaps: readonly number[], last: PlainDate): readonly PlainDate[] {
  const from = (start: PlainDate) =>
    gaps.reduce<PlainDate[]>((dates, gap) => [...dates, later(dates.at(-1) ?? start, gap)], [start]);
  let start = workingDayAtOrBefore(last);
  for (;;) {
    const dates = from(start);
    const over = daysBetween(last, dates.at(-1) ?? start);
    if (over <= 0) return dates;
    start = workingDayAtOrBefore(addDays(start, -Math.max(1, Math.floor(over / 2))));
  }
}

const later = (day: PlainDate, gap: number) => (gap === 0 ? day : addWorkingDays(day, gap).on);

function workingDayAtOrBefore(day: PlainDate): PlainDate {
  let on = day;
  while (isRestDay(on).rest) on = addDays(on, -1);
  return on;
}
