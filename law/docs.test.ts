// 每个对外的函数都写明依据、单位和例子；例子照写的算，结果就是写的那样。
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from './index.ts';

type Names = Readonly<Record<string, unknown>>;
type Documented = { readonly name: string; readonly tags: readonly string[]; readonly examples: readonly string[] };
type LawFile = {
  readonly name: string;
  readonly module: Names;
  readonly imported: Names;
  readonly documented: readonly Documented[];
};

const needed = ['basis', 'unit', 'example'] as const;
const folder = import.meta.dirname;
const sources = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|^(dist|examples|node_modules)/.test(name))
  .toSorted();

const load = async (file: string): Promise<Names> => import(file);

async function importedBy(source: ts.SourceFile, file: string): Promise<Names> {
  const found: Record<string, unknown> = {};
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const module = await load(path.resolve(path.dirname(file), statement.moduleSpecifier.text));
    for (const { name, propertyName } of bindings.elements) found[name.text] = module[(propertyName ?? name).text];
  }
  return found;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

function documentedIn(source: ts.SourceFile): readonly Documented[] {
  return source.statements.flatMap((statement) => {
    const tags = ts.getJSDocTags(statement);
    const examples = tags.filter(({ tagName }) => tagName.text === 'example');
    return namesOf(statement).map((name) => ({
      name,
      tags: tags.map(({ tagName }) => tagName.text),
      examples: examples.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? ''),
    }));
  });
}

async function read(name: string): Promise<LawFile> {
  const file = path.join(folder, name);
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return { name, module: await load(file), imported: await importedBy(source, file), documented: documentedIn(source) };
}

const files = await Promise.all(sources.map(read));

/** An instrument's articles by the name other files import them under: `legalAidAct` of legal-aid-act.ts. */
const articles: Names = Object.fromEntries(
  files.flatMap(({ name, module }) => {
    const [, base] = /^articles\/(.+)\.ts$/.exec(name) ?? [];
    return base === undefined || !('article' in module)
      ? []
      : [[base.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase()), module['article']]];
  }),
);
const { publishedFigures: figures, publishedHolidays: holidays } = library;
/** What an example may take for granted. */
const common: Names = { ...library, ...articles, context: { today: '2026-12-01', figures, holidays } };

function evaluated(code: string, names: Names): unknown {
  // The examples are our own comments: running them is the point. `with` takes the names as they are, hundreds of them.
  return new Function('names', `with (names) { return (${code}); }`)(names);
}

type Claimed = { readonly where: string; readonly code: string; readonly says: string; readonly names: Names };

const claimed: readonly Claimed[] = files.flatMap(({ name, module, imported, documented }) => {
  const names = { ...common, ...imported, ...module };
  return documented.flatMap(({ examples }) =>
    examples.flatMap((example): readonly Claimed[] => {
      const [, code, says] = /^(.*?)\s\/\/\s(.*)$/s.exec(example) ?? [];
      if (code === undefined || says === undefined || code.includes('…')) return [];
      return [{ where: `${name}: ${code}`, code, says, names }];
    }),
  );
});

/** What is wrong with an example; undefined where it says what comes out. `…` stands for what is left out. */
function faultOf({ code, says, names }: Claimed): string | undefined {
  try {
    const found = evaluated(code, names);
    const said = evaluated(says.replaceAll(/,\s*…/g, ''), names);
    if (/,\s*…/.test(says)) expect(found).toEqual(expect.objectContaining(said));
    else expect(found).toEqual(said);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

describe('说明里的话', () => {
  it('每个对外的函数都写着依据、单位和例子', () => {
    const lacking = files.flatMap(({ name, module, documented }) =>
      documented
        .filter((one) => typeof module[one.name] === 'function')
        .flatMap((one) => needed.filter((tag) => !one.tags.includes(tag)).map((tag) => `${name} ${one.name} @${tag}`)),
    );
    expect(lacking).toEqual([]);
  });

  it('例子照写的算，结果就是写的那样', { timeout: 60_000 }, () => {
    const wrong = claimed.flatMap((one) => {
      const fault = faultOf(one);
      return fault === undefined ? [] : [`${one.where} // ${one.says}：${fault}`];
    });
    expect(wrong).toEqual([]);
    expect(claimed.length).toBeGreaterThan(200);
  });
});
