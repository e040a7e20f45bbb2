/** Times of a call: the hour it came, and how long it has been. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const hour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', timeStyle: 'short' });
export const hourOf = (instant: string): string => hour.format(new Date(instant));

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
export const dayOf = (instant: string): string => day.format(new Date(instant));

/** 83 → 1:23 */
export function lengthOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Since an instant, or between two, counted on while it runs. */
export function Elapsed({ from, to }: { from: string; to: string | null }): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (to !== null) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [to]);
  return <>{lengthOf(((to === null ? now : Date.parse(to)) - Date.parse(from)) / 1000)}</>;
}
