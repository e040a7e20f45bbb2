/** Guided random walks over every procedure: lawful moves succeed, unlawful ones meet the exact refusal, all acts are reached. */
import type { PartyId } from '@gongyuan/kernel/party.ts';
import { targetOf } from '@gongyuan/kernel/outline.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysOf } from '../support/ways.ts';
import { actorOf, Walk } from './simulation.ts';

const WALKS = 150;
const STEPS = 40;

/** Rows as they are when the matter has just been opened. */
const rows: Readonly<Record<string, Record<string, unknown>>> = {
  advice: { question: '能要补偿吗', answer: null, minutes: null },
  paper_drafting: { paperKind: 'arbitration_application', addressedTo: null, draftedOn: null },
  negotiation_help: { opponent: null, outcome: null, agreedFen: null, receivedFen: null },
  aid_application: {
    stage: 'arbitration',
    reasons: '被劝退',
    isOral: false,
    isHardshipExamined: null,
    hardshipProof: null,
    supplementAskedOn: null,
    urgentPapersSuppliedOn: null,
    proposedBy: null,
    submittedOn: null,
    urgentGround: null,
    transferReturns: 0,
    isRuled: false,
    reviewFromOn: null,
  },
  aid_complaint: { about: '两周没有答复', respondent: '窗口', forwardReceipt: null, forwardedOn: null },
  service_line: {
    line: 'supervision',
    request: '两个月没发工资',
    dispatchedOn: null,
    returns: 0,
    isRuled: false,
    responsibleName: null,
  },
  hand_down: { task: '协助收集证据', papers: ['工资条'], askedByOn: null, returns: 0 },
  supervision: {
    reported: '两个月没发工资',
    talkedOn: null,
    remindedOn: null,
    opinionOn: null,
    supervisors: null,
    skipReason: null,
    proposedBy: null,
  },
  aid_case: {
    applicationId: 'matter-0',
    stage: 'arbitration',
    grantedOn: '2026-11-21',
    hearings: 0,
    nextStage: null,
    agreementSignedOn: null,
    changeAskedOn: null,
    terminationProposedOn: null,
    terminatedOn: null,
    terminationObjectionDecidedOn: null,
    reopeningAskedOn: null,
  },
  file_review: {
    caseId: 'matter-0',
    caseNumber: '昆工援案〔2026〕1号',
    caseUnionId: 'union-elsewhere',
    scoredBy: null,
  },
};

interface Move {
  readonly name: string;
  readonly party: PartyId;
}

function lawfulMoves(walk: Walk): readonly Move[] {
  return Object.entries(walk.procedure.acts).flatMap(([name, act]) =>
    act.by
      .filter((party) => 'party' in mayAct(walk.procedure, name, walk.context(walk.actorOf(party))))
      .map((party) => ({ name, party })),
  );
}

function unlawful(walk: Walk, pick: number): void {
  const entries = Object.entries(walk.procedure.acts);
  const [name, act] = entries[pick % entries.length] ?? ['', undefined];
  if (!act) return;
  const before = walk.state;
  const stranger = walk.try(name, act.example, actorOf('stranger'));
  expect(stranger).toMatchObject({ ok: false, refusal: { code: 'wrong_party' } });
  const here = [act.from].flat().includes(walk.state);
  const party = act.by[0] ?? 'director';
  if (!here && 'code' in mayAct(walk.procedure, name, walk.context(walk.actorOf(party)))) {
    const refused = walk.try(name, walk.exampleOf(name), walk.actorOf(party));
    expect(refused.ok ? '' : refused.refusal.code).toMatch(/^(wrong_state|wrong_party)$/);
  }
  if (here && 'party' in mayAct(walk.procedure, name, walk.context(walk.actorOf(party)))) {
    expect(walk.try(name, { unknownField: 1 }, walk.actorOf(party))).toMatchObject({
      ok: false,
      refusal: { code: 'bad_input' },
    });
  }
  expect(walk.state).toBe(before);
}

/**
 * What was done least so far from this state, every second time; else what leads to where walks have been least, or
 * whatever goes on. A blind walk seldom gets far.
 */
function chosenMove(walk: Walk, choice: number, done: ReadonlyMap<string, number>): Move | undefined {
  const moves = lawfulMoves(walk);
  const times = ({ name }: Move) => done.get(`${walk.state}.${name}`) ?? 0;
  const least = Math.min(...moves.map(times));
  const onward = choice % 8 === 0 ? leastKnown(walk, moves, done) : [];
  const open = moves.filter((move) => goesOn(walk, move));
  const any = [onward, open].find((some) => some.length > 0) ?? moves;
  const pool = choice % 2 === 0 ? any : moves.filter((move) => times(move) === least);
  return pool[Math.floor(choice / 2) % Math.max(pool.length, 1)];
}

/** Something may be done where the move leads. */
function goesOn({ procedure, state }: Walk, { name }: Move): boolean {
  const act = procedure.acts[name];
  const to = act && targetOf(act, state);
  return Object.values(procedure.acts).some(({ from }) => [from].flat().some((one) => one === to));
}

/** Moves to another state, of those to the one in which least was done so far; where nothing can be done a walk learns nothing. */
function leastKnown(walk: Walk, moves: readonly Move[], done: ReadonlyMap<string, number>): readonly Move[] {
  const target = ({ name }: Move) => walk.procedure.acts[name]?.to ?? 'here';
  const onward = moves.filter((move) => target(move) !== walk.state && goesOn(walk, move));
  const known = (state: string) =>
    [...done].reduce((sum, [place, times]) => sum + (place.startsWith(`${state}.`) ? times : 0), 0);
  const least = Math.min(...onward.map((move) => known(target(move))));
  return onward.filter((move) => known(target(move)) === least);
}

/** Done, nothing leads on from there, and what may be done afterwards has been tried; once may not open the way on. */
function isOver(walk: Walk, done: ReadonlyMap<string, number>): boolean {
  if (walk.procedure.states[walk.state]?.phase !== 'done') return false;
  return lawfulMoves(walk).every(
    ({ name }) => walk.procedure.acts[name]?.to === 'here' && (done.get(`${walk.state}.${name}`) ?? 0) >= 5,
  );
}

function walkOnce(procedure: Procedure, choices: readonly number[], done: Map<string, number>): void {
  let walk = new Walk(procedure, rows[procedure.id] ?? {});
  for (const choice of choices) {
    if (isOver(walk, done)) walk = new Walk(procedure, rows[procedure.id] ?? {});
    if (choice % 5 === 0) unlawful(walk, choice);
    // Now and then longer than any term, so that what is lawful only after it is reached too.
    walk.wait(choice % 16 === 0 ? 60 : choice % 12);
    const move = chosenMove(walk, choice, done);
    if (!move) continue;
    const act = procedure.acts[move.name];
    const to = act && targetOf(act, walk.state);
    const times = `${walk.state}.${move.name}`;
    const result = walk.try(move.name, walk.exampleOf(move.name), walk.actorOf(move.party));
    expect(result, `${procedure.id}.${move.name} 的样例应当办得通`).toMatchObject({ ok: true, to });
    done.set(times, (done.get(times) ?? 0) + 1);
  }
}

/** Fails where no lawful way leads to the act, or its example is refused there. */
function walkTo(procedure: Procedure, name: string): void {
  const row = rows[procedure.id] ?? {};
  const way = waysOf(procedure, row).get(name);
  expect(way, `${procedure.id}.${name} 没有合法的走法`).toBeDefined();
  if (!way) return;
  const walk = new Walk(procedure, row);
  for (const move of way.before) {
    if (move.kind === 'wait') walk.wait(move.days);
    else expect(walk.try(move.name, walk.exampleOf(move.name), walk.actorOf(move.party))).toMatchObject({ ok: true });
  }
  expect(walk.try(name, walk.exampleOf(name), walk.actorOf(way.party))).toMatchObject({ ok: true });
}

describe('引导式随机办理', () => {
  it.each(procedures.map((procedure) => [procedure.label, procedure] as const))(
    '“%s”的每一步都走得到，违规的每一步都被挡住',
    { timeout: 60_000 },
    (_, procedure) => {
      const done = new Map<string, number>();
      const steps = fc.array(fc.nat(1_000_000), { minLength: STEPS, maxLength: STEPS });
      fc.assert(
        fc.property(steps, (choices) => walkOnce(procedure, choices, done)),
        { numRuns: WALKS, seed: 20_261_121 },
      );
      const reached = new Set([...done.keys()].map((times) => times.split('.')[1]));
      // What chance has not met in so many walks is walked to by the shortest lawful way.
      const rest = Object.keys(procedure.acts).filter((name) => !reached.has(name));
      expect(rest.length, rest.join('、')).toBeLessThan(5);
      for (const name of rest) walkTo(procedure, name);
    },
  );

  it('提出意见的人不能自己批准', () => {
    const procedure = procedures.find((candidate) => candidate.id === 'aid_application');
    if (!procedure) throw new Error('no aid_application');
    const walk = new Walk(procedure, {
      ...rows['aid_application'],
      hardshipProof: 'declaration',
      proposedBy: 'staff-director',
    });
    walk.state = 'grant_proposed';
    expect(walk.try('grant', { reason: '同意' }, actorOf('director'))).toMatchObject({
      ok: false,
      refusal: { code: 'same_person' },
    });
  });
});
