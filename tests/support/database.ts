import { randomBytes } from 'node:crypto';

import type pg from 'pg';
import { inject } from 'vitest';

import { createPool } from '@gongyuan/database/connect.ts';
import { OWNER_ROLE } from '@gongyuan/database/embedded.ts';

import { PROVINCE, TEMPLATE, onDatabase } from './cluster.ts';

export interface TestDatabase {
  /** The role that serves: what the product can do, and no more. */
  pool: pg.Pool;
  ownerPool: pg.Pool;
  close: () => Promise<void>;
}

/** A migrated database of one's own, in some 50 ms. Empty unless the migrations fill it. */
export const cloneDatabase = (): Promise<TestDatabase> => createFrom(TEMPLATE);

/** One with the demonstration province: unions, bodies and personas, no matters. */
export const cloneProvince = (): Promise<TestDatabase> => createFrom(PROVINCE);

/** One without any table, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<TestDatabase> => createFrom('template0');

async function createFrom(template: string): Promise<TestDatabase> {
  const urls = inject('database');
  const name = `gongyuan_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(urls.adminUrl, `create database ${name} owner ${OWNER_ROLE} template ${template}`);
  const pool = createPool(onDatabase(urls.appUrl, name), { max: 6 });
  const ownerPool = createPool(onDatabase(urls.ownerUrl, name), { max: 3 });
  const close = async () => {
    await Promise.all([pool.end(), ownerPool.end()]);
    await asAdmin(urls.adminUrl, `drop database ${name} with (force)`);
  };
  return { pool, ownerPool, close };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = createPool(url, { max: 1 });
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
