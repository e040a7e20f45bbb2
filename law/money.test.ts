// Money in figures and in capitals.
import { describe, expect, it } from 'vitest';
import { formatYuan, upperCaseYuan, yuanToFen } from './money.ts';

describe('金额', () => {
  it('读得懂各种写法', () => {
    expect(yuanToFen('220,000.00元')).toBe(22_000_000);
    expect(yuanToFen('￥42')).toBe(4200);
    expect(yuanToFen(0.29)).toBe(29);
    expect(yuanToFen('1.5')).toBe(150);
    expect(yuanToFen('-3.5')).toBe(-350);
  });

  it('读不懂的金额报错，不猜', () => {
    for (const text of ['', '二十万', '1.234', '22万', '1e5']) expect(() => yuanToFen(text)).toThrow('不是有效的金额');
    expect(() => formatYuan(0.5)).toThrow();
  });

  it('小写金额带千分位和两位小数', () => {
    expect(formatYuan(22_000_000)).toBe('220,000.00元');
    expect(formatYuan(5)).toBe('0.05元');
    expect(formatYuan(-350)).toBe('-3.50元');
  });

  const capitals: readonly [number, string][] = [
    [22_000_000, '贰拾贰万元整'],
    [0, '零元整'],
    [5, '伍分'],
    [10, '壹角整'],
    [101, '壹元零壹分'],
    [110, '壹元壹角整'],
    [100_100, '壹仟零壹元整'],
    [1_000_500, '壹万零伍元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [6_015_800, '陆万零壹佰伍拾捌元整'],
    [1_562_820_000, '壹仟伍佰陆拾贰万捌仟贰佰元整'],
    [100_000_000_000_000, '壹万亿元整'],
    [1_000_123, '壹万零壹元贰角叁分'],
  ];
  it.each(capitals)('%d分写成大写“%s”', (fen, text) => {
    expect(upperCaseYuan(fen)).toBe(text);
  });

  it('小写读回来还是原数', () => {
    for (let fen = 0; fen < 2_000_000; fen += 997) expect(yuanToFen(formatYuan(fen))).toBe(fen);
  });
});
