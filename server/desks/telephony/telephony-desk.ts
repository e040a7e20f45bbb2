/** The 12351 desk: events of the exchange, seats, the call before an agent, its registration, and the queue. */
import { findOut } from '../../acts/contact/triage.ts';
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { TriageIn, TriageOut } from '@gongyuan/wire/intake.ts';
import {
  CallContactIn,
  CallContactOut,
  CalledBack,
  CallMessageIn,
  CallMessageOut,
  CallPage,
  CallQuery,
  CloseCall,
  CurrentCalls,
  HotlineFigures,
  RevealIn,
  RevealOut,
  TakeSeat,
  TelephonyEvent,
} from '@gongyuan/wire/telephony.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { readCurrent } from './current.ts';
import { takeEvent } from './events.ts';
import { readFigures } from './figures.ts';
import { calledBack, closeCall, reveal } from './follow-up.ts';
import { listCalls } from './lists.ts';
import { passOn } from './message.ts';
import { registerCall } from './register.ts';
import { requireAgent, requireOnlooker } from './rights.ts';
import { leaveSeat, takeSeat } from './seats.ts';
import { checkSignature } from './signature.ts';
import { registerStream } from './stream.ts';

const config = { access: 'staff' } as const;
const tags = ['12351 热线'];
const ok = { ok: true } as const;
/** An event is a few hundred bytes. */
const EVENT_BYTES = 16 * 1024;

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the exchange's signature, once it has been found right. */
    signature: Buffer | null;
  }
}

export function telephonyDesk(app: App, services: Services): void {
  registerEvents(app, services);
  registerStream(app, services);
  registerSeats(app, services);
  registerQueue(app, services);
  registerFollowUp(app, services);
  registerCalls(app, services);
  registerOtherEnds(app, services);
}

/** In a scope of its own: here alone the body is kept as it came, and is read only when its signature is right. */
function registerEvents(app: App, services: Services): void {
  app.decorateRequest('signature', null);
  void app.register(async (scope: App) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: EVENT_BYTES },
      async (request: { headers: Record<string, unknown>; signature: Buffer | null }, body: Buffer) => {
        const header = request.headers['x-gongyuan-signature'];
        request.signature = checkSignature(services, typeof header === 'string' ? header : undefined, body);
        return parsed(body);
      },
    );
    scope.post(
      '/api/telephony/events',
      {
        config: { access: 'public' },
        schema: {
          tags,
          summary: '电话交换机推送来电事件（须带 X-Gongyuan-Signature 签名）',
          body: TelephonyEvent,
          response: { 200: Ok },
        },
      },
      async (request) => {
        // Without a body there is nothing signed, and the schema has refused it.
        if (request.signature) await takeEvent(services, request.body, request.signature);
        return ok;
      },
    );
  });
}

/** What is no JSON is told as such by the schema, like everything else that is not as agreed. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

function registerSeats(app: App, services: Services): void {
  app.post(
    '/api/hotline/seat',
    { config, schema: { tags, summary: '接线员入座：登记座席号', body: TakeSeat, response: { 200: Ok } } },
    async (request) => {
      await takeSeat(services, getActor(request), request.body);
      return ok;
    },
  );
  app.delete(
    '/api/hotline/seat',
    { config, schema: { tags, summary: '接线员离座', response: { 200: Ok } } },
    async (request) => {
      await leaveSeat(services, getActor(request));
      return ok;
    },
  );
}

function registerQueue(app: App, services: Services): void {
  app.get(
    '/api/hotline/figures',
    {
      config,
      schema: { tags, summary: '来电队列：等候、接听、未接、平均等候、待回拨', response: { 200: HotlineFigures } },
    },
    async (request) => {
      requireOnlooker(getActor(request));
      return readFigures(services, services.db, getActor(request));
    },
  );
  app.get(
    '/api/hotline/calls',
    {
      config,
      schema: { tags, summary: '队列各数字背后的来电清单', querystring: CallQuery, response: { 200: CallPage } },
    },
    async (request) => {
      requireOnlooker(getActor(request));
      return listCalls(services, getActor(request), request.query);
    },
  );
}

function registerFollowUp(app: App, services: Services): void {
  app.post(
    '/api/hotline/calls/:id/called-back',
    { config, schema: { tags, summary: '登记一次回拨', params: IdParams, body: CalledBack, response: { 200: Ok } } },
    async (request) => {
      await calledBack(services, getActor(request), request.params.id, request.body);
      return ok;
    },
  );
  app.post(
    '/api/hotline/calls/:id/reveal',
    {
      // A reply kept under a key would be the plain number in a table; asking twice is to leave two rows anyway.
      config: { ...config, keyless: true },
      schema: {
        tags,
        summary: '查看来电号码或者录音地址（留痕）',
        params: IdParams,
        body: RevealIn,
        response: { 200: RevealOut },
      },
    },
    async (request) => ({ value: await reveal(services, getActor(request), request.params.id, request.body) }),
  );
}

function registerCalls(app: App, services: Services): void {
  app.get(
    '/api/hotline/calls/current',
    { config, schema: { tags, summary: '接线员手上的来电和弹屏', response: { 200: CurrentCalls } } },
    async (request) => readCurrent(services, getActor(request)),
  );
  app.post(
    '/api/hotline/triage',
    { config, schema: { tags, summary: '边听边判，不含他人的记录', body: TriageIn, response: { 200: TriageOut } } },
    async (request) => {
      requireAgent(getActor(request));
      return { ...(await findOut(services, services.db, getActor(request), request.body)), seenBefore: [] };
    },
  );
  app.post(
    '/api/hotline/calls/:id/contact',
    {
      config,
      schema: {
        tags,
        summary: '登记这通来电',
        params: IdParams,
        body: CallContactIn,
        response: { 201: CallContactOut },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await registerCall(services, getActor(request), request.params.id, request.body)),
  );
}

/** The other two ends of a call: passed on to whoever has the matter, or nothing to register. */
function registerOtherEnds(app: App, services: Services): void {
  app.post(
    '/api/hotline/calls/:id/message',
    {
      config,
      schema: {
        tags,
        summary: '来电人追问在办事项：转告承办人',
        params: IdParams,
        body: CallMessageIn,
        response: { 201: CallMessageOut },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await passOn(services, getActor(request), request.params.id, request.body)),
  );
  app.post(
    '/api/hotline/calls/:id/close',
    { config, schema: { tags, summary: '不登记，写明原因', params: IdParams, body: CloseCall, response: { 200: Ok } } },
    async (request) => {
      await closeCall(services, getActor(request), request.params.id, request.body.reason);
      return ok;
    },
  );
}
