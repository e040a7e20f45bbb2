/** The administration desk: unions, bodies, people, posts, handlers and their settings. */
import type { App, Services } from '../../services.ts';
import { registerBodies } from './bodies.ts';
import { registerDeliveries } from './deliveries.ts';
import { registerDocumentWords } from './document-words.ts';
import { registerHandlers } from './handlers.ts';
import { registerParameters } from './parameters.ts';
import { registerPosts } from './posts.ts';
import { registerSecondFactors } from './second-factors.ts';
import { registerStaffEmail } from './staff-email.ts';
import { registerStaff } from './staff.ts';
import { registerUnions } from './unions.ts';

export function organisationDesk(app: App, services: Services): void {
  registerUnions(app, services);
  registerBodies(app, services);
  registerStaff(app, services);
  registerStaffEmail(app, services);
  registerSecondFactors(app, services);
  registerPosts(app, services);
  registerHandlers(app, services);
  registerParameters(app, services);
  registerDocumentWords(app, services);
  registerDeliveries(app, services);
}
