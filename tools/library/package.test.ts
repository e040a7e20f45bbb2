// 法律库可以原样发布：打成包，装到别的项目里，没有网络也能用，不需要 Node，也不需要浏览器。
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimLabels, instruments, lawTermIds } from '../../law/index.ts';
import * as library from '../../law/index.ts';
import { examples, printedBy } from './examples.ts';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '..', '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongyuan-law-'));
const house = path.join(folder, 'house');
const user = path.join(folder, 'user');
const installed = path.join(user, 'node_modules', '@gongyuan', 'law');

/** The library alone, as it stands, with the compiler beside it: what is built here leaves no trace in the checkout. */
async function packed(): Promise<string> {
  fs.mkdirSync(house);
  const isLeftOut = (file: string) => file.endsWith('.test.ts') || path.basename(file) === 'dist';
  fs.cpSync(path.join(root, 'law'), path.join(house, 'law'), { recursive: true, filter: (file) => !isLeftOut(file) });
  fs.copyFileSync(path.join(root, 'tsconfig.base.json'), path.join(house, 'tsconfig.base.json'));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts=false', '--pack-destination', folder], {
    cwd: path.join(house, 'law'),
  });
  return path.join(folder, stdout.trim().split('\n').at(-1) ?? '');
}

/** The first example of the README, as a reader would copy it, and what it is said to print. */
function readmeExample(): { readonly code: string; readonly prints: string } {
  const text = fs.readFileSync(path.join(root, 'law', 'README.md'), 'utf8');
  const [, code = '', prints = ''] = /```ts\n(.*?)```\n+```text\n(.*?)```/s.exec(text) ?? [];
  return { code, prints };
}

function writeUser(): void {
  fs.mkdirSync(user);
  fs.writeFileSync(path.join(user, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  const options = { module: 'nodenext', target: 'es2023', lib: ['es2023'], strict: true, types: [] };
  const compilerOptions = { ...options, exactOptionalPropertyTypes: true, skipLibCheck: false, outDir: 'out' };
  fs.writeFileSync(
    path.join(user, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['readme.ts', 'console.d.ts'] }),
  );
  fs.writeFileSync(path.join(user, 'console.d.ts'), 'declare const console: { log(...said: unknown[]): void };');
  fs.writeFileSync(path.join(user, 'readme.ts'), readmeExample().code);
}

beforeAll(async () => {
  const tarball = await packed();
  writeUser();
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', tarball, ...flags], { cwd: user });
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function shippedFiles(): readonly string[] {
  return fs
    .readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(installed, name)).isFile());
}

describe('打成包的法律库', () => {
  it('包里有说明、许可证和编译好的文件，没有测试，没有依赖', () => {
    const others = shippedFiles().filter((name) => !name.startsWith('dist'));
    expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'README.zh-CN.md', 'golden-notes.md', 'package.json']);
    expect(shippedFiles().filter((name) => name.includes('.test.'))).toEqual([]);
    expect(shippedFiles()).toContain(path.join('dist', 'index.d.ts'));
    const { dependencies = {} } = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({});
  });

  it('照说明里的第一个例子写，类型对得上，打印的与写着的一样', { timeout: 60_000 }, async () => {
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = await run(process.execPath, [compiler, '-p', user], { cwd: user });
    expect(stdout).toBe('');
    expect(await printedBy([path.join(user, 'out', 'readme.js')])).toEqual([readmeExample().prints]);
  });

  it('随包的示例在 Node 里直接能跑', { timeout: 60_000 }, async () => {
    const files = examples.map(({ name }) => path.join(installed, 'dist', 'examples', `${name}.js`));
    expect(await printedBy(files)).toEqual(examples.map(({ prints }) => prints));
  });

  it('只有语言本身也能算：没有 Node，没有浏览器', { timeout: 60_000 }, async () => {
    const script = path.join(import.meta.dirname, 'bare-context.mjs');
    const entry = path.join(installed, 'dist', 'index.js');
    const { stdout } = await run(process.execPath, ['--experimental-vm-modules', '--no-warnings', script, entry]);
    const { names, said } = JSON.parse(stdout);
    expect(names).toEqual(Object.keys(library).toSorted());
    const articles = instruments.reduce((sum, one) => sum + one.articles.length, 0);
    expect(said).toEqual([Object.keys(claimLabels).length, lawTermIds.length, 1, articles]);
  });
});
