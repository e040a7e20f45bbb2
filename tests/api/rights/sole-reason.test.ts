/** SEC-010: each reason to see, alone, opens what it should and nothing when it has ended: no rule may go unnoticed. */
import type { Actor, Role } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffIdOf, unionIdOf } from '../../../server/seeds/stable-id.ts';
import * as rules from '../../../server/acts/visible.ts';
import type { TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { tellJi } from '../../support/stories.ts';

let app: TestApp;
let matterId: string;
let disputeId: string;
let contactId: string;
let reviewer: Actor;
let lawyer: Actor;

/** Somebody of Jiangyin, who has nothing to do with what is told in Kunshan. */
async function of(username: string, role: Role): Promise<Actor> {
  const union = await app.db
    .selectFrom('tradeUnion')
    .select(['id as unionId', 'lft', 'rgt'])
    .where('id', '=', unionIdOf('320281'))
    .executeTakeFirstOrThrow();
  return { staffId: staffIdOf(username), name: '某人', posts: [{ ...union, role }], takenOver: [], personIds: [] };
}

beforeAll(async () => {
  app = await openApp();
  const told = await tellJi(await app.as('kunshan-receptionist'), {
    speaker: { kind: 'proxy', name: '代说的人', relation: '家属' },
  });
  matterId = told.matters[0].id;
  disputeId = told.disputeId;
  const contact = await app.db
    .selectFrom('contact')
    .select('id')
    .where('disputeId', '=', disputeId)
    .executeTakeFirstOrThrow();
  contactId = contact.id;
  reviewer = await of('jiangyin-reviewer', 'reviewer');
  lawyer = await of('jiangyin-lawyer', 'handler');
}, 60_000);
afterAll(() => app.close());

const count = async (table: string, where: RawBuilder<boolean>): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where ${where}`.execute(
    app.db,
  );
  return rows[0]?.n ?? 0;
};
/** How many of each the actor sees. */
async function seen(actor: Actor) {
  return {
    matters: await count('matter', rules.visibleMatter(actor)),
    disputes: await count('dispute', rules.visibleDispute(actor)),
    contacts: await count('contact', rules.visibleContact(actor)),
    persons: await count('person', rules.visiblePerson(actor)),
    employers: await count('employer', rules.visibleEmployer(actor)),
  };
}
const nothing = { matters: 0, disputes: 0, contacts: 0, persons: 0, employers: 0 };
const all = { matters: 1, disputes: 1, contacts: 1, persons: 1, employers: 1 };
const place = () => ({ unionId: unionIdOf('320281'), lft: reviewer.posts[0]?.lft ?? 0 });

describe('SEC-010 每一条理由，单独成立，过后就没有', () => {
  it('没有理由的一样也看不到', async () => {
    expect(await seen(reviewer)).toEqual(nothing);
    expect(await seen(lawyer)).toEqual(nothing);
  });

  it('受转送、属地的工会，到截止日为止', async () => {
    await app.db
      .insertInto('matterParty')
      .values({ matterId, ...place(), kind: 'sender' })
      .execute();
    expect(await seen(reviewer)).toEqual(all);
    await app.db.updateTable('matterParty').set({ toOn: '2026-11-20' }).where('matterId', '=', matterId).execute();
    expect(await seen(reviewer)).toEqual(nothing);
  });

  it('承办人，到改派为止；没有承办岗位的不算', async () => {
    const hand = (handlerId: string | null) =>
      app.db.updateTable('matter').set({ handlerId }).where('id', '=', matterId).execute();
    await hand(lawyer.staffId);
    expect(await seen(lawyer)).toEqual(all);
    expect((await seen({ ...lawyer, posts: [] })).matters).toBe(0);
    await hand(null);
    expect(await seen(lawyer)).toEqual(nothing);
  });

  it('共同承办人，到结束为止', async () => {
    const co = { matterId, staffId: lawyer.staffId, fromOn: '2026-11-01' };
    await app.db.insertInto('coHandler').values(co).execute();
    expect(await seen(lawyer)).toEqual(all);
    await app.db.updateTable('coHandler').set({ toOn: '2026-11-20' }).where('matterId', '=', matterId).execute();
    expect(await seen(lawyer)).toEqual(nothing);
  });

  it('派来的服务去向：看得到档案、来访和人，看不到别人的事项', async () => {
    const line = { contactId, line: 'mediation', ...place(), openedOn: '2026-11-21' };
    const { id } = await app.db.insertInto('contactLine').values(line).returning('id').executeTakeFirstOrThrow();
    expect(await seen(reviewer)).toEqual({ ...all, matters: 0 });
    await app.database.ownerPool.query('delete from contact_line where id = $1', [id]);
    expect(await seen(reviewer)).toEqual(nothing);
  });

  it('在别处接待过：看得到那次来访和说话的人，看不到档案', async () => {
    const { rows } = await app.database.ownerPool.query<{ id: string }>(
      `insert into contact (dispute_id, union_id, lft, channel, met_on, recorded_at, recorded_by, speaker_kind, person_id, story)
       select $1, $2, $3, 'window', '2026-11-21', now(), $4, 'self', person.id, '再来问' from person limit 1 returning id`,
      [disputeId, place().unionId, place().lft, reviewer.staffId],
    );
    expect(await seen(reviewer)).toEqual({ ...nothing, contacts: 1, persons: 1 });
    await app.database.ownerPool.query('delete from contact where id = $1', [rows[0]?.id]);
  });

  it('上级看得到；限制知悉以后没有列名的上级看不到，列名的看得到', async () => {
    const { lft, rgt } = await app.db
      .selectFrom('tradeUnion')
      .select(['lft', 'rgt'])
      .where('id', '=', unionIdOf('320500'))
      .executeTakeFirstOrThrow();
    const above = { ...reviewer, posts: [{ role: 'reviewer' as const, unionId: unionIdOf('320500'), lft, rgt }] };
    expect(await seen(above)).toEqual(all);
    const restriction = {
      disputeId,
      ground: 'limited',
      reason: '涉及他人隐私',
      setBy: staffIdOf('kunshan-director'),
      setAt: app.clock.now.toISOString(),
    };
    const { id } = await app.db
      .insertInto('disputeRestriction')
      .values(restriction)
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await seen(above)).toEqual(nothing);
    await app.db.insertInto('disputeReader').values({ restrictionId: id, staffId: above.staffId }).execute();
    expect(await seen(above)).toEqual(all);
  });
});
