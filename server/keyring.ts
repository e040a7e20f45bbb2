/** The installation's keys: a file outside the database. Who steals the tables does not have the people. */
import { hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export const KEY_BYTES = 32;

/** `aes`: AES-256-GCM and HMAC-SHA256. `sm`: SM4-CTR with HMAC-SM3 over it, for deployers who must use national suites. */
export type Suite = 'aes' | 'sm';
export const suites: readonly Suite[] = ['aes', 'sm'];

/** The key of the first releases, whose values were not bound to their place; as long as it is held, those open too. */
export const FIRST_KEY = 1;

export interface InstallationKey {
  readonly id: number;
  readonly wrapKey: Buffer;
  readonly indexKey: Buffer;
}

export interface Keyring {
  readonly suite: Suite;
  /** What is written is sealed and indexed under this one. */
  readonly current: InstallationKey;
  /** Every key whose values can be read: more than one only while keys are being changed. The current one is first. */
  readonly all: readonly InstallationKey[];
  /** Looks again whether the file holds this key: another process may have brought it. */
  find(id: number): InstallationKey | undefined;
}

/** A key as its line in the file says it. */
export interface KeyLine {
  readonly id: number;
  readonly master: Buffer;
}

export const keyFileOf = (dataDir: string): string => join(dataDir, 'keys', 'installation.key');

/** How long a process may go on without having looked at the file. @unit ms */
export const LOOKED_WITHIN = 1000;

/** Reads the installation's keys, or makes the first on the first start; goes on reading them while keys are changed. */
export function loadKeyring(dataDir: string, suite: Suite = 'aes'): Keyring {
  const file = keyFileOf(dataDir);
  if (!statSync(file, { throwIfNoEntry: false })) createKeyFile(file);
  let held = readKeyFile(file).map(derived);
  let stamp = stampOf(file);
  let lookedAt = performance.now();
  const look = () => {
    lookedAt = performance.now();
    const now = stampOf(file);
    if (now === stamp) return;
    held = readKeyFile(file).map(derived);
    stamp = now;
  };
  const all = () => {
    if (performance.now() - lookedAt > LOOKED_WITHIN) look();
    return held;
  };
  return {
    suite,
    get current() {
      return firstOf(all());
    },
    get all() {
      return all();
    },
    find: (id) => {
      const known = all().find((key) => key.id === id);
      if (!known) look();
      return known ?? held.find((key) => key.id === id);
    },
  };
}

/** A ring of one key that lies in no file. */
export function keyringOf(master: Buffer, suite: Suite, id = FIRST_KEY + 1): Keyring {
  const key = derived({ id, master });
  return { suite, current: key, all: [key], find: (wanted) => (wanted === id ? key : undefined) };
}

/** One line a key, the current one first: `2 <32 bytes in base64>`. The first releases wrote the bytes alone. */
export function readKeyFile(file: string): readonly KeyLine[] {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split(/\s*\n\s*/);
  return lines.map((line) => {
    const [, id = String(FIRST_KEY), text = ''] = /^(?:(\d{1,5}) )?([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    const master = Buffer.from(text, 'base64');
    if (master.length !== KEY_BYTES) throw new Error('the installation key must be 32 bytes in base64');
    return { id: Number(id), master };
  });
}

/** A new file beside the old one, moved into its place once it is on the disk: a power cut leaves one or the other. */
export function writeKeyFile(file: string, keys: readonly KeyLine[]): void {
  renameSync(writeBeside(file, keys), file);
}

/** Two processes that start at once end up with the key of one of them. */
function createKeyFile(file: string): void {
  const beside = writeBeside(file, [{ id: FIRST_KEY + 1, master: randomBytes(KEY_BYTES) }]);
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // node:fs throws these
  } finally {
    rmSync(beside);
  }
}

function writeBeside(file: string, keys: readonly KeyLine[]): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}`;
  const handle = openSync(beside, 'w', 0o600);
  try {
    writeSync(handle, keys.map(({ id, master }) => `${id} ${master.toString('base64')}\n`).join(''));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return beside;
}

/** For wrapping and for indexing apart, so that neither reveals the other. */
function derived({ id, master }: KeyLine): InstallationKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), purpose, KEY_BYTES));
  return { id, wrapKey: derive('gongyuan wrap'), indexKey: derive('gongyuan index') };
}

function firstOf(keys: readonly InstallationKey[]): InstallationKey {
  const [first] = keys;
  if (!first) throw new Error('the key file holds no key');
  return first;
}

function stampOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return `${ino}.${mtimeMs}.${size}`;
}
