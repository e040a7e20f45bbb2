// One postgres process: starting it, waiting until it answers, stopping it, and dealing with one left over from a
// process of ours that was killed.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf } from '../start-error.ts';
import type { ClusterFolder } from './folder.ts';

const POLL_MS = 30;
const STOP_MS = 8_000;
const LOG_LIMIT = 8_000_000;

/** The log lies beside the cluster and is opened by us: the database user only inherits the handle. */
const logFile = ({ dataDir }: ClusterFolder) => path.join(dataDir, 'postgres.log');

export function spawnPostmaster(
  folder: ClusterFolder,
  binaries: string,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const file = logFile(folder);
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  const log = openSync(file, 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(binaries, 'bin', 'postgres'), ['-D', folder.pgdata, ...options], {
    ...folder.user,
    cwd: '/',
    stdio: ['ignore', log, log],
    // A process group of its own: Ctrl-C must reach the server first, which then stops the database.
    detached: true,
  });
  closeSync(log);
  return child;
}

export const logSize = (folder: ClusterFolder): number =>
  existsSync(logFile(folder)) ? statSync(logFile(folder)).size : 0;

/** What the server said last about why it cannot go on. */
export function lastComplaint(folder: ClusterFolder, from: number): string {
  if (!existsSync(logFile(folder))) return '';
  const lines = readFileSync(logFile(folder)).subarray(from).toString('utf8').split('\n');
  const complaint = lines.findLast((line) => /(FATAL|PANIC|postgres|error):/.test(line)) ?? '';
  return complaint.replace(/^.*?(FATAL|PANIC|postgres|error):\s+(could not be started: )?/, '');
}

interface PidFile {
  pid: number;
  port: number;
  isReady: boolean;
}

export function readPidFile({ pgdata }: ClusterFolder): PidFile | undefined {
  const file = path.join(pgdata, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * After a reboot, in a restarted container, or under a parent that does not collect its dead, the number in a left-over
 * pid file may be alive without being our server, and PostgreSQL would refuse to start for ever. The file goes only
 * when nothing works in the data folder any more: it is also what guards the folder against a second server.
 */
export function dropStalePidFile(folder: ClusterFolder): void {
  const canTell = existsSync('/proc/self/stat');
  if (!canTell || !readPidFile(folder) || isInhabited(folder.pgdata)) return;
  rmSync(path.join(folder.pgdata, 'postmaster.pid'), { force: true });
}

/** Every process of a PostgreSQL server has the data folder as its current folder. */
function isInhabited(pgdata: string): boolean {
  const home = realpathSync(pgdata);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => livesIn(home, pid));
}

function livesIn(home: string, pid: string): boolean {
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readQuietly(`/proc/${pid}/stat`)) ?? [];
  if (name !== 'postgres' || state === 'Z') return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === home;
  } catch {
    // Some containers hide this even from root: then any postgres may be ours.
    return true;
  }
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** True once it accepts connections; false if it ended instead. */
export async function becomesReady(child: ChildProcess, folder: ClusterFolder): Promise<boolean> {
  // Waiting has no limit of its own: recovery after a crash takes as long as it takes, and an end is noticed.
  for (;;) {
    if (hasEnded(child)) return false;
    const file = readPidFile(folder);
    if (file?.pid === child.pid && file?.isReady) return true;
    await sleep(POLL_MS);
  }
}

export const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** SIGINT is PostgreSQL's fast stop: clients are cut off, everything acknowledged is written. */
export async function stopServer(pid: number, folder: ClusterFolder): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isRunning(pid, folder)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < STOP_MS && isRunning(pid, folder); waited += POLL_MS) await sleep(POLL_MS);
  }
}

/** A server that stops removes its pid file last; a process nobody collects would look alive for ever. */
const isRunning = (pid: number, folder: ClusterFolder): boolean => isAlive(pid) && readPidFile(folder)?.pid === pid;

/** Keeps the port of the last start where it can. */
export async function freePort(preferred: number): Promise<number> {
  return (preferred > 0 ? await tryPort(preferred) : undefined) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
