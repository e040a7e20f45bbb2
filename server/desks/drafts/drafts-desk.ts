/** What somebody was typing, kept sealed until it is sent or thrown away; nobody else reads it, and it is no record. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Ok } from '@gongyuan/wire/common.ts';
import { DraftIn, DraftOut, DraftParams } from '@gongyuan/wire/people.ts';
import type { z } from 'zod';
import { getActor } from '../../plugins/access.ts';
import { placeOf } from '../../sealed-columns.ts';
import { open, seal } from '../../sealing.ts';
import type { App, Services } from '../../services.ts';

const MAX_BYTES = 200 * 1024;
const config = { access: 'staff' } as const;
const tags = ['草稿'];

export function draftsDesk(app: App, services: Services): void {
  const schema = { tags, params: DraftParams };
  app.put(
    '/api/drafts/:place',
    {
      config,
      bodyLimit: 2 * MAX_BYTES,
      schema: { ...schema, summary: '保存正在填写的内容', body: DraftIn, response: { 200: Ok } },
    },
    async (request) => {
      await saveDraft(services, getActor(request).staffId, request.params.place, request.body.content);
      return { ok: true as const };
    },
  );
  app.get(
    '/api/drafts/:place',
    { config, schema: { ...schema, summary: '取回正在填写的内容', response: { 200: DraftOut } } },
    async (request) => findDraft(services, getActor(request).staffId, request.params.place),
  );
  app.delete(
    '/api/drafts/:place',
    { config, schema: { ...schema, summary: '丢弃草稿', response: { 200: Ok } } },
    async (request) => {
      const { staffId } = getActor(request);
      await services.db
        .deleteFrom('savedDraft')
        .where('staffId', '=', staffId)
        .where('place', '=', request.params.place)
        .execute();
      return { ok: true as const };
    },
  );
}

async function saveDraft({ db, keys, now }: Services, staffId: string, place: string, content: unknown): Promise<void> {
  const text = JSON.stringify(content);
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw problem('bad_input', { fields: [{ path: 'content', message: '内容过长，草稿没有保存，请先提交一部分' }] });
  }
  const sealed = seal(keys, placeOf('saved_draft.sealed', staffId, place), text);
  const savedAt = now().toISOString();
  await db
    .insertInto('savedDraft')
    .values({ staffId, place, sealed, savedAt })
    .onConflict((conflict) => conflict.columns(['staffId', 'place']).doUpdateSet({ sealed, savedAt }))
    .execute();
}

async function findDraft({ db, keys }: Services, staffId: string, place: string): Promise<z.output<typeof DraftOut>> {
  const row = await db
    .selectFrom('savedDraft')
    .select(['sealed', 'savedAt'])
    .where('staffId', '=', staffId)
    .where('place', '=', place)
    .executeTakeFirst();
  if (!row) throw problem('not_found', { detail: '没有保存过草稿。' });
  const content: unknown = JSON.parse(
    open(keys, placeOf('saved_draft.sealed', staffId, place), row.sealed).toString('utf8'),
  );
  return DraftOut.parse({ place, content, savedAt: row.savedAt });
}
