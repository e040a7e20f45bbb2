/** `npm run docs`: pages on every procedure, every route and every article, drawn from the definitions; `--check` fails where they have drifted. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createPool } from '@gongyuan/database/connect.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { buildApp } from '../server/app.ts';
import { licencesPage } from './docs/licences-page.ts';
import { lawCoveragePage } from './docs/law-coverage-page.ts';
import { personalDataPage } from './docs/personal-data-page.ts';
import { procedurePage } from './docs/procedure-page.ts';
import { routesPage } from './docs/routes-page.ts';
import { readLock } from './supply/lock.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs', 'generated');
/** Written by `npm run prove`, from what was run and not from the definitions. */
const PROOF = 'proof.md';
const kebab = (name: string) => name.replaceAll('_', '-');

/** Built but never asked anything: no database stands behind it. */
async function describeApi() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-docs-'));
  const pool = createPool('postgres://nobody@127.0.0.1:9/none');
  const app = await buildApp({ pool, dataDir, demo: false, logger: false });
  await app.ready();
  const described = app.swagger();
  await app.close();
  await pool.end();
  rmSync(dataDir, { recursive: true, force: true });
  return described;
}

async function pages(): Promise<ReadonlyMap<string, string>> {
  const all = procedures.map((procedure) => [`${kebab(procedure.id)}.md`, procedurePage(procedure)] as const);
  const index = [
    '# 程序、权限与期限',
    '',
    '本目录由 `npm run docs` 从程序定义生成，请勿手改。',
    '',
    ...procedures.map((procedure) => `- [${procedure.label}](${kebab(procedure.id)}.md)`),
    '- [接口与访问权限](routes.md)',
    '- [法律条文与处理](law-coverage.md)',
    '- [个人信息清单](personal-data.md)',
    '- [第三方软件与许可](licences.md)',
    '',
  ].join('\n');
  return new Map([
    ['README.md', index],
    ...all,
    ['routes.md', routesPage(await describeApi())],
    ['law-coverage.md', lawCoveragePage()],
    ['personal-data.md', personalDataPage()],
    ['licences.md', licencesPage(readLock(root))],
  ]);
}

/** Names of pages that are not as the definitions say, or that nothing stands behind any more. */
async function drifted(wanted: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const there = readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name);
  const stale = there.filter((name) => !wanted.has(name) && name !== PROOF);
  const changed = await Promise.all(
    [...wanted].map(async ([name, text]) => {
      const found = await readFile(path.join(folder, name), 'utf8').catch(() => '');
      return found.replaceAll('\r\n', '\n') === text ? [] : [name];
    }),
  );
  return [...stale, ...changed.flat()];
}

async function main(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const wanted = await pages();
  const names = await drifted(wanted);
  if (process.argv.includes('--check')) {
    if (names.length > 0) console.error(`docs/generated 与定义不符：${names.join('、')}；请运行 npm run docs。`);
    return names.length > 0 ? 1 : 0;
  }
  for (const name of names) {
    const text = wanted.get(name);
    if (text === undefined) await rm(path.join(folder, name));
    else await writeFile(path.join(folder, name), text);
    console.log(`${text === undefined ? '已删除' : '已写入'}  docs/generated/${name}`);
  }
  console.log(names.length === 0 ? 'docs/generated 已是最新。' : `共更新${names.length}页。`);
  return 0;
}

process.exitCode = await main();
