/** What a worker is filling in: found by the cookie, by the code on the screen or by the phone, always sealed. */
import { randomInt, randomUUID } from 'node:crypto';
import { problem } from '@gongyuan/kernel/problem.ts';
import { DraftContent } from '@gongyuan/wire/portal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { phoneIndex, phoneIndexes } from '../../person-numbers.ts';
import { hashToken, newToken } from '../../plugins/session-cookie.ts';
import { cookieAttributes } from '../../plugins/worker-session.ts';
import { placeOf } from '../../sealed-columns.ts';
import { keyedHash, keyedHashes, open, seal } from '../../sealing.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

export const DRAFT_COOKIE = 'gongyuan_draft';
/** What nobody sent is deleted. @unit ms */
export const DRAFT_KEPT = 30 * 24 * 3_600_000;
/** The receipt can be called up again for so long on the same phone. @unit ms */
const RECEIPT_KEPT = 24 * 3_600_000;
const CODE_LENGTH = 12;
/** Nothing that looks like something else on a small screen or sounds like it: neither 0 and O, nor 1, I and L. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface Draft {
  readonly id: string;
  readonly content: DraftContent;
  readonly savedAt: string;
}

/** A draft already sent: its receipt instead of its answers. */
export interface Sent {
  readonly id: string;
  readonly receipt: unknown;
}

type Row = {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly savedAt: string;
  readonly contactId: string | null;
};

function tokenOf(request: FastifyRequest): Buffer | null {
  const token = request.cookies[DRAFT_COOKIE];
  return token ? hashToken(token) : null;
}

function rows(db: Db, now: Date) {
  return db
    .selectFrom('portalDraft')
    .select(['id', 'sealed', 'savedAt', 'contactId'])
    .where('expiresAt', '>', now.toISOString());
}

/** The draft of this phone, or its receipt where it was sent; null for neither. */
export async function findDraft({ db, keys, now }: Services, request: FastifyRequest): Promise<Draft | Sent | null> {
  const token = tokenOf(request);
  const row = token && (await rows(db, now()).where('tokenHash', '=', token).executeTakeFirst());
  return row ? opened(keys, row) : null;
}

export const isSent = (found: Draft | Sent): found is Sent => 'receipt' in found;

function opened(keys: Services['keys'], row: Row): Draft | Sent {
  const content: unknown = JSON.parse(open(keys, placeOf('portal_draft.sealed', row.id), row.sealed).toString('utf8'));
  return row.contactId
    ? { id: row.id, receipt: content }
    : { id: row.id, content: DraftContent.parse(content), savedAt: row.savedAt };
}

/** The draft of this phone; who has none begins at the start. */
export async function requireDraft(services: Services, request: FastifyRequest): Promise<Draft> {
  const found = await findDraft(services, request);
  if (!found || isSent(found))
    throw problem('not_found', { detail: '没有找到填到一半的内容，请从“我要求助”重新开始。' });
  return found;
}

/** Locked, so that the second of two taps waits for the first. */
export async function lockDraft(
  { keys, now }: Services,
  trx: Trx,
  request: FastifyRequest,
): Promise<Draft | Sent | null> {
  const token = tokenOf(request);
  if (!token) return null;
  const row = await rows(trx, now()).where('tokenHash', '=', token).forUpdate().executeTakeFirst();
  return row ? opened(keys, row) : null;
}

/** Opens a draft and gives its key to this phone. */
export async function createDraft(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  content: Omit<DraftContent, 'code'>,
): Promise<void> {
  const { db, keys, now } = services;
  const at = now();
  const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
  const token = newToken();
  const id = randomUUID();
  await db
    .insertInto('portalDraft')
    .values({
      id,
      tokenHash: hashToken(token),
      codeIndex: keyedHash(keys, CODE, code),
      sealed: seal(keys, placeOf('portal_draft.sealed', id), JSON.stringify({ ...content, code })),
      createdAt: at.toISOString(),
      savedAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + DRAFT_KEPT).toISOString(),
    })
    .execute();
  giveKey(request, reply, token);
}

/** Reads, changes and keeps in one go, so that two uploads at once both arrive. */
export async function changeDraft(
  services: Services,
  request: FastifyRequest,
  change: (content: DraftContent, trx: Trx, id: string) => DraftContent | Promise<DraftContent>,
): Promise<DraftContent> {
  return inTransaction(services.db, async (trx) => {
    const found = await lockDraft(services, trx, request);
    if (!found || isSent(found))
      throw problem('not_found', { detail: '没有找到填到一半的内容，请从“我要求助”重新开始。' });
    const content = await change(found.content, trx, found.id);
    await keep(services, trx, found.id, content);
    return content;
  });
}

async function keep({ keys, now }: Services, trx: Trx, id: string, content: DraftContent): Promise<void> {
  const at = now();
  const { phone = '' } = content.answers.contact ?? {};
  await trx
    .updateTable('portalDraft')
    .set({
      sealed: seal(keys, placeOf('portal_draft.sealed', id), JSON.stringify(content)),
      phoneIndex: phone === '' ? null : phoneIndex(keys, phone),
      savedAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + DRAFT_KEPT).toISOString(),
    })
    .where('id', '=', id)
    .execute();
}

/** The answers have become a file of the union; here only the receipt stays, for a day. */
export async function markSent(
  { keys, now }: Services,
  trx: Trx,
  { id, contactId, receipt }: { readonly id: string; readonly contactId: string; readonly receipt: object },
): Promise<void> {
  const at = now();
  await trx
    .updateTable('portalDraft')
    .set({
      contactId,
      submittedAt: at.toISOString(),
      codeIndex: null,
      phoneIndex: null,
      sealed: seal(keys, placeOf('portal_draft.sealed', id), JSON.stringify(receipt)),
      expiresAt: new Date(at.getTime() + RECEIPT_KEPT).toISOString(),
    })
    .where('id', '=', id)
    .execute();
}

/** The twelve characters as told, however spaced and in whatever case; null for anything that can be no code. */
export function codeIn(told: string): string | null {
  const code = told
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : null;
}

/** Goes on with the draft of a code on this phone; the phone before can no longer open it. */
export async function resumeByCode(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
): Promise<boolean> {
  return takeOver(services, request, reply, (db) =>
    rows(db, services.now()).where('codeIndex', 'in', keyedHashes(services.keys, CODE, code)),
  );
}

/** Goes on with a draft in which the signed-in phone was told. */
export async function resumeByPhone(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  { phone, draftId }: { readonly phone: string; readonly draftId: string },
): Promise<boolean> {
  return takeOver(services, request, reply, (db) =>
    rows(db, services.now())
      .where('phoneIndex', 'in', phoneIndexes(services.keys, phone))
      .where('id', '=', draftId)
      .where('contactId', 'is', null),
  );
}

async function takeOver(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  find: (db: Db) => ReturnType<typeof rows>,
): Promise<boolean> {
  const token = newToken();
  const taken = await inTransaction(services.db, async (trx) => {
    const row = await find(trx).forUpdate().executeTakeFirst();
    if (!row) return false;
    await trx
      .updateTable('portalDraft')
      .set({ tokenHash: hashToken(token) })
      .where('id', '=', row.id)
      .execute();
    return true;
  });
  if (taken) giveKey(request, reply, token);
  return taken;
}

/** Drafts in which this phone was told and which nobody has sent. */
export function draftsOfPhone({ db, keys, now }: Services, phone: string) {
  return db
    .selectFrom('portalDraft')
    .select(['id', 'savedAt'])
    .where('phoneIndex', 'in', phoneIndexes(keys, phone))
    .where('contactId', 'is', null)
    .where('expiresAt', '>', now().toISOString())
    .orderBy('savedAt', 'desc')
    .limit(5)
    .execute();
}

function giveKey(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(DRAFT_COOKIE, token, { ...cookieAttributes(request), maxAge: DRAFT_KEPT / 1000 });
}

export function forgetDraft(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(DRAFT_COOKIE, cookieAttributes(request));
}

/** The code is kept keyed, so that who reads the table cannot try codes against it. */
const CODE = 'portal_code';

/** The key on this phone opens nothing any more; the code on the screen still does, until the draft is too old. */
export async function detachDraft({ db }: Services, request: FastifyRequest): Promise<void> {
  const token = tokenOf(request);
  if (!token) return;
  await db
    .updateTable('portalDraft')
    .set({ tokenHash: hashToken(newToken()) })
    .where('tokenHash', '=', token)
    .execute();
}
