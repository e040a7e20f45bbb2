/** Between the password and the desk: a code of the authenticator, or first an authenticator. A later code renews the proof. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Code, NoBody, Enrolled, Enrolment, SecondStep, Session } from '@gongyuan/wire/session.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { getSession } from '../../plugins/access.ts';
import { limitHits } from '../../plugins/limits.ts';
import { createSession, endSession, setSessionCookie } from '../../plugins/session-cookie.ts';
import type { App, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { demonstrationCode } from './demonstration.ts';
import { describe } from './describe.ts';
import { beginEnrolment, confirmEnrolment, prove } from './second-factor.ts';
import { locked, trace } from './sign-in.ts';

const tags = ['登录'];

export function registerSecondStep(app: App, services: Services): void {
  app.get(
    '/api/session/second-step',
    {
      config: { access: 'half' },
      schema: { tags, summary: '登录第二步要做什么：输入动态码，或先绑定', response: { 200: SecondStep } },
    },
    (request) => stepOfPerson(services, getSession(request).staffId),
  );
  app.post(
    '/api/session/code',
    {
      config: { access: 'half' },
      schema: {
        tags,
        summary: '输入动态码或恢复码：完成登录，或再验证一次身份',
        body: Code,
        response: { 200: Session },
      },
    },
    async (request, reply) => {
      const { staffId } = getSession(request);
      await giveCode(services, request, reply, request.body.code);
      return describe(services, staffId);
    },
  );
  registerEnrolment(app, services);
}

function registerEnrolment(app: App, services: Services): void {
  app.post(
    '/api/session/enrolment',
    {
      config: { access: 'half' },
      schema: {
        tags,
        summary: '开始绑定动态码：给出密钥，还没有生效',
        body: NoBody,
        response: { 200: Enrolment },
      },
    },
    async (request) => {
      const { staffId } = getSession(request);
      await limitHits(services, { bucket: `enrolment:${staffId}`, hits: 30, seconds: 3600 });
      return inTransaction(services.db, (trx) => beginEnrolment(services, trx, staffId));
    },
  );
  app.put(
    '/api/session/enrolment',
    {
      config: { access: 'half' },
      schema: {
        tags,
        summary: '用第一个动态码完成绑定并登录；恢复码只给这一次',
        body: Code,
        response: { 200: Enrolled },
      },
    },
    async (request, reply) => {
      const { staffId } = getSession(request);
      await limitHits(services, { bucket: `enrol-code:${staffId}`, hits: 30, seconds: 3600 });
      const recoveryCodes = await enrol(services, request, reply, request.body.code);
      return { session: await describe(services, staffId), recoveryCodes: [...recoveryCodes] };
    },
  );
}

const enrol = (services: Services, request: FastifyRequest, reply: FastifyReply, code: string) =>
  inTransaction(services.db, async (trx) => {
    const { staffId } = getSession(request);
    const codes = await confirmEnrolment(services, trx, staffId, code);
    await trace(services, trx, staffId, 'enrol_second_factor', {});
    await renew(services, trx, request, reply);
    return codes;
  });

export async function stepOfPerson(services: Services, staffId: string): Promise<z.output<typeof SecondStep>> {
  const factor = await services.db
    .selectFrom('secondFactor')
    .select('confirmedAt')
    .where('staffId', '=', staffId)
    .executeTakeFirst();
  return {
    step: factor?.confirmedAt ? 'code' : 'enrol',
    demoCode: await demonstrationCode(services, staffId),
  };
}

async function giveCode(services: Services, request: FastifyRequest, reply: FastifyReply, code: string): Promise<void> {
  const { staffId } = getSession(request);
  const outcome = await inTransaction(services.db, async (trx) => {
    const proven = await prove(services, trx, staffId, code);
    if (typeof proven !== 'string') return proven;
    const isSignIn = getSession(request).proof === 'password';
    await trace(services, trx, staffId, isSignIn ? 'sign_in' : 'step_up', { with: proven });
    await renew(services, trx, request, reply);
    return proven;
  });
  if (typeof outcome === 'string') return;
  throw 'lockedFor' in outcome ? locked(outcome.lockedFor) : outcome.refused;
}

/** A new token at each step up, so that one read off before is worth no more than it was. */
async function renew(services: Services, trx: Trx, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { staffId, createdAt } = getSession(request);
  if (!(await endSession(trx, request))) throw problem('not_signed_in');
  setSessionCookie(request, reply, await createSession(trx, services.now(), { staffId, proof: 'code', createdAt }));
}
