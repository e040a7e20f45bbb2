/** After the last kill: what the journal says against what is in the house. Each complaint is a sentence. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { checkInvariants } from '../../../server/invariants/check.ts';
import { createFileStore } from '../../../server/outward/file-store.ts';
import { readJournal } from './journal.ts';
import type { Line } from './journal.ts';

const rowsOf = async <T>(query: { execute(db: Kysely<DB>): Promise<{ rows: T[] }> }, db: Kysely<DB>) =>
  (await query.execute(db)).rows;

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

export interface House {
  readonly db: Kysely<DB>;
  readonly dataDir: string;
  readonly journalFile: string;
  readonly now: Date;
}

export async function complaintsOf(house: House): Promise<readonly string[]> {
  const { db } = house;
  const lines = readJournal(house.journalFile);
  const parts = [
    refused(lines),
    await contacts(db, lines),
    await acts(db, lines),
    await uploads(db, lines),
    await drafts(db, lines),
    await deliveries(db),
    await invariants(house),
  ];
  return parts.flat();
}

/** Each desk works on its own matters: nothing it sends can be refused, and everything ends. */
function refused(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ status }) => status < 200 || status >= 300)
    .map(({ mark, route, status, reply }) => `${mark} ${route}：${status || '没有结果'} ${reply.slice(0, 200)}`);
}

const idIn = (line: Line): string => (JSON.parse(line.reply) as { id: string }).id;
const taken = (lines: readonly Line[], kind: Line['kind']) =>
  lines.filter((line) => line.kind === kind && line.status >= 200 && line.status < 300);

async function contacts(db: Kysely<DB>, lines: readonly Line[]): Promise<readonly string[]> {
  const told = taken(lines, 'contact');
  const rows = await rowsOf<{ mark: string; contacts: number; ids: string[]; matters: number }>(
    sql`select split_part(dispute.story, ' ', 1) as mark, count(distinct contact.id)::int as contacts,
      array_agg(distinct contact.id::text) as ids, count(distinct matter.id)::int as matters
      from dispute left join contact on contact.dispute_id = dispute.id
      left join matter on matter.dispute_id = dispute.id and matter.parent_id is null
      where dispute.story ~ '^d[0-9]+-' group by dispute.id`,
    db,
  );
  const byMark = grouped(rows, ({ mark }) => mark);
  const wrong = told.flatMap((line) => {
    const [row, ...more] = byMark.get(line.mark) ?? [];
    if (!row) return [`${line.mark}：答复了编号，档案不在`];
    if (more.length > 0) return [`${line.mark}：登记了${more.length + 1}份档案`];
    const isWhole = row.contacts === 1 && row.matters === 1 && row.ids[0] === idIn(line);
    return isWhole ? [] : [`${line.mark}：来访${row.contacts}、事项${row.matters}，不是一份整的`];
  });
  const known = new Set(lines.map(({ mark }) => mark));
  return [...wrong, ...rows.filter(({ mark }) => !known.has(mark)).map(({ mark }) => `${mark}：没有人提交过的档案`)];
}

async function acts(db: Kysely<DB>, lines: readonly Line[]): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string; revision: number; name: string }>(
    sql`select subject_id as id, revision, name from action where subject = 'matter' and revision is not null`,
    db,
  );
  const counted = grouped(rows, ({ id, revision, name }) => `${id} ${revision} ${name}`);
  return taken(lines, 'act').flatMap((line) => {
    const { id, revision } = JSON.parse(line.reply) as { id: string; revision: number };
    const name = line.route.split('/').at(-1);
    const count = counted.get(`${id} ${revision} ${name}`)?.length ?? 0;
    return count === 1 ? [] : [`${line.mark}：办理 ${name} 留下${count}条记录`];
  });
}

async function uploads(db: Kysely<DB>, lines: readonly Line[]): Promise<readonly string[]> {
  const rows = await db.selectFrom('evidence').select(['name', 'sha256']).execute();
  const byName = grouped(rows, ({ name }) => name);
  return taken(lines, 'upload').flatMap((line) => {
    const found = byName.get(`${line.mark}.txt`) ?? [];
    if (found.length !== 1) return [`${line.mark}：上传了一份，登记了${found.length}份`];
    return found[0]?.sha256 === line.sha256 ? [] : [`${line.mark}：登记的内容不是上传的内容`];
  });
}

/** Of each desk the last one: it was kept after all others, and replaces them. */
async function drafts(db: Kysely<DB>, lines: readonly Line[]): Promise<readonly string[]> {
  const last = new Map(taken(lines, 'draft').map((line) => [line.route.split('/').at(-1) ?? '', line]));
  const rows = await db.selectFrom('savedDraft').select(['place', 'savedAt']).execute();
  return [...last].flatMap(([place, { mark }]) =>
    rows.filter((row) => row.place === place).length === 1 ? [] : [`${mark}：草稿不在`],
  );
}

/** However often a process died between sending and noting: one end, one row about it. */
async function deliveries(db: Kysely<DB>): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string; state: string; rows: number }>(
    sql`select delivery.id, delivery.state, count(action.id)::int as rows from message_delivery as delivery
      left join action on action.subject = 'message' and action.subject_id = delivery.id
      group by delivery.id having count(action.id) <> (case when delivery.state = 'waiting' then 0 else 1 end)`,
    db,
  );
  return rows.map(({ id, state, rows: count }) => `消息 ${id}（${state}）留下${count}条记录`);
}

/** Numbers, paths, holders, clocks, contents by their hash, audit chains and the journal once more: all that ever holds. */
async function invariants({ db, dataDir, journalFile, now }: House): Promise<readonly string[]> {
  const complaints: string[] = [];
  await checkInvariants({
    db,
    files: createFileStore(dataDir),
    now,
    acknowledged: journalFile,
    oneFileIn: 1,
    found: (id, { table, row, words }) => complaints.push(`${id} ${table} ${row}：${words}`),
  });
  return complaints;
}
