// Vitest's global setup: one PostgreSQL for all test files, and in it one migrated database to copy from.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

import { createDatabase, createPool } from '@gongyuan/database/connect.ts';
import { APP_ROLE, type Cluster, OWNER_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import { migrate } from '@gongyuan/database/migrate.ts';

import { seedDemonstration } from '../../server/seeds/demonstration.ts';

export const TEMPLATE = 'gongyuan_template';
/** The same with the demonstration province in it: unions, bodies, personas; no matters. */
export const PROVINCE = 'gongyuan_province';

export interface TestDatabaseUrls {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    database: TestDatabaseUrls;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-test-'));
  const cluster = await startCluster({ dataDir, isThrowaway: true });
  await migrateTemplate(cluster);
  await seedProvince(cluster);
  const { adminUrl, ownerUrl, appUrl } = cluster;
  project.provide('database', { adminUrl, ownerUrl, appUrl });
  return async () => {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function migrateTemplate({ adminUrl, ownerUrl }: Cluster): Promise<void> {
  const admin = createPool(adminUrl, { max: 1 });
  await admin.query(`create database ${TEMPLATE} owner ${OWNER_ROLE} template template0`);
  await admin.end();
  const owner = createPool(onDatabase(ownerUrl, TEMPLATE), { max: 1 });
  await migrate(owner, undefined, { appRole: APP_ROLE });
  // A database somebody is connected to cannot be copied.
  await owner.end();
}

async function seedProvince({ adminUrl, appUrl }: Cluster): Promise<void> {
  const admin = createPool(adminUrl, { max: 1 });
  await admin.query(`create database ${PROVINCE} owner ${OWNER_ROLE} template ${TEMPLATE}`);
  await admin.end();
  const pool = createPool(onDatabase(appUrl, PROVINCE), { max: 2 });
  const now = new Date('2026-11-20T01:00:00Z');
  await seedDemonstration(createDatabase(pool), { today: () => '2026-11-20', now: () => now }, () => undefined);
  await pool.end();
}

export function onDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
