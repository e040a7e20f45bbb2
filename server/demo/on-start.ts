/** The step of a start that fills the demonstration; every later start finds it filled and does nothing. */
import { createDatabase } from '@gongyuan/database/connect.ts';
import type pg from 'pg';
import { shanghaiDay } from '../app.ts';
import { createFileStore } from '../outward/file-store.ts';
import { noMail } from '../outward/mail.ts';
import { noNotices } from '../outward/notices.ts';
import { noSms } from '../outward/sms.ts';
import type { Suite } from '../keyring.ts';
import { loadKeyring } from '../keyring.ts';
import { fillDemonstration } from './seed.ts';
import { preparing } from './statements.ts';

export async function fillOnStart(pool: pg.Pool, dataDir: string, suite: Suite): Promise<void> {
  const now = () => new Date();
  await fillDemonstration({
    db: createDatabase(preparing(pool)),
    now,
    today: () => shanghaiDay(now()),
    keys: loadKeyring(dataDir, suite),
    files: createFileStore(dataDir),
    sms: noSms,
    mail: noMail,
    notices: noNotices,
    telephonySecret: null,
    demo: true,
  });
}
