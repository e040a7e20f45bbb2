/** Numbers of papers and matters: 代字〔year〕n号, gapless per union, kind and year, because the counter row is locked by the caller's transaction. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { sql } from 'kysely';
import type { Trx } from '../services.ts';

export interface NumberAsked {
  readonly unionId: string;
  /** A kind of document, `matter:<procedure>` or another series of the union. */
  readonly kind: string;
  readonly on: PlainDate;
  /** What follows the union's short name where the union has set no 代字 of its own. */
  readonly fallbackWord: string;
}

export interface NumberTaken {
  readonly word: string;
  readonly year: number;
  readonly serial: number;
  /** `昆工援决〔2026〕12号` */
  readonly number: string;
}

/**
 * Takes the next number. The counter stays locked until the caller's transaction ends and goes back with its rollback,
 * so that no number is lost or given twice.
 */
export async function nextNumber(trx: Trx, { unionId, kind, on, fallbackWord }: NumberAsked): Promise<NumberTaken> {
  const year = Number(on.slice(0, 4));
  const word = await wordOn(trx, unionId, kind, on, fallbackWord);
  const { last: serial } = await trx
    .insertInto('documentCounter')
    .values({ unionId, documentKind: kind, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['unionId', 'documentKind', 'year'])
        .doUpdateSet({ last: sql<number>`document_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return { word, year, serial, number: `${word}〔${year}〕${serial}号` };
}

/** The union's own 代字 in force on the day, else its short name with the kind's default. */
async function wordOn(trx: Trx, unionId: string, kind: string, on: PlainDate, fallbackWord: string): Promise<string> {
  const own = await trx
    .selectFrom('documentWord')
    .select('word')
    .where('unionId', '=', unionId)
    .where('documentKind', '=', kind)
    .where('fromOn', '<=', on)
    .orderBy('fromOn', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (own) return own.word;
  const { shortName } = await trx
    .selectFrom('tradeUnion')
    .select('shortName')
    .where('id', '=', unionId)
    .executeTakeFirstOrThrow();
  return `${shortName}${fallbackWord}`;
}
