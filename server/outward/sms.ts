/** Text messages: through the union's gateway where one is set, onto the screen in the demonstration, else refused. */
import { maskPhone } from '@gongyuan/law/names.ts';
import { phoneIndex, phoneIndexes } from '../person-numbers.ts';
import type { Services } from '../services.ts';
import { SendFailure } from './sending.ts';
import type { SmsSender } from './sending.ts';
import { createSmsGateway } from './sms-gateway.ts';
import type { SmsSettings } from './sms-gateway.ts';

type Ground = Pick<Services, 'db' | 'keys' | 'now' | 'demo'>;

export function createSms(settings: SmsSettings | undefined, ground: Ground): SmsSender {
  if (settings) return createSmsGateway(settings);
  return ground.demo ? createSink(ground) : noSms;
}

/** Where no gateway is set, the office tells people by mouth. */
export const noSms: SmsSender = {
  send: () => Promise.reject(new SendFailure('没有设置短信网关，请当面或打电话告知。', true)),
};

/** The demonstration's on-screen outbox: nothing leaves the house. */
function createSink({ db, keys, now }: Ground): SmsSender {
  return {
    send: async ({ to, text, idempotencyKey }) => {
      await db
        .insertInto('smsSink')
        .values({
          idempotencyKey,
          phoneIndex: phoneIndex(keys, to),
          phoneMasked: maskPhone(to),
          body: text,
          at: now().toISOString(),
        })
        .onConflict((conflict) => conflict.column('idempotencyKey').doNothing())
        .execute();
      return { providerId: null };
    },
  };
}

export interface SinkRow {
  readonly id: number;
  readonly phoneMasked: string;
  readonly body: string;
  readonly at: string;
}

const NEWEST = 20;

/** What the demonstration would have sent to this phone, newest first; nothing outside the demonstration. */
export async function listSink({ db, keys, demo }: Ground, phone: string): Promise<readonly SinkRow[]> {
  if (!demo) return [];
  return db
    .selectFrom('smsSink')
    .select(['id', 'phoneMasked', 'body', 'at'])
    .where('phoneIndex', 'in', phoneIndexes(keys, phone))
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute();
}
