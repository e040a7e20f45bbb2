/** Verifies the audit chains from the rows alone: each row's hash, its link to the one before, and the head. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Selectable } from 'kysely';
import { chainHash, GENESIS } from './audit.ts';
import type { Db } from './services.ts';

export interface Chain {
  readonly unionId: string;
  readonly unionName: string;
  /** All there are, verified or not. */
  readonly rows: number;
  /** The last hash that verifies; noted down elsewhere it finds out even who rewrites the whole chain. */
  readonly head: string;
  /** Null when whole; else the first row that does not fit, with the reason. */
  readonly broken: { readonly sequence: number; readonly reason: string } | null;
}

type Action = Selectable<DB['action']>;

/** Rows read at once: a chain may be longer than what fits into memory. */
const ROWS_AT_ONCE = 2_000;

/** Every chain there is: of unions with a head, and of unions with rows whose head is gone. */
export async function verifyChains(db: Db): Promise<readonly Chain[]> {
  const unions = await db
    .selectFrom('tradeUnion')
    .leftJoin('auditHead', 'auditHead.unionId', 'tradeUnion.id')
    .select(['tradeUnion.id', 'tradeUnion.name', 'auditHead.sequence', 'auditHead.hash'])
    .select((select) =>
      select
        .selectFrom('action')
        .select(select.fn.countAll<number>().as('count'))
        .whereRef('action.unionId', '=', 'tradeUnion.id')
        .as('count'),
    )
    .where((where) =>
      where.or([
        where('auditHead.unionId', 'is not', null),
        where.exists(where.selectFrom('action').select('action.id').whereRef('action.unionId', '=', 'tradeUnion.id')),
      ]),
    )
    .orderBy('tradeUnion.lft')
    .execute();
  const days = await dayProblems(db);
  const chains: Chain[] = [];
  // One chain after the other, each in pages: this runs beside a server that is at work.
  for (const { id, name, sequence, hash, count } of unions) {
    const { rows, head, broken } = await verifyChain(db, id);
    const ending = broken ?? headProblem(rows, head, { sequence, hash }) ?? days.get(id) ?? null;
    chains.push({ unionId: id, unionName: name, rows: count ?? 0, head, broken: ending });
  }
  return chains;
}

/** A day's head that no row bears: somebody rewrote the chain and its head, and forgot the days. */
async function dayProblems(db: Db): Promise<ReadonlyMap<string, NonNullable<Chain['broken']>>> {
  const rows = await db
    .selectFrom('auditDailyHead as kept')
    .leftJoin('action', (join) =>
      join.onRef('action.unionId', '=', 'kept.unionId').onRef('action.sequence', '=', 'kept.sequence'),
    )
    .select(['kept.unionId', 'kept.sequence', 'kept.day'])
    .where((where) => where('action.hash', 'is distinct from', where.ref('kept.hash')))
    .orderBy('kept.day', 'desc')
    .execute();
  return new Map(
    rows.map(({ unionId, sequence, day }) => [unionId, { sequence, reason: `与${day}的日终值不符，整链被改写过` }]),
  );
}

interface Verified {
  readonly rows: number;
  readonly head: string;
  readonly broken: Chain['broken'];
}

async function verifyChain(db: Db, unionId: string): Promise<Verified> {
  let last = { rows: 0, head: GENESIS };
  for (;;) {
    const page = await readPage(db, unionId, last.rows);
    for (const row of page) {
      const reason = rowProblem(row, last.rows + 1, last.head);
      if (reason) return { ...last, broken: { sequence: last.rows + 1, reason } };
      last = { rows: row.sequence, head: row.hash };
    }
    if (page.length < ROWS_AT_ONCE) return { ...last, broken: null };
  }
}

function readPage(db: Db, unionId: string, after: number): Promise<Action[]> {
  return db
    .selectFrom('action')
    .selectAll()
    .where('unionId', '=', unionId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(ROWS_AT_ONCE)
    .execute();
}

function rowProblem(row: Action, sequence: number, previous: string): string | null {
  if (row.sequence !== sequence) return `缺少第${sequence}条`;
  if (row.previousHash !== previous) return '与上一条接不上';
  const { id: _, previousHash: __, hash, actorPersonId, ...own } = row;
  // Rows of staff were hashed before there was such a column, and are still hashed without it.
  const content = actorPersonId === null ? own : { ...own, actorPersonId };
  return chainHash(previous, content) === hash ? null : '内容与哈希不符，记录被改动过';
}

/** A head that runs ahead of the rows says that the last ones were taken away. */
function headProblem(
  rows: number,
  head: string,
  kept: { readonly sequence: number | null; readonly hash: string | null },
): Chain['broken'] {
  if (kept.sequence === null) return { sequence: rows, reason: '链头丢失' };
  if (kept.sequence > rows) return { sequence: rows + 1, reason: `链头记到第${kept.sequence}条，末尾的记录被删去` };
  if (kept.sequence < rows || kept.hash !== head) return { sequence: rows, reason: '链头与最后一条不符' };
  return null;
}
