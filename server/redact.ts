/** Numbers of people typed into free text are masked before the text reaches any table, audit row, letter or message. */
import { redactPersonal } from '@gongyuan/law/names.ts';

/** Ids are hexadecimal and may hold eleven digits in a row by chance; they name rows, not people. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same value with identity and mobile numbers masked in every string, however deep. */
export function redacted<T>(value: T): T;
export function redacted(value: unknown): unknown {
  if (typeof value === 'string') return ID.test(value) ? value : redactPersonal(value);
  if (Array.isArray(value)) return value.map((item: unknown) => redacted(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redacted(inner)]));
}
