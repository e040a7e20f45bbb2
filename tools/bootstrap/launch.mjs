// The order of a start. Everything after the installation runs inside this one process: a second Node would cost its
// own start-up, and a killed parent would leave it behind.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildFront, frontFolder } from './front.mjs';
import { install } from './install.mjs';
import { complain, step } from './report.mjs';
import { root } from './root.mjs';

/** Imports a TypeScript module of the checkout; tsx exists only once the dependencies are installed. */
export async function importTypeScript(file) {
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(path.join(root, file)).href);
}

export async function launch(args) {
  const interrupted = () => process.exit(130);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await step('依赖已就绪', () => install('runtime'));
    const isDevelopment = args.includes('--dev');
    if (!isDevelopment) await step('工作台已就绪', buildFront);
    const { serve } = await importTypeScript('server/main.ts');
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await serve({ step, complain, publicDir: isDevelopment ? undefined : frontFolder(), root });
    if (isDevelopment) await (await import('./dev.mjs')).serveFront();
  } catch (error) {
    complain(error);
    process.exit(1);
  }
}
