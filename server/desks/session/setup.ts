/** The first administrator: a link that is printed once, expires in half an hour and is used once. */
import { PORTAL_STAFF_ID } from '../../acts/worker.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Setup } from '@gongyuan/wire/session.ts';
import type { z } from 'zod';
import { takeRootInterval } from '../../acts/tree.ts';
import { record } from '../../audit.ts';
import { hashPassword } from '../../passwords.ts';
import { hashToken, newToken } from '../../plugins/session-cookie.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

/** @unit ms */
const VALID_FOR = 30 * 60_000;

/** Makes a link where nobody works here yet; earlier ones stop being valid. Null when there is somebody. */
export async function offerSetup(db: Db, at: Date): Promise<string | null> {
  const somebody = await db
    .selectFrom('staff')
    .select('id')
    .where('id', '<>', PORTAL_STAFF_ID)
    .limit(1)
    .executeTakeFirst();
  if (somebody) return null;
  const token = newToken();
  await db.deleteFrom('setupLink').where('usedAt', 'is', null).execute();
  const expiresAt = new Date(at.getTime() + VALID_FOR).toISOString();
  await db
    .insertInto('setupLink')
    .values({ tokenHash: hashToken(token), expiresAt })
    .execute();
  return token;
}

export async function setUp(services: Services, form: z.infer<typeof Setup>): Promise<void> {
  const at = services.now();
  const passwordHash = await hashPassword(form.password);
  await inTransaction(services.db, async (trx) => {
    const link = await trx
      .selectFrom('setupLink')
      .select(['expiresAt', 'usedAt'])
      .where('tokenHash', '=', hashToken(form.token))
      .forUpdate()
      .executeTakeFirst();
    if (!link || link.usedAt || link.expiresAt <= at.toISOString()) throw problem('setup_link_invalid');
    const somebody = await trx
      .selectFrom('staff')
      .select('id')
      .where('id', '<>', PORTAL_STAFF_ID)
      .limit(1)
      .executeTakeFirst();
    if (somebody) throw problem('setup_done');
    await trx
      .updateTable('setupLink')
      .set({ usedAt: at.toISOString() })
      .where('tokenHash', '=', hashToken(form.token))
      .execute();
    await establish(services, trx, form, passwordHash, at);
  });
}

async function establish(
  services: Services,
  trx: Trx,
  form: z.infer<typeof Setup>,
  passwordHash: string,
  at: Date,
): Promise<void> {
  const union = await trx
    .insertInto('tradeUnion')
    .values({ ...unionColumns(form), ...(await takeRootInterval(trx)) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const staff = await trx
    .insertInto('staff')
    .values({ username: form.username, name: form.name, passwordHash, passwordSetAt: at.toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  const post = { staffId: staff.id, unionId: union.id, fromOn: services.today() };
  await trx
    .insertInto('post')
    .values(['administrator', 'director'].map((role) => ({ ...post, role })))
    .execute();
  await record(trx, {
    unionId: union.id,
    subject: 'union',
    subjectId: union.id,
    name: 'set_up',
    actorId: staff.id,
    actorParty: 'administrator',
    actedOn: services.today(),
    at,
    input: { name: form.unionName, divisionCode: form.divisionCode, username: form.username },
  });
}

function unionColumns({ unionName, unionShortName, divisionCode }: z.infer<typeof Setup>) {
  return { name: unionName, shortName: unionShortName, level: 'province', divisionCode, cityCode: divisionCode };
}
