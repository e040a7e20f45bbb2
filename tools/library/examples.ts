// The examples of the law library, each with what its last comment says it prints.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const folder = path.join(import.meta.dirname, '..', '..', 'law', 'examples');
const run = promisify(execFile);
/** Stands between what one module prints and what the next one does. */
const between = '--- next ---\n';
const heading = '\n// Prints:\n';

/** One example. `prints` is what stands in its last comment. */
export type Example = { readonly name: string; readonly file: string; readonly prints: string };

function read(name: string): Example {
  const file = path.join(folder, name);
  const [, said = ''] = fs.readFileSync(file, 'utf8').split(heading);
  return { name: path.basename(name, '.ts'), file, prints: said.replaceAll(/^\/\/ ?/gm, '') };
}

/** All of them, by name. */
export const examples: readonly Example[] = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .toSorted()
  .map(read);

/**
 * What modules print, run one after the other in a Node of their own.
 *
 * @basis an example that nobody runs does not stay true
 * @unit  texts in the order of the files
 * @example await printedBy(['law/examples/dismissal.ts'], ['--import', 'tsx'])
 */
export async function printedBy(files: readonly string[], flags: readonly string[] = []): Promise<readonly string[]> {
  const imports = files.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});`);
  const program = imports.join(`process.stdout.write(${JSON.stringify(between)});`);
  const { stdout } = await run(process.execPath, [...flags, '--input-type=module', '--eval', program]);
  return stdout.split(between);
}
