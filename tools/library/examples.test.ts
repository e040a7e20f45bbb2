// 示例照写着的打印：改了法律数据或者算法，示例要跟着改。
import { describe, expect, it } from 'vitest';
import { examples, printedBy } from './examples.ts';

describe('法律库的示例', () => {
  it('有五个，每个都写着打印什么', () => {
    expect(examples.map(({ name }) => name)).toEqual([
      'corrected-figure',
      'dismissal',
      'injury-grade-9',
      'wages-of-47',
      'why-this-day',
    ]);
    expect(examples.filter(({ prints }) => prints === '')).toEqual([]);
  });

  it('打印的与写着的一样', { timeout: 60_000 }, async () => {
    const printed = await printedBy(
      examples.map(({ file }) => file),
      ['--import', 'tsx'],
    );
    expect(printed).toEqual(examples.map(({ prints }) => prints));
  });
});
