/**
 * Who may merge what: those who may write wherever either record is named, for merging shows the one to all who see the
 * other. Where records reach further than that, a decider of a union above all of it does. An employer named in others'
 * disputes only where all of them are in sight.
 */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { isDecider, isOfOffice } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { mayWriteDispute } from '../../acts/dispute-rights.ts';
import { namesEmployer, visibleDispute, visibleEmployer, visiblePerson } from '../../acts/visible.ts';
import type { Db } from '../../services.ts';
import type { MergeKind } from './references.ts';

export interface Mergeable {
  readonly id: string;
  readonly mergedIntoId: string | null;
  readonly mayWrite: boolean;
  /** Whether the actor decides at a union above, or at, every union the record reaches. */
  readonly isAbove: boolean;
}

/** All by the same right: written on by one's own post, or ruled from above. */
export const mayMergeAll = (rows: readonly Mergeable[]): boolean =>
  rows.every((row) => row.mayWrite) || rows.every((row) => row.mayWrite || row.isAbove);

/** Rows the actor sees, each with whether they may be merged by the actor. */
export function mayMerge(db: Db, actor: Actor, kind: MergeKind, ids: readonly string[]): Promise<readonly Mergeable[]> {
  const wanted = [...ids];
  if (kind === 'person') {
    return (
      db
        .selectFrom('person')
        .select(['id', 'mergedIntoId', writesPerson(actor).as('mayWrite'), abovePerson(actor).as('isAbove')])
        .where('id', 'in', wanted)
        // One already merged stands on no roster any more; whoever undoes it knows it by the merge.
        .where((where) => where.or([visiblePerson(actor), where('mergedIntoId', 'is not', null)]))
        .execute()
    );
  }
  if (kind === 'employer') {
    return db
      .selectFrom('employer')
      .select(['id', 'mergedIntoId', seesAll(actor).as('mayWrite'), sql<boolean>`false`.as('isAbove')])
      .where('id', 'in', wanted)
      .where((where) => where.or([visibleEmployer(actor), where('mergedIntoId', 'is not', null)]))
      .execute();
  }
  return db
    .selectFrom('dispute')
    .select(['id', 'mergedIntoId', writesReach(actor, wanted).as('mayWrite'), aboveDispute(actor).as('isAbove')])
    .where('id', 'in', wanted)
    .where(visibleDispute(actor))
    .execute();
}

/** Condition on `employer`: no dispute names it that the actor does not see. */
function seesAll(actor: Actor): RawBuilder<boolean> {
  if (!actor.posts.some(isOfOffice)) return sql<boolean>`false`;
  return sql<boolean>`not exists (select 1 from dispute where ${namesEmployer} and not ${visibleDispute(actor)})`;
}

const onRoster = sql`(select dispute_party.dispute_id from dispute_party where dispute_party.person_id = person.id)`;

/** A contact that led to no dispute, or to one where the speaker is on no roster, names a person as well. */
function everywhere(dispute: RawBuilder<boolean>, contact: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql<boolean>`(not exists (select 1 from dispute where dispute.id in ${onRoster} and not ${dispute})
    and not exists (select 1 from contact where contact.person_id = person.id and not ${contact}
      and not exists (select 1 from dispute where dispute.id = contact.dispute_id and ${dispute}))
    and (exists (select 1 from dispute where dispute.id in ${onRoster})
      or exists (select 1 from contact where contact.person_id = person.id)))`;
}

/** Condition on `person`: no dispute and no contact names them on which the actor may not write. */
function writesPerson(actor: Actor): RawBuilder<boolean> {
  const own = actor.posts.filter(isOfOffice).map((post) => post.unionId);
  return everywhere(mayWriteDispute(actor), sql<boolean>`contact.union_id = any(${own}::uuid[])`);
}

function abovePerson(actor: Actor): RawBuilder<boolean> {
  return ruledBy(actor, (rules) => everywhere(reachedOnlyBy(rules), rules('contact.lft')));
}

function aboveDispute(actor: Actor): RawBuilder<boolean> {
  return ruledBy(actor, reachedOnlyBy);
}

type Rule = (column: string) => RawBuilder<boolean>;

/** One and the same post has to be above all of it. */
function ruledBy(actor: Actor, condition: (rules: Rule) => RawBuilder<boolean>): RawBuilder<boolean> {
  const each = actor.posts
    .filter(isDecider)
    .map(({ lft, rgt }) => condition((column) => sql<boolean>`${sql.ref(column)} between ${lft} and ${rgt}`));
  return each.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(each, sql` or `)})`;
}

/** Condition on `dispute`: it, its matters and its contacts all stand below. */
function reachedOnlyBy(rules: Rule): RawBuilder<boolean> {
  return sql<boolean>`(${rules('dispute.lft')}
    and not exists (select 1 from matter where matter.dispute_id = dispute.id and not ${rules('matter.lft')})
    and not exists (select 1 from contact where contact.dispute_id = dispute.id and not ${rules('contact.lft')}))`;
}

/**
 * Condition on `dispute`: the actor may write on it, and whichever union reads one of the two reads the other as well, by a
 * matter of its own or as the union above: merging shows nobody what they did not see before.
 */
function writesReach(actor: Actor, ids: readonly string[]): RawBuilder<boolean> {
  const own = actor.posts.filter(isOfOffice).map((post) => post.unionId);
  return sql<boolean>`(${mayWriteDispute(actor)} and not exists (
    select 1 from (select id as dispute_id, union_id from dispute union all select dispute_id, union_id from matter) reach
    where reach.dispute_id = dispute.id and reach.union_id <> all(${own}::uuid[]) and exists (
      select 1 from unnest(${[...ids]}::uuid[]) as other (id)
      where other.id <> dispute.id
        and not exists (select 1 from dispute d join trade_union u on u.id = reach.union_id
          where d.id = other.id and d.lft between u.lft and u.rgt)
        and not exists (select 1 from matter m where m.dispute_id = other.id and m.union_id = reach.union_id))))`;
}
