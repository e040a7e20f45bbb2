// Exact arithmetic of a claim line: fen times and divided by plain decimals, rounded half-up to the fen once.

/** What a number of a formula counts; it only matters when the formula is written out. */
export type FactorUnit = 'day' | 'hour' | 'month' | 'year' | 'times' | 'percent' | 'person' | 'none';

/** A number that an amount is multiplied with, or divided by. `value` has at most four decimals; 150 % is 1.5. */
export type Factor = {
  readonly by: 'times' | 'over';
  readonly value: number;
  readonly unit: FactorUnit;
  readonly label?: string;
};

const scales = [1, 10, 100, 1000, 10_000] as const;

type Scaled = { readonly whole: number; readonly scale: number };

function scaled(value: number): Scaled {
  if (Number.isInteger(value)) return { whole: value, scale: 1 };
  for (const scale of scales) {
    const whole = Math.round(value * scale);
    if (Math.abs(whole / scale - value) < 1e-9) return { whole, scale };
  }
  throw new RangeError(`计算用的数最多四位小数：${value}`);
}

function halfUpBig(fen: number, factors: readonly Factor[]): number {
  let top = BigInt(fen);
  let bottom = 1n;
  for (const { by, value } of factors) {
    const { whole, scale } = scaled(value);
    top *= BigInt(by === 'times' ? whole : scale);
    bottom *= BigInt(by === 'times' ? scale : whole);
  }
  return Number((top * 2n + bottom) / (bottom * 2n));
}

/**
 * An amount times and over plain decimals, exactly, rounded half-up once.
 *
 * @basis no text sets a rounding rule for money; a line is rounded once and never a day or hour wage before it
 * @unit  fen; throws RangeError for a negative or inexact number
 * @example exactFen(500_000, [{ by: 'over', value: 21.75, unit: 'day' }, { by: 'times', value: 3, unit: 'none' }]) // 68966
 */
export function exactFen(fen: number, factors: readonly Factor[]): number {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`金额应为不小于零的整数分：${fen}`);
  let top = fen;
  let bottom = 1;
  for (const factor of factors) {
    const { whole, scale } = scaled(factor.value);
    if (whole < 0) throw new RangeError(`计算用的数不能为负：${factor.value}`);
    if (factor.by === 'over' && whole === 0) throw new RangeError('不能除以零');
    top *= factor.by === 'times' ? whole : scale;
    bottom *= factor.by === 'times' ? scale : whole;
  }
  // Half-up needs twice the product to be exact; beyond that the same in big integers.
  if (top * 2 + bottom > Number.MAX_SAFE_INTEGER || bottom * 2 > Number.MAX_SAFE_INTEGER)
    return halfUpBig(fen, factors);
  return Math.floor((top * 2 + bottom) / (bottom * 2));
}

/** Multiplied by. @basis arithmetic @unit a factor @example times(1.5, 'percent') */
export function times(value: number, unit: FactorUnit = 'none', label?: string): Factor {
  return label === undefined ? { by: 'times', value, unit } : { by: 'times', value, unit, label };
}

/** Divided by. @basis arithmetic @unit a factor @example over(21.75, 'day') */
export function over(value: number, unit: FactorUnit = 'none', label?: string): Factor {
  return label === undefined ? { by: 'over', value, unit } : { by: 'over', value, unit, label };
}
