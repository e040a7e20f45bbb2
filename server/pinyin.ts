/** Names in pinyin and initials, so that people and employers are found by typing letters. */
import { pinyin } from 'pinyin-pro';

// 单, 曾, 解 and others read differently as surnames, which stand at the head of a name.
const common = { toneType: 'none', type: 'array', surname: 'head', v: true } as const;

/** Letters and digits without spaces or tones; ü is written v, as keyboards do. */
export function pinyinOf(name: string): string {
  return letters(pinyin(name, common).join(''));
}

export function initialsOf(name: string): string {
  return letters(pinyin(name, { ...common, pattern: 'first' }).join(''));
}

/** What somebody typed, in the form in which pinyin is kept. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^a-z0-9]/g, '');
}
