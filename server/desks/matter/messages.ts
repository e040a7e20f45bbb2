/** The messages of a matter, each with how it went out. */
import { channelLabels } from '@gongyuan/wire/messages.ts';
import type { DeliveryOut, MessageOut } from '@gongyuan/wire/messages.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { isQuiet } from '../../acts/quiet-hours.ts';
import type { Services } from '../../services.ts';

type Out = z.infer<typeof MessageOut>;
type Delivery = z.infer<typeof DeliveryOut>;

const NEWEST = 100;

export async function messagesOf(services: Services, matterId: string): Promise<Out[]> {
  const rows = await services.db
    .selectFrom('outbox')
    .select(['id', 'addresseeParty', 'addressee', 'body', 'createdAt', 'toldOn', 'isUrgent'])
    .where('matterId', '=', matterId)
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute();
  const sent = await sendings(
    services,
    rows.map(({ id }) => id),
  );
  return rows.map(({ addresseeParty, ...row }) => {
    const outside = sent.get(row.id) ?? [];
    const isToApplicant = addresseeParty === 'applicant';
    return {
      ...row,
      isByMouth: isToApplicant && outside.every(({ state }) => state === 'failed'),
      deliveries: [inApp(isToApplicant, row.createdAt), ...outside],
    };
  });
}

/** What lies in the app is there from the act on. */
function inApp(isToApplicant: boolean, at: string): Delivery {
  const channel = isToApplicant ? 'portal' : 'desk';
  const seen = { recipient: null, state: 'sent', stateLabel: '可查看', at, cause: null } as const;
  return { channel, channelLabel: channelLabels[channel], ...seen };
}

async function sendings(
  services: Services,
  messageIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Delivery[]>> {
  const found = new Map<number, Delivery[]>(messageIds.map((id) => [id, []]));
  if (messageIds.length === 0) return found;
  const rows = await services.db
    .selectFrom('messageDelivery as delivery')
    .leftJoin('person', 'person.id', 'delivery.personId')
    .leftJoin('staff', 'staff.id', 'delivery.staffId')
    .select(['delivery.messageId', 'delivery.channel', 'delivery.state', 'delivery.cause', 'delivery.notBefore'])
    .select(['delivery.isUrgent', 'delivery.settledAt', 'delivery.tries'])
    .select(sql<string | null>`coalesce(person.name, staff.name)`.as('recipient'))
    .where('delivery.messageId', 'in', messageIds)
    .orderBy('delivery.createdAt')
    .orderBy('delivery.id')
    .execute();
  const now = services.now();
  for (const { messageId, recipient, ...row } of rows) {
    const channel = row.channel as 'sms' | 'email'; // the column's check allows no other
    found.get(messageId)?.push({ channel, channelLabel: channelLabels[channel], recipient, ...standing(row, now) });
  }
  return found;
}

interface Row {
  readonly state: string;
  readonly cause: string | null;
  readonly notBefore: string;
  readonly isUrgent: boolean;
  readonly settledAt: string | null;
  readonly tries: number;
}

function standing(row: Row, now: Date): Pick<Delivery, 'state' | 'stateLabel' | 'at' | 'cause'> {
  const { cause, notBefore } = row;
  if (row.state === 'sent') return { state: 'sent', stateLabel: '已发送', at: row.settledAt, cause: null };
  if (row.state !== 'waiting') return { state: 'failed', stateLabel: '发送失败', at: row.settledAt, cause };
  const waits = { state: 'waiting', at: notBefore, cause } as const;
  if (!row.isUrgent && isQuiet(now)) return { ...waits, stateLabel: '待发送（静默时段）' };
  return { ...waits, stateLabel: row.tries > 0 && cause ? '没有发出，将再试' : '待发送' };
}
