/** Texts and mails that did not go out, and sending them again; the administrator learns why, not what about. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { channelLabels, Resent, ResendAll, StuckPage, StuckQuery } from '@gongyuan/wire/messages.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { ringJobs } from '../../acts/deliveries.ts';
import { notBefore } from '../../acts/quiet-hours.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import { recordChange, scopeOf, within } from '../../administrator-scope.ts';
import type { Scope } from '../../administrator-scope.ts';

const config = { access: 'administrator' } as const;
const tags = ['消息发送'];
const Key = z.tuple([keyParts.instant, keyParts.id]);

export function registerDeliveries(app: App, services: Services): void {
  app.get(
    '/api/deliveries',
    {
      config,
      schema: { tags, summary: '没有发出的短信和邮件', querystring: StuckQuery, response: { 200: StuckPage } },
    },
    (request) => listStuck(services, scopeOf(getActor(request)), request.query),
  );
  app.post(
    '/api/deliveries/:id/resend',
    { config, schema: { tags, summary: '重新发送一条', params: IdParams, response: { 200: Ok } } },
    async (request) => {
      await resendOne(services, scopeOf(getActor(request)), request.params.id);
      return { ok: true as const };
    },
  );
  app.post(
    '/api/deliveries/resend',
    {
      config,
      schema: { tags, summary: '把多次没有发出的全部重新发送', body: ResendAll, response: { 200: Resent } },
    },
    async (request) => ({ count: await resendParked(services, scopeOf(getActor(request)), request.body.channel) }),
  );
}

async function listStuck(
  { db }: Services,
  scope: Scope,
  { channel, after, limit }: z.output<typeof StuckQuery>,
): Promise<z.output<typeof StuckPage>> {
  const key = openKey(Key, after);
  const rows = await db
    .selectFrom('messageDelivery as delivery')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'delivery.unionId')
    .leftJoin('staff', 'staff.id', 'delivery.staffId')
    .select(['delivery.id', 'delivery.channel', 'delivery.state', 'delivery.cause', 'delivery.tries'])
    .select(['delivery.createdAt', 'delivery.settledAt', 'tradeUnion.name as unionName', 'staff.name as recipient'])
    .where('delivery.state', 'in', ['failed', 'parked'])
    .where(within(scope))
    .$if(channel !== undefined, (query) => query.where('delivery.channel', '=', channel ?? ''))
    .$if(key !== undefined, (query) =>
      query.where(sql<boolean>`(delivery.settled_at, delivery.id) < (${key?.[0]}::timestamptz, ${key?.[1]}::uuid)`),
    )
    .orderBy('delivery.settledAt', 'desc')
    .orderBy('delivery.id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, ({ settledAt, id }) => [settledAt ?? '', id]);
  return {
    next: page.next,
    rows: page.rows.map(({ state, channel: by, recipient, cause, settledAt, ...row }) => ({
      ...row,
      channel: by as 'sms' | 'email', // the column's check allows no other
      channelLabel: channelLabels[by as 'sms' | 'email'], // the same
      recipient: recipient ?? '申请人',
      isFinal: state === 'failed',
      cause: cause ?? '',
      settledAt: settledAt ?? row.createdAt,
    })),
  };
}

async function resendOne(services: Services, scope: Scope, id: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const [resent] = await resend(services, trx, scope, sql<boolean>`delivery.id = ${id}`);
    if (!resent) throw problem('not_found', { detail: '没有这条发送失败的消息，可能已经重新发送。' });
    await recordChange(services, trx, scope, {
      unionId: resent.unionId,
      subject: 'message',
      subjectId: id,
      name: 'resend_message',
      input: { round: resent.round },
    });
  });
}

/** After the gateway or the server was away. What was refused for good is mended one by one. */
async function resendParked(services: Services, scope: Scope, channel: string): Promise<number> {
  return inTransaction(services.db, async (trx) => {
    const isParked = sql<boolean>`delivery.state = 'parked' and delivery.channel = ${channel}`;
    const resent = await resend(services, trx, scope, isParked);
    if (resent.length > 0) {
      await recordChange(services, trx, scope, {
        unionId: scope.homeUnionId,
        subject: 'union',
        subjectId: scope.homeUnionId,
        name: 'resend_messages',
        input: { channel, count: resent.length },
      });
    }
    return resent.length;
  });
}

/** A new round is a new message to the provider: somebody has decided that it shall go out once more. */
async function resend({ now }: Services, trx: Trx, scope: Scope, which: RawBuilder<boolean>) {
  const at = now();
  const { rows } = await sql<{ unionId: string; round: number }>`update message_delivery as delivery
    set state = 'waiting', round = delivery.round + 1, tries = 0, deaths = 0, cause = null, settled_at = null, claimed_until = null,
      not_before = case when delivery.is_urgent then ${at.toISOString()}::timestamptz
        else ${notBefore(at, false).toISOString()}::timestamptz end
    from trade_union
    where trade_union.id = delivery.union_id and ${within(scope)}
      and delivery.state in ('failed', 'parked') and ${which}
    returning delivery.union_id, delivery.round`.execute(trx);
  if (rows.length > 0) await ringJobs(trx);
  return rows;
}
