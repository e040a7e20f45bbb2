/** Every column that holds sealed values: what its row is called, and whose key it is under. */
import type { Place } from './sealing.ts';

export interface SealedColumn {
  /** Columns of the row's key, in the order in which its place names them. */
  readonly key: readonly string[];
  /** `own`: the key in the row's data_key. */
  readonly under: 'installation' | 'own';
}

export const sealedColumns = {
  'person.data_key': { key: ['id'], under: 'installation' },
  'person.identity_number_sealed': { key: ['id'], under: 'own' },
  'person.phone_sealed': { key: ['id'], under: 'own' },
  'person.address_sealed': { key: ['id'], under: 'own' },
  'phone_call.data_key': { key: ['id'], under: 'installation' },
  'phone_call.from_sealed': { key: ['id'], under: 'own' },
  'phone_call.recording_sealed': { key: ['id'], under: 'own' },
  'saved_draft.sealed': { key: ['staff_id', 'place'], under: 'installation' },
  'idempotency.reply_sealed': { key: ['staff_id', 'key'], under: 'installation' },
  'screening_list_row.sealed': { key: ['list_id', 'row_number'], under: 'installation' },
  'portal_draft.sealed': { key: ['id'], under: 'installation' },
  'portal_draft_file.sealed': { key: ['draft_id', 'digest'], under: 'installation' },
  'second_factor.secret_sealed': { key: ['staff_id'], under: 'installation' },
  'worker_code.phone_sealed': { key: ['id'], under: 'installation' },
  'worker_session.phone_sealed': { key: ['token_hash'], under: 'installation' },
} as const satisfies Readonly<Record<string, SealedColumn>>;

export type SealedColumnName = keyof typeof sealedColumns;

/** Where a sealed value lies; `row` are the values of its key. */
export function placeOf(name: SealedColumnName, ...row: readonly (string | number | Uint8Array)[]): Place {
  const [table = '', column = ''] = name.split('.');
  const parts = row.map((part) => (part instanceof Uint8Array ? Buffer.from(part).toString('hex') : String(part)));
  return { table, column, row: parts.join('/') };
}
