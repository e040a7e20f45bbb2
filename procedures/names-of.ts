/** Who asked, as the forms of a file name them. */
import type { DisputeFile } from '@gongyuan/kernel/file.ts';

/** Names in the order of the roster, from four on `张三等47人`; empty where nobody left a name. */
export function namesOf(file: DisputeFile, applicantIds: readonly string[]): string {
  const names = file.parties
    .filter(({ id }) => applicantIds.includes(id))
    .toSorted((left, right) => left.seat - right.seat)
    .map(({ displayName }) => displayName);
  return names.length > 3 ? `${names[0]}等${names.length}人` : names.join('、');
}
