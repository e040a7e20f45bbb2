/** What was backed up, verified and restored, for the administrator's page: a copy nobody takes is told nowhere else. */
import path from 'node:path';
import type pg from 'pg';
import { type Manifest, rowsOf } from './manifest.ts';

export interface BackupRun {
  readonly kind: 'backup' | 'verify' | 'restore';
  readonly at: Date;
  readonly file: string;
  readonly bytes: number | null;
  readonly manifest: Manifest;
}

/** As the owner: the serving role only reads them. */
export async function noteRun(pool: pg.Pool, { kind, at, file, bytes, manifest }: BackupRun): Promise<void> {
  await pool.query(
    `insert into backup_run (kind, at, file_name, bytes, taken_at, row_count, file_count, missing_count)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      kind,
      at,
      path.basename(file),
      bytes,
      manifest.takenAt,
      rowsOf(manifest),
      manifest.files.count,
      manifest.missing.length,
    ],
  );
}
