// Reading article numbers back from the way they are written, so that what is cited can be held against what is kept.

const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * A whole number below ten thousand from Chinese numerals.
 *
 * @basis 立法技术规范：条序用中文数字
 * @unit  a whole number
 * @example readNumeral('一百零七') // 107
 */
export function readNumeral(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = units.get(sign);
    if (unit === undefined) {
      digit = digits.get(sign) ?? 0;
    } else {
      // 十 at the head means one ten.
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/**
 * The numbers of the articles (or parts) a citation names; a run names all it spans, paragraphs and items name none.
 *
 * @basis 公文引用法律应当写明名称和条款
 * @unit  article numbers
 * @example citedNumbers('第四十条第一款、第八十五条至第八十七条') // [40, 85, 86, 87]
 */
export function citedNumbers(citation: string): readonly number[] {
  const named = citation.matchAll(/(至|到|—|-)?第([零一二三四五六七八九十百千]+)(?:条|部分)/g);
  const numbers: number[] = [];
  for (const [, run, numeral = ''] of named) {
    const number = readNumeral(numeral);
    const previous = numbers.at(-1);
    for (let between = (previous ?? number) + 1; run !== undefined && between < number; between += 1) {
      numbers.push(between);
    }
    numbers.push(number);
  }
  return numbers;
}
