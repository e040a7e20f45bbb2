/** Disputes of several workers with one employer which, taken together, are one collective dispute. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { article as labourArbitration } from '@gongyuan/law/articles/labour-arbitration-act.ts';
import { formatBases } from '@gongyuan/law/basis.ts';
import { daysBetween } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { collectiveFrom } from '@gongyuan/law/triage/fast-track.ts';
import { causes } from '@gongyuan/law/causes.ts';
import type { DoublesOut } from '@gongyuan/wire/merge.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { visibleDispute } from '../../acts/visible.ts';
import type { Db } from '../../services.ts';

type Out = z.infer<typeof DoublesOut>['collective'];

/** Workers who come with one trouble come within so many days of each other. @unit calendar days */
const DAYS = 30;
/** More than these nobody merges at one sitting. */
const AT_MOST = 100;

interface Found {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly openedOn: PlainDate;
  readonly employerName: string;
  readonly workerCount: number | null;
  /** One key a worker on the roster: the person, or the seat where no person is known. */
  readonly roster: readonly string[];
  /** Causes it has in common with the dispute looked at. */
  readonly shared: readonly string[];
}

/** One proposal for all of them, where they reach the number of a collective dispute; `other` leaves out what was said to be another. */
export async function proposeCollective(db: Db, actor: Actor, id: string, other: RawBuilder<boolean>): Promise<Out> {
  const found = await openWithEmployer(db, actor, id, other);
  const own = found.find((row) => row.id === id);
  if (!own) return null;
  const groups = own.shared.flatMap((cause) =>
    windowsOf(own, found).map((rows) => ({ cause, rows: rows.filter(({ shared }) => shared.includes(cause)) })),
  );
  const [largest] = groups
    .map((group) => ({ ...group, workers: workersOf(group.rows) }))
    .toSorted((left, right) => right.workers - left.workers || right.rows.length - left.rows.length);
  if (!largest || largest.rows.length < 2 || largest.workers < collectiveFrom) return null;
  return {
    workers: largest.workers,
    because: [
      `用人单位相同：${own.employerName}`,
      `事由相同：${causes[largest.cause as keyof typeof causes].label}`, // the column's check allows only these keys
      `${DAYS}日内先后立档`,
      `合计${largest.workers}人，十人以上有共同请求的是集体争议（${formatBases([labourArbitration(7)])}）`,
    ],
    disputes: largest.rows
      .filter((row) => row !== own)
      .map((row) => ({
        id: row.id,
        name: `${row.number} ${row.title}`,
        hint: `${row.openedOn}立档，${workersOf([row])}人`,
        because: [],
        obstacle: null,
      })),
  };
}

/** The stretches of so many days in which the dispute looked at lies. */
function windowsOf(own: Found, found: readonly Found[]): readonly (readonly Found[])[] {
  const isWithin = (from: PlainDate, on: PlainDate) => on >= from && daysBetween(from, on) < DAYS;
  return [...new Set(found.map(({ openedOn }) => openedOn))]
    .filter((from) => isWithin(from, own.openedOn))
    .map((from) => found.filter(({ openedOn }) => isWithin(from, openedOn)));
}

/** A worker on two rosters is one; those who were counted and not named come on top. */
function workersOf(rows: readonly Found[]): number {
  const named = new Set(rows.flatMap(({ roster }) => roster));
  const unnamed = rows.reduce((sum, row) => sum + Math.max(0, (row.workerCount ?? 0) - row.roster.length), 0);
  return named.size + unnamed;
}

/** Those with the same employer and a common cause on which something is still running, the one looked at among them. */
async function openWithEmployer(db: Db, actor: Actor, id: string, other: RawBuilder<boolean>): Promise<Found[]> {
  const roster = sql<string[]>`array(select coalesce(party.person_id, party.id)::text from dispute_party party
    where party.dispute_id = dispute.id and party.role = 'applicant')`;
  const shared = sql<
    string[]
  >`array(select their.cause from dispute_cause their join dispute_cause own on own.cause = their.cause
    where their.dispute_id = dispute.id and own.dispute_id = ${id}::uuid order by their.cause)`;
  const isOpen = sql<boolean>`(not exists (select 1 from matter where matter.dispute_id = dispute.id)
    or exists (select 1 from matter where matter.dispute_id = dispute.id and matter.closed_on is null))`;
  return db
    .selectFrom('dispute')
    .innerJoin('dispute as ownDispute', (join) =>
      join.on('ownDispute.id', '=', id).onRef('ownDispute.employerId', '=', 'dispute.employerId'),
    )
    .innerJoin('employer', 'employer.id', 'dispute.employerId')
    .select(['dispute.id', 'dispute.number', 'dispute.title', 'dispute.openedOn', 'dispute.workerCount'])
    .select(['employer.name as employerName', roster.as('roster'), shared.as('shared')])
    .where(sql<boolean>`abs(dispute.opened_on - own_dispute.opened_on) < ${DAYS}`)
    .where(sql<boolean>`(dispute.id = ${id}::uuid or (${other} and cardinality(${shared}) > 0))`)
    .where(isOpen)
    .where(visibleDispute(actor))
    .orderBy('dispute.openedOn')
    .orderBy('dispute.id')
    .limit(AT_MOST)
    .execute();
}
