/** Which matters wait for whom: the parties of kernel/party said again in SQL, and counted. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { isDecider, isHandler, isOfOffice } from '@gongyuan/kernel/party.ts';
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { COUNTED_TO } from '@gongyuan/wire/common.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../services.ts';
import { superiorUnion } from './superior.ts';
import { handles, isApplicant, visibleMatter } from './visible.ts';

const no = sql<boolean>`false`;
const any = (parts: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  parts.length === 0 ? no : sql<boolean>`(${sql.join([...parts], sql` or `)})`;
const list = (values: readonly string[]) => sql`(${sql.join([...values])})`;

const waitable: readonly PartyId[] = ['receptionist', 'reviewer', 'director', 'handler', 'superior', 'sender'];

/** (procedure, state) pairs that wait for a party, as text made once: our own names, and hundreds of parameters fewer. */
const waitingFor = Object.fromEntries(
  waitable.map((party) => {
    const pairs = procedures.flatMap((procedure) => {
      const states = Object.entries(procedure.states).filter(([, state]) => state.waitsFor === party);
      const names = states.map(([name]) => `'${name}'`).join(', ');
      return states.length === 0 ? [] : [`(matter.procedure = '${procedure.id}' and matter.state in (${names}))`];
    });
    return [party, sql.raw<boolean>(pairs.length === 0 ? 'false' : `(${pairs.join(' or ')})`)];
  }),
);

/** The actor holds this party: the SQL face of `holds`. A property test proves that both agree. */
export function holdsInSql(party: PartyId, actor: Actor): RawBuilder<boolean> {
  if (party === 'handler') return isHandler(actor) ? handles(actor) : no;
  if (party === 'superior') return isSuperior(actor);
  if (party === 'applicant') return isApplicant(actor);
  if (party === 'sender')
    return any(
      actor.posts
        .filter(isOfOffice)
        .map((post) => sql<boolean>`(matter.origin_union_id = ${post.unionId} and matter.union_id <> ${post.unionId})`),
    );
  const posts = actor.posts.filter((post) => post.role === party);
  const own = posts.map((post) => sql<boolean>`matter.union_id = ${post.unionId}`);
  const taken =
    actor.takenOver.length === 0
      ? []
      : posts.map(
          (post) =>
            sql<boolean>`(matter.lft between ${post.lft} and ${post.rgt} and matter.id in ${list(actor.takenOver)})`,
        );
  return any([...own, ...taken]);
}

function isSuperior(actor: Actor): RawBuilder<boolean> {
  return any(
    actor.posts
      .filter(isDecider)
      .map(
        (post) => sql<boolean>`(matter.union_id <> ${post.unionId} and matter.lft between ${post.lft} and ${post.rgt})`,
      ),
  );
}

/** Any union above may act, but what waits for one lies on the desk of the next above, or of the next above both sides. */
export function isNextAbove(actor: Actor): RawBuilder<boolean> {
  const posts = actor.posts.filter(isDecider);
  if (posts.length === 0) return no;
  // Whoever is next above has the matter's union below: said too, because an index knows the place and not the climb.
  const below = any(posts.map(({ lft, rgt }) => sql<boolean>`matter.lft between ${lft} and ${rgt}`));
  return sql<boolean>`(${below} and ${superiorUnion} in ${list(posts.map((post) => post.unionId))})`;
}

const mayHold = (party: PartyId, actor: Actor) =>
  actor.posts.some((post) =>
    party === 'superior' ? isDecider(post) : party === 'sender' ? isOfOffice(post) : post.role === party,
  );

/** Open matters whose next step is the actor's. */
export function waitsForMe(actor: Actor): RawBuilder<boolean> {
  const mine = waitable
    .filter((party) => mayHold(party, actor))
    .map(
      (party) =>
        sql<boolean>`(${waitingFor[party]} and ${party === 'superior' ? isNextAbove(actor) : holdsInSql(party, actor)})`,
    );
  return sql<boolean>`(matter.closed_on is null and ${any(mine)})`;
}

/** Open matters at the unions where the actor holds a post. */
export function atMyUnions(actor: Actor): RawBuilder<boolean> {
  const unions = [...new Set(actor.posts.filter(isOfOffice).map((post) => post.unionId))];
  return unions.length === 0 ? no : sql<boolean>`(matter.closed_on is null and matter.union_id in ${list(unions)})`;
}

/** Past due today, here and below; the union above sees it too. An owed call or answer counts like a clock. */
export function overdue(actor: Actor, today: PlainDate): RawBuilder<boolean> {
  return sql<boolean>`(${visibleMatter(actor)} and matter.closed_on is null
    and coalesce(matter.due_on, date '9999-12-31') < ${today})`;
}

/** Counts for the inbox's tabs, at most one more than is told: 1001 stands for more than a thousand. */
export async function inboxCounts(
  db: Db,
  actor: Actor,
  today: PlainDate,
): Promise<{ mine: number; unit: number; overdue: number }> {
  const capped = (where: RawBuilder<unknown>) =>
    sql`(select count(*)::int from (select 1 from matter where ${where} limit ${COUNTED_TO + 1}) capped)`;
  const { rows } = await sql<{
    mine: number;
    unit: number;
    overdue: number;
  }>`select ${capped(sql`${waitsForMe(actor)} and ${visibleMatter(actor)}`)} as mine,
    ${capped(sql`${atMyUnions(actor)} and ${visibleMatter(actor)}`)} as unit, ${capped(overdue(actor, today))} as overdue`.execute(
    db,
  );
  return rows[0] ?? { mine: 0, unit: 0, overdue: 0 };
}
