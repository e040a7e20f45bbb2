/** Backups taken while acts and contents keep coming, each restored and compared; then damaged copies, each of which must be refused. */
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, createPool } from '@gongyuan/database/connect.ts';
import { APP_ROLE, OWNER_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import { migrate } from '@gongyuan/database/migrate.ts';
import type pg from 'pg';
import { record } from '../../../server/audit.ts';
import { readInstallationKeys } from '../../../server/backup/installation-key.ts';
import { rowsOf } from '../../../server/backup/manifest.ts';
import { readBackup } from '../../../server/backup/read.ts';
import { BackupRefusal } from '../../../server/backup/refusal.ts';
import { inspectBackup, loadBackup } from '../../../server/backup/restore.ts';
import type { Secret } from '../../../server/backup/secret.ts';
import { takeBackup } from '../../../server/backup/take.ts';
import { loadKeyring } from '../../../server/keyring.ts';
import { randomFrom } from '../../../server/demo/random.ts';
import { createFileStore } from '../../../server/outward/file-store.ts';
import { seedDemonstration } from '../../../server/seeds/demonstration.ts';
import { rememberFile } from '../../../server/stored-files.ts';
import { shanghaiDay } from '../../../server/app.ts';
import type { Campaign, Outcome, Run } from '../campaign.ts';

const SECRET: Secret = { kind: 'key_file', bytes: Buffer.alloc(32, 'the campaign of backups') };
const sizes = { small: { backups: 2, flips: 200 }, full: { backups: 10, flips: 2_000 } } as const;
const WRITERS = 4;
const MEGABYTE = 1024 * 1024;

export const backup: Campaign = {
  name: 'backup',
  question: '办着事做的备份，恢复出来是不是一行不差；坏了的备份，是不是一份也不收？',
  run: async (run) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-prove-backup-'));
    chmodSync(folder, 0o711);
    const cluster = await startCluster({ dataDir: folder });
    const house = new House(folder, cluster.adminUrl, cluster.ownerUrl);
    try {
      return await play(run, house);
    } finally {
      await house.close();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The installation that is backed up, and empty databases beside it to restore into. */
class House {
  readonly folder: string;
  readonly owner: pg.Pool;
  readonly admin: pg.Pool;
  readonly ownerUrl: string;

  constructor(folder: string, adminUrl: string, ownerUrl: string) {
    this.folder = folder;
    this.ownerUrl = ownerUrl;
    this.owner = createPool(ownerUrl, { max: WRITERS + 2 });
    this.admin = createPool(adminUrl, { max: 1 });
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.admin.end()]);
  }
}

async function play({ seed, scale, log }: Run, house: House): Promise<Outcome> {
  const { backups, flips } = sizes[scale];
  const findings: string[] = [];
  const counts = { 备份次数: 0, 恢复后比对的行: 0, 恢复的文件: 0, 备份期间的写入: 0, 坏了的备份: 0, 被拒绝的: 0 };
  const now = () => new Date();
  await migrate(house.owner, undefined, { appRole: APP_ROLE });
  await seedDemonstration(createDatabase(house.owner), { today: () => shanghaiDay(now()), now }, () => undefined);
  loadKeyring(house.folder);
  const writing = new Writing(house);
  const file = path.join(house.folder, 'copy.gybackup');
  try {
    for (let round = 0; round < backups; round++) {
      rmSync(file, { force: true });
      const { rows, files } = await backUpAndRestore(house, file, round);
      counts.备份次数 += 1;
      counts.恢复后比对的行 += rows;
      counts.恢复的文件 += files;
      log(`第${round + 1}次：${rows}行、${files}份文件`);
    }
  } finally {
    counts.备份期间的写入 = await writing.stop();
  }
  const refused = await damage(file, flips, seed);
  counts.坏了的备份 = flips;
  counts.被拒绝的 = refused;
  if (refused < flips) findings.push(`${flips - refused}份坏了的备份没有被拒绝。`);
  return { counts, findings };
}

/** Acts and contents of several people at once, as the product writes them. */
class Writing {
  #isOver = false;
  #written = 0;
  readonly #writers: readonly Promise<void>[];

  constructor({ owner, folder }: House) {
    const db = createDatabase(owner);
    const store = createFileStore(folder);
    const write = async () => {
      const { id: unionId } = await db.selectFrom('tradeUnion').select('id').limit(1).executeTakeFirstOrThrow();
      while (!this.#isOver) {
        const stored = await store.put(Buffer.from(`情况说明 ${randomBytes(512).toString('base64')}`), MEGABYTE);
        const at = new Date();
        await db.transaction().execute(async (trx) => {
          await rememberFile(trx, stored, at);
          const act = {
            subject: 'union',
            subjectId: randomUUID(),
            name: 'prove',
            actorId: null,
            actorParty: 'system',
          } as const;
          await record(trx, { ...act, unionId, actedOn: shanghaiDay(at), at, input: { sha256: stored.sha256 } });
        });
        this.#written += 1;
      }
    };
    this.#writers = Array.from({ length: WRITERS }, write);
  }

  async stop(): Promise<number> {
    this.#isOver = true;
    await Promise.all(this.#writers);
    return this.#written;
  }
}

/** Counts, hashes and chains are compared inside `loadBackup`, which throws where anything differs. */
async function backUpAndRestore(house: House, file: string, round: number): Promise<{ rows: number; files: number }> {
  const keys = readInstallationKeys(house.folder);
  if (!keys) throw new Error('the key was made before');
  const source = await house.owner.connect();
  const store = createFileStore(house.folder);
  const manifest = await takeBackup(file, {
    client: source,
    files: store,
    secret: SECRET,
    now: () => new Date(),
    keys,
    withKeys: false,
  }).finally(() => source.release());
  if (manifest.missing.length > 0) throw new Error(`${manifest.missing.length} contents had a row and were not there`);

  const name = `restored_${round}`;
  await house.admin.query(`create database ${name} owner ${OWNER_ROLE} template template0`);
  const target = createPool(Object.assign(new URL(house.ownerUrl), { pathname: `/${name}` }).href, { max: 1 });
  const dataDir = path.join(house.folder, name);
  const client = await target.connect();
  try {
    const found = await inspectBackup(file, SECRET);
    const files = createFileStore(dataDir);
    await loadBackup(file, SECRET, found, { client, files, appRole: APP_ROLE, mayReplace: false });
  } finally {
    client.release();
    await target.end();
    await house.admin.query(`drop database ${name}`);
    rmSync(dataDir, { recursive: true, force: true });
  }
  return { rows: rowsOf(manifest), files: manifest.files.count };
}

/** One bit at a time, and every tenth cut short as well; a copy that is read to its end unrefused is a finding. */
async function damage(file: string, flips: number, seed: number): Promise<number> {
  const whole = readFileSync(file);
  const broken = `${file}.broken`;
  const random = randomFrom(seed);
  let refused = 0;
  for (let turn = 0; turn < flips; turn++) {
    const bytes = Buffer.from(whole);
    const at = random.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    writeFileSync(broken, turn % 10 === 9 ? whole.subarray(0, at) : bytes);
    const end = await readBackup(broken, SECRET).then(
      () => null,
      (error: unknown) => error,
    );
    if (end instanceof BackupRefusal) refused += 1;
  }
  return refused;
}
