// From an environment to a served address, and back: database, migrations, examples, HTTP; then an orderly end.
import net from 'node:net';

import type pg from 'pg';

import { createPool, requireServer } from '@gongyuan/database/connect.ts';
import { APP_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import { migrate } from '@gongyuan/database/migrate.ts';
import { StartError, codeOf, messageOf } from '@gongyuan/database/start-error.ts';

import { buildApp } from './app.ts';
import { fillOnStart } from './demo/on-start.ts';
import { type Environment, readEnvironment, servingRole } from './env.ts';
import { startLoop } from './jobs/loop.ts';
import { prepare } from './prepare.ts';
import type { App } from './services.ts';
import { Teardown } from './teardown.ts';

const PARENT_CHECK_MS = 500;

/** What tools/start.mjs hands over; it prints, so that all steps of a start look alike. */
export interface Launch {
  root: string;
  publicDir: string | undefined;
  step: <T>(label: string, work: () => Promise<T>) => Promise<T>;
  complain: (error: unknown) => void;
  /** A campaign lives by a clock of its own. */
  now?: () => Date;
}

interface Databases {
  ownerPool: pg.Pool;
  appPool: pg.Pool;
}

export async function serve(launch: Launch): Promise<void> {
  const teardown = new Teardown();
  const leave = async (code: number) => {
    await teardown.run();
    process.exit(code);
  };
  const fail = async (error: unknown) => {
    // Whatever fails because the ground is being taken away is not worth a word.
    if (!teardown.isRunning) launch.complain(error);
    await leave(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
  process.on('uncaughtException', (error) => void fail(error));
  watchParent(() => void leave(0));
  await start(launch, teardown, fail).catch(fail);
}

/**
 * Between npm and us stands a shell. A supervisor that stops npm stops that shell, which tells nobody; without this we
 * would go on serving with no one left to stop us.
 */
function watchParent(onLost: () => void): void {
  const parent = process.ppid;
  if (parent <= 1) return;
  const timer = setInterval(() => process.ppid !== parent && onLost(), PARENT_CHECK_MS);
  timer.unref();
}

async function start(launch: Launch, teardown: Teardown, fail: (error: unknown) => Promise<void>): Promise<void> {
  const environment = readEnvironment(launch.root);
  const isWeb = environment.parts !== 'jobs';
  // Before the database, because a person who starts a second copy should hear of it at once.
  if (isWeb) await requireFreePort(environment);
  const { ownerPool, appPool } = await openDatabases(environment, launch, teardown, fail);
  const app = await build(environment, appPool, launch, teardown);
  if (isWeb) await openDoors(environment, { ownerPool, appPool }, launch, app);
  if (environment.parts !== 'web') {
    const jobs = startLoop(app.services, { complain: (line) => console.warn(`! ${line}`) });
    teardown.deferPatiently(() => jobs.stop());
  }
  if (!isWeb) console.log('工援 jobs ready');
}

async function openDoors(
  environment: Environment,
  { ownerPool, appPool }: Databases,
  launch: Launch,
  app: App,
): Promise<void> {
  const demo = environment.isDemonstration;
  await launch.step(demo ? '演示数据已就绪' : '首次设置已检查', () => {
    return prepare({ ownerPool, appPool, dataDir: environment.dataDir, demo, log: (line) => console.log(`  ${line}`) });
  });
  if (demo) await launch.step('演示事项已就绪', () => fillOnStart(appPool, environment.dataDir, environment.suite));
  const port = await listen(app, environment);
  console.log(`工援 ready  http://${shownHost(environment.host)}:${port}`);
}

async function openDatabases(
  environment: Environment,
  launch: Launch,
  teardown: Teardown,
  fail: (error: unknown) => Promise<void>,
): Promise<Databases> {
  const urls = environment.databaseUrl
    ? outsideUrls(environment)
    : await launch.step('内置数据库已启动', () => startEmbedded(environment, teardown, fail));
  const ownerPool = openPool(urls.owner, 3, teardown);
  const appPool = openPool(urls.app, 20, teardown);
  if (environment.databaseUrl) {
    await launch.step('数据库已连接', async () => {
      await requireServer(ownerPool, 'DATABASE_URL');
      // Before the migrations, which may create nothing for a role that does not exist.
      if (environment.databaseAppUrl) await requireServer(appPool, 'DATABASE_APP_URL');
    });
  }
  await launch.step('数据库结构已是最新', async () => {
    const applied = await migrate(ownerPool, undefined, urls.appRole ? { appRole: urls.appRole } : {});
    return applied.length > 0 ? `数据库结构已更新（${applied.length} 个文件）` : '数据库结构已是最新';
  });
  return { ownerPool, appPool };
}

interface Urls {
  owner: string;
  app: string;
  appRole: string | undefined;
}

async function startEmbedded(
  environment: Environment,
  teardown: Teardown,
  fail: (error: unknown) => Promise<void>,
): Promise<Urls> {
  const starting = startCluster({ dataDir: environment.dataDir, walArchive: environment.walArchive });
  // Deferred before it is there: a Ctrl-C during the start must not leave a server behind.
  teardown.defer(() => starting.then((cluster) => cluster.stop()));
  const cluster = await starting;
  void cluster.lost.then((complaint) => fail(new StartError(`数据库意外停止：${complaint}；请重新启动工援。`)));
  return { owner: cluster.ownerUrl, app: cluster.appUrl, appRole: APP_ROLE };
}

function outsideUrls(environment: Environment): Urls {
  const { databaseUrl = '', databaseAppUrl } = environment;
  if (!databaseAppUrl) console.warn('! 未设置 DATABASE_APP_URL：服务将以数据库所有者的身份运行，少了一层保护。');
  return { owner: databaseUrl, app: databaseAppUrl ?? databaseUrl, appRole: servingRole(environment) };
}

function openPool(url: string, max: number, teardown: Teardown): pg.Pool {
  const pool = createPool(url, { max });
  teardown.deferPatiently(() => pool.end());
  return pool;
}

async function build(
  { dataDir, isDemonstration, suite, sms, mail, telephonySecret }: Environment,
  pool: pg.Pool,
  { publicDir, now }: Launch,
  teardown: Teardown,
): Promise<App> {
  const app = await buildApp({
    pool,
    dataDir,
    suite,
    sms,
    mail,
    telephonySecret,
    demo: isDemonstration,
    ...(publicDir ? { publicDir } : {}),
    ...(now ? { now } : {}),
  });
  teardown.deferPatiently(() => {
    app.server.closeIdleConnections();
    return app.close();
  });
  return app;
}

async function listen(app: App, { port, host }: Environment): Promise<number> {
  await app.listen({ port, host }).catch((error: unknown) => Promise.reject(cannotListen(error, host, port)));
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function requireFreePort({ host, port }: Environment): Promise<void> {
  const probe = net.createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(cannotListen(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function cannotListen(error: unknown, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `端口 ${port} 已被占用；请停止占用它的程序，或用 PORT 换一个端口。`,
    EACCES: `没有权限使用端口 ${port}；请用 PORT 换一个 1024 以上的端口。`,
    EADDRNOTAVAIL: `本机没有地址 ${host}；请检查 HOST。`,
    ENOTFOUND: `本机没有地址 ${host}；请检查 HOST。`,
  };
  return new StartError(reasons[codeOf(error) ?? ''] ?? `无法监听 ${host}:${port}：${messageOf(error)}。`);
}

/** What a person can type; a server that listens everywhere is reached here as localhost. */
function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
