/** Takes a list in: read, judged row by row, and kept sealed until its rows are registered. The file itself is not kept. */
import { createHash } from 'node:crypto';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { sql } from 'kysely';
import { record } from '../../audit.ts';
import { readSheet } from '../../outward/spreadsheet.ts';
import { placeOf } from '../../sealed-columns.ts';
import { seal } from '../../sealing.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { findHeadings } from './columns.ts';
import { readRows } from './rows.ts';
import type { ReadRow } from './rows.ts';

export const MOST_ROWS = 2000;

export interface Sheet {
  readonly name: string;
  readonly content: Buffer;
}

/** The id of the list; the same cells at the same union are the list that is there already, however often saved. */
export async function takeIn(services: Services, actor: Actor, unionId: string, sheet: Sheet): Promise<string> {
  requireWindow(actor, unionId);
  const lines = await readSheet(sheet.content, MOST_ROWS);
  const sha256 = createHash('sha256').update(JSON.stringify(lines)).digest('hex');
  const known = await findSame(services, unionId, sha256);
  if (known) return known;
  const headed = findHeadings(lines);
  if (!headed) {
    throw problem('bad_input', {
      fields: [{ path: 'file', message: '没有找到表头：请在第一行写明“姓名”“身份证号”“电话”“用人单位”“金额”等列名' }],
    });
  }
  const rows = readRows(lines, headed);
  if (rows.length === 0) throw problem('bad_input', { fields: [{ path: 'file', message: '表头下面没有人员' }] });
  if (rows.length > MOST_ROWS)
    throw problem('bad_input', { fields: [{ path: 'file', message: `一次最多${MOST_ROWS}人，请分成几份上传` }] });
  try {
    return await inTransaction(services.db, (trx) =>
      insertList(services, trx, actor, { unionId, sha256, name: sheet.name, columns: headed.columns, rows }),
    );
  } catch (error) {
    // Two who send the same list at once have one list, like two who send it one after the other.
    const same = isTaken(error) ? await findSame(services, unionId, sha256) : undefined;
    if (same) return same;
    throw error;
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

async function findSame({ db }: Services, unionId: string, sha256: string): Promise<string | undefined> {
  const same = await db
    .selectFrom('screeningList')
    .select('id')
    .where('unionId', '=', unionId)
    .where('sha256', '=', sha256)
    .where('discardedAt', 'is', null)
    .executeTakeFirst();
  return same?.id;
}

export function requireWindow(actor: Actor, unionId: string): void {
  if (!actor.posts.some((post) => post.role === 'receptionist' && post.unionId === unionId))
    throw problem('not_allowed', { detail: '名单由本窗口的受理人登记，请选择您任职的工会。' });
}

interface Read {
  readonly unionId: string;
  readonly sha256: string;
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly rows: readonly ReadRow[];
}

async function insertList(services: Services, trx: Trx, actor: Actor, read: Read): Promise<string> {
  const { unionId, sha256, rows } = read;
  const at = services.now();
  const { lft } = await trx.selectFrom('tradeUnion').select('lft').where('id', '=', unionId).executeTakeFirstOrThrow();
  const headings = read.columns.map(({ heading, field }) => ({ heading: redactPersonal(heading).slice(0, 60), field }));
  const { id } = await trx
    .insertInto('screeningList')
    .values({
      unionId,
      lft,
      sha256,
      name: redactPersonal(read.name).slice(0, 120),
      headings: sql`${JSON.stringify(headings)}::jsonb`,
      rowCount: rows.length,
      createdBy: actor.staffId,
      createdAt: at.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('screeningListRow')
    .values(rows.map((row) => rowOf(services, id, row)))
    .execute();
  await record(trx, {
    unionId,
    subject: 'list',
    subjectId: id,
    name: 'take_in',
    actorId: actor.staffId,
    actorParty: 'receptionist',
    actedOn: services.today(),
    at,
    input: { sha256, rows: rows.length, faulty: rows.filter((row) => row.faults.length > 0).length },
  });
  return id;
}

function rowOf({ keys }: Services, listId: string, { number, told, group, faults }: ReadRow) {
  return {
    listId,
    rowNumber: number,
    groupName: redactPersonal(group).slice(0, 80),
    sealed: seal(keys, placeOf('screening_list_row.sealed', listId, number), JSON.stringify(told)),
    faults: [...faults],
  };
}
