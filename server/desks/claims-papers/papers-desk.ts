/** Papers made from a dispute's claims: which there are, how they look, and the Word file to take away. */
import { IdParams } from '@gongyuan/wire/common.ts';
import { Preview } from '@gongyuan/wire/matter.ts';
import { PaperIn, PaperParams, PapersOut, PapersQuery } from '@gongyuan/wire/papers.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { WORD, sendFile } from '../../file-reply.ts';
import { listPapers } from './list.ts';
import { makePaper, previewPaper } from './make.ts';

const config = { access: 'files' } as const;
const tags = ['请求文书'];

interface Tools {
  /** Turns a Word file into a page to read; the papers' desk does it for all. */
  readonly preview: (title: string, paper: Buffer) => Promise<string>;
}

export function claimsPapersDesk(app: App, services: Services, tools: Tools): void {
  listRoute(app, services);
  makeRoutes(app, services, tools);
}

function listRoute(app: App, services: Services): void {
  app.get(
    '/api/disputes/:id/papers',
    {
      config,
      schema: {
        tags,
        summary: '可以制作的文书，各缺什么',
        params: IdParams,
        querystring: PapersQuery,
        response: { 200: PapersOut },
      },
    },
    async (request) => listPapers(services, getActor(request), request.params.id, request.query.partyId ?? null),
  );
}

function makeRoutes(app: App, services: Services, { preview }: Tools): void {
  app.post(
    '/api/disputes/:id/papers/:kind/preview',
    {
      config,
      schema: {
        tags,
        summary: '预览文书，个人信息只显示一部分',
        params: PaperParams,
        body: PaperIn,
        response: { 200: Preview },
      },
    },
    async (request) => {
      const { id, kind } = request.params;
      const { title, content } = await previewPaper(services, getActor(request), id, kind, request.body);
      return { title, html: await preview(title, content) };
    },
  );
  app.post(
    '/api/disputes/:id/papers/:kind',
    { config, schema: { tags, summary: '制作文书（.docx），缺项的不出', params: PaperParams, body: PaperIn } },
    async (request, reply) => {
      const { id, kind } = request.params;
      const { name, content } = await makePaper(services, getActor(request), id, kind, request.body);
      return sendFile(reply, { name, mediaType: WORD }, content);
    },
  );
}
