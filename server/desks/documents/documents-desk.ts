/** The desk of papers: preview, download, service, and the templates they are filled from. */
import { Created, Id, IdParams, Revision } from '@gongyuan/wire/common.ts';
import { NewService, Preview, TemplateRow } from '@gongyuan/wire/matter.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { z } from 'zod';
import { hashOf } from '../../acts/document-templates.ts';
import { getActor } from '../../plugins/access.ts';
import { firstReply, repeat } from '../../plugins/idempotency.ts';
import type { App, Services } from '../../services.ts';
import { WORD, sendFile } from '../../file-reply.ts';
import { downloadPaper, previewPaper, recordService } from './papers.ts';
import { downloadReceipt, previewReceipt } from './receipt.ts';
import { LIMIT_BYTES, listTemplates, readTemplate, uploadTemplate } from './templates.ts';

const tags = ['文书'];
const administrator = { access: 'administrator' } as const;
const KindParams = z.strictObject({ kind: z.string().regex(/^[a-z_]{1,40}$/, '文书种类格式不对') });
const TemplateVersion = z.strictObject({
  version: z.coerce.number().pipe(Revision).optional(),
  unionId: Id.optional(),
});
const TemplateOwner = z.strictObject({ unionId: Id.optional() });

export function documentsDesk(app: App, services: Services): void {
  app.get(
    '/api/documents/:id/preview',
    {
      config: { access: 'files' },
      schema: { tags, summary: '文书预览', params: IdParams, response: { 200: Preview } },
    },
    async (request) => previewPaper(services, request.params.id, getActor(request)),
  );
  app.get(
    '/api/documents/:id/content',
    { config: { access: 'files' }, schema: { tags, summary: '下载文书（.docx）', params: IdParams } },
    async (request, reply) => {
      const { name, content } = await downloadPaper(services, request.params.id, getActor(request));
      return sendFile(reply, { name, mediaType: WORD }, content);
    },
  );
  app.post(
    '/api/documents/:id/services',
    {
      config: { access: 'staff' },
      schema: { tags, summary: '登记送达或签收', params: IdParams, body: NewService, response: { 200: Created } },
    },
    async (request) => ({ id: await recordService(services, request.params.id, getActor(request), request.body) }),
  );
  receiptRoutes(app, services);
  templateRoutes(app, services);
}

function receiptRoutes(app: App, services: Services): void {
  app.get(
    '/api/documents/:id/receipt/preview',
    {
      config: { access: 'files' },
      schema: { tags, summary: '送达回证预览', params: IdParams, response: { 200: Preview } },
    },
    async (request) => previewReceipt(services, request.params.id, getActor(request)),
  );
  app.get(
    '/api/documents/:id/receipt/content',
    { config: { access: 'files' }, schema: { tags, summary: '下载送达回证（.docx）', params: IdParams } },
    async (request, reply) => {
      const { name, content } = await downloadReceipt(services, request.params.id, getActor(request));
      return sendFile(reply, { name, mediaType: WORD }, content);
    },
  );
}

function templateRoutes(app: App, services: Services): void {
  app.get(
    '/api/templates',
    { config: administrator, schema: { tags, summary: '文书模板', response: { 200: z.array(TemplateRow) } } },
    async () => listTemplates(services),
  );
  app.get(
    '/api/templates/:kind/content',
    {
      config: administrator,
      schema: { tags, summary: '下载模板（.docx）', params: KindParams, querystring: TemplateVersion },
    },
    async (request, reply) => {
      const { version, unionId } = request.query;
      const { name, content } = await readTemplate(services, request.params.kind, unionId ?? null, version);
      return sendFile(reply, { name, mediaType: WORD }, content);
    },
  );
  uploadRoute(app, services);
}

function uploadRoute(app: App, services: Services): void {
  app.post(
    '/api/templates/:kind',
    {
      config: administrator,
      schema: {
        tags,
        summary: '上传模板新版本，自当日起使用；不写工会的为全省模板',
        consumes: ['multipart/form-data'],
        params: KindParams,
        querystring: TemplateOwner,
        response: { 200: z.object({ version: z.int() }) },
      },
    },
    async (request, reply) => {
      const file = request.isMultipart()
        ? await request.file({ limits: { fileSize: LIMIT_BYTES, files: 1 } })
        : undefined;
      if (!file) throw problem('bad_request', { detail: '请选择要上传的模板文件（.docx）。' });
      const content = await file.toBuffer();
      const first = await firstReply(services, request, hashOf(content));
      if (first) return repeat(reply, first);
      return uploadTemplate(services, getActor(request), request.params.kind, request.query.unionId ?? null, content);
    },
  );
}
