/** Live findings while the story comes in: the pure rules of law, the union that takes it, and who has been here before. */
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { Basis } from '@gongyuan/law/basis.ts';
import { factNames } from '@gongyuan/law/triage/facts.ts';
import type { Answer, FactName, TriageFacts } from '@gongyuan/law/triage/facts.ts';
import { proposeCauses } from '@gongyuan/law/triage/causes-from-text.ts';
import { triage } from '@gongyuan/law/triage/triage.ts';
import type { Triage } from '@gongyuan/law/triage/triage.ts';
import { venueRule } from '@gongyuan/law/triage/venue.ts';
import { causes, isRepresentation, isServiceForm } from '@gongyuan/law/vocabulary.ts';
import { readFile } from '../dispute-file.ts';
import { lawInForce } from '../law-in-force.ts';
import { visibleDispute } from '../visible.ts';
import type { Db, Services } from '../../services.ts';
import { withFile } from './on-file.ts';
import { chooseUnion, placeOf, unionsOf } from './competence.ts';
import { seenBefore } from './seen-before.ts';
import type { Findings, TriageTold } from './told.ts';

/** Throws not_found where a dispute is named that the actor does not see. */
export async function findOut(services: Services, db: Db, actor: Actor, saidNow: TriageTold): Promise<Findings> {
  const told = saidNow.disputeId ? withFile(saidNow, await seenFile(db, actor, saidNow.disputeId)) : saidNow;
  const today = services.today();
  const unions = await unionsOf(db, told.facts, today);
  const facts = triageFacts(told, placeOf(unions, told.facts));
  const { union, reason, because, missing } = chooseUnion(
    unions,
    told.facts,
    facts.services.some(isRepresentation),
    venueRule(facts),
  );
  return {
    ...lawWords(triage(facts, today, await lawInForce(db))),
    proposedCauses: proposedFrom(facts),
    competentUnion: union && { ...union, reason: reason + elsewhereWords(actor, union.id), because: words(because) },
    competentUnionMissing: missing,
    seenBefore: await seenBefore(services, db, actor, told),
  };
}

async function seenFile(db: Db, actor: Actor, disputeId: string): Promise<DisputeFile> {
  const seen = await db
    .selectFrom('dispute')
    .select('id')
    .where('id', '=', disputeId)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  const file = seen && (await readFile(db, seen.id));
  if (!file) throw problem('not_found');
  return file;
}

function lawWords({ scope, limitation, hardship, fastTrack, crossRegion, papers }: Triage) {
  return {
    scope: {
      code: scope.code,
      number: scope.number,
      label: scope.label,
      reason: scope.reason,
      because: words(scope.because),
    },
    hardship: finding(hardship),
    fastTrack: finding(fastTrack),
    crossRegion: finding(crossRegion),
    limitation: {
      level: limitation.level,
      endsOn: limitation.endsOn ?? null,
      daysLeft: limitation.daysLeft ?? null,
      reason: limitation.reason,
      because: words(limitation.because),
      missing: asked(limitation.missing),
    },
    papers: papers.map(({ code, label, because, onlyIf }) => ({
      code,
      label,
      because: words(because),
      onlyIf: onlyIf ?? null,
    })),
  };
}

/** Causes told by a person stand; the story is read only where none was told. */
function proposedFrom({ causes: told, story }: TriageFacts): Findings['proposedCauses'] {
  if (told.length > 0 || story === undefined) return [];
  return proposeCauses(story).map(({ code, because }) => ({
    cause: code,
    label: causes[code].label,
    because: [...because],
  }));
}

/** What happens where the window that asks is not the one that takes it. */
function elsewhereWords(actor: Actor, unionId: string): string {
  const windows = actor.posts.filter((post) => post.role === 'receptionist');
  if (windows.length === 0 || windows.some((post) => post.unionId === unionId)) return '';
  return '本窗口不是受理工会：代理仲裁、代理诉讼的申请直接立到该工会，咨询、代书、协商仍由本窗口办理。';
}

const words = (because: readonly Basis[]) => [...new Set(because.map(formatBasis))];

/** The next questions, in words. */
const asked = (missing: readonly FactName[]) => [...new Set(missing.map((name) => factNames[name]))];

function finding(answer: Answer): Findings['hardship'] {
  return {
    value: answer.value,
    reason: answer.reason,
    because: words(answer.because),
    missing: asked(answer.missing ?? []),
  };
}

/** The told facts as the rules read them. 'Not known' stays apart from 'not asked' where a rule tells them apart. */
function triageFacts(
  { facts, story, channel, lines, claimedFen }: TriageTold,
  place: TriageFacts['place'],
): TriageFacts {
  const told: { [K in keyof TriageFacts]: TriageFacts[K] | undefined } = {
    causes: facts.causes,
    services: lines.filter(isServiceForm),
    opensElsewhere: lines.length > 0,
    applicantCategory: facts.applicantCategory,
    workerCount: facts.workerCount,
    commonClaim: settled(facts.isCommonClaim),
    story: story === '' ? undefined : story,
    channel,
    place,
    employmentEndedOn: facts.employmentEndedOn,
    employmentOngoing: settled(facts.isEmploymentOngoing),
    knewOn: facts.knewOn,
    eventYear: settled(facts.eventYear),
    claimedFen,
  };
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { causes: facts.causes, services: lines.filter(isServiceForm), ...Object.fromEntries(known) };
}

function settled<T>(value: T | 'unknown' | undefined): T | undefined {
  return value === 'unknown' ? undefined : value;
}
