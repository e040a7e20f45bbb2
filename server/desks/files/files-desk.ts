/** Evidence on a dispute: uploaded in one go, downloaded by those who may see the dispute, every download logged. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { IdParams } from '@gongyuan/wire/common.ts';
import { Evidence } from '@gongyuan/wire/dispute.ts';
import { ContentQuery, EvidenceQuery } from '@gongyuan/wire/people.ts';
import { z } from 'zod';
import { visibleDispute } from '../../acts/visible.ts';
import { showable } from '../../outward/media-type.ts';
import { sendFile } from '../../file-reply.ts';
import { getActor } from '../../plugins/access.ts';
import { firstReply, repeat } from '../../plugins/idempotency.ts';
import type { App, Services } from '../../services.ts';
import { requireWritable } from '../../acts/dispute-rights.ts';
import { addEvidence, readUploads, requireMatterOn } from './upload.ts';

const config = { access: 'files' } as const;
const tags = ['证据材料'];

/** Needs @fastify/multipart on the app. */
export function filesDesk(app: App, services: Services): void {
  app.post(
    '/api/disputes/:id/evidence',
    {
      config,
      schema: {
        tags,
        summary: '上传证据材料（multipart，可多个文件）',
        consumes: ['multipart/form-data'],
        params: IdParams,
        querystring: EvidenceQuery,
        response: { 201: z.array(Evidence) },
      },
    },
    async (request, reply) => {
      const actor = getActor(request);
      // Before a byte is kept: who may not write here must not fill the disk either.
      const dispute = await requireWritable(services.db, actor, request.params.id);
      await requireMatterOn(services.db, actor, dispute.id, request.query.matterId);
      const uploads = await readUploads(services, request);
      const content = uploads.map(({ name, sha256 }) => ({ name, sha256 }));
      const first = await firstReply(services, request, content);
      if (first) return repeat(reply, first);
      return reply.status(201).send(await addEvidence(services, actor, dispute, request.query, uploads));
    },
  );
  app.get(
    '/api/evidence/:id/content',
    { config, schema: { tags, summary: '下载或者查看材料，查看留痕', params: IdParams, querystring: ContentQuery } },
    async (request, reply) => {
      const file = await openEvidence(services, getActor(request), request.params.id, request.query.inline === '1');
      // Text is saved, never shown: a browser might make more of it.
      const mediaType = file.mediaType === 'text/plain' ? 'application/octet-stream' : file.mediaType;
      reply.header('content-length', file.bytes);
      return sendFile(reply, { name: file.name, mediaType, isInline: file.isInline }, services.files.open(file.sha256));
    },
  );
}

/** Finds it for somebody who may see its dispute, and leaves the row in the log before a byte is sent. */
async function openEvidence({ db, now }: Services, actor: Actor, id: string, wantsInline: boolean) {
  const file = await db
    .selectFrom('evidence')
    .innerJoin('dispute', 'dispute.id', 'evidence.disputeId')
    .innerJoin('storedFile', 'storedFile.sha256', 'evidence.sha256')
    .select(['evidence.id', 'evidence.name', 'evidence.sha256', 'storedFile.mediaType', 'storedFile.bytes'])
    .where('evidence.id', '=', id)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  if (!file) throw problem('not_found');
  const isInline = wantsInline && showable.has(file.mediaType);
  const seen = { subject: 'evidence', subjectId: file.id, field: 'content', reason: isInline ? '在线查看' : '下载' };
  await db
    .insertInto('readLog')
    .values({ staffId: actor.staffId, ...seen, at: now().toISOString() })
    .execute();
  return { ...file, isInline };
}
