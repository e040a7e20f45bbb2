/**
 * Sealing of personal fields: a key per person, wrapped by the installation's key; a blind index finds exact values.
 * A sealed value is bound to the table, column and row it was made for: moved elsewhere it opens no more than altered.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { FIRST_KEY, KEY_BYTES } from './keyring.ts';
import type { InstallationKey, Keyring, Suite } from './keyring.ts';

/** The first byte of each sealed value tells its form, so that a change of suite or form leaves old values readable. */
const forms = {
  1: { suite: 'aes', ivBytes: 12, tagBytes: 16, isBound: false },
  2: { suite: 'sm', ivBytes: 16, tagBytes: 32, isBound: false },
  3: { suite: 'aes', ivBytes: 12, tagBytes: 16, isBound: true },
  4: { suite: 'sm', ivBytes: 16, tagBytes: 32, isBound: true },
} as const;
type Form = (typeof forms)[keyof typeof forms];
const bound: Readonly<Record<Suite, 3 | 4>> = { aes: 3, sm: 4 };

/** Version, and the id of the installation's key; 0 where the key is a person's own. */
const HEAD_BYTES = 3;

/** Where a sealed value lies. */
export interface Place {
  readonly table: string;
  readonly column: string;
  /** Key of the row, its parts joined by a slash. */
  readonly row: string;
}

/** A value that does not open where it lies: altered, moved, or sealed under a key that is not held. */
export class SealBroken extends Error {
  readonly place: Place;
  constructor(place: Place, why: string) {
    super(`${place.table}.${place.column}: ${why}`);
    this.place = place;
  }
}

/** Under the installation's current key. */
export function seal(keys: Keyring, place: Place, plain: string | Uint8Array): Buffer {
  return sealed(keys.suite, keys.current, place, plain);
}

/** Opens what `seal` made at this place under any key of the ring. */
export function open(keys: Keyring, place: Place, bytes: Uint8Array): Buffer {
  const id = formOf(place, bytes).isBound ? Buffer.from(bytes).readUInt16BE(1) : FIRST_KEY;
  const key = keys.find(id);
  if (!key) throw new SealBroken(place, `key ${id} is not held`);
  return opened(keys, key, place, bytes);
}

/** The key of one person or one call. */
export interface DataKey {
  readonly id: 0;
  readonly wrapKey: Buffer;
}

/** Under the key of the person or call whose row it is. */
export function sealOwn(keys: Keyring, own: DataKey, place: Place, plain: string): Buffer {
  return sealed(keys.suite, own, place, plain);
}

export function openOwn(keys: Keyring, own: DataKey, place: Place, bytes: Uint8Array): string {
  return opened(keys, own, place, bytes).toString('utf8');
}

/** A new key for this row, wrapped for its column. */
export function newDataKey(keys: Keyring, place: Place): { readonly own: DataKey; readonly wrapped: Buffer } {
  const wrapKey = randomBytes(KEY_BYTES);
  return { own: { id: 0, wrapKey }, wrapped: seal(keys, place, wrapKey) };
}

export function unwrapDataKey(keys: Keyring, place: Place, wrapped: Uint8Array): DataKey {
  return { id: 0, wrapKey: open(keys, place, wrapped) };
}

type Key = Pick<InstallationKey, 'id' | 'wrapKey'>;

/** Version, id of the key, nonce, tag, ciphertext. */
function sealed(suite: Suite, key: Key, place: Place, plain: string | Uint8Array): Buffer {
  const version = bound[suite];
  const iv = randomBytes(forms[version].ivBytes);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(version);
  head.writeUInt16BE(key.id, 1);
  const about = aboutOf(head, place);
  if (suite === 'sm') {
    const cipher = createCipheriv('sm4-ctr', smKeys(key.wrapKey).cipher, iv);
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([head, iv, smTag(key.wrapKey, iv, text, about), text]);
  }
  const cipher = createCipheriv('aes-256-gcm', key.wrapKey, iv);
  cipher.setAAD(about);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([head, iv, cipher.getAuthTag(), text]);
}

function opened(keys: Keyring, key: Key, place: Place, bytes: Uint8Array): Buffer {
  const form = formOf(place, bytes);
  // Once the first key has been changed away every value has been bound: an unbound one was brought from elsewhere.
  if (!form.isBound && !keys.find(FIRST_KEY)) throw new SealBroken(place, 'not bound to its place');
  const whole = Buffer.from(bytes);
  const headBytes = form.isBound ? HEAD_BYTES : 1;
  const about = form.isBound ? aboutOf(whole.subarray(0, headBytes), place) : Buffer.alloc(0);
  const iv = whole.subarray(headBytes, headBytes + form.ivBytes);
  const tag = whole.subarray(headBytes + form.ivBytes, headBytes + form.ivBytes + form.tagBytes);
  const text = whole.subarray(headBytes + form.ivBytes + form.tagBytes);
  try {
    return decipher(form, key, { iv, tag, text, about });
  } catch {
    // Which of the ways it failed is nobody's business.
    throw new SealBroken(place, 'altered or moved');
  }
}

interface Parts {
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly text: Buffer;
  readonly about: Buffer;
}

function decipher({ suite, tagBytes }: Form, { wrapKey }: Key, { iv, tag, text, about }: Parts): Buffer {
  if (tag.length !== tagBytes) throw new Error('too short');
  if (suite === 'sm') {
    if (!timingSafeEqual(tag, smTag(wrapKey, iv, text, about))) throw new Error('wrong tag');
    const plain = createDecipheriv('sm4-ctr', smKeys(wrapKey).cipher, iv);
    return Buffer.concat([plain.update(text), plain.final()]);
  }
  const plain = createDecipheriv('aes-256-gcm', wrapKey, iv);
  plain.setAuthTag(tag);
  plain.setAAD(about);
  return Buffer.concat([plain.update(text), plain.final()]);
}

function formOf(place: Place, bytes: Uint8Array): Form {
  const form: Form | undefined = forms[bytes[0] as keyof typeof forms]; // an unknown first byte finds none
  if (!form) throw new SealBroken(place, 'unknown sealing version');
  return form;
}

/** No part holds the separator: tables and columns are ours, rows are ids and numbers. */
function aboutOf(head: Buffer, { table, column, row }: Place): Buffer {
  return Buffer.concat([head, Buffer.from(`${table}|${column}|${row}`)]);
}

/** SM4 takes 16 bytes; encryption and authentication use different keys. */
function smKeys(key: Uint8Array): { readonly cipher: Buffer; readonly mac: Buffer } {
  const derive = (purpose: string, bytes: number) => Buffer.from(hkdfSync('sm3', key, Buffer.alloc(0), purpose, bytes));
  return { cipher: derive('sm4', 16), mac: derive('hmac', KEY_BYTES) };
}

/** What it is about has no fixed length, so its length goes before it. */
function smTag(key: Uint8Array, iv: Buffer, text: Buffer, about: Buffer): Buffer {
  const mac = createHmac('sm3', smKeys(key).mac).update(iv);
  if (about.length > 0) mac.update(Buffer.from([about.length >> 8, about.length & 0xff])).update(about);
  return mac.update(text).digest();
}

/** A keyed hash for one purpose under the current key: what it was made of cannot be tried against the table. */
export function keyedHash(keys: Keyring, purpose: string, value: string): Buffer {
  return hashUnder(keys, keys.current, purpose, value);
}

/** The same under every key held, the current one first: while keys are changed, a row may carry either. */
export function keyedHashes(keys: Keyring, purpose: string, value: string): Buffer[] {
  return keys.all.map((key) => hashUnder(keys, key, purpose, value));
}

export function hashUnder({ suite }: Keyring, { indexKey }: InstallationKey, purpose: string, value: string): Buffer {
  return createHmac(suite === 'sm' ? 'sm3' : 'sha256', indexKey)
    .update(`${purpose}:${value}`)
    .digest();
}
