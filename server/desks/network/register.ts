/** Keeps the register of enterprises above the designated size and of villages; each number with its source and day. */
import { problem } from '@gongyuan/kernel/problem.ts';
import type { ChangeEnterprise, ChangeVillage, NewEnterprise, NewVillage } from '@gongyuan/wire/network.ts';
import type { z } from 'zod';
import { employerProblems, saveEmployers } from '../../employers.ts';
import type { Services, Trx } from '../../services.ts';
import type { Scope } from '../../administrator-scope.ts';
import { badField, getUnion, recordChange, refusingDuplicates, within } from '../../administrator-scope.ts';

const notAhead = ({ today }: Services, statedOn: string | undefined): void => {
  if (statedOn !== undefined && statedOn > today()) throw badField('statedOn', '日期不能晚于今天');
};

/** The firm may be known from a dispute already; nothing of that is told here. */
export async function registerEnterprise(
  services: Services,
  trx: Trx,
  scope: Scope,
  form: z.output<typeof NewEnterprise>,
): Promise<string> {
  notAhead(services, form.statedOn);
  const union = await getUnion(trx, scope, form.unionId);
  const told = { name: form.name, ...(form.creditCode ? { creditCode: form.creditCode } : {}) };
  const fields = employerProblems(told, '').map((field) => ({ ...field, path: field.path.replace(/^\./, '') }));
  if (fields.length > 0) throw problem('bad_input', { fields });
  const [id] = await saveEmployers(trx, [told], { actor: scope.actor, isDemo: false });
  if (id === undefined) throw new Error('the enterprise was not saved');
  await requireUnlisted(trx, id);
  await trx
    .updateTable('employer')
    .set({
      areaUnionId: union.id,
      isAboveScale: true,
      headcount: form.headcount,
      scaleSource: form.source,
      scaleOn: form.statedOn,
    })
    .where('id', '=', id)
    .execute();
  await recordChange(services, trx, scope, {
    unionId: union.id,
    subject: 'employer',
    subjectId: id,
    name: 'register_enterprise',
    input: form,
  });
  return id;
}

async function requireUnlisted(trx: Trx, id: string): Promise<void> {
  const known = await trx
    .selectFrom('employer')
    .select(['areaUnionId', 'isAboveScale'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (known.areaUnionId !== null && known.isAboveScale !== null)
    throw problem('duplicate', { fields: [{ path: 'name', message: '这家企业已经登记过，请在名单中更改' }] });
}

/** Only inside the administrator's unions; another's enterprise is as if it were not there. */
export async function changeEnterprise(
  services: Services,
  trx: Trx,
  scope: Scope,
  id: string,
  form: z.output<typeof ChangeEnterprise>,
): Promise<void> {
  notAhead(services, form.statedOn);
  const known = await trx
    .selectFrom('employer')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'employer.areaUnionId')
    .select(['employer.areaUnionId', 'employer.scaleSource', 'employer.scaleOn'])
    .where('employer.id', '=', id)
    .where(within(scope))
    .forUpdate('employer')
    .executeTakeFirst();
  if (!known?.areaUnionId) throw problem('not_found');
  const { headcount, isAboveScale, source, statedOn } = form;
  requireSource(form, known.scaleSource, known.scaleOn);
  const changes = {
    ...(headcount === undefined ? {} : { headcount }),
    ...(isAboveScale === undefined ? {} : { isAboveScale }),
    ...(source === undefined ? {} : { scaleSource: source }),
    ...(statedOn === undefined ? {} : { scaleOn: statedOn }),
  };
  if (Object.keys(changes).length === 0) return;
  await trx.updateTable('employer').set(changes).where('id', '=', id).execute();
  await recordChange(services, trx, scope, {
    unionId: known.areaUnionId,
    subject: 'employer',
    subjectId: id,
    name: 'change_enterprise',
    input: form,
  });
}

const duplicates = {
  village_union_id_name_key: ['name', '这个工会之下已有同名的村（社区）'],
} as const;

export async function registerVillage(
  services: Services,
  trx: Trx,
  scope: Scope,
  { unionId, name, headcount, source, statedOn }: z.output<typeof NewVillage>,
): Promise<string> {
  notAhead(services, statedOn);
  const union = await getUnion(trx, scope, unionId);
  if (union.level !== 'township' && union.kind !== 'zone')
    throw badField('unionId', '村（社区）登记在所在乡镇（街道）或者开发区工会之下，请另选');
  const { id } = await refusingDuplicates(duplicates, () =>
    trx
      .insertInto('village')
      .values({ unionId, name, headcount, headcountSource: source, headcountOn: statedOn })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  await recordChange(services, trx, scope, {
    unionId,
    subject: 'union',
    subjectId: unionId,
    name: 'register_village',
    input: { villageId: id, name, headcount, source, statedOn },
  });
  return id;
}

export async function changeVillage(
  services: Services,
  trx: Trx,
  scope: Scope,
  id: string,
  form: z.output<typeof ChangeVillage>,
): Promise<void> {
  notAhead(services, form.statedOn);
  const known = await trx
    .selectFrom('village')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'village.unionId')
    .select(['village.unionId', 'village.headcountSource', 'village.headcountOn'])
    .where('village.id', '=', id)
    .where(within(scope))
    .forUpdate('village')
    .executeTakeFirst();
  if (!known) throw problem('not_found');
  requireSource(form, known.headcountSource, known.headcountOn);
  const { name, headcount, source, statedOn, closedOn } = form;
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(headcount === undefined ? {} : { headcount }),
    ...(source === undefined ? {} : { headcountSource: source }),
    ...(statedOn === undefined ? {} : { headcountOn: statedOn }),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
  if (Object.keys(changes).length === 0) return;
  await refusingDuplicates(duplicates, () => trx.updateTable('village').set(changes).where('id', '=', id).execute());
  await recordChange(services, trx, scope, {
    unionId: known.unionId,
    subject: 'union',
    subjectId: known.unionId,
    name: 'change_village',
    input: { villageId: id, ...form },
  });
}

/** A number without its source and day is worth nothing later. */
function requireSource(
  {
    headcount,
    source,
    statedOn,
  }: { headcount?: number | null | undefined; source?: string | undefined; statedOn?: string | undefined },
  knownSource: string | null,
  knownOn: string | null,
): void {
  if (headcount === undefined || headcount === null) return;
  if (!source && knownSource === null) throw badField('source', '请写明人数的出处');
  if (!statedOn && knownOn === null) throw badField('statedOn', '请写明是哪一天的人数');
}
