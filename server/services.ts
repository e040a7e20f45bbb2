/** What every desk is given: the database, the day, the keys and the file store. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely, Transaction } from 'kysely';
import type { DB } from '@gongyuan/database/generated.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { FileStore } from './outward/file-store.ts';
import type { Notices } from './outward/notices.ts';
import type { MailSender, SmsSender } from './outward/sending.ts';
import type { Keyring } from './keyring.ts';

export interface Services {
  readonly db: Kysely<DB>;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
  readonly now: () => Date;
  readonly keys: Keyring;
  readonly files: FileStore;
  readonly sms: SmsSender;
  readonly mail: MailSender;
  /** Words between the processes of this installation. */
  readonly notices: Notices;
  /** What the telephone exchange signs with; null: no exchange is connected. */
  readonly telephonySecret: string | null;
  readonly demo: boolean;
}

export type Db = Kysely<DB> | Transaction<DB>;
export type Trx = Transaction<DB>;

/** Fastify as the desks see it: schemas are Zod. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
