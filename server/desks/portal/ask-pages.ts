/** The guided application: every question has an address, what is handed in is kept, and the answer to it is a redirect. */
import { dangerWords } from '@gongyuan/law/triage/danger.ts';
import { renderStart } from '@gongyuan/portal/ask/ends.ts';
import { renderQuestion } from '@gongyuan/portal/ask/question.ts';
import { findStep, firstOpen, progressOf, pruned } from '@gongyuan/portal/ask/steps.ts';
import type { Seen, Step } from '@gongyuan/portal/ask/step.ts';
import type { Faults } from '@gongyuan/portal/form.ts';
import { first } from '@gongyuan/portal/form.ts';
import { FormBody } from '@gongyuan/wire/portal.ts';
import type { DraftContent } from '@gongyuan/wire/portal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { countHit, limitHits, refuseWhenFull } from '../../plugins/limits.ts';
import type { App, Services } from '../../services.ts';
import { changeDraft, codeIn, createDraft, findDraft, isSent, resumeByCode } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { placeOf, searchPlaces } from './place-search.ts';
import { personal } from './scope.ts';

const config = { access: 'public' } as const;
const hide = true;
const StepParams = z.strictObject({ step: z.string().max(40) });
const StepQuery = z.object({
  from: z.string().max(20).optional(),
  wrong: z.string().max(1).optional(),
  find: z.string().max(1).optional(),
  q: z.string().max(60).optional(),
});

/** New drafts of one address; an office or a factory hall stands behind one. */
const newDrafts = (request: FastifyRequest) => ({ bucket: `portal-draft:${request.ip}`, hits: 120, seconds: 3600 });
/** Tries at codes, ten at a time; of the codes there are half a trillion millions. */
const guesses = (request: FastifyRequest) => ({ bucket: `portal-code:${request.ip}`, hits: 10, seconds: 600 });
/**
 * And on codes that begin alike, whoever tries: many addresses together do not find one code either. Never on all codes,
 * for then nine addresses could keep a province from going on.
 */
const missesNear = (code: string) => ({ bucket: `portal-code-missed:${code.slice(0, 4)}`, hits: 20, seconds: 3600 });
const saves = (request: FastifyRequest) => ({ bucket: `portal-save:${request.ip}`, hits: 600, seconds: 60 });

const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

export function askPages(app: App, services: Services): void {
  startPages(app, services);
  questionPages(app, services);
}

function startPages(app: App, services: Services): void {
  const isDemo = services.demo;
  const start = async (request: FastifyRequest, reply: FastifyReply, faults: Faults = {}) => {
    const found = await findDraft(services, request);
    const content = found && !isSent(found) ? found.content : null;
    // What was only reckoned is no application yet.
    const hasReckoned = !!content?.reckoned && !content.reckoned.isCarried;
    const hasBegun = content !== null && (!hasReckoned || Object.keys(content.answers).length > 0);
    const openStep = hasBegun ? (firstOpen(content.answers) ?? 'check') : null;
    return personal(reply, renderStart({ openStep, hasReckoned, faults, isDemo }));
  };
  const StartQuery = z.object({ wrong: z.string().max(1).optional() });
  app.get('/ask', { config, schema: { hide, querystring: StartQuery } }, async (request, reply) =>
    start(
      request,
      reply,
      request.query.wrong ? { code: '没有找到这个号码，请核对12位数字和字母；过了30天就没有了' } : {},
    ),
  );
  app.post('/ask', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    await limitHits(services, newDrafts(request));
    const isForOther = first(request.body ?? {}, 'for') === 'other';
    const helper = isForOther ? { helper: { kind: 'family' as const, name: '', relation: '' } } : {};
    await createDraft(services, request, reply, { answers: helper, files: [], isInDanger: false });
    return reply.redirect(isForOther ? '/ask/helper' : '/ask/story', 303);
  });
  app.post('/ask/resume', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    const code = codeIn(first(request.body ?? {}, 'code'));
    if (code === null) return reply.redirect('/ask?wrong=1', 303);
    await limitHits(services, guesses(request));
    await refuseWhenFull(services, missesNear(code));
    const isFound = await resumeByCode(services, request, reply, code);
    if (!isFound) await countHit(services, missesNear(code));
    return reply.redirect(isFound ? '/ask/check' : '/ask?wrong=1', 303);
  });
}

/** What the page of a step looks at beside the answers. */
async function seenFor(
  services: Services,
  { content, step, words }: { readonly content: DraftContent; readonly step: string; readonly words: string },
): Promise<Seen> {
  const { place } = content.answers;
  const saved = place && place !== 'unknown' && place.divisionCode;
  const places =
    step !== 'place'
      ? []
      : words !== ''
        ? await searchPlaces(services, words)
        : saved
          ? await placeOf(services, saved)
          : [];
  return { today: services.today(), places, files: content.files };
}

function questionPages(app: App, services: Services): void {
  app.get(
    '/ask/:step',
    { config, schema: { hide, params: StepParams, querystring: StepQuery } },
    async (request, reply) => {
      const found = await findDraft(services, request);
      if (!found) return reply.redirect('/ask', 303);
      if (isSent(found)) return reply.redirect('/ask/done', 303);
      const step = findStep(request.params.step);
      if (!step?.applies(found.content.answers)) return reply.redirect(nextAfter(found.content, null), 303);
      return showQuestion(services, reply, found, step, request.query);
    },
  );
  app.post(
    '/ask/:step',
    { config, schema: { hide, params: StepParams, body: FormBody.nullish() } },
    async (request, reply) => {
      const found = await findDraft(services, request);
      const step = findStep(request.params.step);
      if (!found || !step) return reply.redirect('/ask', 303);
      if (isSent(found)) return reply.redirect('/ask/done?again=1', 303);
      return reply.redirect(await answer(services, request, step, request.body ?? {}), 303);
    },
  );
  app.post(
    '/ask/:step/save',
    { config, schema: { hide, params: StepParams, body: FormBody.nullish() } },
    async (request, reply) => {
      await limitHits(services, saves(request));
      const step = findStep(request.params.step);
      const found = await findDraft(services, request);
      // Nothing to save to: told as such, for a script reads this.
      if (!step || !found || isSent(found)) return reply.redirect('/ask', 303);
      const partial = { step: step.id, told: request.body ?? {} };
      await changeDraft(services, request, (content) => ({ ...content, partial }));
      return reply.header('cache-control', 'no-store').send({ at: clock.format(services.now()) });
    },
  );
}

type Query = z.output<typeof StepQuery>;

async function showQuestion(
  services: Services,
  reply: FastifyReply,
  { content, savedAt }: Draft,
  step: Step,
  query: Query,
): Promise<FastifyReply> {
  const { answers, partial } = content;
  const typed = partial?.step === step.id ? partial.told : step.told(answers);
  const told = query.q === undefined ? typed : { ...typed, q: [query.q] };
  const seen = await seenFor(services, { content, step: step.id, words: first(told, 'q') });
  const parsed = query.wrong === '1' ? step.parse(told, answers, seen) : null;
  const nothingFound =
    query.q && seen.places.length === 0 ? { q: '没有找到这个地方，换个写法试试，或者选“按我写的记”' } : {};
  return personal(
    reply,
    renderQuestion({
      step,
      answers,
      told,
      seen,
      faults: parsed && !parsed.ok ? parsed.faults : nothingFound,
      saved: { at: clock.format(new Date(savedAt)), code: content.code },
      isInDanger: content.isInDanger,
      isFromCheck: query.from === 'check',
      isDemo: services.demo,
    }),
  );
}

/** Keeps a right answer and leads on; keeps a wrong one as typed and leads back to it. */
async function answer(services: Services, request: FastifyRequest, step: Step, told: FormBody): Promise<string> {
  const from = first(told, 'from') === 'check' ? 'check' : null;
  let next = '/ask';
  const words = first(told, 'q');
  // Read before the draft is locked: the register of places has nothing to do with it.
  const places =
    step.id === 'place'
      ? [...(await searchPlaces(services, words)), ...(await placeOf(services, first(told, 'place')))]
      : [];
  await changeDraft(services, request, (content) => {
    const seen: Seen = { today: services.today(), places, files: content.files };
    const parsed = step.parse(told, content.answers, seen);
    if (!parsed.ok) {
      next = `/ask/${step.id}?wrong=1${from ? '&from=check' : ''}`;
      return { ...content, partial: { step: step.id, told } };
    }
    const { partial: _, ...rest } = content;
    const changed = {
      ...rest,
      answers: pruned(parsed.answers),
      isInDanger: isDangerous(parsed.answers.story?.text ?? ''),
    };
    next = nextAfter(changed, from ?? step.id);
    return changed;
  });
  return next;
}

/** A crowd asks for numbers, not for a voice on the telephone. */
const isDangerous = (story: string): boolean => dangerWords(story).some(({ kind }) => kind !== 'group_gathering');

/** From the page of answers back to it, past what has become open; else to the question that follows. */
function nextAfter({ answers, reckoned }: DraftContent, from: string | null): string {
  const open = firstOpen(answers);
  // What came from the reckoning is not asked again; it stands on the page of answers and can be changed there.
  if (reckoned?.isCarried && from !== 'check') return `/ask/${open ?? 'check'}`;
  if (from === null || from === 'check') return open ? `/ask/${open}${from ? '?from=check' : ''}` : '/ask/check';
  const step = findStep(from);
  const after = step ? progressOf(step.id, answers).after : null;
  return `/ask/${after ?? open ?? 'check'}`;
}
