// `npm run check`: everything that can be judged without running the product. One line per step; what a step has to
// say is shown only when it fails.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './bootstrap/root.mjs';
import { runNode, runNpm, tail } from './bootstrap/run.mjs';
import { findDrift } from './db-types.mjs';

const ROOMS = ['law', 'kernel', 'procedures', 'wire', 'database', 'server', 'portal', 'workbench'];
const AT_ONCE = 2;

/**
 * With a TypeScript it does not support, dependency-cruiser finds "no violations (0 modules)" and is content. Raise
 * this as the code grows.
 */
const FEWEST_MODULES = 20;
/** The kernel is what everybody must have read; it stays readable in one sitting. */
const KERNEL_LINES = 800;

const bin = (...parts) => path.join(root, 'node_modules', ...parts);

/** A step passes with undefined and fails with the words that explain it. */
const program = (args, options) => async () => {
  const { code, output } = await runNode(args, options);
  return code === 0 ? undefined : tail(output);
};

function typeScript(room) {
  const project = path.join(root, room);
  // Remembered between runs: most rooms have not changed since the last one.
  const memory = bin('.cache', 'tsc', `${room || 'tests'}.tsbuildinfo`);
  // The native compiler: the same answers for a quarter of the work. The room rules below need the older one's library.
  return program([
    bin('typescript-native', 'bin', 'tsc'),
    '-p',
    project,
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    memory,
  ]);
}

async function roomRules() {
  const cli = bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rooms = [...ROOMS, 'tests', 'tools'].filter((room) => fs.existsSync(path.join(root, room)));
  const { code, output } = await runNode([cli, ...rooms]);
  if (code !== 0) return tail(output);
  const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  return cruised < FEWEST_MODULES ? `only ${cruised} modules were looked at, fewer than ${FEWEST_MODULES}` : undefined;
}

async function kernelSize() {
  const folder = path.join(root, 'kernel');
  const files = fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const lines = files.reduce((sum, name) => sum + linesOfCode(fs.readFileSync(path.join(folder, name), 'utf8')), 0);
  return lines > KERNEL_LINES ? `${lines} lines of code, more than ${KERNEL_LINES}` : undefined;
}

function linesOfCode(text) {
  const bare = text.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '');
  return bare.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}

async function lockInstalls() {
  const { code, output } = await runNpm(['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund']);
  return code === 0 ? undefined : tail(output);
}

const steps = [
  ...ROOMS.map((room) => [`types: ${room}`, typeScript(room)]),
  ['types: tests and tools', typeScript('')],
  ['generated docs', program([bin('tsx', 'dist', 'cli.mjs'), path.join(root, 'tools', 'docs.ts'), '--check'])],
  ['supply chain', program([bin('tsx', 'dist', 'cli.mjs'), path.join(root, 'tools', 'supply', 'main.ts')])],
  ['lint', program([bin('oxlint', 'bin', 'oxlint'), '--deny-warnings'])],
  ['format', program([bin('@biomejs', 'biome', 'bin', 'biome'), 'format', '--max-diagnostics=5', '.'])],
  ['rooms', roomRules],
  ['kernel size', kernelSize],
  ['database types', findDrift],
  ['lock', lockInstalls],
];

async function runStep([name, work]) {
  const began = performance.now();
  const complaint = await work().catch((error) => error.message);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${complaint === undefined ? '✓' : '✗'} ${name}  ${seconds} s`);
  if (complaint !== undefined) console.log(complaint.replace(/^/gm, '    '));
  return complaint === undefined;
}

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const waiting = [...steps];
  const outcomes = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await runStep(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const { failed } = await runChecks();
  process.exitCode = failed > 0 ? 1 : 0;
}
