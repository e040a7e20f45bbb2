/** The registry of desks: one line each. */
import type { App, Services } from '../services.ts';
import { actsDesk } from './acts/acts-desk.ts';
import { disputeDesk } from './dispute/dispute-desk.ts';
import { documentsDesk } from './documents/documents-desk.ts';
import { draftsDesk } from './drafts/drafts-desk.ts';
import { figuresDesk } from './figures/figures-desk.ts';
import { filesDesk } from './files/files-desk.ts';
import { intakeDesk } from './intake/intake-desk.ts';
import { matterDesk } from './matter/matter-desk.ts';
import { organisationDesk } from './organisation/organisation-desk.ts';
import { employerDesk, peopleDesk } from './people/people-desk.ts';
import { portalDesk } from './portal/portal.ts';
import { searchDesk } from './search/search-desk.ts';
import { sessionDesk } from './session/session-desk.ts';

export function registerDesks(app: App, services: Services): void {
  sessionDesk(app, services);
  organisationDesk(app, services);
  intakeDesk(app, services);
  disputeDesk(app, services);
  peopleDesk(app, services);
  employerDesk(app, services);
  searchDesk(app, services);
  filesDesk(app, services);
  draftsDesk(app, services);
  matterDesk(app, services);
  actsDesk(app, services);
  documentsDesk(app, services);
  figuresDesk(app, services);
  portalDesk(app, services);
}
