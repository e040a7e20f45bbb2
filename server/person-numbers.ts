/** Numbers of people in the one form in which they are compared, and the blind indexes that find them. */
import type { Keyring } from './keyring.ts';
import { keyedHash, keyedHashes } from './sealing.ts';

export function normalIdentity(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** Digits only, without the country's code, so that one phone has one index. */
export function normalPhone(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*(?:\+|00)86/, '')
    .replace(/\D/g, '');
}

/** Finds an exact number without opening any; what is written carries this one. */
export function identityIndex(keys: Keyring, identityNumber: string): Buffer {
  return keyedHash(keys, 'identity_number', normalIdentity(identityNumber));
}

/** What a row of this number may carry: more than one only while the installation's key is being changed. */
export function identityIndexes(keys: Keyring, identityNumber: string): Buffer[] {
  return keyedHashes(keys, 'identity_number', normalIdentity(identityNumber));
}

export function phoneIndex(keys: Keyring, phone: string): Buffer {
  return keyedHash(keys, 'phone', normalPhone(phone));
}

export function phoneIndexes(keys: Keyring, phone: string): Buffer[] {
  return keyedHashes(keys, 'phone', normalPhone(phone));
}
