/** The server and the load as one file each: a process that takes the place of a killed one starts in half a second. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Below the checkout, so that packages are found from there. */
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'kills');

/** Rooms are found as the folders they are, and each file goes on knowing where it lies. */
const ofThisCheckout: Plugin = {
  name: 'of this checkout',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@gongyuan\// }, ({ path: asked }) => ({
      path: path.join(ROOT, asked.replace('@gongyuan/', '')),
    }));
    onResolve({ filter: /^[^./]/ }, ({ kind }) => (kind === 'entry-point' ? undefined : { external: true }));
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => ({
      loader: 'ts',
      contents: (await readFile(file, 'utf8'))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
    }));
  },
};

export async function bundle(name: 'part' | 'load'): Promise<string> {
  const outfile = path.join(FOLDER, `${name}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [ofThisCheckout],
    logLevel: 'silent',
  });
  return outfile;
}
