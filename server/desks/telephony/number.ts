/** A caller's number: sealed under a key of the call, found again by its blind index, shown masked. */
import type { DB } from '@gongyuan/database/generated.ts';
import { maskPhone } from '@gongyuan/law/names.ts';
import { withheldWords } from '@gongyuan/wire/telephony.ts';
import type { Selectable } from 'kysely';
import { normalPhone, phoneIndex } from '../../people.ts';
import { newDataKey, open, seal, unwrapDataKey } from '../../sealing.ts';
import type { Keyring } from '../../sealing.ts';

type Sealed = Pick<Selectable<DB['phoneCall']>, 'dataKey' | 'fromSealed' | 'recordingSealed'>;

/** Digits without the country's code and the exchange's gaps; null = withheld. */
export function callerNumber(told: string): string | null {
  if (withheldWords.has(told.toLowerCase())) return null;
  const digits = normalPhone(told);
  // Domestic trunks often put a zero before a mobile number of another place.
  return /^01[3-9]\d{9}$/.test(digits) ? digits.slice(1) : digits;
}

/** The sealed columns of a call first heard of. */
export function sealedCaller(keys: Keyring, number: string | null) {
  const own = newDataKey(keys);
  return {
    dataKey: own.wrapped,
    fromSealed: number === null ? null : seal(keys.suite, own.key, number),
    fromIndex: number === null ? null : phoneIndex(keys, number),
  };
}

export function sealRecording(keys: Keyring, { dataKey }: Pick<Sealed, 'dataKey'>, url: string): Buffer {
  return seal(keys.suite, unwrapDataKey(keys, dataKey), url);
}

export function openCaller(keys: Keyring, { dataKey, fromSealed }: Omit<Sealed, 'recordingSealed'>): string | null {
  return fromSealed && open(unwrapDataKey(keys, dataKey), fromSealed).toString('utf8');
}

export function openRecording(keys: Keyring, { dataKey, recordingSealed }: Omit<Sealed, 'fromSealed'>): string | null {
  return recordingSealed && open(unwrapDataKey(keys, dataKey), recordingSealed).toString('utf8');
}

export function maskedCaller(keys: Keyring, row: Omit<Sealed, 'recordingSealed'>): string | null {
  const number = openCaller(keys, row);
  return number === null ? null : maskPhone(number);
}

/** 纪大山 → 纪** */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  return letters.slice(0, 1).join('') + '*'.repeat(Math.max(1, letters.length - 1));
}
