/** A figure with its unit as people read it. */
import { yuan } from './money.tsx';

const whole = new Intl.NumberFormat('zh-CN');

export function figureWords(unit: 'count' | 'people' | 'fen', value: number | '<5'): string {
  if (value === '<5') return '<5';
  if (unit === 'fen') return yuan(value);
  return `${whole.format(value)} ${unit === 'people' ? '人' : '件'}`;
}
