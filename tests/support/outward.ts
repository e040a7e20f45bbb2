/** What stands outside in tests: a gateway for text messages and a mail server, both real, on this machine. */
import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Addressee } from '@gongyuan/kernel/party.ts';
import type { Matter } from '@gongyuan/kernel/procedure.ts';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { tell } from '../../server/acts/messages.ts';
import type { Services } from '../../server/services.ts';
import { staffIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from './app.ts';
import { Office } from './office.ts';

export const GATEWAY_SECRET = 'a-secret-of-the-tests';

export interface Received {
  readonly to: string;
  readonly text: string;
  readonly key: string;
  /** Whether the signature is right for the bytes that came. */
  readonly isSigned: boolean;
}

/** How the gateway answers a message: a status, or it takes it and cuts the line or says nothing, or it does neither. */
export type Answer = number | 'cut' | 'taken' | 'silent';

export interface Gateway {
  readonly url: string;
  /** Every request that came. */
  readonly received: Received[];
  /** What a phone would have shown: the same key once. */
  readonly taken: Map<string, Received>;
  answer: (message: Received) => Answer;
  close(): Promise<void>;
}

export async function startGateway(): Promise<Gateway> {
  const received: Received[] = [];
  const taken = new Map<string, Received>();
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const message = messageOf(request, Buffer.concat(parts).toString('utf8'));
      received.push(message);
      const answer = gateway.answer(message);
      if (answer === 'cut' || answer === 'taken' || answer === 200) taken.set(message.key, message);
      if (answer === 'silent' || answer === 'taken') return;
      if (answer === 'cut') request.socket.destroy();
      else if (answer === 302) response.writeHead(302, { location: gateway.url }).end();
      else response.writeHead(answer, { 'content-type': 'application/json' }).end(JSON.stringify({ id: message.key }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const gateway: Gateway = {
    url: `http://127.0.0.1:${port}/sms`,
    received,
    taken,
    answer: () => 200,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return gateway;
}

function messageOf(request: http.IncomingMessage, body: string): Received {
  const [, at, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request.headers['x-gongyuan-signature'])) ?? [];
  const expected = createHmac('sha256', GATEWAY_SECRET).update(`${at}.${body}`).digest('hex');
  const { to, text, idempotencyKey } = JSON.parse(body) as Record<string, string>; // what we sent ourselves
  const isSigned = mac === expected && request.headers['idempotency-key'] === idempotencyKey;
  return { to: to ?? '', text: text ?? '', key: idempotencyKey ?? '', isSigned };
}

export interface Mailbox {
  readonly port: number;
  readonly mails: { readonly to: string; readonly raw: string }[];
  close(): Promise<void>;
}

/** A mail server that keeps what it is given; `refuse` answers an address with a status instead. */
export async function startMailbox(
  options: SMTPServerOptions = {},
  refuse: (address: string) => number | null = () => null,
): Promise<Mailbox> {
  const mails: { to: string; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onRcptTo: ({ address }, _session, done) => {
      const status = refuse(address);
      done(status === null ? null : Object.assign(new Error(`${address} refused`), { responseCode: status }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          raw: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  // What a client does wrong is the client's to tell.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo; // it listens on a port
  return { port, mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A matter of Kunshan in the hands of its lawyer. */
export async function openInHand(house: TestApp): Promise<string> {
  const id = await new Office(house).open('paper_drafting');
  await house.db
    .updateTable('matter')
    .set({ handlerId: staffIdOf('kunshan-lawyer') })
    .where('id', '=', id)
    .execute();
  return id;
}

/** What an act would tell, the words being the test's; `fails` breaks the act off after it has told. */
export async function say(
  house: { readonly app: { readonly services: Services } },
  matterId: string,
  tells: Partial<Record<Addressee, string>>,
  { isUrgent = false, fails = false }: { readonly isUrgent?: boolean; readonly fails?: boolean } = {},
): Promise<void> {
  const { services } = house.app;
  await services.db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('matter').selectAll().where('id', '=', matterId).executeTakeFirstOrThrow();
    const matter: Matter = { ...row, coHandlerIds: [], applicantPersonIds: [], sentByLft: null };
    await tell(services, trx, matter, tells, isUrgent);
    if (fails) throw new Error('broken off');
  });
}

/** All deliveries of a matter as they stand, in the order in which they were planned. */
export function deliveriesOf({ db }: TestApp, matterId: string) {
  return db
    .selectFrom('messageDelivery')
    .innerJoin('outbox', 'outbox.id', 'messageDelivery.messageId')
    .selectAll('messageDelivery')
    .where('outbox.matterId', '=', matterId)
    .orderBy('messageDelivery.messageId')
    .orderBy('messageDelivery.createdAt')
    .execute();
}
