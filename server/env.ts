// Everything this program takes from its environment is read here, once, and nowhere else.
import path from 'node:path';

import { StartError } from '@gongyuan/database/start-error.ts';

import type { Secret } from './backup/secret.ts';
import { readSecret } from './backup/settings.ts';
import type { MailSettings } from './outward/mail.ts';
import type { SmsSettings } from './outward/sms-gateway.ts';
import { readMail, readSms } from './outward/settings.ts';
import { type Suite, suites } from './keyring.ts';

export const parts = ['both', 'web', 'jobs'] as const;

export interface Environment {
  /** Which half of the work this process does; two that share a database do one each. */
  parts: (typeof parts)[number];
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** The owner of somebody else's PostgreSQL; absent: the embedded one. */
  databaseUrl: string | undefined;
  /** The role that serves on that server; absent: the owner serves as well. */
  databaseAppUrl: string | undefined;
  isDemonstration: boolean;
  /** How personal fields are sealed. */
  suite: Suite;
  /** The gateway for text messages; absent: on screen in a demonstration, else none go out. */
  sms: SmsSettings | undefined;
  mail: MailSettings | undefined;
  /** What the telephone exchange signs with. */
  telephonySecret: string | undefined;
  /** Absolute: where the embedded database's log is kept for a recovery to any second. */
  walArchive: string | undefined;
  /** What backups are locked with. */
  backupSecret: Secret | undefined;
}

const HIGHEST_PORT = 65_535;

export function readEnvironment(root: string, variables: NodeJS.ProcessEnv = process.env): Environment {
  const { PARTS, PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_APP_URL, DEMO, SEALING_SUITE } = variables;
  if (DATABASE_APP_URL && !DATABASE_URL) throw new StartError('设置了 DATABASE_APP_URL，却没有设置 DATABASE_URL。');
  return {
    parts: partsFrom(PARTS || 'both', DATABASE_URL),
    port: portFrom(PORT || '8080'),
    host: HOST || '127.0.0.1',
    dataDir: path.resolve(root, DATA_DIR || 'data'),
    databaseUrl: urlFrom('DATABASE_URL', DATABASE_URL),
    databaseAppUrl: urlFrom('DATABASE_APP_URL', DATABASE_APP_URL),
    // A fresh embedded database shows what it can do; on somebody's own server examples come only when asked for.
    isDemonstration: DATABASE_URL ? DEMO === '1' : DEMO !== '0',
    suite: suiteFrom(SEALING_SUITE || 'aes'),
    sms: readSms(variables),
    mail: readMail(variables),
    telephonySecret: secretFrom(variables['TELEPHONY_SECRET']),
    walArchive: variables['WAL_ARCHIVE'] ? path.resolve(root, variables['WAL_ARCHIVE']) : undefined,
    backupSecret: readSecret(variables),
  };
}

const SHORTEST_SECRET = 16;
/** Documented, so that anybody can let an exchange ring in the demonstration; never used elsewhere. */
export const DEMO_TELEPHONY_SECRET = 'gongyuan-demo-telephony';

/** The value is not repeated in the sentence. */
function secretFrom(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (text.length < SHORTEST_SECRET)
    throw new StartError(`TELEPHONY_SECRET 至少${SHORTEST_SECRET}位，请用随机生成的长密钥。`);
  return text;
}

function partsFrom(text: string, databaseUrl: string | undefined): Environment['parts'] {
  const part = parts.find((candidate) => candidate === text);
  if (!part) throw new StartError(`PARTS 只能是 ${parts.join('、')}，现为：${text}。`);
  if (part !== 'both' && !databaseUrl)
    throw new StartError('网页和后台分成两个进程时，请用 DATABASE_URL 指定它们共用的数据库。');
  return part;
}

function suiteFrom(text: string): Suite {
  const suite = suites.find((candidate) => candidate === text);
  if (!suite) throw new StartError(`SEALING_SUITE 只能是 ${suites.join(' 或 ')}，现为：${text}。`);
  return suite;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) throw new StartError(`PORT 不是有效的端口号：${text}。`);
  return port;
}

/** The role that serves on an outside server, where it is another than the owner. */
export function servingRole({ databaseUrl = '', databaseAppUrl }: Environment): string | undefined {
  const userOf = (url: string) => decodeURIComponent(new URL(url).username);
  if (!databaseAppUrl || userOf(databaseAppUrl) === userOf(databaseUrl)) return undefined;
  return userOf(databaseAppUrl);
}

/** The value is not repeated in the sentence: it holds a password. */
function urlFrom(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  const isRight = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
  if (!isRight) throw new StartError(`${name} 应写成 postgres://用户:密码@主机:端口/数据库。`);
  return text;
}
