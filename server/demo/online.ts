/** An application through the portal as a telephone sends it: answers kept in a draft, sent once, read again by its key. */
import type { Answers } from '@gongyuan/wire/portal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { workerActor } from '../acts/worker.ts';
import { createDraft, DRAFT_COOKIE } from '../desks/portal/drafts.ts';
import { submitDraft } from '../desks/portal/submit.ts';
import { phoneIndex } from '../person-numbers.ts';
import { hashToken } from '../plugins/session-cookie.ts';
import type { Worker } from '../plugins/worker-session.ts';
import type { Services, Trx } from '../services.ts';

/** Returns the contact that came of it. */
export async function applyOnline(services: Services, trx: Trx, answers: Answers): Promise<string> {
  const { request, reply, cookies } = telephone();
  await createDraft(services, request, reply, { answers, files: [], isInDanger: false });
  const worker = await signedIn(services, trx, answers);
  await submitDraft(services, request, { consents: { sensitive: false }, worker });
  const { contactId } = await trx
    .selectFrom('portalDraft')
    .select('contactId')
    .where('tokenHash', '=', hashToken(cookies[DRAFT_COOKIE] ?? ''))
    .executeTakeFirstOrThrow();
  if (!contactId) throw new Error('an application was sent and became no contact');
  return contactId;
}

/** What the portal keeps on a telephone are its cookies; it looks at nothing else of it here. */
function telephone() {
  const cookies: Record<string, string> = {};
  const request = { cookies, protocol: 'https' } as unknown as FastifyRequest; // see above
  const setCookie = (name: string, value: string) => {
    cookies[name] = value;
  };
  const reply = { setCookie } as unknown as FastifyReply; // see above
  return { request, reply, cookies };
}

/** Whoever applies again has signed in by the telephone they gave before. */
async function signedIn({ keys }: Services, trx: Trx, { contact }: Answers): Promise<Worker | null> {
  if (!contact?.phone) return null;
  const persons = await trx
    .selectFrom('person')
    .select('id')
    .where('phoneIndex', '=', phoneIndex(keys, contact.phone))
    .orderBy('createdAt')
    .execute();
  const actor = workerActor(
    contact.name,
    persons.map(({ id }) => id),
  );
  return { phone: contact.phone, actor };
}
