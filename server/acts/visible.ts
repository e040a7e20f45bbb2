/**
 * Who may see: the one place. Deny by default, for lists, counts, search, files and single reads.
 * Staff read what their post at its union or above it allows; a handler reads the matters in hand and their disputes, and
 * the cases whose files they judge as a peer;
 * a federation reads what an industrial union of its place takes on, and a union what it sent elsewhere; a worker reads
 * the matters in which they are an applicant.
 * The hotline and the administrator read no file by those posts.
 * A dispute kept to named readers is there for them alone, for its handlers and its applicants; for nobody else, above or
 * beside, is there such a dispute.
 */
import { isHandler } from '@gongyuan/kernel/party.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

const reading = new Set(['receptionist', 'reviewer', 'director']);

/** Intervals of the organisation tree which the actor's posts open for reading. */
export function readableIntervals(actor: Actor): readonly { readonly lft: number; readonly rgt: number }[] {
  return actor.posts.filter((post) => reading.has(post.role)).map(({ lft, rgt }) => ({ lft, rgt }));
}

function within(column: string, actor: Actor): RawBuilder<boolean> {
  const intervals = readableIntervals(actor);
  if (intervals.length === 0) return sql<boolean>`false`;
  return sql<boolean>`(${sql.join(
    intervals.map(({ lft, rgt }) => sql`${sql.ref(column)} between ${lft} and ${rgt}`),
    sql` or `,
  )})`;
}

/** Condition on `matter`. */
export function visibleMatter(actor: Actor): RawBuilder<boolean> {
  if (actor.personIds.length > 0) return isApplicant(actor);
  const inHand = isHandler(actor) ? sql<boolean>`(${handles(actor)} or ${judges(actor)})` : sql<boolean>`false`;
  const asParty = sql<boolean>`exists (select 1 from matter_party
    where matter_party.matter_id = matter.id and matter_party.to_on is null and ${within('matter_party.lft', actor)})`;
  const reached = sql<boolean>`(${within('matter.lft', actor)} or ${readableIntervals(actor).length > 0 ? asParty : sql`false`})`;
  return sql<boolean>`(${inHand} or (${reached} and ${isKnownTo('matter.dispute_id', actor)}))`;
}

const kept = sql`select dispute_restriction.dispute_id from dispute_restriction where dispute_restriction.ended_at is null`;
const isReader = (staffId: RawBuilder<unknown>) => sql`exists (select 1 from dispute_reader
  where dispute_reader.restriction_id = dispute_restriction.id and dispute_reader.staff_id = ${staffId})`;

/** Condition on the dispute a column names: it is kept to named readers. For those who are told of files and read none. */
export function isKept(column: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(column)} is not null and ${sql.ref(column)} in (${kept}))`;
}

/** The disputes kept to readers of whom the actor is none. */
export function keptFrom(actor: Actor): RawBuilder<unknown> {
  return sql`(${kept} and not ${isReader(sql`${actor.staffId}::uuid`)})`;
}

/** Condition on the dispute a column names, if it names one: it is not kept from the actor. */
export function isKnownTo(column: string, actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(column)} is null or ${sql.ref(column)} not in ${keptFrom(actor)})`;
}

/** Condition on `staff`: the dispute of the matter is not kept from them. */
export function mayBeToldOf(matterId: string): RawBuilder<boolean> {
  return sql<boolean>`not exists (select 1 from matter
    join dispute_restriction on dispute_restriction.dispute_id = matter.dispute_id and dispute_restriction.ended_at is null
    where matter.id = ${matterId} and not ${isReader(sql`staff.id`)})`;
}

/** Condition on `matter`: the actor has it in hand, alone or with others; a peer, as long as the review is open. */
export function handles(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`((matter.handler_id = ${actor.staffId} and (matter.procedure <> 'file_review' or matter.closed_on is null)) or exists (select 1 from co_handler
    where co_handler.matter_id = matter.id and co_handler.staff_id = ${actor.staffId} and co_handler.to_on is null))`;
}

/** Condition on `matter`: a case whose file the actor judges as a peer, as long as the review is open. */
function judges(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from matter review where review.parent_id = matter.id
    and review.procedure = 'file_review' and review.handler_id = ${actor.staffId} and review.closed_on is null)`;
}

/** Condition on `matter`: the worker is one of its applicants. */
export function isApplicant(actor: Actor): RawBuilder<boolean> {
  if (actor.personIds.length === 0) return sql<boolean>`false`;
  return sql<boolean>`exists (select 1 from matter_applicant
    join dispute_party on dispute_party.id = matter_applicant.party_id
    where matter_applicant.matter_id = matter.id and dispute_party.person_id in (${sql.join([...actor.personIds])}))`;
}

/** Condition on `dispute`: staff of its own union, of any matter on it, of any line routed from it, those above, and its handlers. */
export function visibleDispute(actor: Actor): RawBuilder<boolean> {
  const lines = sql<boolean>`exists (select 1 from contact_line join contact on contact.id = contact_line.contact_id
    where contact.dispute_id = dispute.id and ${visibleLine(actor)})`;
  return sql<boolean>`(((${within('dispute.lft', actor)} or ${lines}) and ${isKnownTo('dispute.id', actor)})
    or exists (select 1 from matter where matter.dispute_id = dispute.id and ${visibleMatter(actor)}))`;
}

/** Condition on `contact`: where it was taken, or with the dispute it led to. */
export function visibleContact(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`((${within('contact.lft', actor)} and ${isKnownTo('contact.dispute_id', actor)}) or exists (
    select 1 from dispute where dispute.id = contact.dispute_id and ${visibleDispute(actor)}))`;
}

/** Condition on `person`: whoever is on the roster of a visible dispute or spoke in a visible contact. */
export function visiblePerson(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(exists (
    select 1 from dispute_party join dispute on dispute.id = dispute_party.dispute_id
    where dispute_party.person_id = person.id and ${visibleDispute(actor)})
   or exists (select 1 from contact where contact.person_id = person.id and ${visibleContact(actor)}))`;
}

/** Condition on a line of service that stands at a union. */
export function visibleLine(actor: Actor): RawBuilder<boolean> {
  return within('contact_line.lft', actor);
}

/** Disputes in which the employer is named, whatever its role. */
export const namesEmployer = sql<boolean>`dispute.id in (
  select named_employer.dispute_id from named_employer where named_employer.employer_id = employer.id)`;

/**
 * Condition on `employer`: the register itself would tell of others' files. Two questions and not one of `named_employer`:
 * joined, PostgreSQL would first judge every dispute there is, and only then look for the few of the firms asked about.
 */
export function visibleEmployer(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(exists (select 1 from dispute where dispute.employer_id = employer.id and ${visibleDispute(actor)})
    or exists (select 1 from dispute_party join dispute on dispute.id = dispute_party.dispute_id
      where dispute_party.employer_id = employer.id and ${visibleDispute(actor)}))`;
}

/**
 * Whoever is visible has been named within reach, or in a dispute whose matter the actor has in hand. Cheap, and no right:
 * a search asks it of many names, and of those that pass whether they are visible.
 */
export function withinReach(table: 'person' | 'employer', actor: Actor): RawBuilder<boolean> {
  const [reach, named] = [sql.table(`${table}_reach`), sql.table(`named_${table}`)];
  const [id, own] = [sql.ref(`${table}_id`), sql.ref(`${table}.id`)];
  const near = sql<boolean>`exists (select 1 from ${reach} near where near.${id} = ${own} and ${within('near.lft', actor)})`;
  if (!isHandler(actor)) return near;
  const me = actor.staffId;
  return sql<boolean>`(${near} or ${own} in (select ${id} from ${named} where dispute_id in (
    select dispute_id from matter where id in (select id from matter where handler_id = ${me}
      union select parent_id from matter where handler_id = ${me} and parent_id is not null
      union select matter_id from co_handler where staff_id = ${me}))))`;
}
