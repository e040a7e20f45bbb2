/** A matter in memory: guided walks choose among acts and apply what `step` decides, without a database. */
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { clockMoves } from '@gongyuan/kernel/clock.ts';
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import type { Context, Procedure } from '@gongyuan/kernel/procedure.ts';
import type { StepResult } from '@gongyuan/kernel/step.ts';
import { step } from '@gongyuan/kernel/step.ts';

export const UNION = 'union-kunshan';
const HANDLER = 'staff-handler';
const OTHER_HANDLER = 'staff-handler-2';
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

/** Staff of the matter's union, one person a party; a second director and a stranger from next door. */
export function actorOf(party: PartyId | 'stranger'): Actor {
  if (party === 'stranger')
    return {
      staffId: 'staff-stranger',
      name: '周某',
      posts: [{ role: 'director', unionId: 'union-next', lft: 900, rgt: 999 }],
      takenOver: [],
    };
  if (party === 'handler')
    return {
      staffId: HANDLER,
      name: '承办人',
      posts: [{ role: 'handler', unionId: UNION, lft: 100, rgt: 199 }],
      takenOver: [],
    };
  if (party === 'superior')
    return {
      staffId: 'staff-superior',
      name: '上级',
      posts: [{ role: 'director', unionId: 'union-city', lft: 1, rgt: 500 }],
      takenOver: [],
    };
  return {
    staffId: `staff-${party}`,
    name: party,
    posts: [{ role: party, unionId: UNION, lft: 100, rgt: 199 }],
    takenOver: [],
  };
}

export class Walk {
  readonly procedure: Procedure;
  readonly file: DisputeFile;
  state: string;
  row: Row;
  handlerId: string | null = null;
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

  context(actor: Actor): Context<Row> {
    const spine = {
      id: 'matter-1',
      number: null,
      procedure: this.procedure.id,
      state: this.state,
      revision: 1,
      disputeId: this.file.id,
      unionId: UNION,
      lft: 150,
    };
    return {
      matter: {
        ...this.row,
        ...spine,
        title: this.file.title,
        handlerId: this.handlerId,
        openedBy: 'staff-receptionist',
        openedOn: this.today,
        lawOn: '2026-11-21',
        isFastTrack: true,
      },
      file: this.file,
      applicantIds: [WORKER],
      actor,
      today: this.today,
      clocks: this.clocks,
      found: {
        // The register offers somebody else than who has the matter in hand.
        handler: {
          registerId: 'register-1',
          staffId: this.handlerId === HANDLER ? OTHER_HANDLER : HANDLER,
          name: '承办人',
          firm: null,
          openCases: 0,
          blocks: [],
        },
        logCount: this.logCount,
      },
    };
  }

  /** The person who is this party of the matter now. */
  actorOf(party: PartyId): Actor {
    const actor = actorOf(party);
    return party === 'handler' && this.handlerId ? { ...actor, staffId: this.handlerId } : actor;
  }

  /** The act's example, with the days that must lie near the walk's own today. */
  exampleOf(name: string): unknown {
    const example = this.procedure.acts[name]?.example;
    return example && 'expiresOn' in example ? { ...example, expiresOn: addDays(this.today, 3) } : example;
  }

  /** Tries an act; when it is lawful the walk moves on. */
  try(name: string, input: unknown, actor: Actor): StepResult {
    const from = this.state;
    const result = step(this.procedure, name, input, this.context(actor));
    if (!result.ok) return result;
    this.state = result.to;
    this.handlerId = result.handlerId;
    this.row = { ...this.row, ...result.set };
    this.logCount += result.children.filter((child) => child.table === 'case_log' && name !== 'decline').length;
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
      if (!clock) continue;
      const start = clock.startsFrom?.(input, this.row) ?? this.today;
      this.clocks[name] = { dueOn: dueOn(start, termAt(clock.term, '2026-11-21').term).on, stoppedOn: null };
    }
  }
}
