// What the embedded database keeps in DATA_DIR: cluster.json with its place, port and passwords, the cluster itself
// (unless the database user cannot get there), and the server's log.
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { StartError, codeOf, messageOf } from '../start-error.ts';
import { type Identity, canEnter, commonFolder, databaseUser, ownerOf } from './identity.ts';

export interface ClusterRecord {
  /** Absolute, or relative to DATA_DIR so that the folder can be moved. */
  place: string;
  port: number;
  /** False until roles and database exist: a first start that was cut short begins again. */
  isComplete: boolean;
  passwords: { admin: string; owner: string; app: string };
}

export interface ClusterFolder {
  dataDir: string;
  pgdata: string;
  user: Identity | undefined;
  record: ClusterRecord;
}

const recordFile = (dataDir: string) => path.join(dataDir, 'cluster.json');

export function openFolder(dataDir: string): ClusterFolder {
  try {
    mkdirSync(dataDir, { recursive: true });
    return existsSync(recordFile(dataDir)) ? openExisting(dataDir) : layOut(dataDir);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`无法使用数据目录 ${dataDir}：${messageOf(error)}。`);
  }
}

function openExisting(dataDir: string): ClusterFolder {
  const record = readRecord(dataDir);
  const pgdata = path.resolve(dataDir, record.place);
  if (existsSync(path.join(pgdata, 'PG_VERSION'))) return { dataDir, pgdata, user: ownerOf(pgdata), record };
  if (record.isComplete) throw damaged(dataDir, `找不到数据库 ${pgdata}`);
  rmSync(pgdata, { recursive: true, force: true });
  return layOut(dataDir);
}

function layOut(dataDir: string): ClusterFolder {
  const user = databaseUser();
  const place = choosePlace(dataDir, user);
  const pgdata = path.resolve(dataDir, place);
  if (existsSync(pgdata)) throw damaged(dataDir, '有数据库却没有 cluster.json');
  const password = () => randomBytes(24).toString('base64url');
  const passwords = { admin: password(), owner: password(), app: password() };
  const folder = { dataDir, pgdata, user, record: { place, port: 0, isComplete: false, passwords } };
  saveRecord(folder);
  return folder;
}

/** Inside DATA_DIR if the database user can get there; else in the common folder, under a name nobody else has. */
function choosePlace(dataDir: string, user: Identity | undefined): string {
  // Others may pass through, not look around: what lies in here is closed file by file.
  if (user) chmodSync(dataDir, 0o711);
  if (canEnter(dataDir, user)) return 'postgres';
  return path.join(commonFolder(), `cluster-${randomBytes(6).toString('hex')}`);
}

function readRecord(dataDir: string): ClusterRecord {
  try {
    const record = JSON.parse(readFileSync(recordFile(dataDir), 'utf8')) as Partial<ClusterRecord>;
    const { place, port, isComplete, passwords } = record;
    if (!place || port === undefined || isComplete === undefined || !passwords) throw new Error('内容不全');
    return { place, port, isComplete, passwords };
  } catch (error) {
    if (codeOf(error) === 'EACCES') throw error;
    throw damaged(dataDir, `cluster.json 无法读取（${messageOf(error)}）`);
  }
}

export function saveRecord({ dataDir, record }: ClusterFolder): void {
  const unfinished = `${recordFile(dataDir)}.new`;
  writeFileSync(unfinished, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, recordFile(dataDir));
}

/** Made by us, because its parent may not belong to the database user. */
export function makePgdata({ pgdata, user }: ClusterFolder): void {
  mkdirSync(pgdata, { mode: 0o700 });
  if (user) chownSync(pgdata, user.uid, user.gid);
}

export const damaged = (dataDir: string, why: string): StartError =>
  new StartError(`数据目录 ${dataDir} 已损坏：${why}；请从备份恢复，或换一个 DATA_DIR。`);
