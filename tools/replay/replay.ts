/** Enters cases one after another, each by its own door; a case that fails is told in its line and the next one goes on. */
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import type { Case, Entry } from './cases.ts';
import { signIn } from './client.ts';
import { causesOf, channelOf, storyOf } from './contact.ts';
import { doorOf, enterBy } from './doors.ts';
import type { Door } from './doors.ts';
import { staffingOf } from './staffing.ts';
import type { Staffing, Union } from './staffing.ts';
import type { Entered, Findings } from './visit.ts';
import { walkToEnd } from './walk.ts';

export interface Outcome {
  readonly id: string;
  readonly door: Door | null;
  readonly union: string | null;
  readonly scope: string | null;
  readonly hardshipExamined: boolean | 'unknown' | null;
  readonly fastTrack: boolean | 'unknown' | null;
  readonly crossRegion: boolean | 'unknown' | null;
  /** As entered: the file's own, or those proposed where it states none. */
  readonly causesTold: readonly string[];
  /** Read by the platform from the note, the file's causes not being given; null = not asked. */
  readonly causesProposed: readonly CauseCode[] | null;
  readonly firstDueOn: string | null;
  readonly endState: string | null;
  readonly error: string | null;
}

export interface Replay {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  readonly entries: readonly Entry[];
  /** The file's causes stay outside; what the platform proposes is entered. */
  readonly withoutCauses?: boolean;
  readonly now?: () => Date;
  readonly onDone: (entry: Entry, outcome: Outcome) => void;
}

const nothing = {
  door: null,
  union: null,
  scope: null,
  hardshipExamined: null,
  fastTrack: null,
  crossRegion: null,
  causesTold: [],
  causesProposed: null,
  firstDueOn: null,
  endState: null,
  error: null,
} as const;

interface Stage {
  readonly baseUrl: string;
  readonly staffing: Staffing;
  readonly today: string;
  readonly now: () => Date;
  readonly withoutCauses: boolean;
}

/** Who takes a lost authenticator off an account; in the demonstration with the same password. */
const SECURITY = 'security';

/** Throws only when the platform cannot be reached or the administrator cannot sign in. */
export async function replay({
  baseUrl,
  username,
  password,
  entries,
  withoutCauses = false,
  now = () => new Date(),
  onDone,
}: Replay): Promise<readonly Outcome[]> {
  const server = { baseUrl, now };
  const admin = await signIn(server, username, password);
  const staffing = await staffingOf(server, admin, () => signIn(server, SECURITY, password));
  const { today } = await admin.get<{ today: string }>('/api/session');
  const outcomes: Outcome[] = [];
  for (const entry of entries) {
    const outcome = await enter({ baseUrl, staffing, today, now, withoutCauses }, entry);
    outcomes.push(outcome);
    onDone(entry, outcome);
  }
  return outcomes;
}

/** What is known so far is told even where a later step fails. */
async function enter(stage: Stage, entry: Entry): Promise<Outcome> {
  const { id } = entry;
  if (!entry.case) return { id, ...nothing, error: entry.error ?? '不能登记。' };
  let known: Outcome = { id, ...nothing, door: doorOf(entry.case) };
  try {
    const window = await stage.staffing.unionFor(entry.case.place);
    const proposed = await proposedFor(stage.staffing, window, entry.case);
    const told = stage.withoutCauses || !entry.case.causes ? withCauses(entry.case, proposed) : entry.case;
    known = { ...known, causesProposed: proposed, causesTold: causesOf(told).map((code) => causes[code].label) };
    const entered = await enterBy({ ...stage, window, told });
    known = { ...known, ...found(entered) };
    const end = await walkToEnd({ ...stage, caseId: id }, entered);
    return { ...known, firstDueOn: end.firstDueOn ?? entered.triage.limitation.endsOn, endState: end.state };
  } catch (error) {
    return { ...known, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The window's findings while no cause has been chosen. */
async function proposedFor(staffing: Staffing, window: Union, told: Case): Promise<readonly CauseCode[]> {
  const clerk = await staffing.as(window, 'receptionist');
  const story = storyOf({ ...told, causes: null });
  const findings = await clerk.post<Findings>('/api/triage', { facts: {}, story, channel: channelOf(told) });
  return findings.proposedCauses.map(({ cause }) => cause);
}

const withCauses = (told: Case, codes: readonly CauseCode[]): Case => ({
  ...told,
  causes: codes.map((code) => causes[code].label),
});

function found({ unionName, triage }: Entered) {
  return {
    union: triage.competentUnion?.name ?? unionName,
    scope: triage.scope.label,
    hardshipExamined: triage.hardship.value,
    fastTrack: triage.fastTrack.value,
    crossRegion: triage.crossRegion.value,
  };
}
