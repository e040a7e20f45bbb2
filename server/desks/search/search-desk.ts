/** Search in what the viewer may see: part of a name, pinyin, initials, numbers, titles, an exact phone or identity number. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { isIdentityNumber } from '@gongyuan/law/names.ts';
import { SearchOut, SearchQuery } from '@gongyuan/wire/dispute.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { briefs } from '../../acts/briefs.ts';
import { visibleDispute, visibleEmployer, visibleMatter, visiblePerson, withinReach } from '../../acts/visible.ts';
import { identityIndexes, normalPhone, phoneIndexes } from '../../person-numbers.ts';
import { maskedPerson } from '../../sealed-person.ts';
import { letters } from '../../pinyin.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';

type Found = z.output<typeof SearchOut>;
const AT_MOST = 20;

export function searchDesk(app: App, services: Services): void {
  // A number somebody is looked for by stays out of addresses, and so out of logs and histories.
  app.post(
    '/api/search',
    {
      // Nothing is recorded, so nothing is to be kept under a key.
      config: { access: 'files', keyless: true },
      schema: {
        tags: ['搜索'],
        summary: '按姓名、拼音、编号、标题、电话或证件号码搜索',
        body: SearchQuery,
        response: { 200: SearchOut },
      },
    },
    async (request) => search(services, getActor(request), request.body),
  );
}

async function search(services: Services, actor: Actor, { q, kind }: z.output<typeof SearchQuery>): Promise<Found> {
  const wants = (one: typeof kind) => kind === 'all' || kind === one;
  const people = wants('person') ? await findPeople(services, actor, q) : [];
  const employers = wants('employer') ? await findEmployers(services, actor, q) : [];
  const matters = wants('matter') ? await findMatters(services, actor, q) : [];
  const disputes = wants('dispute') ? await findDisputes(services, actor, q) : [];
  const all = [people, employers, matters, disputes];
  return {
    people: people.slice(0, AT_MOST),
    employers: employers.slice(0, AT_MOST),
    matters: matters.slice(0, AT_MOST),
    disputes: disputes.slice(0, AT_MOST),
    more: all.some((rows) => rows.length > AT_MOST),
  };
}

const contains = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Part of a text; of two characters the index of trigrams knows nothing, and another one is asked first. */
function holds(column: string, q: string): RawBuilder<boolean> {
  const whole = sql<boolean>`${sql.ref(column)} ilike ${contains(q)}`;
  if ([...q].length !== 2) return whole;
  return sql<boolean>`(bigrams(${sql.ref(column)}) @> array[${q.toLowerCase()}] and ${whole})`;
}

/** Part of a number: `工援〔2026〕5号` and the like; two characters of one would find half the register. */
const numbered = (column: string, q: string): RawBuilder<boolean> =>
  [...q].length < 3 ? sql<boolean>`false` : sql<boolean>`${sql.ref(column)} ilike ${contains(q)}`;

/** Names as written or, when letters were typed, as read aloud; initials count from the first. */
function nameLike(table: 'person' | 'employer', q: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const written = holds(`${table}.name`, q);
  const typed = letters(q);
  if (!/^[a-z0-9\s'’üÜ]+$/i.test(q) || typed.length < 2) return written;
  return sql<boolean>`(${written} or ${column('name_pinyin')} like ${contains(typed)} or ${column('name_initials')} like ${`${typed}%`})`;
}

/** A number finds only the one person it is the number of; there is no searching in parts of it. */
function personLike({ keys }: Services, q: string): RawBuilder<boolean> {
  const compact = q.replace(/[\s-]/g, '');
  if (isIdentityNumber(compact) || /^[A-Za-z]{1,3}\d{6,10}$/.test(compact)) {
    return sql<boolean>`person.identity_number_index = any(${identityIndexes(keys, compact)}::bytea[])`;
  }
  if (/^\+?\d{7,15}$/.test(compact) && normalPhone(compact).length >= 7)
    return sql<boolean>`person.phone_index = any(${phoneIndexes(keys, compact)}::bytea[])`;
  return nameLike('person', q);
}

async function findPeople(services: Services, actor: Actor, q: string): Promise<Found['people']> {
  const rows = await services.db
    .selectFrom('person')
    .selectAll()
    .where(personLike(services, q))
    .where('mergedIntoId', 'is', null)
    .where(withinReach('person', actor))
    .where(visiblePerson(actor))
    .orderBy('name')
    .orderBy('id')
    .limit(AT_MOST + 1)
    .execute();
  return rows.map((row) => {
    const masked = maskedPerson(services.keys, row);
    const sex = { male: '男', female: '女' }[masked.sex ?? ''];
    const hint = [sex, masked.birthOn && `${masked.birthOn.slice(0, 4)}年生`, masked.phone].filter(Boolean).join('，');
    return { id: row.id, name: row.name, hint };
  });
}

function findEmployers({ db }: Services, actor: Actor, q: string): Promise<Found['employers']> {
  return db
    .selectFrom('employer')
    .select(['id', 'name'])
    .where(sql<boolean>`(${nameLike('employer', q)} or employer.credit_code = ${q.toUpperCase()})`)
    .where('mergedIntoId', 'is', null)
    .where(withinReach('employer', actor))
    .where(visibleEmployer(actor))
    .orderBy('name')
    .orderBy('id')
    .limit(AT_MOST + 1)
    .execute();
}

async function findMatters({ db, today }: Services, actor: Actor, q: string): Promise<Found['matters']> {
  const where = sql<boolean>`(${holds('matter.title', q)} or ${numbered('matter.number', q)}) and ${visibleMatter(actor)}`;
  const { rows } = await briefs(db, { where, order: 'newest', limit: AT_MOST + 1, today: today() });
  return rows;
}

function findDisputes({ db }: Services, actor: Actor, q: string): Promise<Found['disputes']> {
  return db
    .selectFrom('dispute')
    .select(['id', 'number', 'title', 'openedOn'])
    .where(sql<boolean>`(${holds('dispute.title', q)} or ${numbered('dispute.number', q)})`)
    .where(visibleDispute(actor))
    .orderBy('openedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(AT_MOST + 1)
    .execute();
}
