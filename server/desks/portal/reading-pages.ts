/** What a worker may read beside the matter itself: the papers issued to them, and who has looked at what is theirs. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { renderPaper, renderReaders } from '@gongyuan/portal/follow.ts';
import { madeHere } from '@gongyuan/portal/html.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { z } from 'zod';
import { hashOf } from '../../acts/document-templates.ts';
import { visibleMatter } from '../../acts/visible.ts';
import { getWorker } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { matterOf } from './my-pages.ts';
import type { Offices } from './offices.ts';
import { readersOfAll, readersOfMatter } from './readers.ts';
import { personal } from './scope.ts';

const config = { access: 'worker' } as const;
const hide = true;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readingPages(app: App, services: Services, offices: Offices): void {
  app.get('/my/readers', { config, schema: { hide } }, async (request, reply) =>
    personal(reply, renderReaders(null, await readersOfAll(services, getWorker(request).actor), services.demo)),
  );
  const Params = z.strictObject({ matterId: z.string().max(60) });
  app.get('/my/:matterId/readers', { config, schema: { hide, params: Params } }, async (request, reply) => {
    const matterId = matterOf(request.params);
    return personal(
      reply,
      renderReaders(matterId, await readersOfMatter(services, getWorker(request).actor, matterId), services.demo),
    );
  });
  const PaperParams = z.strictObject({ matterId: z.string().max(60), documentId: z.string().max(60) });
  app.get(
    '/my/:matterId/papers/:documentId',
    { config, schema: { hide, params: PaperParams } },
    async (request, reply) => {
      const matterId = matterOf(request.params);
      const { actor } = getWorker(request);
      const paper = await paperOf(services, actor, { matterId, documentId: request.params.documentId });
      const content = await services.files.read(paper.sha256);
      if (hashOf(content) !== paper.sha256)
        throw new Error(`stored file ${paper.sha256} does not hold what was issued`);
      const shown = inner(await offices.preview(paper.title, content));
      return personal(reply, renderPaper(matterId, paper.title, madeHere(shown), services.demo));
    },
  );
}

/** The body of a rendered paper; its own heading stands below the page's. */
function inner(page: string): string {
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(page) ?? [];
  return body.replaceAll('<h1', '<h2').replaceAll('</h1>', '</h2>');
}

/** Only what is addressed to the applicant; the office's own papers are as if they were not there. */
async function paperOf(
  { db }: Services,
  actor: Actor,
  { matterId, documentId }: { readonly matterId: string; readonly documentId: string },
) {
  if (!uuid.test(documentId)) throw problem('not_found');
  const paper = await db
    .selectFrom('documentIssued')
    .innerJoin('matter', 'matter.id', 'documentIssued.matterId')
    .select(['documentIssued.title', 'documentIssued.kind', 'documentIssued.sha256', 'matter.procedure'])
    .where('documentIssued.id', '=', documentId)
    .where('matter.id', '=', matterId)
    .where(visibleMatter(actor))
    .executeTakeFirst();
  if (!paper || getProcedure(paper.procedure).documents[paper.kind]?.addressee !== 'applicant')
    throw problem('not_found');
  return paper;
}
