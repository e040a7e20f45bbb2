/** The dated words (代字) before a union's document numbers. */
import { Created } from '@gongyuan/wire/common.ts';
import { NewWord, SettingQuery, WordPage } from '@gongyuan/wire/organisation.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { getActor } from '../../plugins/access.ts';
import type { App, Db, Services, Trx } from '../../services.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Scope } from '../../administrator-scope.ts';
import { getUnion, recordChange, refusingDuplicates, scopeOf, within } from '../../administrator-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['内部时限与代字'];
const Key = z.tuple([keyParts.place, keyParts.text, keyParts.day]);

export function registerDocumentWords(app: App, services: Services): void {
  app.get(
    '/api/document-words',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '工会发文的代字', querystring: SettingQuery, response: { 200: WordPage } },
    },
    (request) => listWords(services.db, scopeOf(getActor(request)), request.query),
  );
  app.post(
    '/api/document-words',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '设定代字', body: NewWord, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await refusingDuplicates(
        { document_word_union_id_document_kind_from_on_key: ['fromOn', '这一天起已设定过代字，请另选生效日期'] },
        () => inTransaction(services.db, (trx) => createWord(services, trx, scope, request.body)),
      );
      return reply.status(201).send({ id });
    },
  );
}

async function listWords(
  db: Db,
  scope: Scope,
  { unionId, after, limit }: z.output<typeof SettingQuery>,
): Promise<z.output<typeof WordPage>> {
  const key = openKey(Key, after);
  if (unionId) await getUnion(db, scope, unionId);
  const rows = await db
    .selectFrom('documentWord')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'documentWord.unionId')
    .selectAll('documentWord')
    .select(['tradeUnion.name as unionName', 'tradeUnion.lft'])
    .where(within(scope))
    .$if(unionId !== undefined, (query) => query.where('documentWord.unionId', '=', unionId ?? ''))
    .$if(key !== undefined, (query) =>
      query.where(
        sql<boolean>`(trade_union.lft, document_word.document_kind, document_word.from_on) > (${key?.[0]}, ${key?.[1]}, ${key?.[2]}::date)`,
      ),
    )
    .orderBy('tradeUnion.lft')
    .orderBy('documentWord.documentKind')
    .orderBy('documentWord.fromOn')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.lft, row.documentKind, row.fromOn]);
  return { rows: shown.map(({ lft: _, ...row }) => row), next };
}

async function createWord(services: Services, trx: Trx, scope: Scope, form: z.output<typeof NewWord>): Promise<string> {
  const union = await getUnion(trx, scope, form.unionId);
  const { id } = await trx.insertInto('documentWord').values(form).returning('id').executeTakeFirstOrThrow();
  await recordChange(services, trx, scope, {
    unionId: union.id,
    subject: 'parameter',
    subjectId: id,
    name: 'set_document_word',
    input: form,
  });
  return id;
}
