/** Sealing of personal fields: a key per person, wrapped by the installation's key; a blind index finds exact values. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export interface Keyring {
  readonly wrapKey: Buffer;
  readonly indexKey: Buffer;
}

/**
 * Reads the installation's key, 32 bytes in base64, or makes it on the first start.
 * It lies outside the database: who steals the tables does not have the people.
 */
export function loadKeyring(dataDir: string, keyFile = join(dataDir, 'keys', 'installation.key')): Keyring {
  let text: string;
  try {
    text = readFileSync(keyFile, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 });
    text = randomBytes(KEY_BYTES).toString('base64');
    writeFileSync(keyFile, text, { mode: 0o600, flag: 'wx' });
  }
  return keyringOf(Buffer.from(text.trim(), 'base64'));
}

/** Derives the keys for wrapping and for indexing, so that neither reveals the other. */
export function keyringOf(master: Buffer): Keyring {
  if (master.length !== KEY_BYTES) throw new Error('the installation key must be 32 bytes in base64');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), purpose, KEY_BYTES));
  return { wrapKey: derive('gongyuan wrap'), indexKey: derive('gongyuan index') };
}

/** AES-256-GCM: version, nonce, tag, ciphertext. */
export function seal(key: Uint8Array, plain: string | Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made. Throws when the key or the bytes are not right. */
export function open(key: Uint8Array, bytes: Uint8Array): Buffer {
  const sealed = Buffer.from(bytes);
  if (sealed[0] !== VERSION) throw new Error('unknown sealing version');
  const iv = sealed.subarray(1, 1 + IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** A new person's key, wrapped for the table. */
export function newDataKey(keys: Keyring): { readonly key: Buffer; readonly wrapped: Buffer } {
  const key = randomBytes(KEY_BYTES);
  return { key, wrapped: seal(keys.wrapKey, key) };
}

export function unwrapDataKey(keys: Keyring, wrapped: Uint8Array): Buffer {
  return open(keys.wrapKey, wrapped);
}

/** Finds an exact value without opening any: identity numbers upper-case, phones digits only. */
export function blindIndex(keys: Keyring, kind: 'identity_number' | 'phone', value: string): Buffer {
  const normal = kind === 'phone' ? value.replace(/\D/g, '') : value.toUpperCase().replace(/\s/g, '');
  return createHmac('sha256', keys.indexKey).update(`${kind}:${normal}`).digest();
}
