/** The register as a list: each entry with its agreements and the cases it has open. */
import { HandlerPage } from '@gongyuan/wire/organisation.ts';
import type { HandlerQuery } from '@gongyuan/wire/organisation.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../services.ts';
import { containing, keyParts, openKey, pageOf } from '../../page-key.ts';

const Key = z.tuple([keyParts.text, keyParts.id]);

const openCases = sql<number>`(select count(*) from matter where matter.handler_id = aid_handler.staff_id
  and matter.procedure = 'aid_case' and matter.closed_on is null)::int`;

export async function listHandlers(
  db: Db,
  { q, unionId, kind, after, limit }: z.output<typeof HandlerQuery>,
): Promise<z.output<typeof HandlerPage>> {
  const key = openKey(Key, after);
  const pattern = containing(q ?? '');
  const rows = await db
    .selectFrom('aidHandler')
    .selectAll()
    .select(openCases.as('openCases'))
    .$if(pattern !== '%%', (query) =>
      query.where((where) => where.or([where('name', 'ilike', pattern), where('firm', 'ilike', pattern)])),
    )
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(unionId !== undefined, (query) =>
      query.where((where) =>
        where.exists(
          where
            .selectFrom('handlerAgreement')
            .select('id')
            .whereRef('handlerAgreement.handlerId', '=', 'aidHandler.id')
            .where('handlerAgreement.unionId', '=', unionId ?? ''),
        ),
      ),
    )
    .$if(key !== undefined, (query) =>
      query.where(sql<boolean>`(aid_handler.name, aid_handler.id) > (${key?.[0]}, ${key?.[1]}::uuid)`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.name, row.id]);
  const agreements = await agreementsOf(
    db,
    shown.map(({ id }) => id),
  );
  return HandlerPage.parse({ rows: shown.map((row) => ({ ...row, agreements: agreements.get(row.id) ?? [] })), next });
}

interface Agreement {
  readonly unionId: string;
  readonly unionName: string;
  readonly fromOn: string;
  readonly toOn: string | null;
}

async function agreementsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Agreement[]>> {
  const found = new Map<string, Agreement[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('handlerAgreement')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'handlerAgreement.unionId')
    .select([
      'handlerAgreement.handlerId',
      'handlerAgreement.unionId',
      'tradeUnion.name as unionName',
      'handlerAgreement.fromOn',
      'handlerAgreement.toOn',
    ])
    .where('handlerAgreement.handlerId', 'in', ids)
    .orderBy('handlerAgreement.fromOn')
    .orderBy('tradeUnion.lft')
    .execute();
  for (const { handlerId, ...agreement } of rows) found.get(handlerId)?.push(agreement);
  return found;
}
