/** Takes uploaded files off the wire into the store, then puts them on the dispute: all of them or none. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { Problem, problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { Evidence } from '@gongyuan/wire/dispute.ts';
import type { EvidenceQuery } from '@gongyuan/wire/people.ts';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { visibleMatter } from '../../acts/visible.ts';
import { rememberFiles } from '../../stored-files.ts';
import type { FileStore, StoredContent } from '../../outward/file-store.ts';
import type { Db, Services } from '../../services.ts';
import { recordOn } from '../../acts/dispute-rights.ts';
import { inTransaction } from '../../transaction.ts';
import type { Writable } from '../../acts/dispute-rights.ts';

const MAX_BYTES = 50 * 1024 * 1024;
const MAX_FILES = 20;

export interface Upload extends StoredContent {
  readonly name: string;
}

/** `files` is where the contents go: the store, or what keeps them until they may enter it. */
export async function readUploads(
  { files }: { readonly files: Pick<FileStore, 'put'> },
  request: Pick<FastifyRequest, 'isMultipart' | 'files'>,
  limits = { bytes: MAX_BYTES, files: MAX_FILES },
): Promise<readonly Upload[]> {
  if (!request.isMultipart()) throw problem('bad_request', { detail: '请用文件上传的方式提交。' });
  const uploads: Upload[] = [];
  let refused: Problem | undefined;
  for await (const part of request.files({ limits: { fileSize: limits.bytes, files: limits.files } })) {
    // After a refusal the rest is read and dropped, so that the answer reaches a browser that is still sending.
    if (refused) part.file.resume();
    else
      await keep(files, part, limits.bytes).then(
        (upload) => uploads.push(upload),
        (error: unknown) => {
          if (!(error instanceof Problem)) throw error;
          refused = error;
          part.file.resume();
        },
      );
  }
  if (refused) throw refused;
  if (uploads.length === 0) throw problem('bad_input', { fields: [{ path: 'file', message: '请选择要上传的文件' }] });
  return uploads;
}

async function keep(files: Pick<FileStore, 'put'>, part: MultipartFile, bytes: number): Promise<Upload> {
  const name = plainName(part.filename);
  try {
    return { name, ...(await files.put(part.file, bytes)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw problem(error.refusal.code, { ...error.refusal, detail: `“${name}”：${error.message}` });
  }
}

/** The last part of the path without control characters; numbers of people in it are masked. */
function plainName(filename: string): string {
  const last = filename.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = redactPersonal(last.replace(/\p{Cc}/gu, '').trim());
  if (clean.length <= 120) return clean || '未命名文件';
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? '';
  return clean.slice(0, 120 - extension.length) + extension;
}

export async function requireMatterOn(
  db: Db,
  actor: Actor,
  disputeId: string,
  matterId: string | undefined,
): Promise<void> {
  if (!matterId) return;
  const row = await db
    .selectFrom('matter')
    .select('id')
    .where('id', '=', matterId)
    .where('disputeId', '=', disputeId)
    .where(visibleMatter(actor))
    .executeTakeFirst();
  if (!row) throw problem('not_found');
}

export async function addEvidence(
  services: Services,
  actor: Actor,
  dispute: Writable,
  { matterId, purpose }: z.output<typeof EvidenceQuery>,
  uploads: readonly Upload[],
): Promise<z.output<typeof Evidence>[]> {
  const now = services.now();
  const shared = {
    disputeId: dispute.id,
    matterId: matterId ?? null,
    purpose: purpose ? redactPersonal(purpose) : null,
    uploadedBy: actor.staffId,
    uploadedAt: now.toISOString(),
  };
  const rows = await inTransaction(services.db, async (trx) => {
    await rememberFiles(trx, uploads, now);
    const added = await trx
      .insertInto('evidence')
      .values(uploads.map(({ name, sha256 }) => ({ ...shared, name, sha256 })))
      .returning(['id', 'name', 'purpose', 'sha256', 'uploadedAt', 'matterId'])
      .execute();
    const input = { sha256: uploads.map((upload) => upload.sha256), ...(matterId ? { matterId } : {}) };
    await recordOn(services, trx, actor, {
      disputeId: dispute.id,
      unionId: dispute.unionId,
      name: 'add_evidence',
      input,
    });
    return added;
  });
  const kept = new Map(uploads.map(({ sha256, mediaType, bytes }) => [sha256, { mediaType, bytes }]));
  return rows.map((row) => ({
    ...row,
    ...(kept.get(row.sha256) ?? { mediaType: '', bytes: 0 }),
    uploadedBy: actor.name,
  }));
}
