/**
 * The web or the jobs process of the campaign: loads everything and waits for the word, so that what takes the place of
 * a killed one is there at once. It is the real `serve`; only its clock stands in the daytime, when texts may go out.
 */
import path from 'node:path';
import { serve } from '../../../server/main.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const ahead = Number(process.env['KILLS_CLOCK_AHEAD_MS']);

process.on('disconnect', () => process.exit(0));
process.once('message', () => {
  void serve({
    root,
    publicDir: undefined,
    now: () => new Date(Date.now() + ahead),
    step: (_label, work) => work(),
    complain: (error) => console.error(error),
  }).then(() => process.send?.('serving'));
});
process.send?.('loaded');
