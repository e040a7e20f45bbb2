/** The signed-in worker's pages: their matters, one matter, what they may do on it, what they bring and say. */
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { holds } from '@gongyuan/kernel/party.ts';
import { Problem, problem } from '@gongyuan/kernel/problem.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { formatBasis } from '@gongyuan/law/basis.ts';
import { maskPhone } from '@gongyuan/law/names.ts';
import { inputOf, ownWords, renderAct } from '@gongyuan/portal/act-form.ts';
import { first } from '@gongyuan/portal/form.ts';
import type { Faults } from '@gongyuan/portal/form.ts';
import { renderFollow, renderMine } from '@gongyuan/portal/follow.ts';
import { FormBody, WorkerMessageIn } from '@gongyuan/wire/portal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { loadContext } from '../../acts/context.ts';
import { perform } from '../../acts/perform.ts';
import { getWorker } from '../../plugins/access.ts';
import { limitHits } from '../../plugins/limits.ts';
import type { App, Services } from '../../services.ts';
import { bringToMatter } from './bring.ts';
import { chooseTexts, wantsTexts } from './consents.ts';
import { draftsOfPhone, resumeByPhone } from './drafts.ts';
import { actsFor, listMine, readFollow, whenWords } from './follow.ts';
import type { Offices } from './offices.ts';
import { personal } from './scope.ts';
import { sayAsWorker } from './talk.ts';

const config = { access: 'worker' } as const;
const hide = true;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MatterParams = z.strictObject({ matterId: z.string().max(60) });
const ActParams = z.strictObject({ matterId: z.string().max(60), act: z.string().max(60) });
const DoneQuery = z.object({ done: z.string().max(20).optional() });

const REPRESENTED = '这件事有几位申请人，由代表办理；要自己办的，请到窗口。这里可以看进度、留言、补材料。';

const notices: Readonly<Record<string, string>> = {
  represented: REPRESENTED,
  said: '已经发给工会了。',
  brought: '材料收到了。',
  acted: '办好了。',
  changed: '这件事刚才有了变化，可能您已经办过了。请看看现在到哪一步。',
};

/** A matter that is not there and one that is somebody else's look alike. */
export function matterOf(params: { readonly matterId: string }): string {
  if (!uuid.test(params.matterId)) throw problem('not_found');
  return params.matterId;
}

export function myPages(app: App, services: Services, offices: Offices): void {
  listPages(app, services);
  matterPages(app, services, offices);
  actPages(app, services);
}

function listPages(app: App, services: Services): void {
  app.get('/my', { config, schema: { hide } }, async (request, reply) => {
    const worker = getWorker(request);
    const drafts = await draftsOfPhone(services, worker.phone);
    return personal(
      reply,
      renderMine({
        phoneMasked: maskPhone(worker.phone),
        matters: await listMine(services, worker.actor),
        wantsTexts: await wantsTexts(services.db, worker.actor),
        drafts: drafts.map(({ id, savedAt }) => ({ id, savedOn: whenWords(savedAt) })),
        isDemo: services.demo,
      }),
    );
  });
  app.post('/my/texts', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    const choice = first(request.body ?? {}, 'choice');
    if (choice !== 'stop' && choice !== 'again') throw problem('bad_request');
    await chooseTexts(services, getWorker(request).actor, choice === 'again');
    return reply.redirect('/my', 303);
  });
  const DraftParams = z.strictObject({ draftId: z.string().max(60) });
  app.post(
    '/my/drafts/:draftId',
    { config, schema: { hide, params: DraftParams, body: FormBody.nullish() } },
    async (request, reply) => {
      const { draftId } = request.params;
      const phone = getWorker(request).phone;
      const isFound = uuid.test(draftId) && (await resumeByPhone(services, request, reply, { phone, draftId }));
      return reply.redirect(isFound ? '/ask/check' : '/my', 303);
    },
  );
}

/** Of several applicants the representatives act; the others read, write and bring. */
async function mayActOn(services: Services, request: FastifyRequest, matterId: string): Promise<boolean> {
  const { actor } = getWorker(request);
  const { context } = await loadContext(services, services.db, { matterId, actor, lock: false });
  return holds('applicant', context.matter, actor);
}

async function showMatter(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  more: { readonly matterId: string; readonly notice?: string | undefined; readonly messageFault?: string | undefined },
): Promise<FastifyReply> {
  const matter = await readFollow(services, getWorker(request).actor, more.matterId);
  const { messageFault } = more;
  const notice =
    more.notice ?? (matter.isDone || (await mayActOn(services, request, more.matterId)) ? null : REPRESENTED);
  return personal(reply, renderFollow({ matter, notice, messageFault, isDemo: services.demo }));
}

function matterPages(app: App, services: Services, offices: Offices): void {
  app.get(
    '/my/:matterId',
    { config, schema: { hide, params: MatterParams, querystring: DoneQuery } },
    async (request, reply) => {
      const { done = '' } = request.query;
      const notice = Object.hasOwn(notices, done) ? notices[done] : undefined;
      return showMatter(services, request, reply, { matterId: matterOf(request.params), notice });
    },
  );
  app.post(
    '/my/:matterId/message',
    { config, schema: { hide, params: MatterParams, body: FormBody.nullish() } },
    async (request, reply) => {
      const matterId = matterOf(request.params);
      const told = WorkerMessageIn.safeParse({ body: first(request.body ?? {}, 'body') });
      if (!told.success)
        return showMatter(services, request, reply, { matterId, messageFault: told.error.issues[0]?.message });
      const { actor } = getWorker(request);
      await limitHits(services, { bucket: `worker-message:${matterId}`, hits: 20, seconds: 3600 });
      await sayAsWorker(services, actor, matterId, told.data.body);
      return reply.redirect(`/my/${matterId}?done=said`, 303);
    },
  );
  app.post('/my/:matterId/files', { config, schema: { hide, params: MatterParams } }, async (request, reply) => {
    const matterId = matterOf(request.params);
    await limitHits(services, { bucket: `worker-files:${matterId}`, hits: 100, seconds: 3600 });
    await bringToMatter(services, offices, request, { actor: getWorker(request).actor, matterId });
    if (String(request.headers.accept ?? '').startsWith('application/json')) return reply.send({ ok: true });
    return reply.redirect(`/my/${matterId}?done=brought`, 303);
  });
}

/** The name stands in an address: one that every object carries is no act. */
const actOf = ({ acts }: Procedure, name: string) => (Object.hasOwn(acts, name) ? acts[name] : undefined);

async function showAct(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  { matterId, act, told, faults }: { matterId: string; act: string; told: FormBody; faults: Faults },
): Promise<FastifyReply> {
  const { actor } = getWorker(request);
  const loaded = await loadContext(services, services.db, { matterId, actor, lock: false });
  const definition = actOf(loaded.procedure, act);
  if (definition?.by.includes('applicant') && !holds('applicant', loaded.context.matter, actor))
    return reply.redirect(`/my/${matterId}?done=represented`, 303);
  if (!definition || !actsFor(loaded).some(({ name }) => name === act))
    return reply.redirect(`/my/${matterId}?done=changed`, 303);
  const { procedure, context } = loaded;
  return personal(
    reply,
    renderAct({
      matterId,
      act,
      told,
      faults,
      matterLabel: [procedure.label, context.matter.number].filter(Boolean).join(' '),
      label: ownWords(definition.label),
      basis: definition.basis ? formatBasis(definition.basis) : null,
      fields: fieldsOf(definition.form),
      revision: context.matter.revision,
      disputeRevision: context.file.revision,
      isDemo: services.demo,
    }),
  );
}

function actPages(app: App, services: Services): void {
  app.get('/my/:matterId/:act', { config, schema: { hide, params: ActParams } }, async (request, reply) => {
    const matterId = matterOf(request.params);
    return showAct(services, request, reply, { matterId, act: request.params.act, told: {}, faults: {} });
  });
  app.post(
    '/my/:matterId/:act',
    { config, schema: { hide, params: ActParams, body: FormBody.nullish() } },
    async (request, reply) => {
      const matterId = matterOf(request.params);
      const { act } = request.params;
      const told = request.body ?? {};
      const refusal = await tryAct(services, request, { matterId, act, told });
      if (refusal === null) return reply.redirect(`/my/${matterId}?done=acted`, 303);
      if (typeof refusal === 'string') return reply.redirect(`/my/${matterId}?done=${refusal}`, 303);
      return showAct(services, request, reply, { matterId, act, told, faults: refusal });
    },
  );
}

/** Null when it was done; what is wrong with the form; that the matter has moved in between, or others act on it. */
async function tryAct(
  services: Services,
  request: FastifyRequest,
  { matterId, act, told }: { readonly matterId: string; readonly act: string; readonly told: FormBody },
): Promise<Faults | 'changed' | 'represented' | null> {
  const { actor } = getWorker(request);
  const { procedure, context } = await loadContext(services, services.db, { matterId, actor, lock: false });
  const definition = actOf(procedure, act);
  if (!definition?.by.includes('applicant')) throw problem('not_found');
  if (!holds('applicant', context.matter, actor)) return 'represented';
  try {
    await perform(services, {
      matterId,
      act,
      actor,
      input: inputOf(fieldsOf(definition.form), told),
      revision: Number(first(told, 'revision')),
      disputeRevision: Number(first(told, 'disputeRevision')),
    });
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, fields } = error.refusal;
    if (code === 'bad_input' && fields)
      return Object.fromEntries(fields.map(({ path, message }) => [path.split('.')[0] ?? path, message]));
    if (code === 'stale_revision' || code === 'wrong_state') return 'changed';
    throw error;
  }
}
