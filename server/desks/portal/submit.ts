/** Sending: the draft becomes a contact of the competent union, once, however often the button is pressed. */
import { findOut } from '../../acts/contact/triage.ts';
import { registerContactIn } from '../../acts/contact/contact.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { CONSENT_VERSION } from '@gongyuan/portal/ask/consent.ts';
import { notKnown, pruned } from '@gongyuan/portal/ask/steps.ts';
import { linesOf } from '@gongyuan/portal/ask/wanting.ts';
import type { BroughtFile, DraftContent, Receipt } from '@gongyuan/wire/portal.ts';
import type { FastifyRequest } from 'fastify';
import { PORTAL_STAFF_ID, workerActor } from '../../acts/worker.ts';
import { savePersons } from '../../people.ts';
import { normalPhone } from '../../person-numbers.ts';
import type { Worker } from '../../plugins/worker-session.ts';
import type { Services, Trx } from '../../services.ts';
import { rememberFiles } from '../../stored-files.ts';
import { inTransaction } from '../../transaction.ts';
import { keepPortalWords } from './consents.ts';
import { handIn } from './hand-in.ts';
import { handOverFiles } from './draft-files.ts';
import { isSent, lockDraft, markSent } from './drafts.ts';
import { nextSteps } from './next-steps.ts';
import { stateReckoned } from './reckon-facts.ts';
import { personOf, toldOf } from './told.ts';

export interface Consents {
  readonly sensitive: boolean;
}

export type Outcome = 'sent' | 'already';

/** One transaction from the locked draft to the receipt: a second tap waits here and finds it done. */
export async function submitDraft(
  services: Services,
  request: FastifyRequest,
  { consents, worker }: { readonly consents: Consents; readonly worker: Worker | null },
): Promise<Outcome> {
  return inTransaction(services.db, async (trx) => {
    const draft = await lockDraft(services, trx, request);
    if (!draft) throw problem('not_found', { detail: '没有找到填到一半的内容，请从“我要求助”重新开始。' });
    if (isSent(draft)) return 'already';
    const content = { ...draft.content, answers: pruned(draft.content.answers) };
    const { receipt, contactId } = await register(services, trx, { draftId: draft.id, content }, worker);
    await keepConsent(services, trx, contactId, content, consents);
    await markSent(services, trx, { id: draft.id, contactId, receipt });
    return 'sent';
  });
}

async function register(
  services: Services,
  trx: Trx,
  { draftId, content }: { readonly draftId: string; readonly content: DraftContent },
  worker: Worker | null,
): Promise<{ readonly receipt: Receipt; readonly contactId: string }> {
  const { answers } = content;
  const unionId = await takingUnion(services, trx, content);
  const personId = await applicantOf(services, trx, content, worker);
  const actor = workerActor(answers.contact?.name || '申请人', [personId]);
  const told = toldOf(answers, { unionId, personId });
  const registered = await registerContactIn(services, trx, actor, told, [personId]);
  const { disputeId, id: contactId } = registered;
  await stateReckoned(services, trx, actor, { disputeId, contactId, unionId, content });
  const files = await handOverFiles(services, trx, draftId, content.files);
  await bringPapers(services, trx, actor, { disputeId, files });
  const matters = await handIn(services, trx, actor, { registered, answers });
  const hasPhone = !!answers.contact?.phone;
  const next = await nextSteps(services, trx, { registered, matters, unionId, notKnown: notKnown(answers), hasPhone });
  return {
    contactId,
    receipt: {
      disputeNumber: registered.disputeNumber,
      unionName: next.unionName,
      unionPhone: next.unionPhone,
      opened: matters.map(({ label, number }) => ({ label, number })),
      next: [...next.lines],
      hasPhone,
      isHelper: answers.helper !== undefined,
      isInDanger: content.isInDanger,
      toAsk: [...notKnown(answers)],
    },
  };
}

/** The nearest union for the place; where no place is known the province's own, which asks and passes it on. */
async function takingUnion(services: Services, trx: Trx, { answers }: DraftContent): Promise<string> {
  const told = toldOf(answers, { unionId: '', personId: '' });
  const { competentUnion } = await findOut(services, trx, workerActor('申请人', []), {
    facts: told.facts,
    story: told.story,
    channel: 'online',
    lines: [...linesOf(answers)],
  });
  if (competentUnion) return competentUnion.id;
  const province = await trx
    .selectFrom('tradeUnion')
    .select('id')
    .where('level', '=', 'province')
    .where('isGuest', '=', false)
    .orderBy('lft')
    .executeTakeFirstOrThrow();
  return province.id;
}

/** Who proved this phone and gives the same name is the same person; everybody else gets a record of their own. */
async function applicantOf(
  services: Services,
  trx: Trx,
  { answers }: DraftContent,
  worker: Worker | null,
): Promise<string> {
  const person = personOf(answers);
  const isProved = !!worker && !!person.phone && normalPhone(worker.phone) === normalPhone(person.phone);
  if (isProved && !person.identityNumber && worker.actor.personIds.length > 0) {
    const known = await trx
      .selectFrom('person')
      .select('id')
      .where('id', 'in', [...worker.actor.personIds])
      .where('name', '=', person.name)
      .orderBy('createdAt')
      .executeTakeFirst();
    if (known) return known.id;
  }
  const category =
    answers.who && answers.who !== 'unknown' && answers.who !== 'union_organisation' ? answers.who : null;
  const { ids } = await savePersons(services, trx, workerActor(person.name, []), [person], {
    category,
    isDemo: services.demo,
  });
  const [id] = ids;
  if (!id) throw new Error('a person was told and not kept');
  return id;
}

async function bringPapers(
  services: Services,
  trx: Trx,
  actor: Actor,
  { disputeId, files }: { readonly disputeId: string; readonly files: readonly BroughtFile[] },
): Promise<void> {
  if (files.length === 0) return;
  const now = services.now();
  await rememberFiles(trx, files, now);
  await trx
    .insertInto('evidence')
    .values(
      files.map(({ name, sha256 }) => ({
        disputeId,
        matterId: null,
        name,
        sha256,
        purpose: '申请人网上提交',
        uploadedBy: PORTAL_STAFF_ID,
        uploadedByPersonId: actor.personIds[0] ?? null,
        uploadedAt: now.toISOString(),
      })),
    )
    .execute();
}

async function keepConsent(
  { now }: Services,
  trx: Trx,
  contactId: string,
  { answers }: DraftContent,
  { sensitive }: Consents,
): Promise<void> {
  await keepPortalWords(trx, now());
  const shared = {
    contactId,
    textVersion: CONSENT_VERSION,
    givenBy: answers.helper ? 'helper' : 'self',
    givenAt: now().toISOString(),
  };
  const items = sensitive ? ['general', 'sensitive'] : ['general'];
  await trx
    .insertInto('portalConsent')
    .values(items.map((item) => ({ ...shared, item })))
    .execute();
}
