// `npm start`: from a bare checkout to a served address.
// Syntax an old Node can still parse, and no static imports of our own: the version must be judged before anything else is read.
import fs from 'fs';

const wanted = /(\d+)\.(\d+)/.exec(
  JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node,
);
const running = process.versions.node.split('.').map(Number);

if (running[0] < Number(wanted[1]) || (running[0] === Number(wanted[1]) && running[1] < Number(wanted[2]))) {
  console.error(`✗ Node ${process.versions.node} 太旧：工援需要 Node ${wanted[1]}.${wanted[2]} 或更新的版本。`);
  process.exit(1);
}

import('./bootstrap/launch.mjs').then(
  (bootstrap) => bootstrap.launch(process.argv.slice(2)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
