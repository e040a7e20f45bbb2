/** A caller's number: sealed under a key of the call, found again by its blind index, shown masked. */
import type { DB } from '@gongyuan/database/generated.ts';
import { maskPhone } from '@gongyuan/law/names.ts';
import { withheldWords } from '@gongyuan/wire/telephony.ts';
import type { Selectable } from 'kysely';
import { normalPhone, phoneIndex } from '../../person-numbers.ts';
import type { Keyring } from '../../keyring.ts';
import { placeOf } from '../../sealed-columns.ts';
import { newDataKey, openOwn, sealOwn, unwrapDataKey } from '../../sealing.ts';
import type { DataKey } from '../../sealing.ts';

type Sealed = Pick<Selectable<DB['phoneCall']>, 'id' | 'dataKey' | 'fromSealed' | 'recordingSealed'>;

const keyOf = (keys: Keyring, { id, dataKey }: Pick<Sealed, 'id' | 'dataKey'>): DataKey =>
  unwrapDataKey(keys, placeOf('phone_call.data_key', id), dataKey);

/** Digits without the country's code and the exchange's gaps; null = withheld. */
export function callerNumber(told: string): string | null {
  if (withheldWords.has(told.toLowerCase())) return null;
  const digits = normalPhone(told);
  // Domestic trunks often put a zero before a mobile number of another place.
  return /^01[3-9]\d{9}$/.test(digits) ? digits.slice(1) : digits;
}

/** The sealed columns of a call first heard of. */
export function sealedCaller(keys: Keyring, id: string, number: string | null) {
  const { own, wrapped } = newDataKey(keys, placeOf('phone_call.data_key', id));
  return {
    id,
    dataKey: wrapped,
    fromSealed: number === null ? null : sealOwn(keys, own, placeOf('phone_call.from_sealed', id), number),
    fromIndex: number === null ? null : phoneIndex(keys, number),
  };
}

export function sealRecording(keys: Keyring, call: Pick<Sealed, 'id' | 'dataKey'>, url: string): Buffer {
  return sealOwn(keys, keyOf(keys, call), placeOf('phone_call.recording_sealed', call.id), url);
}

export function openCaller(keys: Keyring, call: Omit<Sealed, 'recordingSealed'>): string | null {
  return (
    call.fromSealed && openOwn(keys, keyOf(keys, call), placeOf('phone_call.from_sealed', call.id), call.fromSealed)
  );
}

export function openRecording(keys: Keyring, call: Omit<Sealed, 'fromSealed'>): string | null {
  return (
    call.recordingSealed &&
    openOwn(keys, keyOf(keys, call), placeOf('phone_call.recording_sealed', call.id), call.recordingSealed)
  );
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
