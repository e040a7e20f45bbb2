// Renders what the claims computed into Chinese sentences, on demand.
import { formatChineseDate, isPlainDate } from '../calendar/plain-date.ts';
import { formatYuan } from '../money.ts';
import type { Factor, FactorUnit } from './exact.ts';
import type { Line, Said } from './outcome.ts';

const units: Readonly<Record<FactorUnit, string>> = {
  day: '天',
  hour: '小时',
  month: '个月',
  year: '年',
  times: '倍',
  percent: '%',
  person: '人',
  none: '',
};

function plain(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function factorWords(factor: Factor): string {
  const value = factor.unit === 'percent' ? plain(factor.value * 100) : plain(factor.value);
  const label = factor.label === undefined ? '' : `（${factor.label}）`;
  return `${factor.by === 'times' ? '×' : '÷'}${value}${units[factor.unit]}${label}`;
}

/**
 * The formula of a line with the person's own numbers.
 *
 * @basis the line's own, in `because`
 * @unit  text
 * @example formulaOf({ baseFen: 500_000, baseLabel: '月工资', factors: [{ by: 'times', value: 3, unit: 'month' }], fen: 1_500_000 }) // '5,000.00元（月工资）×3个月＝15,000.00元'
 */
export function formulaOf({ baseFen, baseLabel, factors, less, fen }: Line): string {
  if (factors.length === 0 && less === undefined) return formatYuan(fen);
  const gross = `${formatYuan(baseFen)}（${baseLabel}）${factors.map(factorWords).join('')}`;
  if (less === undefined) return `${gross}＝${formatYuan(fen)}`;
  const floor = fen === 0 ? '，不足零按零' : '';
  return `${gross}－${formatYuan(less.fen)}（${less.label}）＝${formatYuan(fen)}${floor}`;
}

function argument(value: number | string, shape: string | undefined): string {
  if (shape === '元' && typeof value === 'number') return formatYuan(value);
  if (shape === '日' && typeof value === 'string' && isPlainDate(value)) return formatChineseDate(value);
  if (shape === '%' && typeof value === 'number') return `${plain(value * 100)}%`;
  return typeof value === 'number' ? plain(value) : value;
}

/**
 * A sentence with its numbers filled in. A number the pattern asks for and nobody gave is an error of the programmer.
 *
 * @basis the sentence's own, in `because`
 * @unit  text
 * @example say({ text: '共{n}个月', args: { n: 3 }, because: [] }) // '共3个月'
 */
export function say({ text, args = {} }: Said): string {
  return text.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_match, name: string, shape: string | undefined) => {
    const value = args[name];
    if (value === undefined) throw new RangeError(`句中的{${name}}没有值：${text}`);
    return argument(value, shape);
  });
}
