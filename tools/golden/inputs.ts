// The inputs of a case, read with their kinds; what is wrong with one is said by name.
import { isPlainDate, type PlainDate } from '../../law/calendar/plain-date.ts';
import type { ClaimFacts, FactCode } from '../../law/claims/facts/catalogue.ts';

/** Inputs of a case that cannot be understood. The message names the input. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Inputs as they come. */
export type Inputs = Readonly<Record<string, unknown>>;

function given(inputs: Inputs, key: string): unknown {
  return inputs[key] ?? undefined;
}

/**
 * A number that is not negative; absent or null is not known. A text is no number.
 *
 * @basis golden-inputs
 * @unit  as the contract says
 * @example amount({ years: 3 }, 'years') // 3
 */
export function amount(inputs: Inputs, key: string): number | undefined {
  const value = given(inputs, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new InputError(`inputs.${key} 应为数字，不是${kindOf(value)}`);
  if (value < 0) throw new InputError(`inputs.${key} 不能为负：${value}`);
  return value;
}

/**
 * A whole number.
 *
 * @basis golden-inputs
 * @unit  as the contract says
 * @example whole({ grade: 9 }, 'grade') // 9
 */
export function whole(inputs: Inputs, key: string): number | undefined {
  const value = amount(inputs, key);
  if (value !== undefined && !Number.isInteger(value)) throw new InputError(`inputs.${key} 应为整数：${value}`);
  return value;
}

/**
 * Yuan as fen. More than two decimals are an error; what binary fractions add is not.
 *
 * @basis golden-inputs: yuan with up to two decimals
 * @unit  fen
 * @example money({ wage: 3333.33 }, 'wage') // 333333
 */
export function money(inputs: Inputs, key: string): number | undefined {
  const yuan = amount(inputs, key);
  if (yuan === undefined) return undefined;
  const fen = Math.round(yuan * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(fen - yuan * 100) > 1e-4)
    throw new InputError(`inputs.${key} 应为最多两位小数的元：${yuan}`);
  return fen;
}

/**
 * A day.
 *
 * @basis golden-inputs: YYYY-MM-DD
 * @unit  a day
 * @example day({ start: '2020-01-01' }, 'start') // '2020-01-01'
 */
export function day(inputs: Inputs, key: string): PlainDate | undefined {
  const value = given(inputs, key);
  if (value === undefined) return undefined;
  if (!isPlainDate(value)) throw new InputError(`inputs.${key} 应为日期 YYYY-MM-DD：${String(value)}`);
  return value;
}

/**
 * Yes or no.
 *
 * @basis golden-inputs
 * @unit  boolean
 * @example flag({ full_month: true }, 'full_month') // true
 */
export function flag(inputs: Inputs, key: string): boolean | undefined {
  const value = given(inputs, key);
  if (value !== undefined && typeof value !== 'boolean') throw new InputError(`inputs.${key} 应为 true 或者 false`);
  return value;
}

/**
 * One word of a closed list.
 *
 * @basis golden-inputs
 * @unit  a word
 * @example word({ regime: 'irregular' }, 'regime', ['comprehensive', 'irregular']) // 'irregular'
 */
export function word<W extends string>(inputs: Inputs, key: string, words: readonly W[]): W | undefined {
  const value = given(inputs, key);
  if (value === undefined) return undefined;
  const found = words.find((entry) => entry === value);
  if (found === undefined) throw new InputError(`inputs.${key} 不认识：${String(value)}`);
  return found;
}

/**
 * The claims of a combined case.
 *
 * @basis golden-inputs: combined
 * @unit  inputs
 * @example list({ claims: [{ type: 'fixed', value: 100 }] }, 'claims').length // 1
 */
export function list(inputs: Inputs, key: string): readonly Inputs[] {
  const value = given(inputs, key);
  if (!Array.isArray(value)) throw new InputError(`inputs.${key} 应为列表`);
  return value.map((entry: unknown, position) => {
    if (typeof entry !== 'object' || entry === null) throw new InputError(`inputs.${key} 第${position + 1}项应为对象`);
    // A JSON object has text keys and unknown values; the two checks above leave nothing else.
    return entry as Inputs;
  });
}

function kindOf(value: unknown): string {
  return typeof value === 'string' ? `文字“${value}”` : JSON.stringify(value);
}

/**
 * Facts from what may not be known.
 *
 * @basis an absent fact was never told
 * @unit  facts
 * @example told({ servedYears: 3, startedOn: undefined }) // { servedYears: 3 }
 */
export function told(facts: { readonly [F in FactCode]?: ClaimFacts[F] | undefined }): ClaimFacts {
  // Without its undefined entries the record is one of facts; Object.fromEntries forgets the keys' types.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as ClaimFacts;
}
