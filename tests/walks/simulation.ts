/** A matter in memory: guided walks choose among acts and apply what `step` decides, without a database. */
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { clockMoves } from '@gongyuan/kernel/clock.ts';
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { Actor, PartyId, Role } from '@gongyuan/kernel/party.ts';
import type { Context, Found, Procedure } from '@gongyuan/kernel/procedure.ts';
import type { StepResult } from '@gongyuan/kernel/step.ts';
import { step } from '@gongyuan/kernel/step.ts';

export const UNION = 'union-kunshan';
/** Where a matter is sent to; where it already stands there, back. */
const OTHER_UNION = 'union-pizhou';
/** Where work is handed down to. */
const STATION = 'union-station';
const places: Readonly<Record<string, number>> = { [UNION]: 100, [OTHER_UNION]: 300, [STATION]: 160 };
const spans: Readonly<Record<string, number>> = { [STATION]: 10 };
const HANDLERS = ['staff-handler', 'staff-handler-2', 'staff-handler-3', 'staff-handler-4'];
const [HANDLER = ''] = HANDLERS;
export const WORKER = 'party-1';

type Row = Record<string, unknown>;

export const file: DisputeFile = {
  id: 'dispute-1',
  revision: 1,
  number: '昆山争〔2026〕1号',
  title: '纪某诉某公司',
  story: '被要求自己写辞职',
  placeName: '昆山市',
  placeText: null,
  divisionCode: '320583',
  employerName: '某公司',
  employerId: 'employer-1',
  applicantCategory: 'worker',
  workerCount: 1,
  isCommonClaim: null,
  isBankrupt: false,
  isEmploymentOngoing: false,
  employmentStartedOn: '2020-03-01',
  employmentEndedOn: '2026-06-30',
  knewOn: '2026-06-30',
  eventYear: 2026,
  position: '销售管理',
  monthlyWageFen: 800000,
  causes: ['unlawful_dismissal'],
  parties: [
    {
      id: WORKER,
      kind: 'worker',
      role: 'applicant',
      seat: 1,
      displayName: '纪某',
      personId: 'person-1',
      employerId: null,
      isRepresentative: false,
    },
  ],
  claims: [],
};

function staff(staffId: string, role: Role, unionId: string, lft: number, rgt: number): Actor {
  return { staffId, name: staffId, posts: [{ role, unionId, lft, rgt }], takenOver: [], personIds: [] };
}

/** Staff of a union, one person a party; those of the union that sent it, of the union above, and a stranger from next door. */
export function actorOf(party: PartyId | 'stranger', unionId = UNION, sentBy: string | null = null): Actor {
  if (party === 'stranger') return staff('staff-stranger', 'director', 'union-next', 900, 999);
  if (party === 'superior') return staff('staff-superior', 'director', 'union-province', 1, 500);
  if (party === 'applicant')
    return { staffId: 'staff-portal', name: '本人', posts: [], takenOver: [], personIds: ['person-1'] };
  const at = party === 'sender' ? (sentBy ?? 'union-nowhere') : unionId;
  const lft = places[at] ?? 800;
  const role = party === 'sender' ? 'receptionist' : party;
  const id = party === 'handler' ? HANDLER : `staff-${party}${at === UNION ? '' : `-${at}`}`;
  return staff(id, role, at, lft, lft + 99);
}

const unionStanding = (id: string) => {
  const lft = places[id] ?? 0;
  return { id, name: '某市总工会', level: 'county', lft, rgt: lft + (spans[id] ?? 99), isGuest: false };
};

/** Examples are written on this day; wherever they are done later, that day is today. */
export const WRITTEN_ON = '2026-11-21';

/** The example with the day of its writing moved to another. */
export const asOf = (example: Readonly<Record<string, unknown>>, today: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(example).map(([name, value]) => [name, value === WRITTEN_ON ? today : value]));

export class Walk {
  readonly procedure: Procedure;
  readonly file: DisputeFile;
  state: string;
  /** The state before this one. */
  cameFrom: string | null = null;
  row: Row;
  handlerId: string | null = null;
  coHandlerIds: string[] = [];
  unionId = UNION;
  sentByUnionId: string | null = null;
  originUnionId: string | null = null;
  today = '2026-11-21';
  clocks: Record<string, { dueOn: string; stoppedOn: string | null }> = {};
  logCount = 0;

  constructor(procedure: Procedure, row: Row, facts: DisputeFile = file) {
    this.procedure = procedure;
    this.file = facts;
    this.state = procedure.initial;
    this.row = row;
    this.#moveClocks('start', null, procedure.initial, {});
  }

  context(actor: Actor, act?: string): Context<Row> {
    const spine = {
      id: 'matter-1',
      number: null,
      procedure: this.procedure.id,
      state: this.state,
      revision: 1,
      disputeId: this.file.id,
      unionId: this.unionId,
      lft: (places[this.unionId] ?? 0) + 50,
      parentId: 'matter-0',
      coHandlerIds: this.coHandlerIds,
      sentByUnionId: this.sentByUnionId,
      sentByLft: this.sentByUnionId === null ? null : (places[this.sentByUnionId] ?? 0) + 50,
      originUnionId: this.originUnionId,
      applicantPersonIds: ['person-1'],
    };
    return {
      matter: {
        ...this.row,
        ...spine,
        title: this.file.title,
        handlerId: this.handlerId,
        openedBy: 'staff-receptionist',
        openedOn: '2026-11-21',
        lawOn: '2026-11-21',
        isFastTrack: true,
      },
      file: this.file,
      applicantIds: [WORKER],
      actor,
      today: this.today,
      clocks: this.clocks,
      found: this.#found(act),
    };
  }

  #found(act?: string): Found {
    const who = { registerId: 'register-1', name: '承办人', firm: null, openCases: 0, blocks: [] };
    return {
      handler: { ...who, staffId: this.#chosen(act) },
      logCount: this.logCount,
      union: unionStanding(this.#addressee()),
    };
  }

  /** Somebody who does not have the matter in hand; whose part ends is one who stands beside. */
  #chosen(act?: string): string | null {
    if (act === 'end_co_handler') return this.coHandlerIds[0] ?? null;
    const held = [this.handlerId, ...this.coHandlerIds];
    return HANDLERS.find((staffId) => !held.includes(staffId)) ?? 'staff-handler-5';
  }

  /** Elsewhere, and back from there; work is handed down to the station. */
  #addressee(): string {
    if (this.unionId !== UNION) return UNION;
    return this.procedure.id === 'hand_down' ? STATION : OTHER_UNION;
  }

  /** The person who is this party of the matter now. */
  actorOf(party: PartyId): Actor {
    const actor = actorOf(party, this.unionId, this.originUnionId);
    return party === 'handler' && this.handlerId ? { ...actor, staffId: this.handlerId } : actor;
  }

  /** The act's example, with the days that must lie near the walk's own today. */
  exampleOf(name: string): unknown {
    const example = asOf(this.procedure.acts[name]?.example ?? {}, this.today);
    return 'expiresOn' in example ? { ...example, expiresOn: addDays(this.today, 3) } : example;
  }

  /** Tries an act; when it is lawful the walk moves on. */
  try(name: string, input: unknown, actor: Actor): StepResult {
    const from = this.state;
    const result = step(this.procedure, name, input, this.context(actor, name));
    if (!result.ok) return result;
    if (result.to !== from) this.cameFrom = from;
    this.state = result.to;
    this.handlerId = result.handlerId;
    if (result.unionId !== this.unionId) {
      this.originUnionId ??= this.unionId;
      [this.sentByUnionId, this.unionId] = [this.unionId, result.unionId];
    }
    this.row = { ...this.row, ...result.set };
    this.logCount += result.children.filter((child) => child.table === 'case_log' && name !== 'decline').length;
    for (const { table, rows, ends } of result.children) {
      if (table !== 'co_handler') continue;
      this.coHandlerIds = this.coHandlerIds.filter((staffId) => staffId !== ends?.['staffId']);
      this.coHandlerIds.push(...rows.map((row) => String(row['staffId'])));
    }
    this.#moveClocks(name, from, result.to, result.input);
    return result;
  }

  /** Time passes. @unit calendar days */
  wait(days: number): void {
    this.today = addDays(this.today, days);
  }

  #moveClocks(act: string, from: string | null, to: string, input: Row): void {
    const moves = clockMoves(this.procedure, act, from, to, true);
    for (const name of moves.stops) {
      const clock = this.clocks[name];
      if (clock) this.clocks[name] = { ...clock, stoppedOn: this.today };
    }
    for (const name of moves.starts) {
      const clock = this.procedure.clocks[name];
      if (!clock || clock.when?.(this.row) === false) continue;
      const start = clock.startsFrom?.(input, this.row) ?? this.today;
      const due = clock.dueOn?.(this.row) ?? dueOn(start, termAt(clock.term, '2026-11-21').term).on;
      this.clocks[name] = { dueOn: due, stoppedOn: null };
    }
  }
}
