/** What may come in and what must not leave; each rule is shown a fault and finds it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLock, readManifests } from './lock.ts';
import type { Locked } from './lock.ts';
import { integrityProblems, isPermitted, licenceProblems, pinProblems, scriptProblems } from './rules.ts';
import { billOfMaterials } from './sbom.ts';
import { secretProblems } from './secrets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-supply-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good: Locked = {
  name: 'good',
  version: '1.0.0',
  licence: 'MIT',
  hasIntegrity: true,
  hasInstallScript: false,
  isDevelopment: false,
  isOptional: false,
};

describe('SEC-065 进来的软件', () => {
  it('每一项都写死一个版本；写成范围的、标签的、地址的，指名退回', () => {
    expect(pinProblems(readManifests(root))).toEqual([]);
    const wanted = { a: '^1.0.0', b: 'latest', c: 'git+https://example.org/c.git', d: '1.2.3', e: 'npm:other@7.0.2' };
    expect(pinProblems([{ file: 'package.json', wanted }]).map((line) => line.split(' ')[1])).toEqual(['a', 'b', 'c']);
  });

  it('每一个包都有散列', () => {
    const locked = readLock(root);
    expect(locked.length).toBeGreaterThan(300);
    expect(integrityProblems(locked)).toEqual([]);
    expect(integrityProblems([{ ...good, hasIntegrity: false }])).toHaveLength(1);
  });

  it('安装时不运行任何包的脚本；新带脚本的包要先说明为什么不运行也行', () => {
    const npmrc = readFileSync(path.join(root, '.npmrc'), 'utf8');
    expect(scriptProblems(readLock(root), npmrc)).toEqual([]);
    expect(scriptProblems([], 'ignore-scripts=false\n')).toHaveLength(1);
    expect(scriptProblems([{ ...good, hasInstallScript: true }], npmrc)).toHaveLength(1);
  });

  it('许可都在名单上；或者任选其一，或者全部', () => {
    expect(licenceProblems(readLock(root))).toEqual([]);
    expect(
      licenceProblems([
        { ...good, licence: undefined },
        { ...good, licence: 'GPL-3.0-only' },
      ]),
    ).toHaveLength(2);
    expect(isPermitted('(MIT OR GPL-3.0-or-later)')).toBe(true);
    expect(isPermitted('(MIT AND GPL-3.0-or-later)')).toBe(false);
  });

  it('物料清单（SBOM）列全安装的每一个包，带散列', () => {
    const { components } = JSON.parse(billOfMaterials()) as {
      components: { name: string; version: string; hashes?: unknown[] }[];
    };
    const listed = new Map(components.map(({ name, version, hashes }) => [`${name}@${version}`, hashes?.length ?? 0]));
    const installed = readLock(root).filter(({ isOptional }) => !isOptional);
    expect(installed.filter(({ name, version }) => !listed.get(`${name}@${version}`))).toEqual([]);
  }, 60_000);
});

describe('SEC-065 出去的内容', () => {
  it('混进一把私钥，查得出是哪个文件第几行', async () => {
    const made = execFileSync('openssl', ['genpkey', '-algorithm', 'RSA'], { encoding: 'utf8', stdio: 'pipe' });
    writeFileSync(path.join(folder, 'notes.txt'), `笔记\n${made}`);
    const found = await secretProblems(folder, ['notes.txt']);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^notes\.txt:2: /);
  }, 60_000);
});

describe('SEC-065 同样的源文件', () => {
  it('两次构建出的工作台一个字节也不差', () => {
    const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const [first, second] = ['first', 'second'].map((name) => {
      const outDir = path.join(folder, name);
      const options = ['build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'];
      execFileSync(process.execPath, [vite, ...options], { cwd: path.join(root, 'workbench'), stdio: 'pipe' });
      return hashesOf(outDir);
    });
    expect(first).toEqual(second);
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(3);
  }, 120_000);
});

function hashesOf(outDir: string): Readonly<Record<string, string>> {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [path.relative(outDir, file), hash(file)]),
  );
}
