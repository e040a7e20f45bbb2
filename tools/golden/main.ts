/** `npm run golden -- [FILE...] [--json OUT]`: worked examples run through the law library and compared with what was published. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { lineOf, jsonOf, totalsOf, type Done } from './report.ts';
import { runAll } from './run.ts';

const USAGE = '用法：npm run golden -- [示例文件...] [--json 结果文件]';

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  } catch {
    throw new Error(USAGE);
  }
}

function todayInChina(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

async function runFile(file: string | URL): Promise<readonly Done[]> {
  try {
    return runAll(readCases(await readFile(file, 'utf8'), todayInChina()));
  } catch (error) {
    throw new Error(`读不了${String(file)}：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const files = positionals.length === 0 ? [new URL('worked-examples.json', import.meta.url)] : positionals;
  const done = (await Promise.all(files.map(runFile))).flat();
  for (const entry of done) console.log(lineOf(entry));
  console.log(totalsOf(done));
  if (values.json !== undefined) await writeFile(values.json, jsonOf(done));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
