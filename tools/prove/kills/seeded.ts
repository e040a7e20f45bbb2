/** Chances that a seed repeats. */
export interface Chances {
  /** From 0 up to, and without, `below`. */
  below(below: number): number;
  oneOf<T>(these: readonly T[]): T;
}

/** mulberry32: small, and even enough for choosing. */
export function chancesOf(seed: number): Chances {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, oneOf: (these) => these[below(these.length)] as (typeof these)[number] };
}
