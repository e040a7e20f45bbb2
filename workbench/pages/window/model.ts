/** What the window form holds while it is typed, and how it becomes what the server takes. */
import type { ApplicantCategory, CauseCode, Channel } from '@gongyuan/law/vocabulary.ts';
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { isSentIn } from './referral.tsx';
import type { Known } from '../../parts/known.tsx';
import type { ClaimIn, ContactIn, FactsIn, Line, PartyIn, TriageIn } from '../../wire.ts';

export interface Person {
  readonly id?: string;
  readonly name?: string;
  readonly identityNumber?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly isUnionMember?: boolean;
  readonly isRepresentative?: boolean;
  /** The person's own amount, where a roster told one. */
  readonly claimedFen?: Known<number>;
}
export interface Facts {
  readonly applicantCategory?: ApplicantCategory;
  readonly causes?: readonly CauseCode[];
  readonly place?: readonly string[];
  readonly placeText?: string;
  readonly workerCount?: Known<number>;
  readonly isCommonClaim?: Known<boolean>;
  readonly isBankrupt?: Known<boolean>;
  readonly isEmploymentOngoing?: Known<boolean>;
  readonly employmentStartedOn?: Known<string>;
  readonly employmentEndedOn?: Known<string>;
  readonly knewOn?: Known<string>;
  readonly eventYear?: Known<number>;
  readonly position?: Known<string>;
  readonly monthlyWageFen?: Known<number>;
}
export interface Intake {
  readonly unionId: string;
  readonly disputeId?: string;
  readonly disputeTitle?: string;
  /** Somebody on the joined file has this name, and is somebody else. */
  readonly isNamesake?: boolean;
  readonly channel: Channel;
  readonly metOn: string;
  readonly speaker: { readonly kind: ContactIn['speaker']['kind']; readonly name?: string; readonly relation?: string };
  /** How many stand at the window. */
  readonly headCount?: number;
  readonly referral?: Partial<NonNullable<ContactIn['referral']>>;
  readonly story?: string;
  readonly people: readonly Person[];
  readonly employer?: {
    readonly id?: string;
    readonly name?: string;
    readonly creditCode?: string;
    readonly address?: string;
    readonly industry?: string;
  };
  readonly others?: readonly {
    readonly kind: PartyIn['kind'];
    readonly role: PartyIn['role'];
    readonly name: string;
  }[];
  readonly facts: Facts;
  readonly claims?: readonly { readonly cause?: CauseCode; readonly claimedFen?: Known<number> }[];
  readonly lines: readonly Line[];
  readonly forms?: Partial<Record<Line, Record<string, unknown>>>;
  readonly otherUnion?: { readonly id?: string; readonly reason?: string };
}

const procedureIds: Partial<Record<Line, string>> = {
  advice: 'advice',
  drafting: 'paper_drafting',
  negotiation: 'negotiation_help',
  arbitration: 'aid_application',
  litigation: 'aid_application',
};

/** The procedure whose start form a line asks for; other lines are recorded and routed without a form. */
export function procedureOf(line: Line): Procedure | null {
  const id = procedureIds[line];
  return id ? getProcedure(id) : null;
}

const filled = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined && part !== null && part !== ''),
  ) as T; // only empty optional parts are dropped

function factsOf({ place, causes, ...rest }: Facts): FactsIn {
  const divisionCode = place?.at(-1);
  return { ...filled(rest), causes: [...(causes ?? [])], ...(divisionCode ? { divisionCode } : {}) };
}

const named = (people: readonly Person[]) => people.filter((person) => person.name?.trim());

/** One sum of what is claimed: an unknown part makes the whole unknown; nothing told stays nothing. */
export function claimedTotal(intake: Intake): Known<number> {
  const own = named(intake.people).map((person) => person.claimedFen);
  const told = [...(intake.claims ?? []).map((claim) => claim.claimedFen), ...own].filter(
    (amount) => amount !== undefined && amount !== null,
  );
  if (told.length === 0) return undefined;
  return told.some((amount) => amount === 'unknown')
    ? 'unknown'
    : told.reduce<number>((sum, amount) => sum + Number(amount), 0);
}

export function toTriage(intake: Intake): TriageIn {
  const [first] = intake.people;
  const claimedFen = claimedTotal(intake);
  return {
    ...(intake.disputeId ? { disputeId: intake.disputeId } : {}),
    facts: factsOf(intake.facts),
    story: intake.story ?? '',
    channel: intake.channel,
    lines: [...intake.lines],
    ...(claimedFen === undefined ? {} : { claimedFen }),
    ...(first?.name
      ? {
          person: filled({ name: first.name, identityNumber: first.identityNumber, phone: first.phone }) as NonNullable<
            TriageIn['person']
          >,
        }
      : {}), // empty parts are dropped
    ...(intake.employer?.name ? { employerName: intake.employer.name } : {}),
  };
}

function partyOf(person: Person, category: ApplicantCategory | undefined): PartyIn {
  const { isRepresentative, claimedFen: _, ...rest } = person;
  const marks = { role: 'applicant' as const, isRepresentative: isRepresentative ?? false };
  const name = (person.name ?? '').trim();
  if (category === 'union_organisation') return { kind: 'union', displayName: name, ...marks };
  return {
    kind: category === 'union_officer' ? 'union_officer' : 'worker',
    person: { ...filled(rest), name },
    ...marks,
  };
}

function partiesOf(intake: Intake): PartyIn[] {
  const { applicantCategory } = intake.facts;
  const { employer } = intake;
  return [
    ...named(intake.people).map((person) => partyOf(person, applicantCategory)),
    ...(employer?.name?.trim()
      ? [
          {
            kind: 'employer' as const,
            role: 'respondent' as const,
            employer: { ...filled(employer), name: employer.name.trim() },
          },
        ]
      : []),
    ...(intake.others ?? [])
      .filter((other) => other.name.trim())
      .map(({ kind, role, name }) => ({ kind, role, displayName: name.trim() })),
  ];
}

/** Amounts told per person go to that person; amounts told once go to the only person, or to the whole roster. */
function claimsOf(intake: Intake): ClaimIn[] {
  const people = named(intake.people);
  const cause = intake.facts.causes?.[0];
  const own = people.flatMap(({ claimedFen }, party) =>
    claimedFen !== undefined && cause ? [{ cause, party, claimedFen }] : [],
  );
  const together = (intake.claims ?? []).flatMap(({ cause: of, claimedFen }) =>
    of && claimedFen !== undefined && claimedFen !== null
      ? [{ cause: of, party: people.length === 1 ? 0 : null, claimedFen }]
      : [],
  );
  return [...together, ...own];
}

/** The file which a visit joins, as the clerk saw it. */
export interface OnFile {
  readonly revision: number;
  readonly parties: readonly { readonly personId: string | null; readonly displayName: string }[];
}

/** Who of those typed is on the joined file already: the one person there of that name, unless the clerk says otherwise. */
export function onRoster({ isNamesake }: Intake, person: Person, file: OnFile | undefined): string | undefined {
  const named = (file?.parties ?? []).filter(({ displayName }) => displayName === person.name?.trim());
  return !isNamesake && named.length === 1 ? (named[0]?.personId ?? undefined) : undefined;
}

/** Typed for another door and then left behind it is not sent. */
function referralOf({ channel, referral }: Intake): Pick<ContactIn, 'referral'> {
  const told = filled(referral ?? {});
  if (!isSentIn(channel) || !told.senderKind) return {};
  return { referral: told as NonNullable<ContactIn['referral']> }; // what is missing the server asks for at its field
}

export function toContact(told: Intake, file?: OnFile): ContactIn {
  const people = told.people.map((person) => {
    const id = onRoster(told, person, file);
    return id ? { ...person, id } : person;
  });
  const intake: Intake = { ...told, people };
  const { otherUnion } = intake;
  return {
    unionId: intake.unionId,
    ...(intake.disputeId ? { disputeId: intake.disputeId } : {}),
    ...(intake.disputeId && file ? { disputeRevision: file.revision } : {}),
    channel: intake.channel,
    metOn: intake.metOn,
    speaker: filled(intake.speaker),
    ...(intake.headCount ? { headCount: intake.headCount } : {}),
    ...referralOf(intake),
    story: intake.story ?? '',
    facts: factsOf(intake.facts),
    parties: partiesOf(intake),
    claims: claimsOf(intake),
    lines: intake.lines.map((line) => ({ line, form: filled(intake.forms?.[line] ?? {}) })),
    ...(otherUnion?.id ? { competentUnion: { id: otherUnion.id, reason: otherUnion.reason ?? '' } } : {}),
  };
}

/** The story stands in for these where the clerk writes nothing more. */
export const fromStory: ReadonlySet<string> = new Set(['question', 'reasons']);

/** Fields of the chosen lines which nothing else answers and which are still empty. */
export function unansweredFields(
  intake: Intake,
): readonly { readonly name: (string | number)[]; readonly label: string }[] {
  return intake.lines.flatMap((line) => {
    const start = procedureOf(line)?.start;
    const typed = filled(intake.forms?.[line] ?? {});
    const isAnswered = (name: string) =>
      name in typed || fromStory.has(name) || (line === 'arbitration' && name === 'stage');
    return (start ? fieldsOf(start.form) : [])
      .filter((field) => field.required && !isAnswered(field.name))
      .map((field) => ({ name: ['forms', line, field.name], label: field.label }));
  });
}

/** Where the server's field paths lie in the form. */
export function intakePath(path: readonly (string | number)[], intake: Intake): (string | number)[] {
  const [head, second, third, ...rest] = path;
  if (head === 'facts' && second === 'divisionCode') return ['facts', 'place'];
  if (head === 'parties' && typeof second === 'number' && (third === 'person' || third === 'employer'))
    return third === 'employer' ? ['employer', ...rest] : ['people', second, ...rest];
  if (head === 'lines' && typeof second === 'number' && third === 'form')
    return ['forms', intake.lines[second] ?? '', ...rest];
  if (head === 'competentUnion') return ['otherUnion', ...path.slice(1)];
  return [...path];
}
