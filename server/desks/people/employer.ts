/** An employer's page: shown to those who may see a dispute with it, and only those disputes. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { EmployerOut } from '@gongyuan/wire/dispute.ts';
import type { ChangeEmployer } from '@gongyuan/wire/people.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { namesEmployer, visibleDispute, visibleEmployer } from '../../acts/visible.ts';
import { employerNameColumns, employerProblems, normalCreditCode, normalEmployerName } from '../../employers.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { mayWriteDispute, recordChange } from '../../acts/dispute-rights.ts';
import { inTransaction } from '../../transaction.ts';

export async function readEmployer(db: Db, actor: Actor, id: string): Promise<z.output<typeof EmployerOut>> {
  const employer = await findEmployer(db, actor, id);
  const disputes = await db
    .selectFrom('dispute')
    .innerJoin('employer', (join) => join.on('employer.id', '=', id).on(namesEmployer))
    .select(['dispute.id', 'dispute.number', 'dispute.title', 'dispute.openedOn', 'dispute.workerCount'])
    .select(
      sql<number | null>`(select sum(claimed_fen)::bigint from claim where claim.dispute_id = dispute.id)`.as(
        'claimedFen',
      ),
    )
    .select(
      sql<number | null>`(select sum(received_fen)::bigint from claim where claim.dispute_id = dispute.id)`.as(
        'receivedFen',
      ),
    )
    .where(visibleDispute(actor))
    .orderBy('dispute.openedOn', 'desc')
    .orderBy('dispute.id')
    .limit(200)
    .execute();
  const { areaUnionId, areaUnionName, ...shown } = employer;
  return {
    ...shown,
    areaUnion: areaUnionId && areaUnionName ? { id: areaUnionId, name: areaUnionName } : null,
    mayChange: (await writable(db, actor, id)).any,
    disputes,
  };
}

async function findEmployer(db: Db, actor: Actor, id: string) {
  const employer = await db
    .selectFrom('employer')
    .leftJoin('tradeUnion as area', 'area.id', 'employer.areaUnionId')
    .select(['employer.id', 'employer.name', 'employer.creditCode', 'employer.address', 'employer.industry'])
    .select(['employer.isAboveScale', 'employer.headcount', 'employer.scaleSource', 'employer.scaleOn'])
    .select(['employer.areaUnionId', 'area.name as areaUnionName'])
    .where('employer.id', '=', id)
    .where(visibleEmployer(actor))
    .executeTakeFirst();
  if (!employer) throw problem('not_found');
  return employer;
}

export async function changeEmployer(
  services: Services,
  actor: Actor,
  id: string,
  change: z.output<typeof ChangeEmployer>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const employer = await findEmployer(trx, actor, id);
    const { name = employer.name, creditCode, address, industry } = change;
    await requireWriter(trx, actor, id, normalEmployerName(name) !== employer.name);
    const scale = scaleColumns(services, employer, change);
    if (change.areaUnionId) await requireArea(trx, change.areaUnionId);
    const fields = employerProblems({ name, creditCode }, '').map((field) => ({
      ...field,
      path: field.path.replace(/^\./, ''),
    }));
    if (fields.length > 0) throw problem('bad_input', { fields });
    if (creditCode) await requireOwnCode(trx, actor, id, normalCreditCode(creditCode));
    await trx
      .updateTable('employer')
      .set({
        ...employerNameColumns(name),
        ...(creditCode ? { creditCode: normalCreditCode(creditCode) } : {}),
        ...(address === undefined ? {} : { address: redactPersonal(address) }),
        ...(industry === undefined ? {} : { industry: redactPersonal(industry) }),
        ...scale,
      })
      .where('id', '=', id)
      .execute();
    await recordChange(services, trx, actor, 'employer', id, Object.keys(change));
  });
}

/** Two firms with one code are one, to be merged; of those the actor does not see nothing is told. */
async function requireOwnCode(trx: Trx, actor: Actor, id: string, creditCode: string): Promise<void> {
  const other = await trx
    .selectFrom('employer')
    .select('name')
    .where('creditCode', '=', creditCode)
    .where('id', '!=', id)
    .where('mergedIntoId', 'is', null)
    .where(visibleEmployer(actor))
    .executeTakeFirst();
  const message = `“${other?.name ?? ''}”已经用这个代码，是同一家单位的请合并`;
  if (other) throw problem('duplicate', { fields: [{ path: 'creditCode', message }] });
}

/** Whether size or headcount can be told later from where and when: else it is refused. */
function scaleColumns(
  { today }: Services,
  known: { readonly scaleSource: string | null; readonly scaleOn: string | null },
  { isAboveScale, headcount, scaleSource, scaleOn, areaUnionId }: z.output<typeof ChangeEmployer>,
) {
  const states = typeof isAboveScale === 'boolean' || typeof headcount === 'number';
  const fields = [
    ...(states && !(scaleSource ?? known.scaleSource)
      ? [{ path: 'scaleSource', message: '请写明规模和人数的出处' }]
      : []),
    ...(states && !(scaleOn ?? known.scaleOn) ? [{ path: 'scaleOn', message: '请写明是哪一天的数' }] : []),
    ...(scaleOn && scaleOn > today() ? [{ path: 'scaleOn', message: '日期不能晚于今天' }] : []),
  ];
  if (fields.length > 0) throw problem('bad_input', { fields });
  return {
    ...(isAboveScale === undefined ? {} : { isAboveScale }),
    ...(headcount === undefined ? {} : { headcount }),
    ...(scaleSource === undefined ? {} : { scaleSource: redactPersonal(scaleSource) }),
    ...(scaleOn === undefined ? {} : { scaleOn }),
    ...(areaUnionId === undefined ? {} : { areaUnionId }),
  };
}

/** An enterprise stands in the area of a federation of its place. */
async function requireArea(trx: Trx, unionId: string): Promise<void> {
  const union = await trx
    .selectFrom('tradeUnion')
    .select('id')
    .where('id', '=', unionId)
    .where('kind', 'in', ['federation', 'zone'])
    .where('isGuest', '=', false)
    .where('closedOn', 'is', null)
    .executeTakeFirst();
  if (!union) throw problem('bad_input', { fields: [{ path: 'areaUnionId', message: '请选择单位所在地的地方工会' }] });
}

/** Papers and lists of every dispute name the firm: a new name needs the right on all of them, seen or not. */
async function requireWriter(trx: Trx, actor: Actor, id: string, isRenaming: boolean): Promise<void> {
  const named = await writable(trx, actor, id);
  if (!named.any) throw problem('wrong_party', { detail: '单位信息由受理单位或者承办人更正。' });
  if (isRenaming && !named.all)
    throw problem('wrong_party', {
      detail: '这个单位的名称还用在其他工会的争议档案中，不能在这里改名。请在本档案的当事人名册中登记新名称的单位。',
    });
}

/** Whether the actor may write on one of the disputes that name the employer, and on all of them. */
function writable(db: Db, actor: Actor, id: string): Promise<{ any: boolean; all: boolean }> {
  return db
    .selectFrom('dispute')
    .innerJoin('employer', (join) => join.on('employer.id', '=', id).on(namesEmployer))
    .select(sql<boolean>`coalesce(bool_or(${mayWriteDispute(actor)}), false)`.as('any'))
    .select(sql<boolean>`coalesce(bool_and(${mayWriteDispute(actor)}), false)`.as('all'))
    .executeTakeFirstOrThrow();
}
