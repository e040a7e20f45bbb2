/** Signing in and out, who one is, one's own password, and the first administrator of an installation. */
import { Ok } from '@gongyuan/wire/common.ts';
import { NewPassword, SecondStep, Session, Setup, SignIn } from '@gongyuan/wire/session.ts';
import { getActor } from '../../plugins/access.ts';
import { countHit, limitHits, refuseWhenFull } from '../../plugins/limits.ts';
import { clearSessionCookie, endSession, setSessionCookie } from '../../plugins/session-cookie.ts';
import type { App, Services } from '../../services.ts';
import { describe } from './describe.ts';
import { changeOwnPassword } from './own-password.ts';
import { registerSecondStep, stepOfPerson } from './second-step.ts';
import { setUp } from './setup.ts';
import { signIn, trace } from './sign-in.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['登录'];
/** An office of thirty colleagues behind one address signs in within a minute, each with a slip of the finger. */
const attemptsPerAddress = (address: string) => ({ bucket: `sign-in:${address}`, hits: 300, seconds: 60 });
const failuresPerAddress = (address: string) => ({ bucket: `sign-in-failed:${address}`, hits: 40, seconds: 60 });

export function sessionDesk(app: App, services: Services): void {
  registerSignIn(app, services);
  registerSecondStep(app, services);
  registerSignOut(app, services);
  app.get(
    '/api/session',
    {
      config: { access: 'staff', isForStatistics: true },
      schema: { tags, summary: '当前登录的是谁、有哪些岗位', response: { 200: Session } },
    },
    (request) => describe(services, getActor(request).staffId),
  );
  registerOwnPassword(app, services);
  registerSetup(app, services);
}

function registerSignIn(app: App, services: Services): void {
  app.post(
    '/api/session',
    {
      config: { access: 'public' },
      schema: {
        tags,
        summary: '登录；岗位须用动态码的回答 202，再走第二步',
        body: SignIn,
        response: { 200: Session, 202: SecondStep },
      },
    },
    async (request, reply) => {
      const failures = failuresPerAddress(request.ip);
      await limitHits(services, attemptsPerAddress(request.ip));
      await refuseWhenFull(services, failures);
      const { staffId, token, isHalf } = await signIn(services, { ...request.body, ip: request.ip }).catch(
        async (error: unknown) => {
          await countHit(services, failures);
          throw error;
        },
      );
      await endSession(services.db, request);
      setSessionCookie(request, reply, token);
      if (isHalf) return reply.status(202).send(await stepOfPerson(services, staffId));
      return describe(services, staffId);
    },
  );
}

function registerSignOut(app: App, services: Services): void {
  app.delete(
    '/api/session',
    { config: { access: 'public' }, schema: { tags, summary: '退出登录', response: { 200: Ok } } },
    async (request, reply) => {
      await inTransaction(services.db, async (trx) => {
        const staffId = await endSession(trx, request);
        if (staffId) await trace(services, trx, staffId, 'sign_out', {});
      });
      clearSessionCookie(request, reply);
      // Over TLS the browser forgets what it holds of this site; the portal's sign-in too, for the screen may be a shared one.
      reply.header('clear-site-data', '"cache", "cookies", "storage"');
      return { ok: true as const };
    },
  );
}

function registerOwnPassword(app: App, services: Services): void {
  app.put(
    '/api/session/password',
    {
      config: { access: 'staff', isForStatistics: true },
      schema: { tags, summary: '修改自己的密码', body: NewPassword, response: { 200: Ok } },
    },
    async (request) => {
      const { staffId } = getActor(request);
      await limitHits(services, { bucket: `own-password:${staffId}`, hits: 10, seconds: 600 });
      await changeOwnPassword(services, request, staffId, request.body);
      return { ok: true as const };
    },
  );
}

function registerSetup(app: App, services: Services): void {
  app.post(
    '/api/setup',
    {
      config: { access: 'public' },
      schema: { tags, summary: '用初始化链接建立省级工会和第一位管理员', body: Setup, response: { 200: Ok } },
    },
    async (request) => {
      await limitHits(services, { bucket: `setup:${request.ip}`, hits: 20, seconds: 60 });
      await setUp(services, request.body);
      return { ok: true as const };
    },
  );
}
