/** Reads all that a decision on a matter looks at, in a constant number of queries. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Context, Matter, Procedure } from '@gongyuan/kernel/procedure.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { Db, Services } from '../services.ts';
import { readFile } from './dispute-file.ts';
import { find } from './found.ts';
import { visibleMatter } from './visible.ts';

export type AnyContext = Context<Record<string, unknown>>;

export interface Loaded {
  readonly procedure: Procedure;
  readonly context: AnyContext;
}

interface Asked {
  readonly matterId: string;
  readonly actor: Actor;
  readonly lock: boolean;
  /** Opened in this very transaction by the actor, who may finish it at once without being one who reads files. */
  readonly isJustOpened?: boolean;
  /** The act about to be tried and its raw input, for what it needs beyond the matter. */
  readonly act?: string;
  readonly input?: unknown;
}

/** Throws not_found for a matter that is not there or not the actor's to see. */
export async function loadContext(services: Services, db: Db, asked: Asked): Promise<Loaded> {
  const spine = await readSpine(db, asked);
  const procedure = getProcedure(spine.procedure);
  const row = await readOwnRow(db, procedure.id, spine.id);
  const file = await readFile(db, spine.disputeId);
  if (!file) throw new Error(`matter ${spine.id} has no dispute`);
  const applicants = await db
    .selectFrom('matterApplicant')
    .select('partyId')
    .where('matterId', '=', spine.id)
    .execute();
  const today = services.today();
  const needs = asked.act ? procedure.acts[asked.act]?.needs : undefined;
  return {
    procedure,
    context: {
      // The one cast from rows to what definitions read; the contract test performs every example on these rows.
      matter: { ...row, ...spine } as AnyContext['matter'],
      file,
      applicantIds: applicants.map((applicant) => applicant.partyId),
      clocks: await readClocks(db, spine.id),
      actor: asked.actor,
      today,
      found: await find(db, needs, spine, asked.input, today),
    },
  };
}

/** The newest clock of each name. */
export async function readClocks(db: Db, matterId: string): Promise<AnyContext['clocks']> {
  const rows = await db
    .selectFrom('clock')
    .select(['name', 'dueOn', 'stoppedOn'])
    .where('matterId', '=', matterId)
    .orderBy('startedOn')
    .orderBy('stoppedOn', (order) => order.asc().nullsLast())
    .execute();
  return Object.fromEntries(rows.map(({ name, dueOn, stoppedOn }) => [name, { dueOn, stoppedOn }]));
}

/** Handlers beside the first of `matter`, as its columns are read. */
export const coHandlerIds = sql<string[]>`array(select co_handler.staff_id::text from co_handler
  where co_handler.matter_id = matter.id and co_handler.to_on is null)`.as('coHandlerIds');

/** `applicantPersonIds` are those who act: of several applicants the representatives alone, who speak for all. */
async function readSpine(db: Db, { matterId, actor, lock, isJustOpened }: Asked): Promise<Matter> {
  let query = db
    .selectFrom('matter')
    .select(['id', 'number', 'procedure', 'state', 'revision', 'disputeId', 'unionId', 'lft', 'title'])
    .select(['handlerId', 'openedBy', 'openedOn', 'lawOn', 'isFastTrack', 'parentId', 'sentByUnionId', 'originUnionId'])
    .select(coHandlerIds)
    .select(sql<number | null>`(select lft from trade_union where id = matter.sent_by_union_id)`.as('sentByLft'))
    .select(
      sql<string[]>`array(select dispute_party.person_id::text from matter_applicant
        join dispute_party on dispute_party.id = matter_applicant.party_id
        where matter_applicant.matter_id = matter.id and dispute_party.person_id is not null
          and (dispute_party.is_representative
            or (select count(*) from matter_applicant every_one where every_one.matter_id = matter.id) = 1))`.as(
        'applicantPersonIds',
      ),
    )
    .where('id', '=', matterId);
  if (!isJustOpened) query = query.where(visibleMatter(actor));
  if (lock) query = query.forUpdate();
  const spine = await query.executeTakeFirst();
  if (!spine) throw problem('not_found');
  return spine;
}

async function readOwnRow(db: Db, table: string, matterId: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(table)} where matter_id = ${matterId}`.execute(db);
  const { matterId: _, ...row } = rows[0] ?? {};
  return row;
}
