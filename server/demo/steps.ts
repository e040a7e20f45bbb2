/** A story as dated steps: a contact at the window, then acts by those whose turn it is. */
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { addWorkingDays, isRestDay } from '@gongyuan/law/calendar/working-days.ts';
import type { ContactIn } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';
import type { Doing, MatterKey } from './doings.ts';
import type { Random } from './random.ts';

export type Told = z.input<typeof ContactIn>;

/** What is known of the story when a step is taken. */
export interface SoFar {
  readonly on: PlainDate;
  readonly disputeId: string;
  /** Applicants in the order of the roster. */
  readonly applicantIds: readonly string[];
}

export interface Step {
  readonly on: PlainDate;
  readonly by: string;
  readonly matter: MatterKey;
  readonly act: string;
  readonly input: (soFar: SoFar) => Readonly<Record<string, unknown>>;
}

export interface Visit {
  readonly on: PlainDate;
  readonly by: string;
  /** Absent dispute: the story begins. */
  readonly told: (disputeId: string | null) => Told;
}

export interface Deed {
  readonly on: PlainDate;
  readonly by: string;
  readonly doing: Doing;
}

export type Event = Step | Visit | Deed;
export type Story = readonly Event[];

export interface Cursor {
  /** A working day so many working days later. */
  after(from: number, to: number): PlainDate;
  readonly day: PlainDate;
}

/** Walks over working days; a quick story takes the shortest time everywhere. */
export function cursorFrom(random: Random, start: PlainDate, isQuick: boolean): Cursor {
  let day = start;
  // A quick story must come as far as it is told, also when the demonstration begins in a long holiday.
  while (isRestDay(day).rest) day = addDays(day, isQuick ? -1 : 1);
  return {
    get day() {
      return day;
    },
    after(from, to) {
      const days = isQuick ? Math.min(from, 1) : random.int(from, to);
      if (days > 0) day = addWorkingDays(day, days).on;
      return day;
    },
  };
}

export const isVisit = (event: Event): event is Visit => 'told' in event;
export const isDeed = (event: Event): event is Deed => 'doing' in event;
export const isStep = (event: Event): event is Step => 'act' in event;

/** The story as far as one act. */
export function until(story: Story, act: string | undefined): Story {
  if (act === undefined) return story;
  const at = story.findIndex((event) => isStep(event) && event.act === act);
  return at < 0 ? story : story.slice(0, at + 1);
}
