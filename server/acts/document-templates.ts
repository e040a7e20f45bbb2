/** Which template a paper is filled from: the newest of the union or the nearest above it, else the shipped one. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { sql } from 'kysely';
import type { Db, Services } from '../services.ts';
import { readTags, wordsOf } from './document-filling.ts';

export interface ChosenTemplate {
  readonly content: Buffer;
  /** What the issued paper remembers, e.g. `v3:` or `shipped:` with the start of the content's hash. */
  readonly version: string;
  readonly words: readonly string[];
}

interface Wanted {
  readonly procedure: Pick<Procedure, 'id'>;
  readonly kind: string;
  readonly unionId: string;
  readonly on: PlainDate;
}

const HASH_SHOWN = 12;

/** Throws when a shipped template is missing: a mistake of ours. */
export async function chooseTemplate(
  services: Services,
  db: Db,
  { procedure, kind, unionId, on }: Wanted,
): Promise<ChosenTemplate> {
  const own = await db
    .selectFrom('documentTemplate')
    .leftJoin('tradeUnion as owner', 'owner.id', 'documentTemplate.unionId')
    .innerJoin('tradeUnion as own', (join) => join.on('own.id', '=', unionId))
    .select(['documentTemplate.sha256', 'documentTemplate.version'])
    .where('documentTemplate.documentKind', '=', kind)
    .where('documentTemplate.fromOn', '<=', on)
    .where(sql<boolean>`(owner.id is null or own.lft between owner.lft and owner.rgt)`)
    .orderBy(sql`owner.lft desc nulls last`)
    .orderBy('documentTemplate.fromOn', 'desc')
    .orderBy('documentTemplate.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const content = own ? await services.files.read(own.sha256) : await readShipped(procedure, kind);
  const sha256 = own?.sha256 ?? hashOf(content);
  return {
    content,
    version: `${own ? `v${own.version}` : 'shipped'}:${sha256.slice(0, HASH_SHOWN)}`,
    words: wordsOf(await readTags(content)),
  };
}

/** The template that comes with the procedure: `aid_application` / `grant_decision` → `aid-application/grant-decision.docx`. */
export function readShipped(procedure: Pick<Procedure, 'id'>, kind: string): Promise<Buffer> {
  const place = `../../procedures/${kebab(procedure.id)}/${kebab(kind)}.docx`;
  return readFile(new URL(place, import.meta.url));
}

export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function kebab(id: string): string {
  return id.replaceAll('_', '-');
}
