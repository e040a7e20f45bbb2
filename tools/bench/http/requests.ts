/** What is asked in the measurements, each time by somebody signed in: an inbox, lists, pages, searches, acts, figures. */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { hashToken, SESSION_COOKIE } from '../../../server/plugins/session-cookie.ts';
import { staffIdOf } from '../../../server/seeds/stable-id.ts';
import type { Asked } from './client.ts';

/** One row of the table. */
export interface Kind {
  readonly name: string;
  /** Said again and again, or each once: an act is done once. */
  readonly once: boolean;
  readonly asked: readonly Asked[];
}

/** County, city, province: what they may read differs by a factor of ten each. */
const viewers = { county: 'kunshan-director', city: 'suzhou-director', province: 'province-law' } as const;

/** Of each viewer, so many different pages, names and days. */
const SAMPLE = 30;

export async function requestsOn(pool: pg.Pool, acts: number): Promise<readonly Kind[]> {
  const cookies = new Map<string, string>();
  const cookieOf = async (staffId: string) => {
    const known = cookies.get(staffId) ?? (await signedIn(pool, staffId));
    cookies.set(staffId, known);
    return known;
  };
  const kinds: Kind[] = [];
  for (const [who, username] of Object.entries(viewers)) {
    const cookie = await cookieOf(staffIdOf(username));
    kinds.push(...(await readsOf(pool, who, cookie, staffIdOf(username))));
  }
  kinds.push(...(await actsOf(pool, acts, cookieOf)));
  return kinds;
}

/** A session as signing in makes it; what signing in asks is measured by nobody here. */
async function signedIn(pool: pg.Pool, staffId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await pool.query(
    `insert into session (token_hash, staff_id, proof, proven_at, created_at, seen_at, expires_at)
     values ($1, $2, 'code', now(), now(), now() + interval '6 hours', now() + interval '12 hours')`,
    [hashToken(token), staffId],
  );
  return `${SESSION_COOKIE}=${token}`;
}

interface Sample {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly person: string | null;
  readonly employer: string | null;
}

/** Matters below the viewer's own union, with somebody and a firm named in them. */
async function sampleOf(pool: pg.Pool, staffId: string): Promise<readonly Sample[]> {
  const { rows } = await pool.query<Sample>(
    `select matter.id, matter.title, matter.opened_on as day, employer.name as employer,
       (select person.name from dispute_party join person on person.id = dispute_party.person_id
        where dispute_party.dispute_id = matter.dispute_id order by seat limit 1) as person
     from post join trade_union on trade_union.id = post.union_id
     join matter on matter.lft between trade_union.lft and trade_union.rgt
     join dispute on dispute.id = matter.dispute_id left join employer on employer.id = dispute.employer_id
     where post.staff_id = $1 order by md5(matter.id::text) limit ${SAMPLE}`,
    [staffId],
  );
  return rows;
}

async function readsOf(pool: pg.Pool, who: string, cookie: string, staffId: string): Promise<readonly Kind[]> {
  const rows = await sampleOf(pool, staffId);
  const get = (url: string): Asked => ({ method: 'GET', url, cookie, body: '' });
  const list = (filters: string) => get(`/api/matters?view=all&limit=20${filters}`);
  const search = (kind: string, words: readonly (string | null)[], characters = 40) =>
    words.flatMap((word): Asked[] =>
      word === null
        ? []
        : [
            {
              method: 'POST',
              url: '/api/search',
              cookie,
              body: JSON.stringify({ q: word.slice(0, characters), kind }),
            },
          ],
    );
  const firms = rows.map(({ employer }) => employer);
  const people = rows.map(({ person }) => person);
  const kinds: Readonly<Record<string, readonly Asked[]>> = {
    inbox: [get('/api/matters?view=mine&limit=20')],
    list: [list(''), ...rows.slice(0, 10).map(({ day }) => list(`&procedure=aid_case&to=${day}`))],
    overdue: [get('/api/matters?view=overdue&limit=20')],
    'matter page': rows.map(({ id }) => get(`/api/matters/${id}`)),
    'search employer, 2 characters': search('employer', firms, 2),
    'search employer, longer': search('employer', firms, 6),
    'search person, 2 characters': search('person', people, 2),
    'search person, whole name': search('person', people),
    'search all, 3 characters': search(
      'all',
      rows.slice(0, 10).map(({ title }) => title),
      3,
    ),
    figures: [get(`/api/figures?year=${new Date().getFullYear()}`)],
  };
  return Object.entries(kinds).map(([name, asked]) => ({ name: `${name} · ${who}`, once: false, asked }));
}

interface InHand {
  readonly id: string;
  readonly handler: string;
  readonly state: string;
  readonly revision: number;
  readonly facts: number;
  readonly day: string;
}

/** Matters in hand, in no order that has to do with their place. */
async function inHand(pool: pg.Pool, state: string, limit: number): Promise<readonly InHand[]> {
  const { rows } = await pool.query<InHand>(
    `select matter.id, handler_id as handler, state, matter.revision, dispute.revision as facts, current_date::text as day
     from matter join dispute on dispute.id = matter.dispute_id
     join post on post.staff_id = matter.handler_id and post.role = 'handler' and post.union_id = matter.union_id
     where procedure = 'aid_case' and state = $1 and merged_into_id is null order by md5(matter.id::text) limit $2`,
    [state, limit],
  );
  return rows;
}

/** Each by its own handler. */
async function actsOf(
  pool: pg.Pool,
  acts: number,
  cookieOf: (id: string) => Promise<string>,
): Promise<readonly Kind[]> {
  const post = async ({ id, handler }: InHand, act: string, body: object): Promise<Asked> => ({
    method: 'POST',
    url: `/api/aid-cases/${id}/${act}`,
    cookie: await cookieOf(handler),
    body: JSON.stringify(body),
  });
  // A kept database is of another day: its first act of today would close that day, once for each recording undone.
  await pool.query('update audit_head set day = current_date where day < current_date');
  const settle: Asked[] = [];
  for (const matter of await inHand(pool, 'in_progress', acts)) {
    const results = [{ partyId: null, agreedFen: 2_000_000 }];
    const input = { settledOn: matter.day, results, content: '单位分两期支付。' };
    settle.push(await post(matter, 'settle', { revision: matter.revision, disputeRevision: matter.facts, input }));
  }
  const accept: Asked[] = [];
  for (const matter of await inHand(pool, 'assigned', acts))
    accept.push(await post(matter, 'accept', { revision: matter.revision, input: {} }));
  return [
    { name: 'act with facts (settle)', once: true, asked: settle },
    { name: 'act with clock and message (accept)', once: true, asked: accept },
  ];
}
