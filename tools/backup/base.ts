/** The embedded database at any second: a base copy, and a recovery from one along the archived log. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type BaseManifest, inspectBase, recover, takeBase } from '@gongyuan/database/embedded/base-copy.ts';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import { bringsKey, readInstallationKeys } from '../../server/backup/installation-key.ts';
import { BackupRefusal } from '../../server/backup/refusal.ts';
import type { Environment } from '../../server/env.ts';

const OUTSIDE = '设置了 DATABASE_URL：外部数据库的基础备份用 pg_basebackup 做，见 docs/how-to/back-up-and-restore.md。';

export async function backUpBase({ databaseUrl, dataDir }: Environment, into: string): Promise<void> {
  if (databaseUrl) throw new StartError(OUTSIDE);
  if (existsSync(into) && readdirSync(into).length > 0)
    throw new StartError(`${into} 里已有内容，没有覆盖；请换一个空文件夹。`);
  const keys = readInstallationKeys(dataDir);
  if (!keys || !existsSync(path.join(dataDir, 'cluster.json')))
    throw new StartError(`数据目录 ${dataDir} 里还没有平台；请先启动一次工援，或用 DATA_DIR 指明位置。`);
  const { files } = await takeBase({ dataDir, into, keys: keys.fingerprints, now: () => new Date() });
  console.log(`基础备份已做好：${into}，${Object.keys(files).length}份文件。它没有加密，请放在加密的磁盘上。`);
}

export async function restoreBase(environment: Environment, base: string, until: string | undefined): Promise<void> {
  const { databaseUrl, dataDir, walArchive } = environment;
  if (databaseUrl) throw new StartError(OUTSIDE);
  if (!walArchive) throw new StartError('请用 WAL_ARCHIVE 指明日志存档的文件夹。');
  const moment = momentFrom(until);
  const manifest = await whole(base);
  if (['cluster.json', 'postgres', 'files'].some((name) => existsSync(path.join(dataDir, name))))
    throw new BackupRefusal('occupied', `数据目录 ${dataDir} 里已有平台的数据，没有改动；请换一个空的 DATA_DIR。`);
  bringsKey(dataDir, manifest, { hasKey: false }, false);
  try {
    await recover({ base, manifest, dataDir, walArchive, until: moment });
  } catch (error) {
    throw new BackupRefusal(
      'damaged',
      `日志存档到不了${until}（${messageOf(error)}）；没有恢复任何内容，请检查 WAL_ARCHIVE 里是否缺了一段，或换一个较早的时间。`,
    );
  }
  console.log(`已恢复到${until}。之后上传的文件请从原来的 files 文件夹补回，再启动，并运行 npm run check-invariants。`);
}

async function whole(base: string): Promise<BaseManifest> {
  return inspectBase(base).catch((error: unknown) => {
    throw new BackupRefusal('damaged', messageOf(error));
  });
}

/** Told in the time of China, unless a zone is told with it. */
function momentFrom(until = ''): Date {
  const hasZone = /(Z|[+-]\d{2}:\d{2})$/.test(until);
  const moment = new Date(`${until.replace(' ', 'T')}${hasZone ? '' : '+08:00'}`);
  if (!/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}/.test(until) || Number.isNaN(moment.getTime()))
    throw new StartError(`请用 --until '2026-12-01 14:30:00' 写明恢复到哪一刻（北京时间）。`);
  return moment;
}
