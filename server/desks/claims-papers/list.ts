/** Which papers a dispute's claims can be made into, and what each still lacks. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { claimsPapers, claimsPaperOf, fillClaimsPaper } from '@gongyuan/procedures/index.ts';
import type { ClaimsPaperKind, Filled } from '@gongyuan/procedures/index.ts';
import { describeOutcome } from '@gongyuan/law/claims/describe.ts';
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import { PaperForm } from '@gongyuan/wire/papers.ts';
import type { PapersOut } from '@gongyuan/wire/papers.ts';
import type { z } from 'zod';
import { readFile } from '../../acts/dispute-file.ts';
import { mayWriteDispute } from '../../acts/dispute-rights.ts';
import { visibleDispute } from '../../acts/visible.ts';
import { placeOf } from '../../sealed-columns.ts';
import { open } from '../../sealing.ts';
import type { Db, Services } from '../../services.ts';
import { draftingOf } from './drafting.ts';
import { opensNothing, readTold, workersOf } from './told.ts';
import type { Form, Reading } from './told.ts';

type Out = z.output<typeof PapersOut>;
export const kinds = Object.keys(claimsPapers.kinds) as ClaimsPaperKind[]; // Object.keys forgets the literals

export interface Seen {
  readonly file: DisputeFile;
  readonly unionId: string;
  readonly unionName: string;
  readonly mayWrite: boolean;
}

/** Throws not_found for a dispute that is not there or not the actor's to see. */
export async function seeDispute(db: Db, actor: Actor, disputeId: string): Promise<Seen> {
  const row = await db
    .selectFrom('dispute')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'dispute.unionId')
    .select(['dispute.unionId', 'tradeUnion.name as unionName', mayWriteDispute(actor).as('mayWrite')])
    .where('dispute.id', '=', disputeId)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  const file = row && (await readFile(db, disputeId));
  if (!file) throw problem('not_found');
  return { ...row, file };
}

/** One roster of one worker is that worker. */
export function whose(file: DisputeFile, partyId: string | null): string | null {
  const [only, ...others] = workersOf(file, partyId);
  return only && others.length === 0 ? only.id : null;
}

export async function listPapers(
  services: Services,
  actor: Actor,
  disputeId: string,
  asked: string | null,
): Promise<Out> {
  const { db } = services;
  const { file, unionName, mayWrite } = await seeDispute(db, actor, disputeId);
  const partyId = whose(file, asked);
  const form = await savedForm(services, actor.staffId, disputeId);
  const reading = await readTold(services, db, { file, unionName, partyId, form, opens: opensNothing });
  const { workers } = reading.told;
  const wanted = { partyIds: workers.map((worker) => worker.partyId), draftedAs: 'arbitration_application' };
  const drafting = await draftingOf(db, actor, disputeId, wanted);
  return {
    partyId,
    mayMake: mayWrite,
    applicants: workersOf(file, null).map(({ id, displayName }) => ({ id, name: displayName })),
    claims: claimsOf(reading),
    evidence: [...reading.told.evidence],
    papers: kinds.map((kind) => paperOut(kind, fillClaimsPaper(kind, reading.told))),
    drafting: drafting && { id: drafting.id, number: drafting.number },
  };
}

function claimsOf({ set, told }: Reading): Out['claims'] {
  const chosen = told.workers[0]?.claims ?? [];
  return set.items
    .filter(({ outcome }) => outcome.due !== false)
    .map(({ outcome }) => {
      const { claim, label, readings } = describeOutcome(outcome);
      const mine = chosen.find((one) => one.claim === claim);
      return {
        claim,
        label,
        readings: readings.map(({ code, label: name, heldBy, fen, upToFen }) => ({
          code,
          label: name,
          heldBy,
          fen,
          upToFen,
        })),
        chosen: mine?.reading.code ?? null,
        fen: mine?.fen ?? null,
      };
    });
}

function paperOut(kind: ClaimsPaperKind, { gaps, asked }: Filled): Out['papers'][number] {
  const { label, note, isForMany, words } = claimsPaperOf(kind);
  return {
    kind,
    label,
    note,
    isForMany,
    listsEvidence: Object.hasOwn(words.tables ?? {}, '证据'),
    isReady: gaps.length === 0,
    gaps: [...gaps],
    fields: asked.map(({ choices, ...field }) => ({
      ...field,
      choices: Object.entries(choices ?? {}).map(([value, words]) => ({ value, label: words })),
    })),
  };
}

const emptyForm: Form = { fields: {} };

/** What the actor typed for the papers of this dispute so far; a draft of another shape is as none. */
async function savedForm({ db, keys }: Services, staffId: string, disputeId: string): Promise<Form> {
  const place = `papers.${disputeId}`;
  const row = await db
    .selectFrom('savedDraft')
    .select('sealed')
    .where('staffId', '=', staffId)
    .where('place', '=', place)
    .executeTakeFirst();
  if (!row) return emptyForm;
  const read = PaperForm.safeParse(
    JSON.parse(open(keys, placeOf('saved_draft.sealed', staffId, place), row.sealed).toString('utf8')),
  );
  return read.success ? read.data : emptyForm;
}
