/** Demonstration people: staff with their posts, and the register of handlers with agreements, among them blocked ones. */
import people from '@gongyuan/database/seeds/demo-people.json' with { type: 'json' };
import type { DB } from '@gongyuan/database/generated.ts';
import type { Insertable } from 'kysely';
import { employerNameColumns } from '../employers.ts';
import { bodyIdOf, stableId, staffIdOf, unionIdOf } from './stable-id.ts';

export interface SeededPeople {
  readonly staff: readonly Omit<Insertable<DB['staff']>, 'passwordHash'>[];
  readonly posts: readonly Insertable<DB['post']>[];
  readonly handlers: readonly Insertable<DB['aidHandler']>[];
  readonly agreements: readonly Insertable<DB['handlerAgreement']>[];
  readonly employers: readonly Insertable<DB['employer']>[];
  readonly conflicts: readonly Insertable<DB['handlerConflict']>[];
}

const FROM = '2020-01-01';
const AGREED = '2024-01-01';
const VALID_TO = '2035-12-31';
/** Past on any day on which the demonstration can run. */
const LAPSED = '2025-12-31';
const FIRM = '江苏示例律师事务所';
const OFFICE = '江苏示例法律服务所';
const FIELDS = ['劳动报酬', '解除劳动合同', '工伤'];

type Office = (typeof people.offices)[number];
interface Handler {
  readonly username: string;
  readonly name: string;
  readonly code: string;
  readonly row: Pick<Insertable<DB['aidHandler']>, 'kind' | 'firm' | 'certificateValidTo' | 'maxOpenCases'>;
}

export function listPeople(): SeededPeople {
  const handlers = people.offices.flatMap(handlersOf);
  const cities = people.offices.filter(isCity);
  return {
    staff: [...people.offices.flatMap(clerksOf), ...handlers, ...people.others].map(({ username, name }) => ({
      id: staffIdOf(username),
      username,
      name,
      isDemo: true,
    })),
    posts: [...people.offices.flatMap(clerksOf), ...people.others].flatMap(postsOf).concat(handlers.map(handlerPost)),
    handlers: handlers.map(registerRow),
    agreements: handlers.flatMap(agreementsOf),
    employers: cities.map((office) => ({
      id: employerIdOf(office),
      ...employerNameColumns(employerName(office)),
      isDemo: true,
    })),
    conflicts: cities.map((office) => ({
      id: stableId('conflict', office.code),
      handlerId: handlerIdOf(`${office.username}-public-lawyer`),
      employerId: employerIdOf(office),
      reason: '近一年内曾受聘为该单位提供法律咨询（演示）',
    })),
  };
}

/** Reviewers of two counties also sit at the window, as in small offices. */
const alsoReceive = new Set(['jiangyin', 'qixia']);

function clerksOf({ username, code, receptionist, reviewer, director }: Office) {
  const both = alsoReceive.has(username) ? [{ code, role: 'receptionist' }] : [];
  return [
    { username: `${username}-receptionist`, name: receptionist, posts: [{ code, role: 'receptionist' }] },
    { username: `${username}-reviewer`, name: reviewer, posts: [{ code, role: 'reviewer' }, ...both] },
    { username: `${username}-director`, name: director, posts: [{ code, role: 'director' }] },
  ];
}

/** Of a city: one free, one whose certificate lapsed, one who is full with a single case, one in conflict with a firm. */
function handlersOf(office: Office): readonly Handler[] {
  const { username, code } = office;
  const lawyer = { kind: 'lawyer', firm: FIRM, certificateValidTo: VALID_TO, maxOpenCases: 30 } as const;
  const first = { username: `${username}-lawyer`, name: office.lawyer, code, row: lawyer };
  if (!isCity(office)) return [first];
  return [
    first,
    {
      username: `${username}-lawyer-2`,
      name: office.lapsedLawyer,
      code,
      row: { ...lawyer, certificateValidTo: LAPSED },
    },
    {
      username: `${username}-legal-worker`,
      name: office.legalWorker,
      code,
      row: { kind: 'legal_worker', firm: OFFICE, certificateValidTo: VALID_TO, maxOpenCases: 1 },
    },
    {
      username: `${username}-public-lawyer`,
      name: office.publicLawyer,
      code,
      row: { kind: 'public_lawyer', firm: null, certificateValidTo: VALID_TO, maxOpenCases: 10 },
    },
  ];
}

function isCity(
  office: Office,
): office is Office & { lapsedLawyer: string; legalWorker: string; publicLawyer: string } {
  return office.lapsedLawyer !== undefined;
}

/** A receptionist or reviewer sits in the centre or station of the union, a director in the union itself. */
function postsOf({
  username,
  posts,
}: {
  username: string;
  posts: readonly { code: string; role: string }[];
}): readonly Insertable<DB['post']>[] {
  const inBody = new Set(['receptionist', 'reviewer']);
  return posts.map(({ code, role }) => ({
    staffId: staffIdOf(username),
    unionId: unionIdOf(code),
    bodyId: inBody.has(role) ? bodyIdOf(code) : null,
    role,
    fromOn: FROM,
  }));
}

function handlerPost({ username, code }: Handler): Insertable<DB['post']> {
  return { staffId: staffIdOf(username), unionId: unionIdOf(code), bodyId: null, role: 'handler', fromOn: FROM };
}

const handlerIdOf = (username: string) => stableId('handler', username);
const employerIdOf = (office: Office) => stableId('employer', office.code);
const employerName = (office: Office) => `${office.word}示例建设工程有限公司`;

function registerRow({ username, name, code, row }: Handler, at: number): Insertable<DB['aidHandler']> {
  return {
    id: handlerIdOf(username),
    staffId: staffIdOf(username),
    name,
    certificateNumber: `示例${code}${String(at + 1).padStart(4, '0')}`,
    fields: FIELDS,
    isDemo: true,
    ...row,
  };
}

/** With the own union; a county's lawyer also with the union of the city. */
function agreementsOf({ username, code }: Handler): readonly Insertable<DB['handlerAgreement']>[] {
  const codes = new Set([code, `${code.slice(0, 4)}00`]);
  return [...codes].map((owner) => ({ handlerId: handlerIdOf(username), unionId: unionIdOf(owner), fromOn: AGREED }));
}
