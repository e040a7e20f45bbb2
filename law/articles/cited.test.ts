// Whatever cites an article is held against the tables: exported grounds, 《X》第N条 in any source, and calls by number.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Basis } from '../basis.ts';
import { citedNumbers, readNumeral } from './citations.ts';
import { findInstrument, instruments, isCovered } from './index.ts';
import { namedOnly } from './named-only.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Source files of rooms, without tests and without what is not there yet. */
function sources(...rooms: readonly string[]): readonly string[] {
  return rooms
    .filter((room) => existsSync(path.join(root, room)))
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|node_modules|\/dist\//.test(file))
    .toSorted();
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
/** A yearly paper is one name whatever its year. */
const bare = (name: string) => name.replaceAll(/[《》〈〉]|^\d{4}年/g, '');
const isNamedOnly = (name: string) => namedOnly.some((one) => bare(one.name) === bare(name));
const isLookedUp = (basis: Basis) => isCovered(basis) || isNamedOnly(basis.instrument);

const oneNumber = '第[零一二三四五六七八九十百千]+条(?:第[一二三四五六七八九十]+[款项]|之[一二三])*';
const citation = new RegExp(
  `《((?:[^《》]|《[^《》]*》)+)》(?:（[^（）]*）)?(${oneNumber}(?:(?:、|和|至|及|或者)${oneNumber})*)`,
  'g',
);

/** Every object among what a module exports that names an instrument. */
function groundsIn(value: unknown, seen = new Set<unknown>()): readonly Basis[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const entries: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  const inside = entries.flatMap((one) => groundsIn(one, seen));
  // An object that names an instrument in words is a ground, whatever else it carries.
  return 'instrument' in value && typeof value.instrument === 'string' ? [value as Basis, ...inside] : inside;
}

describe('条号的读法', () => {
  it('中文数字读回数', () => {
    expect(['九', '十', '十七', '二十', '一百', '一百零七', '二百五十', '一千二百六十'].map(readNumeral)).toEqual([
      9, 10, 17, 20, 100, 107, 250, 1260,
    ]);
  });
  it('几条并列的都读到，连续的逐条读到，款和项不算', () => {
    expect(citedNumbers('第十四条第二款第三项')).toEqual([14]);
    expect(citedNumbers('第四十条、第四十一条第一款')).toEqual([40, 41]);
    expect(citedNumbers('第八十五条至第八十八条')).toEqual([85, 86, 87, 88]);
    expect(citedNumbers('第二部分')).toEqual([2]);
  });
});

describe('条文登记', () => {
  it('全称、简称、文号都找得到', () => {
    const names = [
      ['中华人民共和国劳动合同法', '劳动合同法'],
      ['《劳动合同法》', '劳动合同法'],
      [
        '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
        '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
      ],
      ['解释(二)', '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）'],
      ['苏工发〔2012〕8号', '关于进一步加强新形势下工会法律援助工作的意见'],
    ] as const;
    expect(names.map(([name]) => findInstrument(name)?.name)).toEqual(names.map(([, full]) => full));
    expect(findInstrument('没有这部法')).toBeUndefined();
  });
  it('连写的条文按其中每一条都查得到，没有的查不到', () => {
    expect(isCovered({ instrument: '劳动法', article: '第八十六条' })).toBe(true);
    expect(isCovered({ instrument: '劳动法', article: '第一百零八条' })).toBe(false);
    expect(isCovered({ instrument: '江苏省工资支付条例', article: '第一条' })).toBe(false);
  });
  it('每一张条文表都登记了', () => {
    const tables = sources('law/articles').filter((file) =>
      read(file).includes('export const { article, articles } = kept('),
    );
    expect(tables).toHaveLength(instruments.length);
  });
  it('没有两部文件共用一个名字', () => {
    const names = instruments.flatMap(({ name, names: others }) => [name, ...others]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  it('全文收入的文件从第一条起一条不缺', () => {
    const gaps = instruments
      .filter(({ isPartial }) => !isPartial)
      .flatMap(({ name, articles }) => {
        const numbers = articles.flatMap(({ article }) => citedNumbers(article));
        return numbers.flatMap((number, at) => (number === at + 1 ? [] : [`${name}第${number}条`])).slice(0, 1);
      });
    expect(gaps).toEqual([]);
  });
  it.each(instruments)('$name：每条一句话，写明起止，引用处都在', ({ articles }) => {
    for (const { title, substance, inForceFrom, inForceTo, article } of articles) {
      expect(title, article).toBeTruthy();
      expect(substance, article).toMatch(/^.{5,160}。$/s);
      expect(inForceFrom, article).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (inForceTo !== null) expect(inForceTo >= inForceFrom, article).toBe(true);
    }
  });
  it('说已实现的，所列文件都在', () => {
    const missing = instruments.flatMap(({ name, articles }) =>
      articles.flatMap(({ article, treatment }) =>
        (treatment.files ?? [])
          .filter((file) => !existsSync(path.join(root, file)))
          .map((file) => `${name}${article} ${file}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('凡引用的条文都查得到', () => {
  it('源代码里写的《某法》第几条', () => {
    const lost = sources('law', 'kernel', 'procedures').flatMap((file) =>
      [...read(file).matchAll(citation)]
        .filter(([, instrument = '', article = '']) => !isLookedUp({ instrument, article }))
        .map(([text]) => `${file} ${text}`),
    );
    expect(lost).toEqual([]);
  });
  it('期限、数据、请求、分诊公开的依据', async () => {
    const files = sources('law/terms', 'law/figures', 'law/claims', 'law/triage', 'law/limitation', 'law/competence');
    const modules: readonly (readonly [string, unknown])[] = await Promise.all(
      files.map(async (file) => [file, { ...(await import(path.join(root, file))) }] as const),
    );
    const lost = modules.flatMap(([file, exported]) =>
      groundsIn(exported)
        .filter((basis) => !isLookedUp(basis))
        .map(({ instrument, article }) => `${file} 《${instrument}》${article ?? ''}`),
    );
    expect([...new Set(lost)]).toEqual([]);
  });
  it('代码里写明名称的依据', () => {
    const lost = sources('law', 'kernel', 'procedures').flatMap((file) =>
      [...read(file).matchAll(/\binstrument: '([^']+)'/g)]
        .filter(([, instrument = '']) => !isLookedUp({ instrument }))
        .map(([text]) => `${file} ${text}`),
    );
    expect(lost).toEqual([]);
  });
  it('按条号取用的，号在表里', async () => {
    const imported = /import \{ article(?: as (\w+))? \} from '[^']*articles\/([\w-]+)\.ts'/g;
    const calls = sources('law', 'kernel', 'procedures', 'server', 'portal', 'workbench').flatMap((file) => {
      const text = read(file);
      return [...text.matchAll(imported)].flatMap(([, name = 'article', table = '']) =>
        [...text.matchAll(new RegExp(`\\b${name}\\((\\d+)`, 'g'))].map(([, number]) => ({
          file,
          table,
          number: Number(number),
        })),
      );
    });
    const tables = new Map<string, (number: number) => unknown>();
    for (const { table } of calls)
      tables.set(table, (await import(path.join(root, 'law/articles', `${table}.ts`))).article);
    const lost = calls.filter(({ table, number }) => {
      try {
        return tables.get(table)?.(number) === undefined;
      } catch {
        return true;
      }
    });
    expect(calls.length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  });
  it('只知其名的文件都写明原因，也都还有人引用', () => {
    const everything = sources('law', 'kernel', 'procedures')
      .filter((file) => !file.endsWith('named-only.ts'))
      .map((file) => bare(read(file)))
      .join('\n');
    expect(namedOnly.filter(({ reason }) => reason.length < 6)).toEqual([]);
    expect(namedOnly.filter(({ name }) => !everything.includes(bare(name)))).toEqual([]);
    expect(namedOnly.filter(({ name }) => findInstrument(name) !== undefined)).toEqual([]);
  });
});
