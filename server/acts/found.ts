/** Rows beyond its own which an act needs: handlers of the register as they stand today, and the handling log. */
import { conflictGrounds } from '@gongyuan/law/competence/conflict.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Found, HandlerStanding, Matter, Procedure, UnionStanding } from '@gongyuan/kernel/procedure.ts';
import { sql } from 'kysely';
import type { Db } from '../services.ts';
import { dossierOf, handlersOf, logOf } from './case-file.ts';

/** What a choice of handler looks at; who judges a case as its peer is somebody from outside it. */
type Sought = Pick<Matter, 'unionId' | 'disputeId' | 'procedure' | 'parentId'>;

interface Candidate extends HandlerStanding {
  readonly kind: string;
  readonly fields: readonly string[];
  readonly maxOpenCases: number;
}

/**
 * Handlers with an agreement at the matter's union or above it, each with what blocks them today:
 * no account, expired certificate, expired agreement, full load, conflict with a party of the dispute; for a peer review
 * whoever handles the case or is of the same firm.
 * @basis 《律师法》第三十九条 (conflict of interest)
 */
export async function handlerCandidates(
  db: Db,
  matter: Sought,
  today: PlainDate,
  only?: string,
): Promise<readonly Candidate[]> {
  const all = register(db, matter, today);
  const rows = await (only ? all.where('aidHandler.id', '=', only) : all).execute();
  const isReview = matter.procedure === 'file_review';
  return rows.map((row) => ({
    registerId: row.id,
    staffId: row.staffId,
    name: row.name,
    firm: row.firm,
    kind: row.kind,
    fields: row.fields,
    openCases: row.openCases,
    maxOpenCases: row.maxOpenCases,
    certificateNumber: row.certificateNumber,
    unionIds: row.unionIds,
    blocks: blocksOf(row, today, isReview),
  }));
}

function register(db: Db, matter: Sought, today: PlainDate) {
  const valid = (from: string, to: string) =>
    sql`${sql.ref(from)} <= ${today} and coalesce(${sql.ref(to)}, ${today}) >= ${today}`;
  const hasPost = sql`exists (select 1 from post where post.staff_id = aid_handler.staff_id and post.role = 'handler'
    and ${valid('post.from_on', 'post.to_on')})`;
  const openCases = sql`(select count(*) from matter open_case where open_case.handler_id = aid_handler.staff_id
    and open_case.procedure = 'aid_case' and open_case.closed_on is null)::int`;
  return db
    .selectFrom('aidHandler')
    .innerJoin('handlerAgreement', 'handlerAgreement.handlerId', 'aidHandler.id')
    .innerJoin('tradeUnion as owner', 'owner.id', 'handlerAgreement.unionId')
    .innerJoin('tradeUnion as own', (join) =>
      join.on(sql<boolean>`own.id = ${matter.unionId} and own.lft between owner.lft and owner.rgt`),
    )
    .leftJoin('staff', 'staff.id', 'aidHandler.staffId')
    .select(['aidHandler.id', 'aidHandler.name', 'aidHandler.kind', 'aidHandler.firm', 'aidHandler.fields'])
    .select(['aidHandler.maxOpenCases', 'aidHandler.certificateValidTo', 'aidHandler.staffId', 'staff.isDisabled'])
    .select('aidHandler.certificateNumber')
    .select(sql<boolean>`bool_or(${valid('handler_agreement.from_on', 'handler_agreement.to_on')})`.as('hasAgreement'))
    .select(
      sql<string[]>`coalesce(array_agg(handler_agreement.union_id::text)
        filter (where ${valid('handler_agreement.from_on', 'handler_agreement.to_on')}), '{}')`.as('unionIds'),
    )
    .select(recusalOf(matter.procedure === 'file_review' ? matter.parentId : null).as('recusal'))
    .select([sql<boolean>`${hasPost}`.as('hasPost'), sql<number>`${openCases}`.as('openCases')])
    .select(conflictReasons(matter.disputeId).as('conflicts'))
    .groupBy(['aidHandler.id', 'staff.id'])
    .orderBy('aidHandler.name')
    .limit(200);
}

/** `self`: has or ever had the reviewed case in hand, as its acts tell; `firm`: of the same firm as one who has. */
function recusalOf(reviewedId: string | null) {
  if (reviewedId === null) return sql<'self' | 'firm' | null>`null::text`;
  const chosen = sql`select action.input->>'handlerRegisterId' from action
    where action.subject = 'matter' and action.subject_id = ${reviewedId} and action.input ? 'handlerRegisterId'`;
  const handled = sql`(select register.id from aid_handler register where register.id::text in (${chosen}))`;
  return sql<'self' | 'firm' | null>`case when aid_handler.id in ${handled} then 'self'
    when aid_handler.firm in (select other.firm from aid_handler other where other.id in ${handled}) then 'firm' end`;
}

/**
 * Stated conflicts of the handler, or of a colleague of the same firm, with a party of the dispute; a person is the same
 * when the identity number is, whichever union registered them.
 * @basis 《律师法》第三十九条
 */
function conflictReasons(disputeId: string) {
  return sql<string[]>`coalesce((select array_agg(distinct handler_conflict.reason) from handler_conflict
    join aid_handler colleague on colleague.id = handler_conflict.handler_id
    left join person stated on stated.id = handler_conflict.person_id
    join dispute_party on dispute_party.dispute_id = ${disputeId}
    left join person party on party.id = dispute_party.person_id
    where (colleague.id = aid_handler.id or colleague.firm = aid_handler.firm)
      and (dispute_party.employer_id = handler_conflict.employer_id or party.id = stated.id
        or party.identity_number_index = stated.identity_number_index)), '{}')`;
}

interface Standing {
  readonly staffId: string | null;
  readonly isDisabled: boolean | null;
  readonly kind: string;
  readonly certificateValidTo: PlainDate | null;
  readonly hasAgreement: boolean;
  readonly hasPost: boolean;
  readonly openCases: number;
  readonly maxOpenCases: number;
  readonly conflicts: readonly string[];
  readonly recusal: 'self' | 'firm' | null;
}

function blocksOf(row: Standing, today: PlainDate, isReview: boolean): readonly string[] {
  const certified = row.kind === 'lawyer' || row.kind === 'public_lawyer' || row.kind === 'legal_worker';
  const blocks: (string | false)[] = [
    row.staffId === null && '没有系统账号，请先建账号',
    row.isDisabled === true && '账号已停用',
    row.staffId !== null && !row.hasPost && '没有在任的承办人岗位',
    certified && row.certificateValidTo === null && '未登记执业证有效期',
    row.certificateValidTo !== null && row.certificateValidTo < today && `执业证已于${row.certificateValidTo}到期`,
    !row.hasAgreement && '服务协议不在有效期内',
    // To judge a file is no case in hand.
    !isReview && row.openCases >= row.maxOpenCases && `在办${row.openCases}件，已达上限${row.maxOpenCases}件`,
    ...conflictGrounds(isReview ? 'peer_reviewer' : 'handler', {
      handledReviewedCase: row.recusal === 'self',
      firmHandledReviewedCase: row.recusal === 'firm',
      stated: row.conflicts,
    }).map(({ words }) => words),
  ];
  return blocks.filter((block) => block !== false);
}

async function unionStanding(db: Db, chosen: unknown): Promise<UnionStanding | undefined> {
  if (typeof chosen !== 'string' || !/^[0-9a-f-]{36}$/.test(chosen)) return undefined;
  return db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'level', 'lft', 'rgt', 'isGuest'])
    .where('id', '=', chosen)
    .where('closedOn', 'is', null)
    .executeTakeFirst();
}

/** What the act says it needs. */
export async function find(
  db: Db,
  needs: Procedure['acts'][string]['needs'],
  matter: Matter,
  raw: unknown,
  today: PlainDate,
): Promise<Found> {
  if (needs === 'handler') {
    const chosen = (raw as { handlerRegisterId?: unknown } | null)?.handlerRegisterId; // unparsed yet: only read to look up, step() judges it
    if (typeof chosen !== 'string' || !/^[0-9a-f-]{36}$/.test(chosen)) return {};
    const [handler] = await handlerCandidates(db, matter, today, chosen);
    return { ...(handler ? { handler } : {}), handlers: await handlersOf(db, matter.id) };
  }
  if (needs === 'handlers') return { handlers: await handlersOf(db, matter.id) };
  if (needs === 'log' || needs === 'dossier') {
    const log = await logOf(db, matter.id);
    const dossier = needs === 'dossier' ? { dossier: await dossierOf(db, matter) } : {};
    return { log, logCount: log.length, handlers: await handlersOf(db, matter.id), ...dossier };
  }
  if (needs === 'union' || needs === 'sender' || needs === 'own_union') {
    const own = needs === 'sender' ? matter.sentByUnionId : matter.unionId;
    const union = await unionStanding(db, needs === 'union' ? (raw as { unionId?: unknown } | null)?.unionId : own); // as above
    return union ? { union } : {};
  }
  if (needs === 'papers') {
    const issued = db.selectFrom('documentIssued').select(['kind', 'number', 'issuedOn']);
    return {
      papers: await issued.where('matterId', '=', matter.id).orderBy('actionId').orderBy('issueOrder').execute(),
    };
  }
  return {};
}
