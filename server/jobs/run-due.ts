/** All that is due now, done to the end: the loop calls it in the house, tests call it with their own clock. */
import type { Services } from '../services.ts';
import { channels } from './claim.ts';
import { deliverDue } from './deliver.ts';
import { forgetKeys } from './forget-keys.ts';
import { recountDue } from './recount.ts';
import { sweepFiles } from './sweep-files.ts';
import { sweepPortal } from './sweep-portal.ts';

type Job = (services: Services) => Promise<void>;

/** One line each. A job claims its rows itself and may run in several processes at once. */
const jobs: readonly Job[] = [
  ...channels.map(
    (channel): Job =>
      (services) =>
        deliverDue(services, channel),
  ),
  recountDue,
  sweepPortal,
  sweepFiles,
  forgetKeys,
];

/** Throws the first failure only after every job has had its turn. */
export async function runDue(services: Services): Promise<void> {
  const ends = await Promise.allSettled(jobs.map((job) => job(services)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
