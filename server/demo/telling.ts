/** One visit to the window: who came, about what, for how much; the form a clerk would fill. */
import { addDays, addMonths, formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { representativeNumbers } from '@gongyuan/law/competence/representatives.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { employerOf, personOf } from './names.ts';
import type { Office } from './offices.ts';
import type { Random } from './random.ts';
import type { Told } from './steps.ts';
import type { Tale } from './tales.ts';

/** A dispute before anything is asked of the union. */
export interface Matter {
  readonly tale: Tale;
  /** What each applicant claims. @unit fen */
  readonly claimedFen: readonly number[];
  readonly told: Omit<Told, 'lines'>;
}

const FEN = 100;
/** A group that goes to arbitration sends as few as it may. */
const collective = representativeNumbers.arbitration;
/** A person told of many is named as far as the list was brought along. */
const NAMED = 8;

function headcount(random: Random, tale: Tale): number {
  if (!tale.isShared) return 1;
  const size = random.weighted({ one: 62, some: 22, many: 16 });
  if (size === 'one') return 1;
  return size === 'some' ? random.int(2, 9) : random.int(10, 60);
}

export function matterOf(random: Random, office: Office, tale: Tale, on: PlainDate, firm?: string): Matter {
  const count = headcount(random, tale);
  const isListed = count <= NAMED || random.chance(0.7);
  const sex = tale.causes.includes('female_worker') ? ('female' as const) : undefined;
  const people = Array.from({ length: isListed ? count : NAMED }, () => personOf(random, sex));
  const claimedFen = Array.from(
    { length: count },
    () => Math.max(500, Math.round(random.logNormal(tale.median, 0.5) / 10) * 10) * FEN,
  );
  const area = office.area.replace(/[市县区]$/, '').replace('市', '');
  const { industry, position } = jobOf(random, tale);
  const employer = { name: firm ?? employerOf(random, area, industry), industry };
  const until = addDays(on, -random.int(15, 150));
  const since = addMonths(until, -random.int(5, 70));
  const first = people[0] ?? personOf(random);
  const scene = {
    who: first.name,
    count,
    area: office.area,
    firm: employer.name,
    position,
    since: monthOf(since),
    until: formatChineseDate(until),
    yuan: formatYuan(claimedFen.reduce((total, fen) => total + fen, 0)),
  };
  return {
    tale,
    claimedFen,
    told: {
      ...frame(random, office, on),
      story: tale.story(scene),
      parties: roster(people, count, employer, tale),
      claims: claims(tale, claimedFen),
      facts: facts({ random, tale, office, count, since, until, position }),
    },
  };
}

function jobOf(random: Random, { industries, positions }: Tale) {
  const at = random.int(0, positions.length - 1);
  return { industry: industries[at % industries.length] ?? '', position: positions[at] ?? '' };
}

const monthOf = (day: PlainDate) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`;

function frame(random: Random, { unionId }: Office, on: PlainDate) {
  const kind = random.weighted({ self: 86, proxy: 7, union_officer: 7 });
  const relation = {
    self: {},
    proxy: { relation: random.pick(['配偶', '子女', '同乡']) },
    union_officer: { relation: '企业工会干部' },
  }[kind];
  return {
    unionId,
    channel: random.weighted({
      walk_in: 62,
      hotline_12351: 16,
      online: 8,
      phone: 5,
      supervision_or_screening: 5,
      petition: 4,
    }),
    metOn: on,
    speaker: { kind, ...relation },
  };
}

function roster(
  people: readonly ReturnType<typeof personOf>[],
  count: number,
  employer: { name: string; industry: string },
  tale: Tale,
): Told['parties'] {
  const kind = tale.category === 'union_officer' ? ('union_officer' as const) : ('worker' as const);
  const named = people.map((person, index) => ({
    kind,
    role: 'applicant' as const,
    person: { ...person },
    isRepresentative: count >= collective.from && index < (collective.least ?? 1),
  }));
  const unnamed = Array.from({ length: count - people.length }, () => ({ kind, role: 'applicant' as const }));
  const respondent = {
    kind: tale.causes.includes('dispatch') ? ('dispatch_firm' as const) : ('employer' as const),
    role: 'respondent' as const,
    employer,
  };
  return [...named, ...unnamed, respondent];
}

/** One cause takes the money: how a sum divides among several nobody has said. */
function claims(tale: Tale, claimedFen: readonly number[]): Told['claims'] {
  const cause: CauseCode | undefined = tale.causes.find(
    (code) => code !== 'bankruptcy' && code !== 'labour_relation' && code !== 'female_worker' && code !== 'dispatch',
  );
  if (!cause) return [];
  return claimedFen.map((fen, party) => ({ cause, party, claimedFen: fen }));
}

interface Circumstances {
  readonly random: Random;
  readonly tale: Tale;
  readonly office: Office;
  readonly count: number;
  readonly since: PlainDate;
  readonly until: PlainDate;
  readonly position: string;
}

function facts({ random, tale, office, count, since, until, position }: Circumstances): Told['facts'] {
  const ended = tale.isOngoing
    ? { isEmploymentOngoing: true }
    : { isEmploymentOngoing: false, employmentEndedOn: until, knewOn: until };
  return {
    applicantCategory: tale.category,
    causes: [...tale.causes],
    divisionCode: office.code,
    placeText: office.area,
    workerCount: count,
    ...(count > 1 ? { isCommonClaim: true } : {}),
    ...(tale.causes.includes('bankruptcy') ? { isBankrupt: true } : {}),
    employmentStartedOn: random.chance(0.85) ? since : 'unknown',
    ...ended,
    position,
    monthlyWageFen: random.chance(0.8) ? random.int(36, 98) * 100 * FEN : 'unknown',
  };
}
