/** Values that a schema would take, and the same with something wrong somewhere. */
import { strings, values } from './hostile.ts';
import type { Known } from './known.ts';
import type { Chance } from './random.ts';
import type { Shape } from './surface.ts';

const WORDS = ['欠薪', '吴小芳', '昆山某电子有限公司', '已经电话联系，三日内答复。', '320583', '13812345678', 'ab'];

export function sample(shape: Shape | undefined, chance: Chance, known: Known): unknown {
  if (!shape) return chance.pick(WORDS);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return chance.pick(shape.enum);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return sample(chance.pick(choices), chance, known);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => sample(part, chance, known)));
  const type = Array.isArray(shape.type) ? chance.pick(shape.type) : shape.type;
  switch (type) {
    case 'object':
      return sampleObject(shape, chance, known);
    case 'array':
      return Array.from({ length: (shape.minItems ?? 0) + chance.int(2) }, () => sample(shape.items, chance, known));
    case 'integer':
    case 'number':
      return sampleNumber(shape, chance);
    case 'boolean':
      return chance.once(2);
    case 'null':
      return null;
    default:
      return sampleText(shape, chance, known);
  }
}

function sampleObject(shape: Shape, chance: Chance, known: Known): Record<string, unknown> {
  const required = new Set(shape.required);
  const entries = Object.entries(shape.properties ?? {}).filter(([key]) => required.has(key) || chance.once(3));
  return Object.fromEntries(entries.map(([key, value]) => [key, sample(value, chance, known)]));
}

function sampleNumber({ minimum = 0, maximum = 1e9 }: Shape, chance: Chance): number {
  const from = Math.max(minimum, -1e9);
  return chance.once(4) ? from : from + chance.int(Math.min(maximum - from, 1e6) + 1);
}

function sampleText({ format, pattern, minLength = 0, maxLength = 200 }: Shape, chance: Chance, known: Known): string {
  if (format === 'uuid') return known.anyId(chance);
  if (format === 'date') return `20${20 + chance.int(9)}-${two(1 + chance.int(12))}-${two(1 + chance.int(28))}`;
  if (format === 'date-time') return '2026-11-21T02:00:00Z';
  if (pattern) return chance.pick(['320583', '8001', '13812345678', 'grant_decision', 'ab_12']);
  const text = chance.pick(WORDS);
  return text.padEnd(minLength, '某').slice(0, maxLength);
}

const two = (number: number) => String(number).padStart(2, '0');

/** A copy in which one place is hostile, missing, doubled or of another kind. */
export function spoiled(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value)) return spoiledList(value, chance);
  if (value === null || typeof value !== 'object' || chance.once(12)) return hostileValue(chance);
  const entries = Object.entries(value);
  const extra = [chance.pick(strings).slice(0, 60), hostileValue(chance)] as const;
  if (entries.length === 0 || chance.once(6)) return Object.fromEntries([...entries, extra]);
  const at = chance.int(entries.length);
  if (chance.once(5)) return Object.fromEntries(entries.toSpliced(at, 1));
  return Object.fromEntries(entries.map(([key, inner], index) => [key, index === at ? spoiled(inner, chance) : inner]));
}

function spoiledList(list: readonly unknown[], chance: Chance): unknown {
  if (list.length === 0 || chance.once(4)) return hostileValue(chance);
  if (chance.once(5)) return Array.from({ length: 300 }, () => list[0]);
  const at = chance.int(list.length);
  return list.map((inner, index) => (index === at ? spoiled(inner, chance) : inner));
}

const hostileValue = (chance: Chance): unknown => (chance.once(2) ? chance.pick(strings) : chance.pick(values));
