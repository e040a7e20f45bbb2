/** The stories of the demonstration: some written so that every state can be seen, the others by chance over two years. */
import { addDays, daysBetween } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import { legalWorkerOf, officeOf, offices, station } from './offices.ts';
import type { Office } from './offices.ts';
import { applicationPath, casePath, servicePath } from './paths.ts';
import type { Decision, Help, ServiceEnd, Stage } from './paths.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { cursorFrom, isStep, until } from './steps.ts';
import type { Cursor, Story, Told, Visit } from './steps.ts';
import { tales } from './tales.ts';
import type { Tale } from './tales.ts';
import { matterOf } from './telling.ts';
import type { Matter } from './telling.ts';
import { write } from './writing.ts';
import { writtenAfterwards } from './written-afterwards.ts';
import { writtenApplications } from './written-applications.ts';
import { writtenCases } from './written-cases.ts';
import { writtenDoors } from './written-doors.ts';
import { writtenLines } from './written-lines.ts';
import { writtenSupervision } from './written-supervision.ts';

export type Wish = 'advice' | 'drafting' | 'negotiation' | 'representation' | 'publicity';

/** What is fixed of a story; the rest is left to chance. */
export interface Outline {
  readonly office: Office;
  readonly wish: Wish;
  readonly on: PlainDate;
  readonly isQuick?: boolean;
  readonly end?: ServiceEnd;
  readonly decision?: Decision;
  readonly isFileReturned?: boolean;
  readonly handler?: string;
  readonly firm?: string;
  readonly stage?: Stage;
  /** The employer goes to court against the award, and the same people come again. */
  readonly isAppealed?: boolean;
  /** Nothing happens after this act; `none`: nothing after the visit; empty: to the end. */
  readonly stop?: string;
}

const SEED = 20_261_122;
const TWO_YEARS = 730;
/** Stories left to chance: enough for two years of figures, few enough for a start that is not waited for. */
export const BY_CHANCE = 70;

type Lines = Told['lines'];

function pickTale(random: Random, isRepresented: boolean): Tale {
  const fitting = tales.filter((tale) => !(isRepresented && tale.isOngoing));
  const index = random.weighted(Object.fromEntries(fitting.map((tale, at) => [String(at), tale.weight])));
  return fitting[Number(index)] ?? random.pick(fitting);
}

export function storyOf(random: Random, outline: Outline): Story {
  const { office, wish } = outline;
  const cursor = cursorFrom(random, outline.on, outline.isQuick ?? false);
  const matter = matterOf(random, office, pickTale(random, wish === 'representation'), cursor.day, outline.firm);
  const help: Help = { office, random, cursor, claimedFen: matter.claimedFen };
  if (wish === 'representation') return representation(outline, matter, help);
  const form = wish === 'drafting' ? { form: { paperKind: 'arbitration_application' } } : {};
  const visit = visitOf(office, cursor, matter.told, [{ line: wish, ...form }]);
  if (wish === 'publicity') return [visit];
  const chance: ServiceEnd = random.chance(0.04) ? 'cancelled' : 'done';
  return [visit, ...servicePath(wish, outline.end ?? chance, help)];
}

function visitOf({ receptionist }: Office, cursor: Cursor, told: Omit<Told, 'lines'>, lines: Lines): Visit {
  const { day: on } = cursor;
  return { on, by: receptionist, told: () => ({ ...told, metOn: on, lines }) };
}

function representation(outline: Outline, matter: Matter, help: Help): Story {
  const { office, random, cursor } = help;
  const stage =
    outline.stage ?? random.weighted({ arbitration: 78, first_instance: 14, second_instance: 3, enforcement: 5 });
  const isAdvised = random.chance(0.2);
  const visit = visitOf(office, cursor, matter.told, [
    aidLine(stage),
    ...(isAdvised ? [{ line: 'advice' as const }] : []),
  ]);
  const advice = isAdvised ? servicePath('advice', 'done', help) : [];
  const story = [visit, ...advice, ...aidSteps(outline, matter.tale, stage, help)];
  if (outline.stop === 'none') return story.slice(0, 1);
  if (outline.stop) return until(story, outline.stop);
  const isAppealed = outline.isAppealed ?? (stage === 'arbitration' && random.chance(0.15));
  const isArchived = story.some((event) => isStep(event) && event.act === 'archive');
  return isAppealed && isArchived ? [...story, ...appeal(outline, matter, help)] : story;
}

function aidLine(stage: Stage): Lines[number] {
  return stage === 'arbitration' ? { line: 'arbitration' } : { line: 'litigation', form: { stage } };
}

function aidSteps(outline: Outline, tale: Tale, stage: Stage, help: Help): Story {
  const { office, random } = help;
  const decision =
    outline.decision ?? random.weighted({ granted: 84, refused: 6, withdrawn: 6, deemed_withdrawn: 2, urgent: 2 });
  const examined = hardshipExamined({
    applicantCategory: tale.category,
    causes: tale.causes,
    services: [stage === 'arbitration' ? 'arbitration' : 'litigation'],
  });
  const application = applicationPath(
    {
      isHardshipExamined: examined.value === true,
      isSupplemented: random.chance(0.12),
      isReturned: random.chance(0.04),
      decision,
    },
    help,
  );
  if (decision !== 'granted' && decision !== 'urgent') return application;
  const plan = {
    stage,
    handler: outline.handler ?? office.lawyer,
    isDeclined: outline.handler === undefined && random.chance(0.05),
    isFileReturned: outline.isFileReturned ?? random.chance(0.1),
    archiveNumber: `${help.cursor.day.slice(0, 4)}-FY-${random.int(100, 999)}`,
  };
  return [...application, ...casePath(plan, help)];
}

/** The same people come again: the employer went to court against the award. */
function appeal(outline: Outline, { told, tale }: Matter, help: Help): Story {
  const { office, cursor } = help;
  cursor.after(5, 25);
  const { day: on } = cursor;
  const visit: Visit = {
    on,
    by: office.receptionist,
    told: (disputeId) => ({
      unionId: told.unionId,
      ...(disputeId ? { disputeId } : {}),
      metOn: on,
      speaker: { kind: 'self' },
      story: '单位不服裁决，已向人民法院起诉，收到了应诉通知，请求继续代理。',
      facts: {
        applicantCategory: tale.category,
        causes: [...tale.causes],
        divisionCode: office.code,
        placeText: office.area,
      },
      lines: [aidLine('first_instance')],
    }),
  };
  return [visit, ...aidSteps({ ...outline, decision: 'granted' }, tale, 'first_instance', help)];
}

/** How many days ago a story began that rests after this act; what waits for somebody has not waited long. */
const begun: Readonly<Record<string, number>> = {
  none: 1,
  submit: 3,
  propose_grant: 4,
  grant: 2,
  assign: 3,
  accept: 5,
  sign_agreement: 38,
  conclude: 24,
  submit_file: 31,
  accept_file: 43,
  archive: 52,
  return_file: 47,
  ask_supplement: 5,
  deem_withdrawn: 60,
  withdraw: 34,
  propose_refusal: 6,
  refuse: 27,
  give_urgent_aid: 3,
  propose_confirmation: 12,
  confirm_urgent_aid: 19,
};

/** A story at its shortest, told as far as one act. */
function quick(today: PlainDate, office: Office, stop: string, more: Partial<Outline> = {}): Outline {
  const on = addDays(today, -(begun[stop] ?? 200));
  return { office, wish: 'representation', on, isQuick: true, stop, decision: 'granted', ...more };
}

const caseActs = ['grant', 'assign', 'accept', 'sign_agreement', 'conclude', 'submit_file', 'accept_file', 'archive'];
const ends = ['open', 'done', 'cancelled'] as const;

/** At 昆山 every state can be seen. */
function writtenForKunshan(today: PlainDate): readonly Outline[] {
  const office = officeOf('320583');
  const upTo = (stop: string, more?: Partial<Outline>) => quick(today, office, stop, more);
  return [
    ...(['advice', 'drafting', 'negotiation'] as const).flatMap((wish) =>
      ends.map((end, at): Outline => ({ office, wish, end, on: addDays(today, -2 - 3 * at), isQuick: true })),
    ),
    ...['submit', 'propose_grant', ...caseActs].map((stop) => upTo(stop)),
    upTo('none'),
    upTo('ask_supplement', { decision: 'deemed_withdrawn' }),
    upTo('deem_withdrawn', { decision: 'deemed_withdrawn' }),
    upTo('withdraw', { decision: 'withdrawn' }),
    upTo('propose_refusal', { decision: 'refused' }),
    upTo('refuse', { decision: 'refused' }),
    upTo('give_urgent_aid', { decision: 'urgent' }),
    upTo('propose_confirmation', { decision: 'urgent' }),
    upTo('confirm_urgent_aid', { decision: 'urgent' }),
    upTo('return_file', { isFileReturned: true }),
    upTo('', { stage: 'arbitration', isAppealed: true }),
  ];
}

/** Elsewhere each persona finds work waiting, and each city's register shows handlers who are blocked. */
function writtenElsewhere(today: PlainDate): readonly Outline[] {
  const waiting = ['320100', '320281', '320113', '321300', '320382']
    .map(officeOf)
    .flatMap((office) =>
      ['submit', 'propose_grant', 'grant', 'sign_agreement', 'submit_file'].map((stop) => quick(today, office, stop)),
    );
  const cities = offices.filter((office) => office.isCity);
  return [
    ...waiting,
    ...cities.map((office) => quick(today, office, 'sign_agreement', { handler: legalWorkerOf(office) })),
    // Some of these are past the three days for assigning.
    ...cities.map((office, at) =>
      quick(today, office, 'grant', { firm: office.conflictFirm, on: addDays(today, -2 - (at % 5)) }),
    ),
    ...(['advice', 'negotiation', 'drafting', 'advice'] as const).map(
      (wish, at): Outline => ({ office: station, wish, end: 'open', on: addDays(today, -at), isQuick: true }),
    ),
  ];
}

/** Left to chance: more of them lately, as a service grows. */
function byChance(random: Random, today: PlainDate): Outline {
  const share = random.next() ** 1.3;
  const on = addDays(today, -Math.round(share * TWO_YEARS));
  const wish = random.weighted({ advice: 37, drafting: 9, negotiation: 21, representation: 29, publicity: 4 });
  const atStation = wish !== 'representation' && random.chance(0.06);
  const code = random.weighted(Object.fromEntries(offices.map((office) => [office.code, office.weight])));
  return { office: atStation ? station : officeOf(code), wish, on };
}

/** Beat by beat: every turn and every door of the procedures. */
const writtenByHand = [
  ...writtenDoors,
  ...writtenApplications,
  ...writtenCases,
  ...writtenAfterwards,
  ...writtenLines,
  ...writtenSupervision,
];

/** All stories up to today; `byChanceCount` beside those which are written. */
export function storiesUntil(today: PlainDate, byChanceCount = BY_CHANCE): readonly Story[] {
  const random = randomFrom(SEED);
  const outlines = [
    ...writtenForKunshan(today),
    ...writtenElsewhere(today),
    ...Array.from({ length: byChanceCount }, () => byChance(random, today)),
  ];
  return [
    ...outlines.map((outline) => storyOf(random, outline)),
    ...writtenByHand.map((writing) => write(random, today, writing)),
  ]
    .map((story) => story.filter((event) => daysBetween(event.on, today) >= 0))
    .filter((story) => story.length > 0);
}
