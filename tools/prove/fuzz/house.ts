/** A demonstration of its own: `npm start` on a free port and an empty folder, ended with everything it began. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** @unit ms */
const START_WITHIN = 900_000;

export interface House {
  readonly address: string;
  /** Resident memory of the web process. @unit MB */
  memory(): Promise<number>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'gongyuan-prove-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO: '1', DATABASE_URL: '', DATABASE_APP_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let told = '';
    const late = setTimeout(() => reject(new Error(`the house did not open: ${told}`)), START_WITHIN);
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes('ready')) resolve();
    });
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    void ended.then(() => reject(new Error(`the house did not open: ${told}`)));
    void ended.finally(() => clearTimeout(late));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo; // listening on TCP
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
