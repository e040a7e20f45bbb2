// Installs what is missing. What is there is told by npm's own record of the last finished installation
// (node_modules/.package-lock.json), compared entry by entry with the lock: so an installation made by hand counts,
// a full one satisfies the runtime set, and one that was cut short does not (npm writes the record last).
import fs from 'node:fs';
import path from 'node:path';

import { StartError } from './report.mjs';
import { root } from './root.mjs';
import { runNpm, tail } from './run.mjs';

const RECORD = path.join(root, 'node_modules', '.package-lock.json');

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** @param {'runtime' | 'full'} set */
export function isInstalled(set) {
  const locked = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(RECORD);
  if (!locked || !present) return false;
  return Object.entries(locked).every(([place, wanted]) => {
    const isDependency = place.includes('node_modules/');
    // Optional packages are the binaries of other platforms; npm alone knows which of them belong here.
    const isNeeded = isDependency && !wanted.optional && !wanted.devOptional && (set === 'full' || !wanted.dev);
    if (!isNeeded) return true;
    return present[place] !== undefined && present[place].version === wanted.version;
  });
}

/**
 * `npm ci` first, because it takes exactly the lock. It refuses a lock in which the newest release of a package lacks
 * one of its platform packages in the registry; `npm install` honours the same lock and succeeds.
 * @param {'runtime' | 'full'} set
 */
export async function install(set) {
  if (isInstalled(set)) return '依赖已就绪';
  const omit = set === 'runtime' ? ['--omit=dev'] : ['--include=dev'];
  const quiet = ['--no-audit', '--no-fund', '--no-progress'];
  for (const command of ['ci', 'install']) {
    const { code, signal, output } = await runNpm([command, ...omit, ...quiet]);
    if (code === 0) return `依赖已安装（npm ${command}）`;
    if (signal) throw new StartError('安装依赖时被中断。');
    if (command === 'install') throw new StartError(`依赖安装失败，npm 的最后几行是：\n${tail(output)}`);
  }
}
