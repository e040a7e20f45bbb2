/** The worker as an actor: through the portal, by phone, for the matters in which they are an applicant. */
import type { Actor } from '@gongyuan/kernel/party.ts';

/** The built-in row of staff under which the portal records; nobody can sign in as it. */
export const PORTAL_STAFF_ID = '00000000-0000-4000-8000-0000000000a1';

/** One phone may stand for several registered persons: the same one recorded by two unions, or a family's. */
export function workerActor(name: string, personIds: readonly string[]): Actor {
  return { staffId: PORTAL_STAFF_ID, name, posts: [], takenOver: [], personIds };
}

export const isWorker = (actor: Actor): boolean => actor.staffId === PORTAL_STAFF_ID;
