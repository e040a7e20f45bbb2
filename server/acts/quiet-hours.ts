/**
 * Nobody is woken by a message: between 21:30 and 08:00 in China nothing is sent that can wait. The hours are the house's
 * own, not a law's: before them phones of shift workers are still about, after them the windows are about to open.
 */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** China keeps one time without summer time. */
const OFFSET = 8 * 60 * MINUTE;
const FROM = (21 * 60 + 30) * MINUTE;
const TO = 8 * 60 * MINUTE;

const timeOfDay = (at: Date) => (at.getTime() + OFFSET) % DAY;

export function isQuiet(at: Date): boolean {
  const time = timeOfDay(at);
  return time >= FROM || time < TO;
}

/** The first moment from `at` on at which a message may go out; at once where somebody may be in danger. */
export function notBefore(at: Date, isUrgent: boolean): Date {
  if (isUrgent || !isQuiet(at)) return at;
  const midnight = at.getTime() - timeOfDay(at);
  return new Date(midnight + (timeOfDay(at) >= FROM ? DAY : 0) + TO);
}
