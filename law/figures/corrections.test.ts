// Corrections put over the published figures.
import { describe, expect, it } from 'vitest';
import { LawUnknown } from '../basis.ts';
import { problemsOf, withCorrections, type FigureCorrection } from './corrections.ts';
import { figureAt, figureBook, figuresAt, type DatedFigure } from './figure.ts';
import { minimumWageAt } from './minimum-wage.ts';
import { publishedFigures } from './published.ts';

function wage(more: Partial<DatedFigure>): DatedFigure {
  return {
    id: 'minimum_wage_month',
    label: '月最低工资',
    unit: 'fen_per_month',
    value: 200_000,
    where: '32',
    key: '1',
    from: '2020-01-01',
    to: '2020-12-31',
    basis: { instrument: '测试用的通知' },
    source: 'https://example.invalid/',
    confidence: 'text',
    checkedOn: '2026-11-22',
    ...more,
  };
}

const correct = (more: Partial<DatedFigure>, reason = '与原文核对'): FigureCorrection => ({
  figure: wage(more),
  reason,
});

const valuesOf = (book: ReturnType<typeof figureBook>) =>
  (book.get('minimum_wage_month') ?? [])
    .toSorted((left, right) => (left.from < right.from ? -1 : 1))
    .map(({ value, from, to }) => [value / 100, from, to]);

describe('更正的日期', () => {
  const book = figureBook([wage({})]);

  it.each<[string, Partial<DatedFigure>, readonly (readonly (string | number | null)[])[]]>([
    [
      '更正中间一段，前后照旧',
      { value: 300_000, from: '2020-04-01', to: '2020-06-30' },
      [
        [2000, '2020-01-01', '2020-03-31'],
        [3000, '2020-04-01', '2020-06-30'],
        [2000, '2020-07-01', '2020-12-31'],
      ],
    ],
    [
      '更正的起始日相同',
      { value: 300_000, to: '2020-01-31' },
      [
        [3000, '2020-01-01', '2020-01-31'],
        [2000, '2020-02-01', '2020-12-31'],
      ],
    ],
    [
      '更正到以后',
      { value: 300_000, from: '2020-10-01', to: null },
      [
        [2000, '2020-01-01', '2020-09-30'],
        [3000, '2020-10-01', null],
      ],
    ],
    ['全部盖住', { value: 300_000, from: '2019-01-01', to: '2021-12-31' }, [[3000, '2019-01-01', '2021-12-31']]],
    [
      '紧接着的不动',
      { value: 300_000, from: '2021-01-01', to: null },
      [
        [2000, '2020-01-01', '2020-12-31'],
        [3000, '2021-01-01', null],
      ],
    ],
  ])('%s', (_what, more, expected) => {
    expect(valuesOf(withCorrections(book, [correct(more)]))).toEqual(expected);
  });

  it('没有写到期的，更正之后还接着有效', () => {
    const open = figureBook([wage({ to: null })]);
    const corrected = withCorrections(open, [correct({ value: 300_000, from: '2020-02-01', to: '2020-02-29' })]);
    expect(valuesOf(corrected)).toEqual([
      [2000, '2020-01-01', '2020-01-31'],
      [3000, '2020-02-01', '2020-02-29'],
      [2000, '2020-03-01', null],
    ]);
  });

  it('后面的更正盖住前面的', () => {
    const corrected = withCorrections(book, [
      correct({ value: 300_000 }),
      correct({ value: 310_000, from: '2020-07-01' }),
    ]);
    expect(valuesOf(corrected)).toEqual([
      [3000, '2020-01-01', '2020-06-30'],
      [3100, '2020-07-01', '2020-12-31'],
    ]);
  });

  it('别的档次、别的地方不受影响', () => {
    const corrected = withCorrections(book, [correct({ key: '2' }), correct({ where: '3205', value: 210_000 })]);
    expect(figureAt(corrected, 'minimum_wage_month', '2020-05-01', { where: '3201', key: '1' }).value).toBe(200_000);
    expect(figureAt(corrected, 'minimum_wage_month', '2020-05-01', { where: '320508', key: '1' }).value).toBe(210_000);
  });

  it('原来的数据不变', () => {
    const before = JSON.stringify([...publishedFigures]);
    withCorrections(publishedFigures, [correct({ value: 300_000 })]);
    expect(JSON.stringify([...publishedFigures])).toBe(before);
  });
});

describe('草案和补录', () => {
  const lump = (more: Partial<DatedFigure>): FigureCorrection =>
    correct({
      id: 'jiangsu_injury_medical_lump',
      label: '江苏一次性工伤医疗补助金',
      unit: 'fen',
      key: '9',
      from: '2026-01-01',
      to: null,
      ...more,
    });
  const ask = { where: '32', key: '9' };

  it('正式文件公布后，草案和原标准都由它代替', () => {
    const book = withCorrections(publishedFigures, [lump({ value: 5_200_000 })]);
    const values = (on: string) => figuresAt(book, 'jiangsu_injury_medical_lump', on, ask).map(({ value }) => value);
    expect([values('2026-03-01'), values('2025-12-31')]).toEqual([[5_200_000], [5_000_000]]);
  });

  it('新的草案只代替草案，原标准仍在', () => {
    const book = withCorrections(publishedFigures, [lump({ value: 5_300_000, isDraft: true })]);
    const values = figuresAt(book, 'jiangsu_injury_medical_lump', '2026-03-01', ask).map(({ value }) => value);
    expect(values).toEqual([5_300_000, 5_000_000]);
  });

  it('补录2026年昆山的类别后，最低工资就能算', () => {
    expect(() => minimumWageAt(publishedFigures, '2026-03-01', '320583')).toThrow(LawUnknown);
    const added = {
      id: 'minimum_wage_class',
      label: '最低工资地区类别',
      unit: 'class',
      value: 1,
      where: '320583',
    } as const;
    // A class has no key: it is left out of the maker's default.
    const { key: _none, ...figure } = wage({ ...added, from: '2026-01-01', to: null });
    const book = withCorrections(publishedFigures, [{ figure, reason: '已查到2026年名单' }]);
    expect(minimumWageAt(book, '2026-03-01', '320583').value).toBe(266_000);
  });
});

describe('不能采用的更正', () => {
  it.each<[string, Partial<DatedFigure>]>([
    ['没有写来源。', { source: ' ' }],
    ['没有写依据的文件。', { basis: { instrument: '' } }],
    ['起始日不是有效的日期。', { from: '2020-02-30' }],
    ['截止日早于起始日。', { from: '2020-02-01', to: '2020-01-31' }],
    ['金额应为整数分。', { value: 1.5 }],
    ['数值应为不小于零的数。', { value: -1 }],
    ['单位与已收录的不一致。', { unit: 'fen' }],
    ['没有写是哪一项数据。', { id: '' }],
  ])('%s', (sentence, more) => {
    expect(problemsOf(publishedFigures, correct(more))).toContain(sentence);
    expect(() => withCorrections(publishedFigures, [correct(more)])).toThrow(RangeError);
  });

  it('没有写更正的理由', () => {
    expect(problemsOf(publishedFigures, correct({}, ''))).toEqual(['没有写更正的理由。']);
  });

  it('写全了的没有问题', () => {
    expect(problemsOf(publishedFigures, correct({}))).toEqual([]);
  });
});
