/** Numbers as people type them on a telephone. */
import { yuanToFen } from '@gongyuan/law/money.ts';

/** Wide digits, spaces and separators of thousands are not part of the number. */
export const plainNumber = (text: string): string => text.normalize('NFKC').replace(/[,，\s]/g, '');

/** Undefined where the text is no sum of money. @unit fen */
export function fenIn(text: string): number | undefined {
  const plain = plainNumber(text).replace(/[元¥￥]/g, '');
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain) ? yuanToFen(plain) : undefined;
}
