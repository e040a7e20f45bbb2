/** The registry of desks: one line each. */
import type { App, Services } from '../services.ts';
import { disputeDesk } from './dispute/dispute-desk.ts';
import { intakeDesk } from './intake/intake-desk.ts';
import { matterDesk } from './matter/matter-desk.ts';
import { sessionDesk } from './session/session-desk.ts';

export function registerDesks(app: App, services: Services): void {
  sessionDesk(app, services);
  intakeDesk(app, services);
  disputeDesk(app, services);
  matterDesk(app, services);
}
