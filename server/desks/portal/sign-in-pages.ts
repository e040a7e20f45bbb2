/** Signing in by phone and one-time code, signing out, and the texts on the screen of the demonstration. */
import { isMobileNumber } from '@gongyuan/law/names.ts';
import { Problem } from '@gongyuan/kernel/problem.ts';
import { first } from '@gongyuan/portal/form.ts';
import type { Faults } from '@gongyuan/portal/form.ts';
import { renderNotFound } from '@gongyuan/portal/page.ts';
import { renderCode, renderOutbox, renderSignIn } from '@gongyuan/portal/signin.ts';
import { FormBody } from '@gongyuan/wire/portal.ts';
import { z } from 'zod';
import { listSink } from '../../outward/sms.ts';
import { normalPhone } from '../../person-numbers.ts';
import { clearWorkerCookie, endWorkerSession, setWorkerCookie } from '../../plugins/worker-session.ts';
import type { App, Services } from '../../services.ts';
import { checkCode, phoneOfCode, sendCode } from './codes.ts';
import { localPath, personal } from './scope.ts';

const config = { access: 'public' } as const;
const hide = true;
const Query = z.object({ next: z.string().max(300).optional(), wrong: z.string().max(10).optional() });
const CodeParams = z.strictObject({ id: z.string().max(60) });
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const phoneFaults: Readonly<Record<string, Faults>> = {
  phone: { phone: '请填11位手机号' },
  often: { phone: '刚刚发过短信，请等一分钟再试；次数太多的，请过一小时再试' },
  unproved: { phone: '这个手机号今天已经交过几次了。请先登录，再提交，填的内容都在；也可以打12351' },
  failed: { phone: '短信没有发出去，请稍后再试，或者打12351' },
};
const codeFaults: Readonly<Record<string, Faults>> = {
  wrong: { code: '数字不对，请看看短信，再填一次' },
  over: { code: '这个验证码已经不能用了，请重新发一次' },
};

/** After signing in: where one was going, else to one's matters. */
const goal = (next: string): string => (localPath(next) === '/' ? '/my' : localPath(next));

export function signInPages(app: App, services: Services): void {
  phonePages(app, services);
  codePages(app, services);
  app.post('/sign-out', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    await endWorkerSession(services.db, request);
    clearWorkerCookie(request, reply);
    return reply.redirect('/', 303);
  });
  const OutboxQuery = z.object({ phone: z.string().max(20).optional() });
  app.get('/demo/outbox', { config, schema: { hide, querystring: OutboxQuery } }, async (request, reply) => {
    if (!services.demo) return personal(reply.status(404), renderNotFound(false));
    const { phone = '' } = request.query;
    const texts = phone === '' ? [] : await listSink(services, phone);
    const when = new Intl.DateTimeFormat('zh-CN', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const shown = texts.map((text) => ({ ...text, at: when.format(new Date(text.at)) }));
    return personal(reply, renderOutbox(phone, shown));
  });
}

function phonePages(app: App, services: Services): void {
  const isDemo = services.demo;
  app.get('/sign-in', { config, schema: { hide, querystring: Query } }, async (request, reply) => {
    const { next = '', wrong = '' } = request.query;
    return personal(reply, renderSignIn({ next, faults: phoneFaults[wrong] ?? {}, isDemo }));
  });
  app.post('/sign-in', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    const told = request.body ?? {};
    const next = first(told, 'next').slice(0, 300);
    const phone = normalPhone(first(told, 'phone'));
    const back = (wrong: string) => reply.redirect(`/sign-in?wrong=${wrong}&next=${encodeURIComponent(next)}`, 303);
    if (!isMobileNumber(phone)) return back('phone');
    const id = await sendCode(services, phone, request.ip).catch((error: unknown) => {
      if (error instanceof Problem && error.refusal.code === 'too_many_requests') return 'often' as const;
      // What the gateway complains of may hold the number: it is not written down here.
      request.log.error('a one-time code could not be sent');
      return 'failed' as const;
    });
    return uuid.test(id) ? reply.redirect(`/sign-in/${id}?next=${encodeURIComponent(next)}`, 303) : back(id);
  });
}

function codePages(app: App, services: Services): void {
  const isDemo = services.demo;
  app.get(
    '/sign-in/:id',
    { config, schema: { hide, params: CodeParams, querystring: Query } },
    async (request, reply) => {
      const { id } = request.params;
      const phone = uuid.test(id) ? await phoneOfCode(services, id) : null;
      if (phone === null) return reply.redirect('/sign-in', 303);
      const { next = '', wrong = '' } = request.query;
      return personal(reply, renderCode({ id, phone, next, faults: codeFaults[wrong] ?? {}, isDemo }));
    },
  );
  app.post(
    '/sign-in/:id',
    { config, schema: { hide, params: CodeParams, body: FormBody.nullish() } },
    async (request, reply) => {
      const { id } = request.params;
      const told = request.body ?? {};
      const next = first(told, 'next').slice(0, 300);
      if (!uuid.test(id)) return reply.redirect('/sign-in', 303);
      const checked = await checkCode(services, id, first(told, 'code'));
      if ('refused' in checked)
        return reply.redirect(`/sign-in/${id}?wrong=${checked.refused}&next=${encodeURIComponent(next)}`, 303);
      await endWorkerSession(services.db, request);
      setWorkerCookie(request, reply, checked.token);
      return reply.redirect(goal(next), 303);
    },
  );
}
