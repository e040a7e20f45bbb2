/** The fields of a person that are sealed under the person's own key: into their columns, out of them, and masked. */
import type { DB } from '@gongyuan/database/generated.ts';
import { maskAddress, maskIdentityNumber, maskPhone } from '@gongyuan/law/names.ts';
import type { PersonIn } from '@gongyuan/wire/intake.ts';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { Keyring } from './keyring.ts';
import { identityIndex, normalIdentity, phoneIndex } from './person-numbers.ts';
import { placeOf } from './sealed-columns.ts';
import { newDataKey, openOwn, sealOwn, unwrapDataKey } from './sealing.ts';

type PersonRow = Selectable<DB['person']>;
type Personal = Pick<z.output<typeof PersonIn>, 'identityNumber' | 'phone' | 'address'>;

interface Keyed {
  readonly id: string;
  readonly dataKey: Uint8Array | null;
}

/** The sealed columns for what is given; a person without a key yet is given one. */
export function sealedColumns(keys: Keyring, { id, dataKey }: Keyed, { identityNumber, phone, address }: Personal) {
  const place = placeOf('person.data_key', id);
  const { own, wrapped } = dataKey
    ? { own: unwrapDataKey(keys, place, dataKey), wrapped: dataKey }
    : newDataKey(keys, place);
  const sealed = (field: SealedField, plain: string | undefined) =>
    plain ? sealOwn(keys, own, placeOf(`person.${field}_sealed`, id), plain) : null;
  return {
    dataKey: wrapped,
    identityNumberSealed: sealed('identity_number', identityNumber && normalIdentity(identityNumber)),
    identityNumberIndex: identityNumber ? identityIndex(keys, identityNumber) : null,
    phoneSealed: sealed('phone', phone),
    phoneIndex: phone ? phoneIndex(keys, phone) : null,
    addressSealed: sealed('address', address),
  };
}

export type SealedField = 'identity_number' | 'phone' | 'address';
const sealedColumn = {
  identity_number: 'identityNumberSealed',
  phone: 'phoneSealed',
  address: 'addressSealed',
} as const;

type SealedPerson = Keyed & { readonly [Column in (typeof sealedColumn)[SealedField]]?: Uint8Array | null };

/** The plain value; null when never told or when the person's key has been erased. */
export function openField(keys: Keyring, row: SealedPerson, field: SealedField): string | null {
  const sealed = row[sealedColumn[field]];
  if (!sealed || !row.dataKey) return null;
  const own = unwrapDataKey(keys, placeOf('person.data_key', row.id), row.dataKey);
  return openOwn(keys, own, placeOf(`person.${field}_sealed`, row.id), sealed);
}

/** A person as screens show one. */
export function maskedPerson(keys: Keyring, row: PersonRow) {
  const show = (field: SealedField, mask: (text: string) => string) => {
    const plain = openField(keys, row, field);
    return plain === null ? null : mask(plain);
  };
  return {
    id: row.id,
    name: row.name,
    sex: row.sex,
    birthOn: row.birthOn,
    identityNumber: show('identity_number', maskIdentityNumber),
    phone: show('phone', maskPhone),
    address: show('address', maskAddress),
    category: row.category,
    isUnionMember: row.isUnionMember,
  };
}
