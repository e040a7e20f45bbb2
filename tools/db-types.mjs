// `npm run db:types`: database/generated.ts from a freshly migrated database, so that the types say what the SQL files
// say. The mapped types are those of the parsers in database/connect.ts.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { importTypeScript } from './bootstrap/launch.mjs';
import { complain } from './bootstrap/report.mjs';
import { root } from './bootstrap/root.mjs';
import { runNode, tail } from './bootstrap/run.mjs';

const OUT = path.join(root, 'database', 'generated.ts');
const HEAD = '// Written by `npm run db:types` from database/migrations; not to be edited.\n\n';
// Bytes are Uint8Array, so that the pure rooms can read a row's type without Node's own types.
const TYPES = {
  timestamptz: 'ColumnType<string, Date | string, Date | string>',
  date: 'string',
  int8: 'number',
  numeric: 'number',
  bytea: 'Uint8Array',
};

async function codegen(url, outFile) {
  const cli = path.join(root, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js');
  const { code, output } = await runNode([
    cli,
    `--url=${url}`,
    `--out-file=${outFile}`,
    '--dialect=postgres',
    '--default-schema=public',
    '--include-pattern=public.*',
    '--exclude-pattern=public.schema_migration',
    '--camel-case',
    '--runtime-enums=false',
    '--date-parser=string',
    '--numeric-parser=number',
    `--type-mapping=${JSON.stringify(TYPES)}`,
  ]);
  if (code !== 0) throw new Error(`kysely-codegen failed:\n${tail(output)}`);
  const body = fs.readFileSync(outFile, 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\s*/, '');
  return HEAD + body;
}

/** The text that database/generated.ts should have. */
export async function generateTypes() {
  const { startCluster } = await importTypeScript('database/embedded.ts');
  const { createPool } = await importTypeScript('database/connect.ts');
  const { migrate } = await importTypeScript('database/migrate.ts');
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gongyuan-types-'));
  let cluster;
  try {
    cluster = await startCluster({ dataDir, isThrowaway: true });
    const pool = createPool(cluster.ownerUrl, { max: 1 });
    await migrate(pool, undefined, { appRole: 'gongyuan_app' });
    await pool.end();
    return await codegen(cluster.ownerUrl, path.join(dataDir, 'generated.ts'));
  } finally {
    await cluster?.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Undefined when the file is what it should be, else what to do about it. */
export async function findDrift() {
  const present = fs.existsSync(OUT) ? fs.readFileSync(OUT, 'utf8') : '';
  return present === (await generateTypes())
    ? undefined
    : 'database/generated.ts is not what the migrations say: npm run db:types';
}

async function main() {
  if (!process.argv.includes('--check')) return fs.writeFileSync(OUT, await generateTypes());
  const drift = await findDrift();
  if (drift) throw Object.assign(new Error(drift), { name: 'StartError' });
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  main().catch((error) => {
    complain(error);
    process.exit(1);
  });
}
