// Builds the workbench, and only when something it is made of has changed. Content is hashed, not times: a fresh clone
// or a branch switch touches every file without changing one.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { StartError } from './report.mjs';
import { root } from './root.mjs';
import { runNode, tail } from './run.mjs';

const DIST = path.join(root, 'workbench', 'dist');
const STAMP = path.join(DIST, '.built-from');
const ROOMS = ['workbench', 'wire', 'kernel', 'procedures', 'law'];
const PASSED_OVER = new Set(['dist', 'node_modules']);

function* filesUnder(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) yield* filesUnder(full);
    if (entry.isFile() && !entry.name.includes('.test.')) yield full;
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  const add = (file) => hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  for (const room of ROOMS) for (const file of filesUnder(path.join(root, room))) add(file);
  add(path.join(root, 'package-lock.json'));
  return hash.digest('hex');
}

const builtFrom = () => (fs.existsSync(STAMP) ? fs.readFileSync(STAMP, 'utf8') : undefined);

/** Where the built front lies, or undefined while the checkout has none to build. */
export const frontFolder = () => (fs.existsSync(path.join(DIST, 'index.html')) ? DIST : undefined);

export async function buildFront() {
  const workbench = path.join(root, 'workbench');
  const hasConfig = fs.readdirSync(workbench).some((name) => name.startsWith('vite.config.'));
  if (!hasConfig) return '工作台尚无可构建的内容，跳过';
  const print = fingerprint();
  if (builtFrom() === print) return '工作台已是最新';

  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, signal, output } = await runNode([vite, 'build', '--logLevel', 'warn'], { cwd: workbench });
  if (signal) throw new StartError('构建工作台时被中断。');
  if (code !== 0) throw new StartError(`工作台构建失败：\n${tail(output)}`);
  fs.writeFileSync(STAMP, print);
  return '工作台已构建';
}
