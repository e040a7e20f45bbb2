// What every release so far left behind comes up to today's schema: whole, provable, and fit to work on.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '@gongyuan/database/connect.ts';
import { readMigrations } from '@gongyuan/database/migrate.ts';
import { buildApp } from '../../server/app.ts';
import { verifyChains } from '../../server/audit-verify.ts';
import { keyPlacer } from '../../server/backup/installation-key.ts';
import type { Secret } from '../../server/backup/secret.ts';
import { checkInvariants } from '../../server/invariants/check.ts';
import { createFileStore } from '../../server/outward/file-store.ts';
import { DEMO_PASSWORD } from '../../server/seeds/demonstration.ts';
import type { Place } from '../support/backup.ts';
import { emptyPlace, restore } from '../support/backup.ts';

const FOLDER = path.join(import.meta.dirname, 'releases');
const SECRET: Secret = { kind: 'passphrase', text: 'gongyuan releases in tests' };
const releases = readdirSync(FOLDER).filter((name) => name.endsWith('.gybackup'));
const PATIENCE = 120_000;

async function signIn({ database, dataDir }: Place) {
  const app = await buildApp({ pool: database.pool, dataDir, demo: true, logger: false });
  const reply = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'kunshan-reviewer', password: DEMO_PASSWORD },
  });
  const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
  return { app, get: (url: string) => app.inject({ method: 'GET', url, headers: { cookie } }) };
}

describe('REL-072 以前每个版本留下的数据', () => {
  it('有三个版本的备份', () => expect(releases.length).toBeGreaterThanOrEqual(3));

  it.each(releases)(
    '%s 升到现在的结构，审计链完整，平台照常能用',
    async (name) => {
      const place = await emptyPlace();
      const { pool, ownerPool } = place.database;
      const key = keyPlacer(place.dataDir, new Date());
      const manifest = await restore(path.join(FOLDER, name), place, { secret: SECRET, key });

      const { rows: applied } = await ownerPool.query('select name, checksum from schema_migration order by name');
      expect(applied).toEqual((await readMigrations()).map(({ name, checksum }) => ({ name, checksum })));
      const { rows } = await ownerPool.query('select count(*)::int as matters from matter');
      expect(rows[0].matters).toBe(manifest.tables.find((table) => table.name === 'matter')?.rows);
      const chains = await verifyChains(createDatabase(pool));
      expect(chains.length).toBeGreaterThan(0);
      expect(chains.filter((chain) => chain.broken)).toEqual([]);

      // Of the contents of its store only a dozen came along.
      const missing = new Set(manifest.missing);
      const wrong: unknown[] = [];
      await checkInvariants({
        db: createDatabase(ownerPool),
        files: createFileStore(place.dataDir),
        now: new Date(manifest.takenAt),
        acknowledged: null,
        oneFileIn: 1,
        found: (id, violation) =>
          id === 'I11' && missing.has(violation.row) ? undefined : wrong.push({ id, ...violation }),
      });
      expect(wrong).toEqual([]);

      const { app, get } = await signIn(place);
      const list = await get('/api/matters');
      expect(list.statusCode).toBe(200);
      const matter = await ownerPool.query(
        `select matter.id from matter join trade_union on trade_union.id = union_id where name like '昆山%' limit 1`,
      );
      expect((await get(`/api/matters/${matter.rows[0].id}`)).statusCode).toBe(200);
      await app.close();
      await place.close();
    },
    PATIENCE,
  );
});
