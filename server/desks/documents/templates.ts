/** Templates of the papers: listed, downloaded to be edited in Word, uploaded as a new version from today on. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { DocumentKind, Procedure } from '@gongyuan/kernel/procedure.ts';
import { claimsPapers, procedures, serviceReceipt } from '@gongyuan/procedures/index.ts';
import type { TemplateRow } from '@gongyuan/wire/matter.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { hashOf, readShipped } from '../../acts/document-templates.ts';
import type { Worded } from '../../acts/document-words.ts';
import { record } from '../../audit.ts';
import { WORD } from '../../file-reply.ts';
import { rememberFile } from '../../stored-files.ts';
import type { StoredContent } from '../../outward/file-store.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { checkTemplate, placeholdersOf } from './template-check.ts';

type Row = z.output<typeof TemplateRow>;

/** A template is text and perhaps a seal's picture; more would be unpacked for nothing. */
export const LIMIT_BYTES = 2 * 1024 * 1024;
/** The shipped template stands before every uploaded one. */
const SHIPPED_VERSION = 0;

interface Kind {
  readonly kind: string;
  readonly procedure: Pick<Procedure, 'id'>;
  readonly definition: Pick<DocumentKind, 'label'> & Worded;
}

/** Those of the procedures, the form that goes with any of them, and the papers made from claims. */
const kinds: readonly Kind[] = [
  ...procedures.flatMap((procedure) =>
    Object.entries(procedure.documents).map(([kind, definition]) => ({ kind, procedure, definition })),
  ),
  { kind: serviceReceipt.id, procedure: serviceReceipt, definition: serviceReceipt },
  ...Object.entries(claimsPapers.kinds).map(([kind, { label, words }]) => ({
    kind,
    procedure: claimsPapers,
    definition: { label, words, isOfWorker: true as const },
  })),
];

function getKind(kind: string): Kind {
  const found = kinds.find((candidate) => candidate.kind === kind);
  if (!found) throw problem('not_found');
  return found;
}

/** The shipped ones and, behind each, the uploaded versions, newest first. */
export async function listTemplates({ db }: Services): Promise<Row[]> {
  const uploaded = await db
    .selectFrom('documentTemplate')
    .leftJoin('tradeUnion', 'tradeUnion.id', 'documentTemplate.unionId')
    .select(['documentKind', 'version', 'unionId', 'tradeUnion.name as unionName', 'fromOn', 'sha256'])
    .orderBy('fromOn', 'desc')
    .orderBy('version', 'desc')
    .execute();
  const groups = await Promise.all(
    kinds.map(async ({ kind, procedure, definition }) => {
      const more = { documentKind: kind, label: definition.label, placeholders: placeholdersOf(definition) };
      const shipped = hashOf(await readShipped(procedure, kind));
      return [
        ...uploaded.filter((row) => row.documentKind === kind).map((row) => ({ ...row, ...more })),
        { ...more, version: SHIPPED_VERSION, unionId: null, unionName: null, fromOn: null, sha256: shipped },
      ];
    }),
  );
  return groups.flat();
}

/** One version; without a version the newest of the union, or the shipped one where it has none. */
export async function readTemplate(
  services: Services,
  kindName: string,
  unionId: string | null,
  version: number | undefined,
) {
  const { kind, procedure, definition } = getKind(kindName);
  const row = version === SHIPPED_VERSION ? undefined : await findVersion(services.db, kind, unionId, version);
  if (!row && version !== undefined && version !== SHIPPED_VERSION) throw problem('not_found');
  const content = row ? await services.files.read(row.sha256) : await readShipped(procedure, kind);
  return { name: `${definition.label}（模板${row ? `第${row.version}版` : ''}）.docx`, content };
}

function findVersion(db: Db, kind: string, unionId: string | null, version: number | undefined) {
  let query = db
    .selectFrom('documentTemplate')
    .select(['sha256', 'version'])
    .where('documentKind', '=', kind)
    .where(sql<boolean>`union_id is not distinct from ${unionId}`);
  if (version !== undefined) query = query.where('version', '=', version);
  return query.orderBy('version', 'desc').limit(1).executeTakeFirst();
}

/** A new version from today on; papers issued before keep theirs. `unionId` null: for the whole province. */
export async function uploadTemplate(
  services: Services,
  actor: Actor,
  kindName: string,
  unionId: string | null,
  content: Buffer,
): Promise<{ version: number }> {
  const { kind, definition } = getKind(kindName);
  const place = await findPlace(services.db, unionId);
  const post = actor.posts.find(
    ({ role, lft, rgt }) => role === 'administrator' && lft <= place.lft && place.lft <= rgt,
  );
  if (!post) throw problem('not_allowed');
  await checkTemplate(definition, content);
  const stored = await services.files.put(content, LIMIT_BYTES);
  if (stored.mediaType !== WORD) throw problem('template_broken', { detail: '模板须是 Word 文档（.docx）。' });
  return inTransaction(services.db, (trx) =>
    addVersion(services, trx, { kind, unionId, stored, placeId: place.id, actor }),
  );
}

interface Addition {
  readonly kind: string;
  readonly unionId: string | null;
  readonly stored: StoredContent;
  /** Whose chain of the audit it joins. */
  readonly placeId: string;
  readonly actor: Actor;
}

async function addVersion(
  services: Services,
  trx: Trx,
  { kind, unionId, stored, placeId, actor }: Addition,
): Promise<{ version: number }> {
  const { sha256 } = stored;
  const today = services.today();
  await rememberFile(trx, stored, services.now());
  const version = await takeVersion(trx, kind, unionId);
  const { id } = await trx
    .insertInto('documentTemplate')
    .values({ documentKind: kind, unionId, version, sha256, fromOn: today, uploadedBy: actor.staffId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(trx, {
    unionId: placeId,
    subject: 'template',
    subjectId: id,
    name: 'upload_template',
    actorId: actor.staffId,
    actorParty: 'administrator',
    actedOn: today,
    at: services.now(),
    input: { kind, unionId, version, sha256 },
  });
  return { version };
}

/** The union whose template it is; a template for all belongs to the province. Throws not_found. */
async function findPlace(db: Db, unionId: string | null): Promise<{ readonly id: string; readonly lft: number }> {
  const unions = db.selectFrom('tradeUnion').select(['id', 'lft']);
  const place = await (unionId
    ? unions.where('id', '=', unionId)
    : unions.where('level', '=', 'province').where('parentId', 'is', null).where('isGuest', '=', false)
  ).executeTakeFirst();
  if (!place) throw problem('not_found');
  return place;
}

/** Uploads of one kind wait for each other, so that two at once get two versions. */
async function takeVersion(trx: Trx, kind: string, unionId: string | null): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`template:${kind}`}))`.execute(trx);
  const newest = await findVersion(trx, kind, unionId, undefined);
  return (newest?.version ?? SHIPPED_VERSION) + 1;
}
