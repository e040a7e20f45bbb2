// The worked examples of others and our own, run through the library; and the rules by which they are compared.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { dayOf, readCases, type WorkedExample } from './cases.ts';
import { compare, type GoldenResult } from './compare.ts';
import { jsonOf, lineOf, totalsOf } from './report.ts';
import { adapters, runAll } from './run.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const run = (cases: readonly unknown[]) =>
  runAll(readCases(JSON.stringify({ meta: { as_of: '2026-11-21' }, cases }), '2026-11-21'));
const runCase = (claim_type: string, inputs: Readonly<Record<string, unknown>>, more: object = {}) => {
  const [done] = run([{ id: 'T-1', claim_type, inputs, ...more }]);
  if (done === undefined) throw new Error('没有结果');
  return done;
};
const mainOf = (claim_type: string, inputs: Readonly<Record<string, unknown>>, more: object = {}) =>
  runCase(claim_type, inputs, more).results[0]?.values;

describe('公布的算例', () => {
  const done = runAll(readCases(read('worked-examples.json'), '2026-11-21'));
  const notes = readFileSync(new URL('../../law/golden-notes.md', import.meta.url), 'utf8');

  it('91个算例都能算，不一致的都有说明', () => {
    const unexplained = done.filter(
      ({ comparison, example }) => comparison.standing === 'differ' && !notes.includes(`\`${example.id}\``),
    );
    expect(unexplained.map(lineOf)).toEqual([]);
    expect(done.length).toBe(91);
    expect(done.every(({ comparison }) => comparison.standing !== 'computed')).toBe(true);
  });

  it('以另一种口径一致的，说明里都写到', () => {
    const byOther = done.filter(({ comparison, results }) => comparison.result !== results[0]);
    expect(byOther.filter(({ example }) => !notes.includes(`\`${example.id}\``)).map(lineOf)).toEqual([]);
  });

  it('每个算例都留着来源', () => {
    const { cases } = JSON.parse(read('worked-examples.json')) as { cases: { id: string; source_url?: string }[] };
    expect(cases.filter(({ source_url }) => !source_url?.startsWith('http')).map(({ id }) => id)).toEqual([]);
  });

  it('只给类型和输入，数不变', () => {
    const { cases } = JSON.parse(read('worked-examples.json')) as { cases: { claim_type: string; inputs: object }[] };
    const bare = run(cases.map(({ claim_type, inputs }) => ({ claim_type, inputs })));
    expect(bare.map(({ results }) => results[0]?.values)).toEqual(done.map(({ results }) => results[0]?.values));
    expect(new Set(bare.map(({ comparison }) => comparison.standing))).toEqual(new Set(['computed']));
  });
});

describe('自己的算例', () => {
  const done = runAll(readCases(read('own-examples.json'), '2026-11-21'));

  it.each(done.map((entry) => [entry.example.id, entry] as const))('%s', (_id, entry) => {
    expect(lineOf(entry)).toMatch(/^agree /u);
  });

  it('每个类型都有', () => {
    const { cases } = JSON.parse(read('own-examples.json')) as { cases: { claim_type: string }[] };
    const types = new Set(cases.map(({ claim_type }) => claim_type));
    expect(Object.keys(adapters).filter((type) => !types.has(type))).toEqual([]);
  });
});

function example(more: Partial<WorkedExample>): WorkedExample {
  return {
    id: 'T-1',
    claimType: 'overtime',
    inputs: {},
    day: '2026-11-21',
    verdict: 'agree',
    scored: { amount: 100 },
    accept: [],
    ignore: [],
    tolerancePercent: undefined,
    ...more,
  };
}
const result = (values: GoldenResult['values'], reading = 'main'): GoldenResult => ({ reading, values });

describe('怎样比较', () => {
  it.each<[string, Partial<WorkedExample>, readonly GoldenResult[], string]>([
    ['差2分以内一致', {}, [result({ amount: 100.02 })], 'agree'],
    ['差3分不一致', {}, [result({ amount: 100.03 })], 'differ'],
    ['少一个键不一致', { scored: { amount: 100, months: 2 } }, [result({ amount: 100 })], 'differ'],
    ['多出来的键不管', {}, [result({ amount: 100, base: 7 })], 'agree'],
    ['天数要相等', { scored: { days: 5 } }, [result({ days: 5.01 })], 'differ'],
    ['月数的小数差0.01以内', { scored: { months: 2.37 } }, [result({ months: 2 + 8 / 21.75 })], 'agree'],
    [
      '月数差半个月不一致，有争议也一样',
      { scored: { months: 200 }, verdict: 'contested' },
      [result({ months: 200.5 })],
      'differ',
    ],
    ['取整的在百分之一以内', { verdict: 'agree_rounding' }, [result({ amount: 100.9 })], 'rounding'],
    ['取整的超过百分之一', { verdict: 'agree_rounding' }, [result({ amount: 101.1 })], 'differ'],
    ['取整的正好相等是一致', { verdict: 'agree_rounding' }, [result({ amount: 100 })], 'agree'],
    ['不同意的不放宽', { verdict: 'disagree' }, [result({ amount: 100.9 })], 'differ'],
    ['算例自己写了放宽的', { tolerancePercent: 1 }, [result({ amount: 100.9 })], 'rounding'],
    ['没有争议的只看主要的结果', {}, [result({ amount: 1 }), result({ amount: 100 }, 'b')], 'differ'],
    [
      '有争议的看任何一种口径',
      { verdict: 'contested' },
      [result({ amount: 1 }), result({ amount: 100 }, 'b')],
      'agree',
    ],
    ['列明可以接受的数', { accept: [{ amount: 1 }] }, [result({ amount: 1 })], 'agree'],
    ['日期要相同', { scored: { window_end: '2018-09-14' } }, [result({ window_end: '2018-09-15' })], 'differ'],
    ['数字不等于文字', { scored: { amount: '100' } }, [result({ amount: 100 })], 'differ'],
    ['没有可比的', { scored: undefined }, [result({ amount: 1 })], 'computed'],
  ])('%s', (_what, more, results, standing) => {
    expect(compare(example(more), results).standing).toBe(standing);
  });

  it('有改正的数时用改正的数，忽略的键不比', () => {
    const corrected = { expected: { amount: 1, daily: 2 }, law_result: { amount: 300, daily: 9 }, ignore: ['daily'] };
    const done = runCase('overtime', { monthly: 2175, weekday_hours: 16 }, corrected);
    expect(lineOf(done)).toBe('agree T-1 {"amount":300} {"amount":300}');
  });
});

describe('案件的日期', () => {
  it.each([
    ['2018-12-31', '2018-12-31'],
    ['2025-12', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023', '2023-12-31'],
    ['2026', '2026-11-21'],
    ['2026-11', '2026-11-21'],
    [null, '2026-11-21'],
    ['不详', '2026-11-21'],
    ['2023-02-30', '2026-11-21'],
  ])('%s 按 %s', (factDate, on) => {
    expect(dayOf(factDate, '2026-11-21')).toBe(on);
  });

  it.each([
    ['overtime', { monthly: 2175, weekday_hours: 8 }],
    ['economic_compensation', { wage: 5000, years: 3, months: 7, ground: 'layoff' }],
    ['work_injury', { wage: 5000, grade: 9 }],
    ['annual_leave', { wage: 4350, unused_days: 5 }],
    ['double_wage', { wage: 5000, start: '2010-01-01' }],
    ['sick_pay', { min_wage: 1630 }],
    ['unemployment_loss', { dibao: 945, multiple: 1.5 }],
    ['arrears_additional_compensation', { owed: 5000 }],
    ['non_compete', { wage: 10_000, min_wage: 2490 }],
    ['probation_excess', { contract_months: 24, served_months: 3, post_wage: 3000 }],
    ['service_period_penalty', { cost: 10_000, years: 5, served: 1 }],
    ['illegal_termination_2n', { wage: 5000, years: 3, months: 4 }],
    ['notice_pay_n_plus_1', { wage: 8000, last_month_wage: 8000, years: 1, months: 3 }],
    ['heat_allowance', { per_month: 200, months: 6 }],
    ['maternity_benefit', { unit_avg: 6000, days: 98 }],
    ['medical_period', { actual_years: 12, unit_years: 6 }],
    ['partial_month_wage', { wage: 5000, attended: 19, method: 'forward' }],
    ['wage_deduction_cap', { wage: 2500, min_wage: 1800 }],
    ['work_injury', { grade: 9, region: 'jiangsu', date: '2018-02-01' }],
    ['work_death', { death_year: 2017 }],
  ])('%s：日期不在输入里，早晚都不改变输入决定的数', (type, inputs) => {
    const values = ['1999', '2007-10', '2010-01-01', '2016-06-30', '2025-12', null].map((fact_date) =>
      JSON.stringify(mainOf(type, inputs, { fact_date })),
    );
    expect(new Set(values).size).toBe(1);
  });
});

describe('写错的算例不影响别的', () => {
  it.each<[string, unknown, RegExp]>([
    ['不认识的类型', { id: 'X', claim_type: 'tax', inputs: {} }, /^differ X "claim_type 不认识：tax" -$/u],
    ['没有类型', { id: 'X', inputs: {} }, /^differ X "没有 claim_type"/u],
    ['没有输入', { id: 'X', claim_type: 'overtime' }, /^differ X "没有 inputs"/u],
    [
      '数字写成文字',
      { id: 'X', claim_type: 'overtime', inputs: { monthly: '5000', weekday_hours: 1 } },
      /inputs\.monthly 应为数字/u,
    ],
    [
      '负数',
      { id: 'X', claim_type: 'overtime', inputs: { monthly: -1, weekday_hours: 1 } },
      /inputs\.monthly 不能为负/u,
    ],
    [
      '日期不存在',
      { id: 'X', claim_type: 'double_wage', inputs: { wage: 1, start: '2023-02-30' } },
      /inputs\.start 应为日期/u,
    ],
    [
      '不认识的事由',
      { id: 'X', claim_type: 'economic_compensation', inputs: { years: 1, months: 0, ground: 'bored' } },
      /inputs\.ground 不认识：bored/u,
    ],
    [
      '结束早于开始',
      {
        id: 'X',
        claim_type: 'economic_compensation',
        inputs: { start: '2020-01-01', end: '2019-01-01', ground: 'layoff' },
      },
      /inputs\.end 早于/u,
    ],
    ['等级超出', { id: 'X', claim_type: 'work_injury', inputs: { wage: 1, grade: 11 } }, /inputs\.grade 应为1至10/u],
    [
      '三位小数的钱',
      { id: 'X', claim_type: 'overtime', inputs: { monthly: 1.005, weekday_hours: 1 } },
      /最多两位小数/u,
    ],
    [
      '合并里不认识的项',
      { id: 'X', claim_type: 'combined', inputs: { claims: [{ type: 'tax' }] } },
      /type 不认识：tax/u,
    ],
    ['原型上的名字', { id: 'X', claim_type: 'constructor', inputs: {} }, /claim_type 不认识/u],
    ['不是对象', 7, /^differ #1 "这一条不是对象"/u],
  ])('%s', (_what, wrong, line) => {
    const done = run([wrong, { id: 'Y', claim_type: 'work_death', inputs: { death_year: 2025 } }]);
    expect(done.map(lineOf)[0]).toMatch(line);
    expect(done[1]?.results[0]?.values).toEqual({ amount: 1_083_760 });
  });

  it('没有编号的按位置，空值等于没有，多余的键不管', () => {
    const inputs = { death_year: 2025, note: '多余', wage: null };
    const [done] = run([{ claim_type: 'work_death', inputs }]);
    expect(done?.example.id).toBe('#1');
    expect(done?.comparison.standing).toBe('computed');
  });

  it('不是列表的文件读不了', () => {
    expect(() => readCases('{"meta":{}}', '2026-11-21')).toThrow(/没有 cases 列表/u);
    expect(() => readCases('不是JSON', '2026-11-21')).toThrow(SyntaxError);
  });
});

describe('输出', () => {
  const done = run([
    { id: 'A', claim_type: 'overtime', inputs: { monthly: 2175, weekday_hours: 8 }, expected: { weekday: 150 } },
    {
      id: 'B',
      claim_type: 'overtime',
      inputs: { monthly: 2175, weekday_hours: 8 },
      expected: { weekday: 151 },
      check: { verdict: 'agree_rounding' },
    },
    { id: 'C', claim_type: 'overtime', inputs: { monthly: 2175, weekday_hours: 8 }, expected: { weekday: 200 } },
    { claim_type: 'work_death', inputs: { death_year: 2025 } },
  ]);

  it('每例一行，只列要比的键；没有可比的列出全部', () => {
    expect(done.map(lineOf)).toEqual([
      'agree A {"weekday":150} {"weekday":150}',
      'rounding B {"weekday":150} {"weekday":151}',
      'differ C {"weekday":150} {"weekday":200}',
      'computed #4 {"amount":1083760} -',
    ]);
  });

  it('最后一行是合计', () => {
    expect(totalsOf(done)).toBe('1 agree, 1 rounding, 1 differ, 1 computed');
  });

  it('--json 写出每例的结果，主要的在前，单位是元', () => {
    const written: unknown = JSON.parse(jsonOf(done));
    expect(written).toEqual(done.map(({ example: { id }, results }) => ({ id, results })));
    expect(jsonOf(done.slice(3))).toBe(
      `${JSON.stringify([{ id: '#4', results: [{ reading: 'main', values: { amount: 1_083_760 } }] }], null, 2)}\n`,
    );
  });

  it('同一个结果里主要口径在前，其他口径在后', () => {
    const [first, ...others] = runCase('non_compete', { wage: 10_000, min_wage: 2490 }).results;
    expect(first?.values['monthly']).toBe(3000);
    expect(others.map(({ values }) => values['monthly'])).toContain(3333.33);
  });
});

describe('命令', () => {
  const run = promisify(execFile);
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const golden = (...args: readonly string[]) => run(process.execPath, ['--import', 'tsx', main, ...args]);
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const inFolder = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const good = inFolder('good.json', '{"cases":[{"id":"A","claim_type":"work_death","inputs":{"death_year":2025}}]}');
  const wrong = inFolder('wrong.json', '{"cases":[{"id":"B","claim_type":"tax","inputs":{}}]}');

  // Starting the command compiles the library anew, which takes seconds on a busy machine.
  it('几个文件连着算，写出结果；有不一致的也正常结束', { timeout: 60_000 }, async () => {
    const out = join(folder, 'out.json');
    const { stdout } = await golden(good, wrong, '--json', out);
    expect(stdout.trim().split('\n')).toEqual([
      'computed A {"amount":1083760} -',
      'differ B "claim_type 不认识：tax" -',
      '0 agree, 0 rounding, 1 differ, 1 computed',
    ]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([
      { id: 'A', results: [{ reading: 'main', values: { amount: 1_083_760 } }] },
      { id: 'B', results: [] },
    ]);
  });

  it('文件读不了的，退出码是1', { timeout: 60_000 }, async () => {
    const broken = inFolder('broken.json', '{"cases":');
    await expect(golden(broken)).rejects.toMatchObject({ code: 1 });
    await expect(golden(join(folder, 'absent.json'))).rejects.toMatchObject({ code: 1 });
  });
});
