/** Sealing of personal fields: a key per person, wrapped by the installation's key; a blind index finds exact values. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const KEY_BYTES = 32;

/** `aes`: AES-256-GCM and HMAC-SHA256. `sm`: SM4-CTR with HMAC-SM3 over it, for deployers who must use national suites. */
export type Suite = 'aes' | 'sm';
export const suites: readonly Suite[] = ['aes', 'sm'];

/** The first byte of each sealed value tells its suite, so that a change of suite leaves old values readable. */
const AES = { version: 1, ivBytes: 12, tagBytes: 16 } as const;
const SM = { version: 2, ivBytes: 16, tagBytes: 32 } as const;

export interface Keyring {
  readonly suite: Suite;
  readonly wrapKey: Buffer;
  readonly indexKey: Buffer;
}

/**
 * Reads the installation's key, 32 bytes in base64, or makes it on the first start.
 * It lies outside the database: who steals the tables does not have the people.
 */
export function loadKeyring(dataDir: string, suite: Suite = 'aes'): Keyring {
  const keyFile = join(dataDir, 'keys', 'installation.key');
  let text: string;
  try {
    text = readFileSync(keyFile, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 });
    text = randomBytes(KEY_BYTES).toString('base64');
    writeFileSync(keyFile, text, { mode: 0o600, flag: 'wx' });
  }
  return keyringOf(Buffer.from(text.trim(), 'base64'), suite);
}

/** Derives the keys for wrapping and for indexing, so that neither reveals the other. */
export function keyringOf(master: Buffer, suite: Suite): Keyring {
  if (master.length !== KEY_BYTES) throw new Error('the installation key must be 32 bytes in base64');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), purpose, KEY_BYTES));
  return { suite, wrapKey: derive('gongyuan wrap'), indexKey: derive('gongyuan index') };
}

/** Version, nonce, tag, ciphertext. */
export function seal(suite: Suite, key: Uint8Array, plain: string | Uint8Array): Buffer {
  const { version, ivBytes } = suite === 'aes' ? AES : SM;
  const iv = randomBytes(ivBytes);
  if (suite === 'sm') {
    const cipher = createCipheriv('sm4-ctr', smKeys(key).cipher, iv);
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.from([version]), iv, smTag(key, iv, sealed), sealed]);
  }
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made under either suite. Throws when the key or the bytes are not right. */
export function open(key: Uint8Array, bytes: Uint8Array): Buffer {
  const whole = Buffer.from(bytes);
  const form = [AES, SM].find(({ version }) => version === whole[0]);
  if (!form) throw new Error('unknown sealing version');
  const iv = whole.subarray(1, 1 + form.ivBytes);
  const tag = whole.subarray(1 + form.ivBytes, 1 + form.ivBytes + form.tagBytes);
  const sealed = whole.subarray(1 + form.ivBytes + form.tagBytes);
  if (form === SM) {
    if (tag.length !== SM.tagBytes || !timingSafeEqual(tag, smTag(key, iv, sealed)))
      throw new Error('sealed value was altered');
    const decipher = createDecipheriv('sm4-ctr', smKeys(key).cipher, iv);
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  }
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

/** SM4 takes 16 bytes; encryption and authentication use different keys. */
function smKeys(key: Uint8Array): { readonly cipher: Buffer; readonly mac: Buffer } {
  const derive = (purpose: string, bytes: number) => Buffer.from(hkdfSync('sm3', key, Buffer.alloc(0), purpose, bytes));
  return { cipher: derive('sm4', 16), mac: derive('hmac', KEY_BYTES) };
}

function smTag(key: Uint8Array, iv: Buffer, sealed: Buffer): Buffer {
  return createHmac('sm3', smKeys(key).mac).update(iv).update(sealed).digest();
}

/** A new person's key, wrapped for the table. */
export function newDataKey(keys: Keyring): { readonly key: Buffer; readonly wrapped: Buffer } {
  const key = randomBytes(KEY_BYTES);
  return { key, wrapped: seal(keys.suite, keys.wrapKey, key) };
}

export function unwrapDataKey(keys: Keyring, wrapped: Uint8Array): Buffer {
  return open(keys.wrapKey, wrapped);
}

/** Finds an exact value without opening any: identity numbers upper-case, phones digits only. */
export function blindIndex(keys: Keyring, kind: 'identity_number' | 'phone', value: string): Buffer {
  const normal = kind === 'phone' ? value.replace(/\D/g, '') : value.toUpperCase().replace(/\s/g, '');
  return createHmac(keys.suite === 'sm' ? 'sm3' : 'sha256', keys.indexKey)
    .update(`${kind}:${normal}`)
    .digest();
}
