/** An instant as day and minute in China, whatever the computer's own clock is set to. */
import type { ReactNode } from 'react';

const form = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The same as plain words, for titles. */
export const momentWords = (at: string): string => form.format(new Date(at));

export function Moment({ at }: { at: string }): ReactNode {
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {momentWords(at)}
    </time>
  );
}
