/** Which matters wait for whom: the parties of kernel/party said again in SQL, and counted. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { isDecider, isHandler, isOfOffice } from '@gongyuan/kernel/party.ts';
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../services.ts';
import { besideActs } from './obligations.ts';
import { superiorUnion } from './superior.ts';
import { handles, isApplicant, visibleMatter } from './visible.ts';

const no = sql<boolean>`false`;
const any = (parts: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  parts.length === 0 ? no : sql<boolean>`(${sql.join([...parts], sql` or `)})`;
const list = (values: readonly string[]) => sql`(${sql.join([...values])})`;

/** (procedure, state) pairs that wait for a party. */
function waitingFor(party: PartyId): RawBuilder<boolean> {
  return any(
    procedures.flatMap((procedure) => {
      const states = Object.entries(procedure.states).filter(([, state]) => state.waitsFor === party);
      return states.length === 0
        ? []
        : [
            sql<boolean>`(matter.procedure = ${procedure.id} and matter.state in ${list(states.map(([name]) => name))})`,
          ];
    }),
  );
}

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
  const unions = actor.posts.filter(isDecider).map((post) => post.unionId);
  return unions.length === 0 ? no : sql<boolean>`(${superiorUnion} in ${list(unions)})`;
}

const waitable: readonly PartyId[] = ['receptionist', 'reviewer', 'director', 'handler', 'superior', 'sender'];
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
        sql<boolean>`(${waitingFor(party)} and ${party === 'superior' ? isNextAbove(actor) : holdsInSql(party, actor)})`,
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
  return sql<boolean>`(${visibleMatter(actor)} and matter.closed_on is null and (exists (select 1 from clock
    where clock.matter_id = matter.id and clock.stopped_on is null and clock.paused_on is null and clock.due_on < ${today})
    or exists (select 1 from obligation where obligation.matter_id = matter.id and obligation.ended_on is null
      and obligation.kind in ${list([...besideActs])} and obligation.due_on < ${today})))`;
}

const CAP = 1000;

/** Counts for the inbox's tabs; more than the cap is shown as the cap. */
export async function inboxCounts(
  db: Db,
  actor: Actor,
  today: PlainDate,
): Promise<{ mine: number; unit: number; overdue: number }> {
  const capped = (where: RawBuilder<unknown>) =>
    sql`(select count(*)::int from (select 1 from matter where ${where} limit ${CAP}) capped)`;
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
