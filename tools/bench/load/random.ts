/** Chance that is the same for the same seed (xorshift128), and ids made of it. */

export interface Chance {
  /** From 0 up to, not including, `below`. */
  below(below: number): number;
  uuid(): string;
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (word: number) =>
  `${bytes[word >>> 24]}${bytes[(word >>> 16) & 255]}${bytes[(word >>> 8) & 255]}${bytes[word & 255]}`;

export function chanceOf(seed: number): Chance {
  let [a, b, c, d] = [seed | 0 || 1, 0x9e3779b9 | 0, 0x243f6a88 | 0, 0xb7e15162 | 0];
  const next = (): number => {
    let t = a ^ (a << 11);
    t ^= t >>> 8;
    [a, b, c, d] = [b, c, d, d ^ (d >>> 19) ^ t];
    return d >>> 0;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return {
    below: (below) => next() % below,
    uuid: () => {
      const [one, two, three, four] = [hex(next()), hex(next()), hex(next()), hex(next())];
      return `${one}-${two.slice(0, 4)}-8${two.slice(5)}-a${three.slice(1, 4)}-${three.slice(4)}${four}`;
    },
  };
}
