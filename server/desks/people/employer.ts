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
  return { ...employer, disputes };
}

async function findEmployer(db: Db, actor: Actor, id: string) {
  const employer = await db
    .selectFrom('employer')
    .select(['id', 'name', 'creditCode', 'address', 'industry'])
    .where('id', '=', id)
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
    const fields = employerProblems({ name, creditCode }, '').map((field) => ({
      ...field,
      path: field.path.replace(/^\./, ''),
    }));
    if (fields.length > 0) throw problem('bad_input', { fields });
    await trx
      .updateTable('employer')
      .set({
        ...employerNameColumns(name),
        ...(creditCode ? { creditCode: normalCreditCode(creditCode) } : {}),
        ...(address === undefined ? {} : { address: redactPersonal(address) }),
        ...(industry === undefined ? {} : { industry: redactPersonal(industry) }),
      })
      .where('id', '=', id)
      .execute();
    await recordChange(services, trx, actor, 'employer', id, Object.keys(change));
  });
}

/** Papers and lists of every dispute name the firm: a new name needs the right on all of them, seen or not. */
async function requireWriter(trx: Trx, actor: Actor, id: string, isRenaming: boolean): Promise<void> {
  const named = await trx
    .selectFrom('dispute')
    .innerJoin('employer', (join) => join.on('employer.id', '=', id).on(namesEmployer))
    .select(sql<boolean>`coalesce(bool_or(${mayWriteDispute(actor)}), false)`.as('any'))
    .select(sql<boolean>`coalesce(bool_and(${mayWriteDispute(actor)}), false)`.as('all'))
    .executeTakeFirstOrThrow();
  if (!named.any) throw problem('wrong_party', { detail: '单位信息由受理单位或者承办人更正。' });
  if (isRenaming && !named.all)
    throw problem('wrong_party', {
      detail: '这个单位的名称还用在其他工会的争议档案中，不能在这里改名。请在本档案的当事人名册中登记新名称的单位。',
    });
}
