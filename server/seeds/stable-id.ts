/** Ids of seeded rows follow from what the row is, so that links, pictures and demonstration matters stay the same. */
import { createHash } from 'node:crypto';

/** A UUID of version 8 (made by an own rule). */
export function stableId(kind: string, name: string): string {
  const bytes = createHash('sha256').update(`gongyuan:${kind}:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const unionIdOf = (code: string): string => stableId('union', code);
export const staffIdOf = (username: string): string => stableId('staff', username);
export const bodyIdOf = (code: string): string => stableId('body', code);
