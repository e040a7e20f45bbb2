/** Guided random walks over every procedure: lawful moves succeed, unlawful ones meet the exact refusal, all acts are reached. */
import type { PartyId } from '@gongyuan/kernel/party.ts';
import { targetOf } from '@gongyuan/kernel/outline.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorOf, Walk } from './simulation.ts';

const WALKS = 300;
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
  },
  aid_case: { applicationId: 'matter-0', stage: 'arbitration', grantedOn: '2026-11-21', hearings: 0 },
};

function lawfulMoves(walk: Walk): { name: string; party: PartyId }[] {
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

function walkOnce(procedure: Procedure, choices: readonly number[], reached: Set<string>): void {
  const walk = new Walk(procedure, rows[procedure.id] ?? {});
  for (const choice of choices) {
    if (choice % 5 === 0) unlawful(walk, choice);
    walk.wait(choice % 12);
    const moves = lawfulMoves(walk);
    const move = moves[choice % Math.max(moves.length, 1)];
    if (!move) continue;
    const act = procedure.acts[move.name];
    const to = act && targetOf(act, walk.state);
    const result = walk.try(move.name, walk.exampleOf(move.name), walk.actorOf(move.party));
    expect(result, `${procedure.id}.${move.name} 的样例应当办得通`).toMatchObject({ ok: true, to });
    reached.add(move.name);
  }
}

describe('引导式随机办理', () => {
  it.each(
    procedures.map((procedure) => [procedure.label, procedure] as const),
  )('“%s”的每一步都走得到，违规的每一步都被挡住', (_, procedure) => {
    const reached = new Set<string>();
    const steps = fc.array(fc.nat(1_000_000), { minLength: STEPS, maxLength: STEPS });
    fc.assert(
      fc.property(steps, (choices) => walkOnce(procedure, choices, reached)),
      { numRuns: WALKS, seed: 20_261_121 },
    );
    expect([...reached].sort()).toEqual(Object.keys(procedure.acts).sort());
  });

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
