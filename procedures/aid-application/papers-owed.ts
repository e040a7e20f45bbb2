/** The papers which a worker still owes after aid was given ahead: what is brought crosses out what it names. */
import type { Refusal } from '@gongyuan/kernel/problem.ts';

/** Word processors and pens differ in spaces, book title marks, numbering and final stops, never in what is meant. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/^\s*\d+\s*[.、)]\s*/, '')
    .replace(/[\s《》“”"'。；;,，]+/gu, '');

/** `与申请事项有关的材料：劳动合同` and `申请表（已签名）` name what is listed and say what it was. */
const named = (item: string) => plain(item.normalize('NFKC').replace(/[:(].*$/su, ''));

/** What of the list nothing brought names, as the list has it. */
export function lackingAfter(owed: readonly string[] | null, brought: readonly string[]): readonly string[] {
  const covered = new Set(brought.flatMap((item) => [plain(item), named(item)]));
  return (owed ?? []).filter((paper) => !covered.has(plain(paper)));
}

/** Something brought must be on the list, else nobody could tell what it was for. */
export function coveredRefusal(owed: readonly string[] | null, brought: readonly string[]): Refusal | null {
  const lacking = lackingAfter(owed, brought);
  if (owed === null || owed.length === 0 || lacking.length < owed.length) return null;
  const message = `清单上还缺：${lacking.join('、')}。请照这里的名称写，可以在后面加冒号写明是什么，例如“${lacking[0]}：原件一份”`;
  return { code: 'bad_input', fields: [{ path: 'items', message }] };
}
