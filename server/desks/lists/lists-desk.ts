/** Lists by spreadsheet: taken in, looked at, registered employer by employer, given back where rows must be put right. */
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import { ListOut, ListPage, ListQuery, ListUpload, RegisterGroup, Registered } from '@gongyuan/wire/lists.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FastifyRequest } from 'fastify';
import { hashOf } from '../../acts/document-templates.ts';
import { SHEET, sendFile } from '../../file-reply.ts';
import { getActor } from '../../plugins/access.ts';
import { firstReply, repeat } from '../../plugins/idempotency.ts';
import { SHEET_BYTES } from '../../outward/spreadsheet.ts';
import type { App, Services } from '../../services.ts';
import { faultySheet, listLists, readList } from './read.ts';
import { discardList, registerGroup } from './register.ts';
import { requireWindow, takeIn } from './take-in.ts';
import type { Sheet } from './take-in.ts';

const config = { access: 'files' } as const;
const tags = ['排查名单'];

export function listsDesk(app: App, services: Services): void {
  readingRoutes(app, services);
  uploadRoute(app, services);
  app.post(
    '/api/lists/:id/register',
    {
      config,
      schema: {
        tags,
        summary: '把一个单位的人登记为争议',
        params: IdParams,
        body: RegisterGroup,
        response: { 200: Registered },
      },
    },
    async (request) => registerGroup(services, getActor(request), request.params.id, request.body),
  );
  app.post(
    '/api/lists/:id/discard',
    { config, schema: { tags, summary: '作废名单，删去没有登记的行', params: IdParams, response: { 200: Ok } } },
    async (request) => {
      await discardList(services, getActor(request), request.params.id);
      return { ok: true as const };
    },
  );
}

function uploadRoute(app: App, services: Services): void {
  app.post(
    '/api/lists',
    {
      config,
      schema: { tags, summary: '上传 Excel 名单', querystring: ListUpload, response: { 201: Created } },
    },
    async (request, reply) => {
      const { unionId } = request.query;
      const actor = getActor(request);
      requireWindow(actor, unionId);
      const sheet = await sheetOf(request);
      const first = await firstReply(services, request, { name: sheet.name, sha256: hashOf(sheet.content) });
      if (first) return repeat(reply, first);
      return reply.status(201).send({ id: await takeIn(services, actor, unionId, sheet) });
    },
  );
}

function readingRoutes(app: App, services: Services): void {
  app.get(
    '/api/lists',
    { config, schema: { tags, summary: '本单位及下级的名单', querystring: ListQuery, response: { 200: ListPage } } },
    async (request) => listLists(services, getActor(request), request.query),
  );
  app.get(
    '/api/lists/:id',
    { config, schema: { tags, summary: '一份名单', params: IdParams, response: { 200: ListOut } } },
    async (request) => readList(services, getActor(request), request.params.id),
  );
  app.get(
    '/api/lists/:id/faulty',
    { config, schema: { tags, summary: '需要更正的行，Excel', params: IdParams } },
    async (request, reply) => {
      const actor = getActor(request);
      const list = await readList(services, actor, request.params.id);
      const content = await faultySheet(services, actor, request.params.id);
      return sendFile(reply, { name: `需更正-${list.name}.xlsx`, mediaType: SHEET }, content);
    },
  );
}

async function sheetOf(request: Pick<FastifyRequest, 'isMultipart' | 'file'>): Promise<Sheet> {
  if (!request.isMultipart()) throw problem('bad_request', { detail: '请用文件上传的方式提交。' });
  const part = await request.file({ limits: { fileSize: SHEET_BYTES, files: 1 } });
  if (!part) throw problem('bad_input', { fields: [{ path: 'file', message: '请选择要上传的 Excel 名单' }] });
  const content = await part.toBuffer().catch(() => {
    throw problem('file_too_large', { detail: '名单不超过5MB；去掉图片后再上传。' });
  });
  return {
    name:
      part.filename
        .normalize('NFC')
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/\.xlsx$/i, '') || '名单',
    content,
  };
}
