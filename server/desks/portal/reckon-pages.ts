/** 算一算: every question has an address, what is handed in is kept sealed, and the answer to it is a redirect. */
import { isFactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { all, first, ticked } from '@gongyuan/portal/form.ts';
import { renderNotFound } from '@gongyuan/portal/page.ts';
import { carriedInto } from '@gongyuan/portal/reckon/carry.ts';
import { formFor, parse } from '@gongyuan/portal/reckon/kinds.ts';
import { renderReckonPaper } from '@gongyuan/portal/reckon/paper.ts';
import { withMoreMonths } from '@gongyuan/portal/reckon/payroll.ts';
import { renderReckonQuestion } from '@gongyuan/portal/reckon/question.ts';
import { reckon, withAnswer } from '@gongyuan/portal/reckon/reckoned.ts';
import type { Reckoned } from '@gongyuan/portal/reckon/reckoned.ts';
import { renderReckonResult } from '@gongyuan/portal/reckon/result.ts';
import type { Reckoning } from '@gongyuan/portal/reckon/result.ts';
import { TOPIC, renderReckonStart } from '@gongyuan/portal/reckon/start.ts';
import { wrong } from '@gongyuan/portal/reckon/told.ts';
import type { Around, Told } from '@gongyuan/portal/reckon/told.ts';
import { claimsOf, topicsOf } from '@gongyuan/portal/reckon/topics.ts';
import { FormBody } from '@gongyuan/wire/portal.ts';
import { firstOpen } from '@gongyuan/portal/ask/steps.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { limitHits } from '../../plugins/limits.ts';
import type { App, Services } from '../../services.ts';
import { changeDraft, createDraft, findDraft, isSent } from './drafts.ts';
import { contextOf, findReckoned, reckonedOf, refusalOf, withReckoned } from './reckon-draft.ts';
import { citiesWithCounties } from './reckon-places.ts';
import { open, personal } from './scope.ts';

const config = { access: 'public' } as const;
const hide = true;
const Body = FormBody.nullish();
const Params = z.strictObject({ code: z.string().max(60) });
const Wrong = z.object({ wrong: z.string().max(1).optional() });

/** New reckonings of one address; an office or a factory hall stands behind one. */
const begun = (request: FastifyRequest) => ({ bucket: `portal-draft:${request.ip}`, hits: 120, seconds: 3600 });
/** Each answer computes every claim anew: plenty for a hall of people, too few for a script. */
const answered = (request: FastifyRequest) => ({ bucket: `portal-reckon:${request.ip}`, hits: 600, seconds: 60 });

/** What was typed on a question's page but was wrong, apart from the steps of the application. */
const partialOf = (code: FactCode) => `reckon.${code}`;

export function reckonPages(app: App, services: Services): void {
  startPages(app, services);
  resultPages(app, services);
  questionPages(app, services);
}

function startPages(app: App, services: Services): void {
  app.get('/reckon', { config, schema: { hide, querystring: Wrong } }, async (request, reply) => {
    const found = await findReckoned(services, request);
    const faults = request.query.wrong ? { [TOPIC]: '请至少选一样' } : {};
    const told = { [TOPIC]: [...topicsOf(found?.reckoned.claims ?? [])] };
    const page = renderReckonStart({ told, faults, hasBegun: found !== null, isDemo: services.demo });
    return found ? personal(reply, page) : open(reply, page);
  });
  app.post('/reckon', { config, schema: { hide, body: Body } }, async (request, reply) => {
    const claims = claimsOf(all(request.body ?? {}, TOPIC));
    if (claims.length === 0) return reply.redirect('/reckon?wrong=1', 303);
    await limitHits(services, begun(request));
    const found = await findDraft(services, request);
    const before = found && !isSent(found) ? reckonedOf(found.content) : null;
    const reckoned: Reckoned = { facts: {}, trail: [], ...before, claims };
    if (found && !isSent(found)) await changeDraft(services, request, (content) => withReckoned(content, reckoned));
    else {
      const empty = { answers: {}, files: [], isInDanger: false };
      await createDraft(services, request, reply, withReckoned(empty, reckoned));
    }
    return reply.redirect(await nextAfter(services, reckoned), 303);
  });
}

/** The first question that is open; the result where none is. */
async function nextAfter(services: Services, reckoned: Reckoned): Promise<string> {
  const [next] = reckon(reckoned, await contextOf(services)).open;
  return next === undefined ? '/reckon/result' : `/reckon/${next}`;
}

async function reckoningOf(services: Services, reckoned: Reckoned): Promise<Reckoning> {
  const [context, cities] = await Promise.all([contextOf(services), citiesWithCounties(services)]);
  return { reckoned, result: reckon(reckoned, context), context, cities, isDemo: services.demo };
}

function resultPages(app: App, services: Services): void {
  const show = async (request: FastifyRequest, reply: FastifyReply, render: (of: Reckoning) => string) => {
    const found = await findReckoned(services, request);
    if (!found) return reply.redirect('/reckon', 303);
    return personal(reply, render(await reckoningOf(services, found.reckoned)));
  };
  app.get('/reckon/result', { config, schema: { hide } }, async (request, reply) =>
    show(request, reply, renderReckonResult),
  );
  app.get('/reckon/paper', { config, schema: { hide } }, async (request, reply) =>
    show(request, reply, renderReckonPaper),
  );
  app.post('/reckon/ask', { config, schema: { hide, body: Body } }, async (request, reply) => {
    const found = await findReckoned(services, request);
    if (!found) return reply.redirect('/reckon', 303);
    const { reckoned, result, cities } = await reckoningOf(services, found.reckoned);
    const content = await changeDraft(services, request, (before) => ({
      ...before,
      answers: carriedInto(before.answers, reckoned, result, cities),
      reckoned: before.reckoned && { ...before.reckoned, isCarried: true },
    }));
    return reply.redirect(`/ask/${firstOpen(content.answers) ?? 'check'}`, 303);
  });
}

function questionPages(app: App, services: Services): void {
  app.get('/reckon/:code', { config, schema: { hide, params: Params, querystring: Wrong } }, async (request, reply) => {
    const { code } = request.params;
    if (!isFactCode(code)) return open(reply.status(404), renderNotFound(services.demo));
    const found = await findReckoned(services, request);
    if (!found) return reply.redirect('/reckon', 303);
    const { reckoned, result, context, cities, isDemo } = await reckoningOf(services, found.reckoned);
    const around = { facts: reckoned.facts, today: context.today, cities };
    const { partial } = found.content;
    const told = partial?.step === partialOf(code) ? partial.told : formFor(code, around);
    const parsed = request.query.wrong === '1' ? readAnswer(code, told, around) : null;
    const faults = parsed && !parsed.ok ? parsed.faults : {};
    const asked = { code, reckoned, open: result.open, told, faults, cities, context, isDemo };
    return personal(reply, renderReckonQuestion(asked));
  });
  app.post('/reckon/:code', { config, schema: { hide, params: Params, body: Body } }, async (request, reply) => {
    const { code } = request.params;
    if (!isFactCode(code)) return open(reply.status(404), renderNotFound(services.demo));
    const found = await findReckoned(services, request);
    if (!found) return reply.redirect('/reckon', 303);
    await limitHits(services, answered(request));
    return reply.redirect(await answer(services, request, code, request.body ?? {}), 303);
  });
}

/** Keeps a right answer and leads on; keeps a wrong one, and a table that grows, as typed and leads back to it. */
async function answer(services: Services, request: FastifyRequest, code: FactCode, told: FormBody): Promise<string> {
  // Read before the draft is locked: the register of places has nothing to do with it.
  const cities = code === 'placeCode' ? await citiesWithCounties(services) : [];
  const isGrowing = first(told, 'add') !== '';
  let kept: Reckoned | null = null;
  const content = await changeDraft(services, request, (before) => {
    const reckoned = reckonedOf(before);
    if (reckoned === null) return before;
    if (isGrowing) return { ...before, partial: { step: partialOf(code), told: withMoreMonths(told) } };
    const around = { facts: reckoned.facts, today: services.today(), cities };
    const read = readAnswer(code, told, around);
    if (!read.ok) return { ...before, partial: { step: partialOf(code), told } };
    kept = withAnswer(reckoned, read.answer);
    const { partial: _, ...rest } = before;
    return withReckoned(rest, kept);
  });
  if (isGrowing) return `/reckon/${code}`;
  const reckoned = reckonedOf(content);
  return kept === null || reckoned === null ? `/reckon/${code}?wrong=1` : nextAfter(services, reckoned);
}

function readAnswer(code: FactCode, told: FormBody, around: Around): Told {
  if (ticked(told, 'unknown')) return { ok: true, answer: { [code]: 'unknown' } };
  const read = parse(code, told, around);
  const refusal = read.ok ? refusalOf(read.answer) : null;
  return refusal === null ? read : wrong(refusal);
}
