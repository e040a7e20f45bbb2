// `npm run dev`: the same server, and beside it Vite's own with hot replacement on 5173. How /api is passed on is
// written in workbench/vite.config.ts.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { root } from './root.mjs';

export function serveFront() {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite], { cwd: path.join(root, 'workbench'), stdio: 'inherit' });
  process.once('exit', () => child.kill());
}
