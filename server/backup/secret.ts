/** What a backup is locked with: a passphrase people keep, or a key file. Neither is the installation's key. */
import { createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { BackupRefusal } from './refusal.ts';

export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'key_file'; readonly bytes: Buffer };

/** How the key comes of the secret; it stands in the header, so that stronger settings leave old backups readable. */
export type Derivation =
  | { readonly kind: 'passphrase'; readonly salt: string; readonly N: number; readonly r: number; readonly p: number }
  | { readonly kind: 'key_file'; readonly salt: string };

const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** 128 MB and a third of a second a try, for whoever tries passphrases too. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1 } as const;
/** A header may ask for no more than this; a forged one must not take the machine down. */
const MOST_MEMORY = 512 * 1024 * 1024;

export function newDerivation(secret: Secret): Derivation {
  const salt = randomBytes(SALT_BYTES).toString('base64');
  return secret.kind === 'passphrase' ? { kind: 'passphrase', salt, ...SCRYPT } : { kind: 'key_file', salt };
}

export function deriveKey(secret: Secret, derivation: Derivation): Buffer {
  const salt = Buffer.from(derivation.salt, 'base64');
  if (derivation.kind === 'key_file') {
    if (secret.kind !== 'key_file')
      throw new BackupRefusal('secret', '这份备份是用密钥文件加密的；请用 BACKUP_KEY_FILE 指明那个文件。');
    return Buffer.from(hkdfSync('sha256', secret.bytes, salt, 'gongyuan backup', KEY_BYTES));
  }
  if (secret.kind !== 'passphrase')
    throw new BackupRefusal('secret', '这份备份是用口令加密的；请用 BACKUP_PASSPHRASE 给出口令。');
  const { N, r, p } = derivation;
  // One spelling of a passphrase, whichever keyboard it was typed on.
  return scryptSync(secret.text.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: MOST_MEMORY });
}

/** Tells a wrong secret from an altered file without giving away the key. */
export const keyCheck = (key: Buffer): string =>
  createHmac('sha256', key).update('gongyuan backup check').digest('hex');
