/** Makes a paper, or shows how it would look: in the clear only for the one who takes it away, and that leaves a row. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { COLLECTIVE, claimsPapers, claimsPaperOf, fillClaimsPaper } from '@gongyuan/procedures/index.ts';
import type { ClaimsPaperKind, Told } from '@gongyuan/procedures/index.ts';
import type { PaperIn } from '@gongyuan/wire/papers.ts';
import type { z } from 'zod';
import { partyOf, requireWritable } from '../../acts/dispute-rights.ts';
import { fillTemplate } from '../../acts/document-filling.ts';
import { chooseTemplate } from '../../acts/document-templates.ts';
import { commonFields, joinNames } from '../../acts/documents.ts';
import { record } from '../../audit.ts';
import type { SealedField } from '../../sealed-person.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { draftingOf, keepOn } from './drafting.ts';
import type { Drafting } from './drafting.ts';
import { kinds, seeDispute, whose } from './list.ts';
import type { Seen } from './list.ts';
import { opensNothing, readTold, workersOf } from './told.ts';
import type { Opens } from './told.ts';

type In = z.output<typeof PaperIn>;

interface Made {
  readonly name: string;
  readonly content: Buffer;
}

const MASKED = '（存档，证件号码、电话和住址只印一部分）';

function kindOf(name: string): ClaimsPaperKind {
  const kind = kinds.find((one) => one === name);
  if (!kind) throw problem('not_found');
  return kind;
}

/** As it would look, its personal numbers masked: nothing is opened. */
export async function previewPaper(services: Services, actor: Actor, disputeId: string, kind: string, input: In) {
  const seen = await seeDispute(services.db, actor, disputeId);
  const paper = await fill(services, services.db, seen, kindOf(kind), input, opensNothing);
  return { title: claimsPaperOf(kindOf(kind)).label, content: paper.content };
}

export async function makePaper(
  services: Services,
  actor: Actor,
  disputeId: string,
  name: string,
  input: In,
): Promise<Made> {
  const kind = kindOf(name);
  return inTransaction(services.db, async (trx) => {
    await requireWritable(trx, actor, disputeId);
    const seen = await seeDispute(trx, actor, disputeId);
    const opens = opened(kind, seen, input);
    const paper = await fill(services, trx, seen, kind, input, opens);
    await noteReads(services, trx, actor, kind, paper.told, opens);
    const partyIds = paper.told.workers.map((worker) => worker.partyId);
    const drafting = await draftingOf(trx, actor, disputeId, { partyIds, draftedAs: claimsPaperOf(kind).draftedAs });
    const actionId = await recordMade(services, trx, actor, seen, drafting, kind, paper.told);
    if (drafting) await keep(services, trx, actor, { seen, drafting, kind, input, actionId });
    const { label } = claimsPaperOf(kind);
    return {
      name: `${label}（${joinNames(paper.told.workers.map((worker) => worker.name))}）.docx`,
      content: paper.content,
    };
  });
}

/** Opened is what the paper prints and nothing else. */
function opened(kind: ClaimsPaperKind, { file }: Seen, { partyId }: In): Opens {
  const { prints } = claimsPaperOf(kind);
  // Of many the representatives alone are written to: the others' addresses stay closed.
  const isCollective = workersOf(file, partyId).length >= COLLECTIVE;
  return ({ isRepresentative }, field) =>
    prints.includes(field) && (field !== 'address' || !isCollective || isRepresentative);
}

interface Paper {
  readonly told: Told;
  readonly content: Buffer;
  readonly templateVersion: string;
}

/** Throws bad_input with every gap as a sentence at its place: no paper goes out with one. */
async function fill(
  services: Services,
  db: Db,
  { file, unionId, unionName }: Seen,
  kind: ClaimsPaperKind,
  { partyId, ...form }: In,
  opens: Opens,
): Promise<Paper> {
  const { told } = await readTold(services, db, { file, unionName, partyId: whose(file, partyId), form, opens });
  const { gaps, content } = fillClaimsPaper(kind, told);
  if (content === null)
    throw problem('bad_input', {
      detail: `《${claimsPaperOf(kind).label}》还缺${gaps.length}项，补齐以后才能制作。`,
      fields: gaps.map(({ code, label, ask }) => ({ path: code, message: `${label}：${ask}` })),
    });
  const on = services.today();
  const template = await chooseTemplate(services, db, { procedure: claimsPapers, kind, unionId, on });
  const common = await commonFields(db, {
    unionId,
    number: null,
    issuedOn: on,
    matter: { number: null },
    file,
    applicantNames: told.workers.map((worker) => worker.name),
  });
  return {
    told,
    content: await fillTemplate(template.content, { ...common, ...content }),
    templateVersion: template.version,
  };
}

/** One row a person and field that left the house in the clear. */
async function noteReads(
  services: Services,
  trx: Trx,
  actor: Actor,
  kind: ClaimsPaperKind,
  { workers }: Told,
  opens: Opens,
): Promise<void> {
  const printed = { identity_number: 'identityNumber', phone: 'phone', address: 'address' } as const;
  const reason = `制作${claimsPaperOf(kind).label}`;
  const at = services.now().toISOString();
  const rows = workers.flatMap((worker) =>
    (Object.keys(printed) as SealedField[]) // Object.keys forgets the literals
      .filter((field) => worker.personId !== null && worker[printed[field]] !== null && opens(worker, field))
      .map((field) => ({
        staffId: actor.staffId,
        subject: 'person',
        subjectId: worker.personId ?? '',
        field,
        reason,
        at,
      })),
  );
  if (rows.length > 0) await trx.insertInto('readLog').values(rows).execute();
}

/** On the drafting where one is open, else on the dispute; never what was typed, only what was asked for. */
function recordMade(
  services: Services,
  trx: Trx,
  actor: Actor,
  { file, unionId }: Seen,
  drafting: Drafting | null,
  kind: ClaimsPaperKind,
  { workers }: Told,
): Promise<number> {
  const claims = workers.flatMap((worker) => worker.claims);
  const sum = claims.reduce((total, { fen }) => total + (fen ?? 0), 0);
  const input = {
    kind,
    paper: claimsPaperOf(kind).label,
    people: workers.length,
    claims: [
      ...new Set(claims.map(({ label, reading }) => (reading.label ? `${label}（${reading.label}）` : label))),
    ].join('、'),
    total: formatYuan(sum),
  };
  return record(trx, {
    unionId: drafting?.unionId ?? unionId,
    subject: drafting ? 'matter' : 'dispute',
    subjectId: drafting?.id ?? file.id,
    name: 'make_paper',
    actorId: actor.staffId,
    actorParty: drafting?.party ?? partyOf(actor, unionId),
    actedOn: services.today(),
    at: services.now(),
    input,
  });
}

interface Keeping {
  readonly seen: Seen;
  readonly drafting: Drafting;
  readonly kind: ClaimsPaperKind;
  readonly input: In;
  readonly actionId: number;
}

async function keep(
  services: Services,
  trx: Trx,
  actor: Actor,
  { seen, drafting, kind, input, actionId }: Keeping,
): Promise<void> {
  const { content, templateVersion } = await fill(services, trx, seen, kind, input, opensNothing);
  const title = `${claimsPaperOf(kind).label}${MASKED}`;
  await keepOn(services, trx, actor, drafting, {
    kind,
    title,
    paper: content,
    templateVersion,
    actionId,
    today: services.today(),
  });
}
