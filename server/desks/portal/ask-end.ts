/** The last page of the guided application: answers checked, consent given, sent once; the receipt; clearing away. */
import { isSensitive, renderCheck } from '@gongyuan/portal/ask/check.ts';
import { CONSENT_VERSION } from '@gongyuan/portal/ask/consent.ts';
import { renderDone, renderFinished } from '@gongyuan/portal/ask/ends.ts';
import { firstOpen } from '@gongyuan/portal/ask/steps.ts';
import type { Faults } from '@gongyuan/portal/form.ts';
import { first, ticked } from '@gongyuan/portal/form.ts';
import { factLines } from '@gongyuan/portal/reckon/fact-words.ts';
import { FormBody, Receipt } from '@gongyuan/wire/portal.ts';
import type { DraftContent } from '@gongyuan/wire/portal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { normalPhone, phoneIndex } from '../../person-numbers.ts';
import { countHit, isFull, limitHits } from '../../plugins/limits.ts';
import type { Limit } from '../../plugins/limits.ts';
import { clearWorkerCookie, endWorkerSession, findWorker } from '../../plugins/worker-session.ts';
import type { Worker } from '../../plugins/worker-session.ts';
import type { App, Services } from '../../services.ts';
import { keepDraftFiles, readDraftFiles, removeDraftFile } from './draft-files.ts';
import { changeDraft, detachDraft, findDraft, forgetDraft, isSent } from './drafts.ts';
import type { Draft } from './drafts.ts';
import type { Offices } from './offices.ts';
import { reckonedOf } from './reckon-draft.ts';
import { citiesWithCounties } from './reckon-places.ts';
import { personal } from './scope.ts';
import { submitDraft } from './submit.ts';
import { limitUploads } from './uploads.ts';

const config = { access: 'public' } as const;
const hide = true;
/** A hall in which an officer helps one after the other sends a few an hour; a script would send hundreds. */
const submits = (request: FastifyRequest) => ({ bucket: `portal-submit:${request.ip}`, hits: 20, seconds: 3600 });
/**
 * What strangers may send in the name of one phone in a day. The one neutral receipt by text stays, for it is all that
 * somebody who cannot sign in has in hand; more than this needs the phone proved.
 */
const unproved = (services: Services, phone: string) => ({
  bucket: `portal-unproved:${phoneIndex(services.keys, phone).toString('hex')}`,
  hits: 6,
  seconds: 24 * 3600,
});

export function askEnd(app: App, services: Services, offices: Offices): void {
  checkPages(app, services);
  filePages(app, services, offices);
  endPages(app, services);
}

function filePages(app: App, services: Services, offices: Offices): void {
  app.post('/ask/files', { config, schema: { hide } }, async (request, reply) => {
    await limitUploads(services, request);
    const found = await findDraft(services, request);
    // Before a byte is kept: who has no draft must not fill the disk.
    if (!found || isSent(found)) return reply.redirect('/ask', 303);
    const read = await readDraftFiles(services, offices, request, found.content);
    await changeDraft(services, request, (content, trx, id) => keepDraftFiles(services, trx, { id, content }, read));
    if (String(request.headers.accept ?? '').startsWith('application/json')) return reply.send({ ok: true });
    return reply.redirect('/ask/papers', 303);
  });
  app.post('/ask/files/remove', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    const found = await findDraft(services, request);
    if (!found || isSent(found)) return reply.redirect('/ask', 303);
    const gone = first(request.body ?? {}, 'sha256');
    await changeDraft(services, request, async (content, trx, id) => {
      await removeDraftFile(services, trx, id, gone);
      return { ...content, files: content.files.filter(({ sha256 }) => sha256 !== gone) };
    });
    return reply.redirect('/ask/papers', 303);
  });
}

function endPages(app: App, services: Services): void {
  const DoneQuery = z.object({ again: z.string().max(1).optional() });
  app.get('/ask/done', { config, schema: { hide, querystring: DoneQuery } }, async (request, reply) => {
    const found = await findDraft(services, request);
    if (!found || !isSent(found)) return reply.redirect('/ask', 303);
    return personal(reply, renderDone(Receipt.parse(found.receipt), request.query.again === '1', services.demo));
  });
  app.post('/finish', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    await endWorkerSession(services.db, request);
    await detachDraft(services, request);
    clearWorkerCookie(request, reply);
    forgetDraft(request, reply);
    return reply.header('clear-site-data', '"cache", "storage"').redirect('/finished', 303);
  });
  app.get('/finished', { config, schema: { hide } }, async (_, reply) =>
    personal(reply, renderFinished(services.demo)),
  );
}

function checkPages(app: App, services: Services): void {
  const show = async (request: FastifyRequest, reply: FastifyReply, faults: Faults) => {
    const found = await findDraft(services, request);
    if (!found) return reply.redirect('/ask', 303);
    if (isSent(found)) return reply.redirect('/ask/done?again=1', 303);
    const open = firstOpen(found.content.answers);
    if (open) return reply.redirect(`/ask/${open}?from=check`, 303);
    const seen = { today: services.today(), places: [], files: found.content.files };
    const { answers, reckoned, isInDanger } = found.content;
    const reckonedLines = await carriedLines(services, found.content);
    const check = { answers, seen, reckoned, reckonedLines, faults, isInDanger, isDemo: services.demo };
    return personal(reply, renderCheck(check));
  };
  const CheckQuery = z.object({ wrong: z.string().max(40).optional() });
  app.get('/ask/check', { config, schema: { hide, querystring: CheckQuery } }, async (request, reply) =>
    show(request, reply, consentFaults((request.query.wrong ?? '').split('.'))),
  );
  app.post('/ask/submit', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    const told = request.body ?? {};
    const found = await findDraft(services, request);
    if (!found) return reply.redirect('/ask', 303);
    if (isSent(found)) return reply.redirect('/ask/done?again=1', 303);
    const missing = missingConsents(found, told);
    if (firstOpen(found.content.answers) || missing.length > 0)
      return reply.redirect(`/ask/check?wrong=${missing.join('.')}`, 303);
    const worker = await findWorker(services, request);
    const limit = limitFor(services, found, worker);
    await limitHits(services, submits(request));
    if (limit && (await isFull(services, limit)))
      return reply.redirect('/sign-in?wrong=unproved&next=%2Fask%2Fcheck', 303);
    const consents = { sensitive: ticked(told, 'sensitive') };
    const outcome = await submitDraft(services, request, { consents, worker });
    if (limit && outcome === 'sent') await countHit(services, limit);
    return reply.redirect(outcome === 'sent' ? '/ask/done' : '/ask/done?again=1', 303);
  });
}

/** What was reckoned and goes along, as it reads; nothing where the application was begun without it. */
async function carriedLines(services: Services, content: DraftContent) {
  const reckoned = content.reckoned?.isCarried ? reckonedOf(content) : null;
  return reckoned === null ? [] : factLines(reckoned, await citiesWithCounties(services));
}

/** Null where no phone was told, or the one told was proved by its code. */
function limitFor(services: Services, { content }: Draft, worker: Worker | null): Limit | null {
  const phone = content.answers.contact?.phone;
  if (!phone || (worker && normalPhone(worker.phone) === normalPhone(phone))) return null;
  return unproved(services, phone);
}

const consentSentences: Faults = {
  general: '请看过上面的说明，勾选同意；不同意就不能网上提交，可以打12351',
  sensitive: '您填了身份证号、伤病或者传了照片：请勾选同意，或者回去删掉',
  helper: '请先问过当事人，再勾选',
  version: '说明的文字刚刚更新，请再看一遍后勾选',
};

const consentFaults = (names: readonly string[]): Faults =>
  Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(consentSentences, name) ? [[name, consentSentences[name] ?? '']] : [])),
  );

function missingConsents({ content }: Draft, told: FormBody): readonly string[] {
  const needed = [
    ...(content.answers.helper ? ['helper'] : []),
    'general',
    ...(isSensitive(content.answers, content) ? ['sensitive'] : []),
  ];
  if (first(told, 'version') !== CONSENT_VERSION) return ['version'];
  return needed.filter((name) => !ticked(told, name));
}
