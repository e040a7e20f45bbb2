// Several claims in one case: each named by its type or, as the contract says, by its position; and their sum.
import { exactFen, times } from '../../law/claims/exact.ts';
import { yuan, type Adapter } from './answer.ts';
import { funeralFen } from './adapt-injury.ts';
import type { GoldenResult } from './compare.ts';
import { amount, InputError, list, money, type Inputs } from './inputs.ts';

/** One claim of the case: the name of its output, and its amount in every reading. @unit yuan */
type Part = {
  readonly name: string;
  readonly amounts: readonly { readonly reading: string; readonly yuan: number | undefined }[];
};

/** Names by position for the types that say nothing themselves. */
const positions: Readonly<Record<string, readonly string[]>> = {
  daily: ['nursing', 'meals'],
  lump: ['medical_lump', 'employment_lump'],
  fixed: ['medical'],
};

/** The key of the single claim's answer that stands for it here; `amount` where not said. */
const keys: Readonly<Record<string, string>> = {
  work_injury: 'one_time_disability',
  annual_leave: 'extra_200',
  sick_pay: 'pay',
};
const names: Readonly<Record<string, string>> = { work_injury: 'one_time_disability', work_death: 'lump_sum' };

/** Compensation and notice pay are no part of the sum beside damages of 2N: 实施条例第二十五条. */
const besidesDamages: readonly string[] = ['economic_compensation', 'notice_pay', 'notice_pay_n_plus_1'];

function needed(claim: Inputs, key: string, value: number | undefined): number {
  if (value === undefined) throw new InputError(`claims 里的 ${String(claim['type'])} 缺少 ${key}`);
  return value;
}

function plainFen(type: string, claim: Inputs, on: string): number | undefined {
  if (type === 'fixed') return needed(claim, 'value', money(claim, 'value'));
  if (type === 'daily') {
    const days = needed(claim, 'days', amount(claim, 'days'));
    return exactFen(needed(claim, 'rate', money(claim, 'rate')), [times(days, 'day')]);
  }
  if (type === 'lump') {
    const months = needed(claim, 'months', amount(claim, 'months'));
    return exactFen(needed(claim, 'base', money(claim, 'base')), [times(months, 'month')]);
  }
  return type === 'funeral' ? funeralFen(claim, on) : undefined;
}

function nameOf(type: string, earlier: number): string {
  const byPosition = positions[type];
  if (byPosition === undefined) return earlier === 0 ? (names[type] ?? type) : `${names[type] ?? type}_${earlier + 1}`;
  return byPosition[earlier] ?? `${type}_${earlier + 1}`;
}

function partOf(claim: Inputs, name: string, on: string, adapters: Readonly<Record<string, Adapter>>): Part {
  const type = String(claim['type']);
  if (type === 'funeral' || positions[type] !== undefined)
    return { name, amounts: [{ reading: 'main', yuan: yuan(plainFen(type, claim, on)) }] };
  const adapter = adapters[type];
  if (adapter === undefined) throw new InputError(`claims 里的 type 不认识：${type}`);
  const key = keys[type] ?? 'amount';
  const amounts = adapter(claim, on).map(({ reading, values }) => {
    const value = values[key];
    return { reading, yuan: typeof value === 'number' ? value : undefined };
  });
  return { name, amounts };
}

function resultOf(reading: string, parts: readonly (readonly [Part, number])[], left: readonly string[]): GoldenResult {
  const values: Record<string, number> = {};
  let fen: number | undefined = 0;
  for (const [{ name, amounts }, which] of parts) {
    const value = amounts[which]?.yuan;
    if (value !== undefined) values[name] = value;
    if (left.includes(name)) continue;
    fen = value === undefined || fen === undefined ? undefined : fen + Math.round(value * 100);
  }
  const sum = yuan(fen);
  return { reading, values: sum === undefined ? values : { ...values, amount: sum } };
}

/**
 * The main answers of all claims and their sum; then, claim by claim, its other readings beside the others' main ones.
 *
 * @basis golden-inputs: combined; 《劳动合同法实施条例》第二十五条
 * @unit  yuan
 * @example combined(adapters)({ claims: [{ type: 'fixed', value: 100 }] }, '2026-11-21')[0].values.amount // 100
 */
export function combined(adapters: Readonly<Record<string, Adapter>>): Adapter {
  return (inputs, on) => {
    const claims = list(inputs, 'claims');
    const types = claims.map(({ type }) => String(type));
    const parts = claims.map((claim, index) => {
      const type = types[index] ?? '';
      const earlier = types.slice(0, index).filter((other) => other === type).length;
      return partOf(claim, nameOf(type, earlier), on, adapters);
    });
    const left = types.includes('illegal_termination_2n') ? besidesDamages : [];
    const main = resultOf(
      'main',
      parts.map((part) => [part, 0] as const),
      left,
    );
    const others = parts.flatMap((varied) =>
      varied.amounts.slice(1).map(({ reading }, index) =>
        resultOf(
          `${varied.name}:${reading}`,
          parts.map((part) => [part, part === varied ? index + 1 : 0] as const),
          left,
        ),
      ),
    );
    return [main, ...others];
  };
}
