/** What we take from elsewhere, and what must not leave: exact pins, hashes, no install scripts, licences, no secrets. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLock, readManifests } from './lock.ts';
import { integrityProblems, licenceProblems, pinProblems, scriptProblems } from './rules.ts';
import { keptFiles, secretProblems } from './secrets.ts';

const root = path.resolve(import.meta.dirname, '../..');

const locked = readLock(root);
const problems = [
  ...pinProblems(readManifests(root)),
  ...integrityProblems(locked),
  ...scriptProblems(locked, readFileSync(path.join(root, '.npmrc'), 'utf8')),
  ...licenceProblems(locked),
  // An unpacked archive has no list of what is kept; what is asked of a clone is asked of clones.
  ...(existsSync(path.join(root, '.git')) ? await secretProblems(root, keptFiles(root)) : []),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
