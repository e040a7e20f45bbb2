/** Enters cases one after another; a case that fails is told in its line and the next one goes on. */
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { Entry } from './cases.ts';
import { signIn } from './client.ts';
import { causesOf, contactForm } from './contact.ts';
import { staffingOf } from './staffing.ts';
import type { Staffing } from './staffing.ts';
import { walkToEnd } from './walk.ts';
import type { Registered } from './walk.ts';

export interface Outcome {
  readonly id: string;
  readonly union: string | null;
  readonly scope: string | null;
  readonly hardshipExamined: boolean | 'unknown' | null;
  readonly fastTrack: boolean | 'unknown' | null;
  readonly crossRegion: boolean | 'unknown' | null;
  readonly causesProposed: readonly string[];
  readonly firstDueOn: string | null;
  readonly endState: string | null;
  readonly error: string | null;
}

export interface Replay {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  readonly entries: readonly Entry[];
  readonly onDone: (entry: Entry, outcome: Outcome) => void;
}

const nothing = {
  union: null,
  scope: null,
  hardshipExamined: null,
  fastTrack: null,
  crossRegion: null,
  firstDueOn: null,
  endState: null,
};

/** Throws only when the platform cannot be reached or the administrator cannot sign in. */
export async function replay({ baseUrl, username, password, entries, onDone }: Replay): Promise<readonly Outcome[]> {
  const admin = await signIn(baseUrl, username, password);
  const staffing = await staffingOf(baseUrl, admin);
  const { today } = await admin.get<{ today: string }>('/api/session');
  const outcomes: Outcome[] = [];
  for (const entry of entries) {
    const outcome = await enter(staffing, today, entry);
    outcomes.push(outcome);
    onDone(entry, outcome);
  }
  return outcomes;
}

async function enter(staffing: Staffing, today: string, entry: Entry): Promise<Outcome> {
  const { id } = entry;
  if (!entry.case) return { id, ...nothing, causesProposed: [], error: entry.error ?? '不能登记。' };
  const proposed = causesOf(entry.case).map((code) => causes[code].label);
  let contact: Registered | undefined;
  try {
    const window = await staffing.unionFor(entry.case.place);
    const clerk = await staffing.as(window, 'receptionist');
    const form = contactForm(entry.case, { unionId: window.id, divisionCode: window.divisionCode });
    contact = await clerk.post<Registered>('/api/contacts', form);
    const end = await walkToEnd({ staffing, window, today, caseId: id }, contact);
    return {
      id,
      ...found(contact),
      causesProposed: proposed,
      firstDueOn: end.firstDueOn ?? contact.triage.limitation.endsOn,
      endState: end.state,
      error: null,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, ...nothing, ...(contact ? found(contact) : {}), causesProposed: proposed, error: message };
  }
}

function found({ unionName, triage }: Registered) {
  return {
    union: triage.competentUnion?.name ?? unionName,
    scope: triage.scope.label,
    hardshipExamined: triage.hardship.value,
    fastTrack: triage.fastTrack.value,
    crossRegion: triage.crossRegion.value,
  };
}
