/** I1 and I2: what was acknowledged is there, and once. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Invariant, Look } from './invariant.ts';
import { lookFor } from './invariant.ts';

/** What a generator of load notes down when an answer has come, before it goes on. */
const Acknowledgement = z.object({
  key: z.string(),
  staffId: z.string().optional(),
  username: z.string().optional(),
  route: z.string(),
  status: z.number().int(),
});
type Acknowledged = z.output<typeof Acknowledgement>;

const LINES_AT_ONCE = 500;

export const acknowledgedIsThere: Invariant = {
  id: 'I1',
  holds: '每一次已经答复成功的写入都在',
  check: async (look) => {
    if (look.acknowledged === null) return '没有给出外部的答复日志（--acknowledged 文件）';
    let looked = 0;
    for await (const page of pagesOf(look.acknowledged)) {
      looked += page.length;
      await lookUp(look, page);
    }
    return looked;
  },
};

async function* pagesOf(file: string): AsyncGenerator<readonly Acknowledged[]> {
  let page: Acknowledged[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const told = Acknowledgement.parse(JSON.parse(line));
    if (told.status < 200 || told.status > 299) continue;
    page.push(told);
    if (page.length < LINES_AT_ONCE) continue;
    yield page;
    page = [];
  }
  yield page;
}

async function lookUp({ db, found }: Look, page: readonly Acknowledged[]): Promise<void> {
  if (page.length === 0) return;
  const kept = await db
    .selectFrom('idempotency')
    .innerJoin('staff', 'staff.id', 'idempotency.staffId')
    .select(['idempotency.key', 'idempotency.status', 'staff.id as staffId', 'staff.username'])
    .where(
      'idempotency.key',
      'in',
      page.map(({ key }) => key),
    )
    .execute();
  for (const told of page) {
    const own = kept.find(
      ({ key, staffId, username }) => key === told.key && (told.staffId === staffId || told.username === username),
    );
    if (own?.status === told.status) continue;
    const words = own ? `记下的答复是${own.status ?? '未完成'}` : '没有这次写入';
    found({
      table: 'idempotency',
      row: told.key,
      words: `${told.username ?? told.staffId} ${told.route} 已答复${told.status}，${words}`,
    });
  }
}

/** That a key stands once its primary key sees to; key, record and reply come in one transaction, or none of them. */
export const onceAKey: Invariant = {
  id: 'I2',
  holds: '一个提交编号只有一条记录和一份答复，没有做到一半的',
  check: (look) =>
    lookFor(
      look,
      sql`select count(*)::int as n from idempotency`,
      sql`select 'idempotency' as table, key as row, '没有答复：做到一半' as words from idempotency
        where status is null or reply_sealed is null`,
    ),
};
