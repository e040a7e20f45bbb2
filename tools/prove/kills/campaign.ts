/**
 * Kills: desks write without pause while the web process, the jobs process and the database are ended with SIGKILL, one
 * or all of them, at moments a seed chooses. Afterwards what was acknowledged must be there, once and whole.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, createPool } from '@gongyuan/database/connect.ts';
import { APP_ROLE, type Cluster, startCluster } from '@gongyuan/database/embedded.ts';
import { freePort } from '@gongyuan/database/embedded/postmaster.ts';
import { migrate } from '@gongyuan/database/migrate.ts';
import { shanghaiDay } from '../../../server/app.ts';
import { seedDemonstration } from '../../../server/seeds/demonstration.ts';
import type { Campaign, Outcome, Run } from '../campaign.ts';
import { bundle } from './bundle.ts';
import { complaintsOf } from './check.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { type Line, readJournal } from './journal.ts';
import { Installation, forkBundle, word } from './parts.ts';
import { type Chances, chancesOf } from './seeded.ts';

const killsAt = { small: 24, full: 300 } as const;

const targets = ['web', 'jobs', 'database', 'all'] as const;
type Target = (typeof targets)[number];
/** The web process and the database are in the middle of something most often. */
const drawn: readonly Target[] = ['web', 'web', 'web', 'jobs', 'jobs', 'database', 'database', 'all'];
const labels: Readonly<Record<Target, string>> = {
  web: '网页进程',
  jobs: '后台进程',
  database: '数据库',
  all: '三者同时',
};

/** Between two kills the desks work this long. @unit ms */
const LULL = { least: 100, most: 900 };

export const kills: Campaign = {
  name: 'kills',
  question:
    '一边不停办理、上传、保存，一边随时杀掉网页进程、后台进程、数据库：答复过的一件不少、一件不重，没有办到一半的。',
  run: async (run) => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-kills-'));
    const gateway = await startGateway();
    try {
      const cluster = await startCluster({ dataDir });
      return await inHouse(run, dataDir, cluster, gateway);
    } finally {
      gateway.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function inHouse(run: Run, dataDir: string, cluster: Cluster, gateway: Gateway): Promise<Outcome> {
  const ahead = untilTen(new Date());
  await furnish(cluster, ahead);
  const port = await freePort(0);
  const environment = {
    DEMO: '0',
    HOST: '127.0.0.1',
    SMS_GATEWAY_URL: gateway.url,
    SMS_GATEWAY_SECRET: randomBytes(16).toString('hex'),
    KILLS_CLOCK_AHEAD_MS: String(ahead),
  };
  const [program, load] = await Promise.all([bundle('part'), bundle('load')]);
  const house = new Installation({ dataDir, port, program, environment }, cluster);
  try {
    await Promise.all([house.start('web'), house.start('jobs')]);
    const journalFile = path.join(dataDir, 'journal');
    const killed = await underLoad(run, house, { load, port, journalFile, ahead });
    const lines = readJournal(journalFile);
    const pool = createPool(house.cluster.ownerUrl, { max: 4 });
    const db = createDatabase(pool);
    await sentOff(db);
    const findings = await complaintsOf({ db, dataDir, journalFile, now: new Date(Date.now() + ahead) });
    await pool.end();
    return { counts: countsOf(killed, lines, gateway), findings };
  } finally {
    await house.close();
  }
}

/** Texts go out by day only: the clock of the installation stands ahead so that it is ten in the morning. @unit ms */
function untilTen(now: Date): number {
  const hour = 3_600_000;
  const sinceMidnight = (now.getTime() + 8 * hour) % (24 * hour);
  return (10 * hour - sinceMidnight + 24 * hour) % (24 * hour);
}

async function furnish({ ownerUrl, appUrl }: Cluster, ahead: number): Promise<void> {
  const owner = createPool(ownerUrl, { max: 1 });
  await migrate(owner, undefined, { appRole: APP_ROLE });
  await owner.end();
  const app = createPool(appUrl, { max: 2 });
  const now = new Date(Date.now() + ahead);
  const db = createDatabase(app);
  await seedDemonstration(db, { today: () => shanghaiDay(now), now: () => now }, () => undefined);
  // The processes run as in a real house, where the accounts of the demonstration are nobody's.
  await db.updateTable('staff').set({ isDemo: false }).execute();
  await app.end();
}

type Killed = Readonly<Record<Target, number>>;

async function underLoad(
  { seed, scale, log }: Run,
  house: Installation,
  at: { readonly load: string; readonly port: number; readonly journalFile: string; readonly ahead: number },
): Promise<Killed> {
  const load = forkBundle(at.load, {
    LOAD_URL: `http://127.0.0.1:${at.port}`,
    LOAD_JOURNAL: at.journalFile,
    LOAD_SEED: String(seed),
    LOAD_AHEAD_MS: String(at.ahead),
  });
  const ended = new Promise<number | null>((resolve) => load.once('exit', (code) => resolve(code)));
  try {
    await word(load, 'working');
    const chances = chancesOf(seed);
    const killed = { web: 0, jobs: 0, database: 0, all: 0 };
    for (let round = 1; round <= killsAt[scale]; round += 1) {
      await sleep(LULL.least + chances.below(LULL.most - LULL.least));
      const target = nextTarget(chances, round);
      await killAndRestart(house, target);
      killed[target] += 1;
      if (round % 50 === 0) log(`已杀${round}次`);
    }
    load.send('stop');
    const code = await ended;
    if (code !== 0) throw new Error(`the load ended with ${code}`);
    return killed;
  } finally {
    load.kill('SIGKILL');
  }
}

/** Each of them at least once, however short the campaign. */
const nextTarget = (chances: Chances, round: number): Target => targets[round - 1] ?? chances.oneOf(drawn);

async function killAndRestart(house: Installation, target: Target): Promise<void> {
  if (target === 'web' || target === 'jobs') {
    await house.kill(target);
    await house.start(target);
    return;
  }
  const isAll = target === 'all';
  await Promise.all([house.killDatabase(), ...(isAll ? [house.kill('web'), house.kill('jobs')] : [])]);
  await house.startDatabase();
  if (isAll) await Promise.all([house.start('web'), house.start('jobs')]);
}

const SENT_WITHIN = 90_000;

/** What a killed jobs process had claimed is free again when its claim has run out; nobody waits for that here. */
async function sentOff(db: ReturnType<typeof createDatabase>): Promise<void> {
  const giveUpAt = Date.now() + SENT_WITHIN;
  for (;;) {
    const { waiting } = await db
      .selectFrom('messageDelivery')
      .select((select) => select.fn.countAll<number>().as('waiting'))
      .where('state', '=', 'waiting')
      .where('claimedUntil', 'is', null)
      .executeTakeFirstOrThrow();
    if (waiting === 0) return;
    if (Date.now() > giveUpAt) throw new Error(`${waiting} messages were not sent`);
    await sleep(200);
  }
}

function countsOf(killed: Killed, lines: readonly Line[], gateway: Gateway): Outcome['counts'] {
  const kinds = { contact: '登记', act: '办理', upload: '上传', draft: '草稿' } as const;
  const unknown = lines.filter((line) => line.unknown > 0);
  const again = [...gateway.keys.values()].filter((count) => count > 1).length;
  return {
    杀的次数: Object.values(killed).reduce((sum, count) => sum + count, 0),
    ...Object.fromEntries(targets.map((target) => [`其中${labels[target]}`, killed[target]])),
    答复过的写入: lines.length,
    ...Object.fromEntries(
      Object.entries(kinds).map(([kind, label]) => [`其中${label}`, lines.filter((line) => line.kind === kind).length]),
    ),
    '结果一度不明，按同一编号再交': unknown.length,
    其中原来已经落库: unknown.filter(({ isReplay }) => isReplay).length,
    发出的短信: gateway.keys.size,
    '其中再发一次，服务商按编号只送一次': again,
  };
}
