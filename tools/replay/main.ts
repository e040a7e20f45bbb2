/** `npm run replay -- [FILE] [--without-causes] [--base-url URL] [--json OUT]`: cases entered through their doors, start to end. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { replay } from './replay.ts';
import { lineOf, totalsOf } from './report.ts';

const USAGE =
  '用法：npm run replay -- [案例文件] [--without-causes] [--base-url http://localhost:8080] [--json 结果文件]';
const DEMO_PASSWORD = 'gongyuan-demo-2026';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'base-url': { type: 'string', default: 'http://localhost:8080' },
        'without-causes': { type: 'boolean', default: false },
        json: { type: 'string' },
      },
    });
    if (positionals.length <= 1 && URL.canParse(values['base-url'])) return { ...values, file: positionals[0] };
  } catch {
    // Told below, like any other misuse.
  }
  throw new Error(USAGE);
}

async function main(): Promise<void> {
  const { file, json, 'base-url': baseUrl, 'without-causes': withoutCauses } = readArguments();
  const entries = await readCases(file ?? new URL('published-cases.json', import.meta.url));
  const password = process.env['GONGYUAN_ADMIN_PASSWORD'] ?? DEMO_PASSWORD;
  const outcomes = await replay({
    baseUrl,
    username: 'admin',
    password,
    entries,
    withoutCauses,
    onDone: (entry, outcome) => console.log(lineOf(entry, outcome)),
  });
  for (const line of totalsOf(entries, outcomes)) console.log(line);
  if (json) await writeFile(json, `${JSON.stringify(outcomes, null, 2)}\n`);
  if (outcomes.some((outcome) => outcome.error !== null)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
