/** The window: findings while the story comes in, and the contact that is registered. */
import { ContactIn, ContactOut, TriageIn, TriageOut } from '@gongyuan/wire/intake.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { registerContact } from '../../acts/contact/contact.ts';
import { findOut } from '../../acts/contact/triage.ts';

const config = { access: 'files' } as const;
const tags = ['窗口接待'];

export function intakeDesk(app: App, services: Services): void {
  app.post(
    '/api/triage',
    {
      config,
      schema: {
        tags,
        summary: '边记边判：范围、困难审查、快速办理、受理工会、材料与时效',
        body: TriageIn,
        response: { 200: TriageOut },
      },
    },
    async (request) => findOut(services, services.db, getActor(request), request.body),
  );
  app.post(
    '/api/contacts',
    {
      config,
      schema: {
        tags,
        summary: '登记来访，立争议档案并开启所要办的事项',
        body: ContactIn,
        response: { 201: ContactOut },
      },
    },
    async (request, reply) => reply.status(201).send(await registerContact(services, getActor(request), request.body)),
  );
}
