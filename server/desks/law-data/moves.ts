/** 移动了哪些期限: every due date that a decision moved, the newest first; by number and union, for this is no reader of files. */
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { ClockMovePage, ClockMoveQuery } from '@gongyuan/wire/law-data.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { isKept } from '../../acts/visible.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Services } from '../../services.ts';
import { readContents } from './proposals.ts';

const Key = z.tuple([keyParts.instant, keyParts.id, keyParts.id]);

export async function listMoves(
  { db }: Services,
  { proposalId, after, limit }: z.output<typeof ClockMoveQuery>,
): Promise<z.output<typeof ClockMovePage>> {
  const key = openKey(Key, after);
  const rows = await db
    .selectFrom('clockMove')
    .innerJoin('clock', 'clock.id', 'clockMove.clockId')
    .innerJoin('matter', 'matter.id', 'clockMove.matterId')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
    .selectAll('clockMove')
    .select(['clock.label', 'matter.number as matterNumber', 'matter.procedure', 'tradeUnion.name as unionName'])
    .where(sql<boolean>`not ${isKept('matter.dispute_id')}`)
    .$if(proposalId !== undefined, (query) => query.where('clockMove.proposalId', '=', proposalId ?? ''))
    .$if(key !== undefined, (query) =>
      query.where(
        sql<boolean>`(clock_move.moved_at, clock_move.clock_id, clock_move.proposal_id)
          < (${key?.[0]}::timestamptz, ${key?.[1]}::uuid, ${key?.[2]}::uuid)`,
      ),
    )
    .orderBy('movedAt', 'desc')
    .orderBy('clockMove.clockId', 'desc')
    .orderBy('clockMove.proposalId', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.movedAt, row.clockId, row.proposalId]);
  const contentOf = await readContents(db, [...new Set(shown.map((row) => row.proposalId))]);
  return {
    rows: shown.map(({ proposalId: cause, clockId, matterId: _, procedure, ...row }) => ({
      ...row,
      id: `${cause}.${clockId}`,
      procedure: getProcedure(procedure).label,
      cause: contentOf(cause).title,
    })),
    next,
  };
}
