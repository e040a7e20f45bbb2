// `npm test`: from a bare checkout to one number. Its last line is `N passed, M failed`; every step of the check counts
// as one test, and a run in which no test ran has failed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { ensureBrowser } from './bootstrap/browser.mjs';
import { install } from './bootstrap/install.mjs';
import { complain, step } from './bootstrap/report.mjs';
import { root } from './bootstrap/root.mjs';
import { runAloud } from './bootstrap/run.mjs';

/** The browser tests come by themselves: each of them wants both processors. */
const RUNS = [['fast', 'server'], ['browser']];

async function runVitest(projects, folder) {
  const report = path.join(folder, `${projects.join('-')}.json`);
  const choice = projects.map((project) => `--project=${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const cli = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runAloud(process.execPath, [cli, 'run', '--no-isolate', ...choice, ...reporters]);
  return count(report, code);
}

function count(report, code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  // A file that could not even be loaded, or whose hooks failed, has no test to show for it.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  // An error outside every test is told only by the exit code.
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function main() {
  await step('依赖已就绪', () => install('full'));
  await step('浏览器与字体已就绪', ensureBrowser);
  // Only now: it reads modules that the installation brings.
  const { runChecks } = await import('./check.mjs');
  const total = await runChecks();

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongyuan-report-'));
  let ran = 0;
  for (const projects of RUNS) {
    const { passed, failed } = await runVitest(projects, folder);
    total.passed += passed;
    total.failed += failed;
    ran += passed + failed;
  }
  fs.rmSync(folder, { recursive: true, force: true });
  if (ran === 0) total.failed += 1;
  return total;
}

const { passed, failed } = await main().catch((error) => {
  complain(error);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
