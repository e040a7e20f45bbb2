/** The receipt of service of a paper: filled anew from what is recorded whenever it is printed, and kept nowhere. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { rosterTag } from '@gongyuan/procedures/document-tags.ts';
import { receiptContent, serviceReceipt } from '@gongyuan/procedures/index.ts';
import type { Method } from '@gongyuan/procedures/index.ts';
import { sendings, staysHere } from '@gongyuan/wire/documents.ts';
import { serviceMethods } from '@gongyuan/wire/matter.ts';
import { loadContext } from '../../acts/context.ts';
import { fillTemplate } from '../../acts/document-filling.ts';
import { chooseTemplate } from '../../acts/document-templates.ts';
import { rosterRows } from '../../acts/document-roster.ts';
import { applicantNames, commonFields, documentsOf } from '../../acts/documents.ts';
import type { Services } from '../../services.ts';
import { getPaper, nameOf, noteRead } from './papers.ts';
import { renderPreview } from './preview.ts';

interface Receipt {
  readonly name: string;
  readonly content: Buffer;
}

export async function previewReceipt(services: Services, id: string, actor: Actor) {
  const { name, content } = await fillReceipt(services, id, actor);
  return { title: name, html: await renderPreview(name, content) };
}

export async function downloadReceipt(services: Services, id: string, actor: Actor): Promise<Receipt> {
  const { name, content } = await fillReceipt(services, id, actor);
  await noteRead(services, actor, id, '打印送达回证');
  return { name: `${name}.docx`, content };
}

async function fillReceipt(services: Services, id: string, actor: Actor): Promise<Receipt> {
  const { db } = services;
  const paper = await getPaper(db, id, actor);
  const { context } = await loadContext(services, db, { matterId: paper.matterId, actor, lock: false });
  const document = (await documentsOf(db, paper.matterId)).find((one) => one.id === id);
  if (!document) throw problem('not_found');
  if (staysHere(document)) throw problem('wrong_state', { detail: '存入案卷的文书不用送达，没有送达回证。' });
  const { issuerId: unionId, issuedOn } = paper;
  const { matter, file, applicantIds } = context;
  const template = await chooseTemplate(services, db, {
    procedure: serviceReceipt,
    kind: serviceReceipt.id,
    unionId,
    on: services.today(),
  });
  const names = applicantNames(file, applicantIds);
  const common = await commonFields(db, { unionId, number: null, issuedOn, matter, file, applicantNames: names });
  const content = receiptContent({
    ...document,
    // The column's check allows only these keys.
    sendings: sendings(document.services).map((service) => ({ ...service, method: service.method as Method })),
    methods: Object.values(serviceMethods),
  });
  const roster = template.words.includes(rosterTag) ? { [rosterTag]: await rosterRows(services, db, matter.id) } : {};
  const filled = await fillTemplate(template.content, { ...common, ...content, ...roster });
  return { name: `送达回证（${nameOf(paper)}）`, content: filled };
}
