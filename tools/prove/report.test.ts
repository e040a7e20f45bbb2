import { describe, expect, it } from 'vitest';
import { pageWith } from './report.ts';
import type { Done } from './report.ts';

const done = (name: string, change: Partial<Done> = {}): Done => ({
  name,
  question: `${name}怎么样？`,
  day: '2026-12-01',
  commit: 'abc1234',
  seed: 7,
  scale: 'small',
  versions: 'Node 20',
  seconds: 12.4,
  counts: { 次数: 24 },
  findings: [],
  ...change,
});

describe('证明页', () => {
  it('写明何时、哪一版、种子、规模、次数和结果', () => {
    const page = pageWith('', [done('kills')], ['kills']);
    expect(page).toContain('| 结果 | 成立 |');
    expect(page).toContain('| 何时、哪一版 | 2026-12-01，abc1234 |');
    expect(page).toContain('| 种子、规模 | 7，小 |');
    expect(page).toContain('| 次数 | 24 |');
  });

  it('不成立的逐条写出', () => {
    const page = pageWith('', [done('kills', { findings: ['少了一条记录', '一份文件\n不全'] })], ['kills']);
    expect(page).toContain('| 结果 | **不成立**：2处 |');
    expect(page).toContain('- 少了一条记录\n- 一份文件 不全');
  });

  it('这一次没有运行的保留上一次的，次序按名单，名单上没有了的不再出现', () => {
    const order = ['kills', 'fuzz', 'gone'];
    const first = pageWith('', [done('gone'), done('fuzz'), done('kills', { seed: 1 })], order);
    const second = pageWith(first, [done('kills', { seed: 2, day: '2026-12-02' })], ['kills', 'fuzz']);
    expect(second.match(/^## .*/gm)).toEqual(['## kills', '## fuzz']);
    expect(second).toContain('| 种子、规模 | 2，小 |');
    expect(second).not.toContain('| 种子、规模 | 1，小 |');
    expect(pageWith(second, [], ['kills', 'fuzz'])).toBe(second);
  });
});
