/** Papers of a draft: sealed beside it and nowhere else, so that what nobody sends vanishes with it. */
import { problem } from '@gongyuan/kernel/problem.ts';
import type { BroughtFile, DraftContent } from '@gongyuan/wire/portal.ts';
import type { FastifyRequest } from 'fastify';
import { placeOf } from '../../sealed-columns.ts';
import { keyedHash, keyedHashes, open, seal } from '../../sealing.ts';
import type { Services, Trx } from '../../services.ts';
import type { Offices } from './offices.ts';
import { PORTAL_LIMITS, holdInMemory } from './uploads.ts';

const MEGABYTE = 1024 * 1024;
/** Of one draft. @unit bytes */
const DRAFT_BYTES = 30 * MEGABYTE;
/** Of all drafts together: whoever owns a thousand addresses fills this and not the disk. @unit bytes */
const ALL_BYTES = 4 * 1024 * MEGABYTE;

const full = (detail: string) => problem('file_too_large', { detail });
const tooMany = () => full(`提交以前最多传${PORTAL_LIMITS.files}份。其余的，提交以后登录再补，或者带到窗口。`);

/** Refuses before a byte is read what could not be kept anyway. */
export async function readDraftFiles(
  services: Services,
  offices: Offices,
  request: FastifyRequest,
  { files }: DraftContent,
): Promise<{ readonly brought: readonly BroughtFile[]; readonly held: ReadonlyMap<string, Buffer> }> {
  if (files.length >= PORTAL_LIMITS.files) throw tooMany();
  await refuseWhenAllFull(services);
  const { files: into, held } = holdInMemory();
  const brought = await offices.readUploads({ files: into }, request, PORTAL_LIMITS).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'FST_FILES_LIMIT') throw tooMany();
    throw error;
  });
  return { brought, held };
}

async function refuseWhenAllFull({ db }: Services): Promise<void> {
  const { kept } = await db
    .selectFrom('portalDraftFile')
    .select((of) => of.fn.coalesce(of.fn.sum<string>('bytes'), of.val('0')).as('kept'))
    .executeTakeFirstOrThrow();
  if (Number(kept) >= ALL_BYTES) throw full('现在传材料的人太多。可以先提交，材料登录以后再补，或者带到窗口。');
}

/** Under the draft's lock; the same content twice is one. */
export async function keepDraftFiles(
  { keys, now }: Services,
  trx: Trx,
  draft: { readonly id: string; readonly content: DraftContent },
  { brought, held }: Awaited<ReturnType<typeof readDraftFiles>>,
): Promise<DraftContent> {
  const { content } = draft;
  const known = new Set(content.files.map(({ sha256 }) => sha256));
  const fresh = [...new Map(brought.map((file) => [file.sha256, file])).values()].filter(
    ({ sha256 }) => !known.has(sha256),
  );
  if (fresh.length === 0) return content;
  const files = [...content.files, ...fresh];
  if (files.length > PORTAL_LIMITS.files) throw tooMany();
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > DRAFT_BYTES)
    throw full('提交以前传的材料合起来不超过30 MB。其余的，提交以后登录再补，或者带到窗口。');
  await trx
    .insertInto('portalDraftFile')
    .values(
      fresh.map(({ sha256, bytes }) => {
        const digest = keyedHash(keys, DIGEST, sha256);
        const sealed = seal(
          keys,
          placeOf('portal_draft_file.sealed', draft.id, digest),
          held.get(sha256) ?? Buffer.alloc(0),
        );
        return { draftId: draft.id, digest, bytes, sealed, createdAt: now().toISOString() };
      }),
    )
    .execute();
  return { ...content, files };
}

export async function removeDraftFile({ keys }: Services, trx: Trx, draftId: string, sha256: string): Promise<void> {
  await trx
    .deleteFrom('portalDraftFile')
    .where('draftId', '=', draftId)
    .where('digest', 'in', keyedHashes(keys, DIGEST, sha256))
    .execute();
}

/** From the draft into the store, where they become evidence; the sealed copies go. */
export async function handOverFiles(
  { keys, files: store }: Services,
  trx: Trx,
  draftId: string,
  files: readonly BroughtFile[],
): Promise<readonly BroughtFile[]> {
  const rows = await trx
    .deleteFrom('portalDraftFile')
    .where('draftId', '=', draftId)
    .returning(['digest', 'sealed'])
    .execute();
  const kept = new Map(rows.map((row) => [Buffer.from(row.digest).toString('hex'), row]));
  return Promise.all(
    files.map(async ({ name, sha256 }) => {
      const [own] = keyedHashes(keys, DIGEST, sha256).flatMap((digest) => kept.get(digest.toString('hex')) ?? []);
      if (!own) throw new Error('a draft names a paper that is not there');
      const content = open(keys, placeOf('portal_draft_file.sealed', draftId, own.digest), own.sealed);
      return { name, ...(await store.put(content, PORTAL_LIMITS.bytes)) };
    }),
  );
}

/** The digest is keyed, so that a row does not tell which known paper it is. */
const DIGEST = 'portal_draft_file';
