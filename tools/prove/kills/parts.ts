/** The processes that are killed: web and jobs with a spare of each that has loaded already, and the database's postmaster. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Cluster, startCluster } from '@gongyuan/database/embedded.ts';
import { openFolder } from '@gongyuan/database/embedded/folder.ts';
import { readPidFile } from '@gongyuan/database/embedded/postmaster.ts';

export const partNames = ['web', 'jobs'] as const;
export type PartName = (typeof partNames)[number];

export interface Settings {
  readonly dataDir: string;
  readonly port: number;
  /** The bundle of part.ts. */
  readonly program: string;
  /** What the parts are told beside the database and their own name. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A bundle as a process of its own, which ends with us. */
export function forkBundle(file: string, env: Readonly<Record<string, string>>): ChildProcess {
  return fork(file, [], {
    execArgv: [],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** The next word of a process, or an error with what it complained of when it ends instead. */
export async function word(child: ChildProcess, expected: string): Promise<void> {
  let complaint = '';
  const hear = (chunk: Buffer) => (complaint = `${complaint}${chunk.toString('utf8')}`.slice(-2_000));
  child.stderr?.on('data', hear);
  const isOver = new AbortController();
  const { signal } = isOver;
  try {
    await Promise.race([
      (async () => {
        for (;;) if ((await once(child, 'message', { signal }))[0] === expected) return;
      })(),
      once(child, 'exit', { signal }).then(() => {
        throw new Error(`a process ended before it said "${expected}": ${complaint}`);
      }),
    ]);
  } finally {
    isOver.abort();
    child.stderr?.off('data', hear);
    child.stderr?.resume();
  }
}

interface Spare {
  readonly child: ChildProcess;
  readonly loaded: Promise<void>;
}

export class Installation {
  readonly #settings: Settings;
  readonly #spares = new Map<PartName, Spare>();
  readonly #running = new Map<PartName, ChildProcess>();
  #cluster: Cluster;

  constructor(settings: Settings, cluster: Cluster) {
    this.#settings = settings;
    this.#cluster = cluster;
    for (const name of partNames) this.#prepareSpare(name);
  }

  get cluster(): Cluster {
    return this.#cluster;
  }

  #prepareSpare(name: PartName): void {
    const { dataDir, port, program, environment } = this.#settings;
    const { ownerUrl, appUrl } = this.#cluster;
    const own = { PARTS: name, PORT: String(port), DATA_DIR: dataDir };
    const database = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl };
    const child = forkBundle(program, { ...environment, ...own, ...database });
    const loaded = word(child, 'loaded');
    // Told to whoever waits for it; a spare that is ended with all others is waited for by nobody.
    loaded.catch(() => undefined);
    this.#spares.set(name, { child, loaded });
  }

  async start(name: PartName): Promise<void> {
    const spare = this.#spares.get(name);
    if (!spare) throw new Error(`no spare of ${name}`);
    const { child, loaded } = spare;
    await loaded;
    const serving = word(child, 'serving');
    child.send('go');
    await serving;
    this.#running.set(name, child);
    this.#prepareSpare(name);
  }

  async kill(name: PartName): Promise<void> {
    const child = this.#running.get(name);
    if (!child) throw new Error(`${name} is not running`);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** The postmaster alone: its children find it gone and end by themselves, in the middle of whatever they do. */
  async killDatabase(): Promise<void> {
    const pid = readPidFile(openFolder(this.#settings.dataDir))?.pid;
    if (!pid) throw new Error('the database has no postmaster');
    process.kill(pid, 'SIGKILL');
    await this.#cluster.lost;
  }

  async startDatabase(): Promise<void> {
    this.#cluster = await startCluster({ dataDir: this.#settings.dataDir });
  }

  async close(): Promise<void> {
    const children = [...this.#running.values(), ...[...this.#spares.values()].map(({ child }) => child)];
    await Promise.all(children.map(end));
    await this.#cluster.stop();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
