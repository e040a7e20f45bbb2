import { expect, it } from 'vitest';
import { openApp } from '../../support/app.ts';
import { tellJi } from '../../support/stories.ts';
it('probe', async () => {
  const app = await openApp();
  const log = app.app.log as any;
  log.error = (e: any) => console.log('ERR', e.err ?? e);
  const who = await app.as('kunshan-receptionist');
  // fastify child loggers
  try { await tellJi(who); } catch (e) { console.log(String(e)); }
  console.log(app.app.printRoutes({ commonPrefix: false }));
  await app.close();
});
