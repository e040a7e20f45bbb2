/** Reading issued papers and recording their service. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { NewService } from '@gongyuan/wire/matter.ts';
import type { z } from 'zod';
import { hashOf } from '../../acts/document-templates.ts';
import { recorderOf } from '../../acts/recorder.ts';
import { coHandlerIds } from '../../acts/context.ts';
import { visibleMatter } from '../../acts/visible.ts';
import { record } from '../../audit.ts';
import type { Db, Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { renderPreview } from './preview.ts';

type Service = z.output<typeof NewService>;

/** Throws not_found for a paper that is not there or whose matter is not the actor's to see. */
export async function getPaper(db: Db, id: string, actor: Actor) {
  const paper = await db
    .selectFrom('documentIssued')
    .innerJoin('matter', 'matter.id', 'documentIssued.matterId')
    .select(['documentIssued.title', 'documentIssued.number', 'documentIssued.sha256', 'documentIssued.issuedOn'])
    .select('documentIssued.unionId as issuerId')
    .select(['matter.id as matterId', 'matter.unionId', 'matter.lft', 'matter.handlerId', 'matter.originUnionId'])
    .select(coHandlerIds)
    .where('documentIssued.id', '=', id)
    .where(visibleMatter(actor))
    .executeTakeFirst();
  if (!paper) throw problem('not_found');
  return paper;
}

/** The bytes as they were issued. Throws a fault when the store holds others: then somebody changed the record. */
async function readIssued(services: Services, sha256: string): Promise<Buffer> {
  const content = await services.files.read(sha256);
  if (hashOf(content) !== sha256) throw new Error(`stored file ${sha256} does not hold what was issued`);
  return content;
}

export const nameOf = (paper: { readonly number: string | null; readonly title: string }) =>
  [paper.number, paper.title].filter(Boolean).join(' ');

export async function previewPaper(services: Services, id: string, actor: Actor) {
  const paper = await getPaper(services.db, id, actor);
  const title = nameOf(paper);
  return { title, html: await renderPreview(title, await readIssued(services, paper.sha256)) };
}

/** The .docx; that it left the house is remembered. */
export async function downloadPaper(
  services: Services,
  id: string,
  actor: Actor,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const paper = await getPaper(services.db, id, actor);
  const content = await readIssued(services, paper.sha256);
  await noteRead(services, actor, id, '下载文书');
  return { name: `${nameOf(paper)}.docx`, content };
}

export async function noteRead({ db, now }: Services, actor: Actor, id: string, reason: string): Promise<void> {
  const read = { subject: 'document', subjectId: id, field: 'content', reason };
  await db
    .insertInto('readLog')
    .values({ staffId: actor.staffId, ...read, at: now() })
    .execute();
}

/** One more row of service; a receipt that comes later is another row, nothing is overwritten. */
export async function recordService(services: Services, id: string, actor: Actor, service: Service): Promise<string> {
  return inTransaction(services.db, async (trx) => {
    const paper = await getPaper(trx, id, actor);
    const party = recorderOf({ ...paper, id: paper.matterId }, actor);
    if (!party) throw problem('wrong_party', { detail: '文书的送达由承办工会、转出工会的工作人员或者承办人登记。' });
    const fields = problemsOf(service, paper.issuedOn, services.today());
    if (fields.length > 0) throw problem('bad_input', { fields });
    const row = await trx
      .insertInto('documentService')
      .values({
        ...service,
        recipient: redactPersonal(service.recipient),
        ...(service.note === undefined ? {} : { note: redactPersonal(service.note) }),
        documentId: id,
        recordedBy: actor.staffId,
        recordedAt: services.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(trx, {
      unionId: paper.unionId,
      subject: 'matter',
      subjectId: paper.matterId,
      name: 'serve_document',
      actorId: actor.staffId,
      actorParty: party,
      actedOn: services.today(),
      at: services.now(),
      // Whose hand took it is a person's name: it stays in the row.
      input: {
        documentId: id,
        serviceId: row.id,
        method: service.method,
        servedOn: service.servedOn,
        receivedOn: service.receivedOn ?? null,
      },
    });
    return row.id;
  });
}

function problemsOf(
  { method, note, servedOn, receivedOn }: Service,
  issuedOn: PlainDate,
  today: PlainDate,
): readonly FieldProblem[] {
  const fields: FieldProblem[] = [];
  if (servedOn < issuedOn) fields.push({ path: 'servedOn', message: `不能早于文书的日期${issuedOn}` });
  if (servedOn > today) fields.push({ path: 'servedOn', message: '不能晚于今天' });
  if (receivedOn !== undefined && receivedOn < servedOn)
    fields.push({ path: 'receivedOn', message: '签收日期不能早于送出日期' });
  // The receipt states why somebody would not take it.
  if (method === 'left' && !note) fields.push({ path: 'note', message: '留置送达的，请写明拒收的事由和见证人' });
  if (receivedOn !== undefined && receivedOn > today) fields.push({ path: 'receivedOn', message: '不能晚于今天' });
  return fields;
}
