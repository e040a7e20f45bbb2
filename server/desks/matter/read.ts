/** One matter as its desk shows it: what is due and why, what may be done, what was said and done. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import { holds, parties } from '@gongyuan/kernel/party.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem, problems } from '@gongyuan/kernel/problem.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import type { MatterOut } from '@gongyuan/wire/matter.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { briefs } from '../../acts/briefs.ts';
import type { Loaded } from '../../acts/context.ts';
import { loadContext } from '../../acts/context.ts';
import { disputeOut } from '../../acts/dispute-out.ts';
import { documentsOf } from '../../acts/documents.ts';
import { ownersOf } from '../../acts/owners.ts';
import { recorderOf } from '../../acts/recorder.ts';
import { timelineOf } from '../../acts/timeline.ts';
import { visibleMatter } from '../../acts/visible.ts';
import type { Services } from '../../services.ts';
import { caseRows } from './case-rows.ts';
import { messagesOf } from './messages.ts';
import { clocksOf, logOf, obligationsOf, resultsOf } from './parts.ts';
import { rowInWords } from './row-words.ts';

type Out = z.infer<typeof MatterOut>;

export async function readMatter(services: Services, actor: Actor, matterId: string): Promise<Out> {
  const { db } = services;
  const today = services.today();
  const loaded = await loadContext(services, db, { matterId, actor, lock: false });
  const { context, procedure } = loaded;
  const { matter } = context;
  const family = await briefs(db, {
    where: sql<boolean>`(matter.id = ${matterId} or matter.parent_id = ${matterId}) and ${visibleMatter(actor)}`,
    order: 'newest',
    limit: 50,
    today,
  });
  const brief = family.rows.find((row) => row.id === matterId);
  if (!brief) throw problem('not_found');
  const dispute = await disputeOut(services, db, actor, matter.disputeId);
  const state = procedure.states[matter.state];
  return {
    ...brief,
    path: procedure.path,
    revision: matter.revision,
    phase: state?.phase ?? 'ours',
    waitsFor: parties[state?.waitsFor ?? 'nobody'],
    waitsForWords: (await ownersOf(db, [matterId], today)).get(matterId)?.words ?? '',
    ...(await origin(services, matterId)),
    children: family.rows.filter((row) => row.id !== matterId),
    row: [...rowInWords(procedure, matter), ...(await caseRows(db, matter))],
    acts: offers(loaded),
    clocks: await clocksOf(db, matterId, today),
    obligations: await obligationsOf(db, matter, actor, today),
    documents: await documentsOf(db, matterId),
    messages: await messagesOf(services, matterId),
    timeline: await timelineOf(db, procedure, matterId),
    applicants: dispute.parties.filter((party) => context.applicantIds.includes(party.id)),
    claims: dispute.claims,
    log: await logOf(db, matterId),
    results: await resultsOf(db, matterId),
    ...rightsBeside(loaded, brief.closedOn === null),
    dispute,
  };
}

/** What the viewer may do around the matter, besides its acts. */
function rightsBeside({ context: { matter, actor } }: Loaded, isOpen: boolean) {
  const isSuperior = isOpen && holds('superior', matter, actor);
  return {
    mayUrge: isSuperior,
    mayTakeOver: isSuperior && !actor.takenOver.includes(matter.id),
    mayHandDown: isOpen && matter.procedure !== 'hand_down' && decidesHere(matter, actor),
    mayRecord: recorderOf(matter, actor) !== undefined,
  };
}

/** Handing down is for those who decide at the matter's own union. */
const decidesHere = (matter: Parameters<typeof holds>[1], actor: Actor) =>
  holds('reviewer', matter, actor) || holds('director', matter, actor);

async function origin({ db }: Services, matterId: string): Promise<{ openedBy: string; parentId: string | null }> {
  return db
    .selectFrom('matter')
    .innerJoin('staff', 'staff.id', 'matter.openedBy')
    .select(['staff.name as openedBy', 'matter.parentId'])
    .where('matter.id', '=', matterId)
    .executeTakeFirstOrThrow();
}

/** Acts from this state and for this matter, each allowed or refused with its reason; the client computes no right. */
function offers({ procedure, context }: Loaded): Out['acts'] {
  return Object.entries(procedure.acts)
    .filter(([, act]) => [act.from].flat().includes(context.matter.state) && !act.applies?.(context))
    .map(([name, act]) => {
      const may = mayAct(procedure, name, context);
      const offer = { name, label: act.label, isMain: act.isMain ?? false };
      if ('party' in may) return { ...offer, allowed: true, refusal: null };
      const who = act.by.map((party) => parties[party]).join('、');
      const detail = may.code === 'wrong_party' ? `由${who}办理。` : may.detail;
      const refusal = {
        code: may.code,
        title: problems[may.code].title,
        ...(detail ? { detail } : {}),
        ...basisOf(may),
      };
      return { ...offer, allowed: false, refusal };
    });
}

const basisOf = (refusal: { basis?: Parameters<typeof formatBasis>[0] }) =>
  refusal.basis ? { basis: formatBasis(refusal.basis) } : {};
