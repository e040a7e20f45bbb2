/** What is on the file of a case: who has it in hand, its log, and what its dossier holds so far. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Dossier, Found, LogLine, Matter } from '@gongyuan/kernel/procedure.ts';
import { sql } from 'kysely';
import type { Db } from '../services.ts';

type Handlers = NonNullable<Found['handlers']>;
type Spine = Pick<Matter, 'id' | 'disputeId'>;

/** The first handler, then those beside, as the register has them. */
export async function handlersOf(db: Db, matterId: string): Promise<Handlers> {
  const { rows } = await sql<Handlers[number]>`
    select aid_handler.id as register_id, aid_handler.staff_id, aid_handler.name, aid_handler.firm, aid_handler.certificate_number
    from matter join (
      select id as matter_id, handler_id as staff_id, 0 as place from matter where handler_id is not null
      union all select matter_id, staff_id, 1 from co_handler where to_on is null
    ) held on held.matter_id = matter.id
    join aid_handler on aid_handler.staff_id = held.staff_id
    where matter.id = ${matterId} order by held.place, aid_handler.name`.execute(db);
  return rows;
}

/** Why somebody could not take it on is no work on the case. */
export async function logOf(db: Db, matterId: string): Promise<readonly LogLine[]> {
  return db
    .selectFrom('caseLog')
    .innerJoin('action', 'action.id', 'caseLog.actionId')
    .leftJoin('staff', 'staff.id', 'action.actorId')
    .select(['caseLog.heldOn', 'caseLog.kind', 'caseLog.place', 'caseLog.content', 'caseLog.minutes'])
    .select((select) => select.fn.coalesce('staff.name', sql<string>`''`).as('by'))
    .where('caseLog.matterId', '=', matterId)
    .where('caseLog.kind', '<>', 'decline')
    .orderBy('caseLog.heldOn')
    .orderBy('caseLog.actionId')
    .execute();
}

/** A later stage is a file of its own; what was granted first belongs to each of them. */
export async function dossierOf(db: Db, { id, disputeId }: Spine): Promise<Dossier> {
  const application = db.selectFrom('aidCase').select('applicationId').where('matterId', '=', id);
  const papers = await db
    .selectFrom('documentIssued')
    .select(['title', 'number', 'issuedOn'])
    .select(
      sql<boolean>`exists (select 1 from document_service where document_service.document_id = document_issued.id)`.as(
        'isServed',
      ),
    )
    .where((where) => where.or([where('matterId', '=', id), where('matterId', 'in', application)]))
    .orderBy('actionId')
    .orderBy('issueOrder')
    .execute();
  const evidence = await db
    .selectFrom('evidence')
    .select('name')
    .select(sql<PlainDate>`to_char(uploaded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`.as('uploadedOn'))
    .where('disputeId', '=', disputeId)
    .where((where) =>
      where.or([where('matterId', 'is', null), where('matterId', 'in', application), where('matterId', '=', id)]),
    )
    .orderBy('uploadedAt')
    .execute();
  const examined = await db
    .selectFrom('aidApplication')
    .select('isHardshipExamined')
    .where('matterId', 'in', application)
    .executeTakeFirst();
  return { papers, evidence, isHardshipExamined: examined?.isHardshipExamined ?? null };
}
