/** Which years have their notice, and how many open clocks wait for the next one. */
import { holidaysKnownThrough } from '@gongyuan/law/calendar/holidays.ts';
import type { HolidayYearsOut } from '@gongyuan/wire/law-data.ts';
import type { z } from 'zod';
import { lawInForce } from '../../acts/law-in-force.ts';
import type { Services } from '../../services.ts';
import { settledYears } from './settled.ts';

export async function listHolidayYears({ db }: Services): Promise<z.output<typeof HolidayYearsOut>> {
  const { holidays } = await lawInForce(db);
  const settled = await settledYears(db);
  const { count } = await db
    .selectFrom('clock')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('stoppedOn', 'is', null)
    .where('isProvisional', '=', true)
    .executeTakeFirstOrThrow();
  return {
    rows: holidays
      .toSorted((a, b) => b.year - a.year)
      .map(({ holidays: runs, workdays, ...year }) => ({
        ...year,
        holidays: [...runs],
        workdays: [...workdays],
        settled: settled(year.year),
      })),
    knownThrough: holidaysKnownThrough(holidays),
    provisionalClocks: count,
  };
}
