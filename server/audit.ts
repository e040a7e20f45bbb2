/** The append-only record of what was done, chained by hash per union. */
import { createHash } from 'node:crypto';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Trx } from './services.ts';

export type Subject =
  | 'matter'
  | 'dispute'
  | 'contact'
  | 'union'
  | 'body'
  | 'staff'
  | 'post'
  | 'handler'
  | 'parameter'
  | 'template'
  | 'person'
  | 'employer'
  | 'call'
  | 'merge'
  | 'risk'
  | 'list'
  | 'worker'
  | 'message'
  | 'law';

export interface ActionRecord {
  /** The union whose chain it joins. */
  readonly unionId: string;
  readonly subject: Subject;
  readonly subjectId: string;
  readonly revision?: number;
  readonly name: string;
  readonly fromState?: string;
  readonly toState?: string;
  /** Null only for what the installation itself did. */
  readonly actorId: string | null;
  readonly actorParty: string;
  /** The worker who acted through the portal; the hash covers it where it is set. */
  readonly actorPersonId?: string;
  readonly actedOn: PlainDate;
  readonly at: Date;
  /** Quotation of what was given; the caller has sealed or left out what is personal. */
  readonly input: Readonly<Record<string, unknown>>;
}

export const GENESIS = '0'.repeat(64);

/** JSON with sorted keys, so that the same content has the same hash wherever it is computed. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`;
}

export function chainHash(previous: string, content: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(previous).update(canonical(content)).digest('hex');
}

/** Appends to the union's chain inside the caller's transaction; returns the row's id. */
export async function record(trx: Trx, action: ActionRecord): Promise<number> {
  const head = await lockHead(trx, action.unionId);
  const content = {
    ...action,
    sequence: head.sequence + 1,
    revision: action.revision ?? null,
    fromState: action.fromState ?? null,
    toState: action.toState ?? null,
    at: action.at.toISOString(),
  };
  const hash = chainHash(head.hash, content);
  const row = await trx
    .insertInto('action')
    .values({ ...content, input: sql`${JSON.stringify(action.input)}::jsonb`, previousHash: head.hash, hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  await moveHead(trx, head, { day: action.actedOn, sequence: content.sequence, hash });
  return row.id;
}

type Head = Selectable<DB['auditHead']>;

/** The union's chain is one writer's at a time, until the transaction ends. */
async function lockHead(trx: Trx, unionId: string): Promise<Head> {
  await trx
    .insertInto('auditHead')
    .values({ unionId, sequence: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return trx.selectFrom('auditHead').selectAll().where('unionId', '=', unionId).forUpdate().executeTakeFirstOrThrow();
}

/** The first action of a later day leaves the head of the day that has ended. */
async function moveHead(
  trx: Trx,
  before: Head,
  { day, sequence, hash }: { readonly day: PlainDate; readonly sequence: number; readonly hash: string },
): Promise<void> {
  const hasEnded = before.day !== null && before.day < day;
  if (hasEnded) {
    await trx
      .insertInto('auditDailyHead')
      .values({ unionId: before.unionId, day: before.day ?? day, sequence: before.sequence, hash: before.hash })
      .execute();
  }
  await trx
    .updateTable('auditHead')
    .set({ sequence, hash, day: hasEnded ? day : (before.day ?? day) })
    .where('unionId', '=', before.unionId)
    .execute();
}
