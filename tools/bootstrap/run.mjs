// Child processes of the launcher: quiet while they succeed, talkative when they do not.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import { root } from './root.mjs';

const LAST_LINES = 40;

/** Runs a program to its end and keeps what it said. Never throws: a program that cannot start is a code of 127. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    // Should we be told to go, the program goes with us: a half-done npm must not race the next start.
    const goAlong = () => child.kill();
    process.once('exit', goAlong);
    const keep = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => {
      process.off('exit', goAlong);
      resolve({ code: code ?? 1, signal, output });
    });
  });
}

/** A program of ours or of a dependency, run by the very Node that runs us. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** `npm start` tells us which npm it is; using that one keeps a second npm on the PATH out of the story. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runNode([cli, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
    ...options,
  });
}

/** Runs a program whose output is meant for the person who waits. */
export function runAloud(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export const tail = (output) => stripVTControlCharacters(output).trimEnd().split('\n').slice(-LAST_LINES).join('\n');
