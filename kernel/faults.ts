/** What types cannot see in a definition; one test runs it over the whole registry. */
import { z } from 'zod';
import { targetOf } from './outline.ts';
import type { Procedure } from './procedure.ts';

/** Sentences about what is wrong with a definition; none when it is sound. */
export function faults(procedure: Procedure, registry: readonly Procedure[]): readonly string[] {
  return [
    ...stateFaults(procedure),
    ...exampleFaults(procedure),
    ...clockFaults(procedure),
    ...documentFaults(procedure),
    ...obligationFaults(procedure),
    ...doorFaults(procedure),
    ...followFaults(procedure, registry),
  ].map((fault) => `${procedure.id}: ${fault}`);
}

const actsOf = (procedure: Procedure) => Object.entries(procedure.acts);

function stateFaults(procedure: Procedure): string[] {
  const reached = new Set([procedure.initial]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const [, act] of actsOf(procedure)) {
      for (const from of [act.from].flat()) if (reached.has(from)) reached.add(targetOf(act, from));
    }
  }
  const leaving = (reopens: boolean) =>
    new Set(
      actsOf(procedure)
        .filter(([, act]) => (act.reopens ?? false) === reopens)
        .flatMap(([, act]) => [act.from].flat().filter((from) => from !== targetOf(act, from))),
    );
  const out = leaving(false);
  const reopened = leaving(true);
  return Object.entries(procedure.states).flatMap(([name, state]) => {
    const found: string[] = [];
    if (!reached.has(name)) found.push(`state ${name} is unreachable`);
    if (state.phase !== 'done' && !out.has(name)) found.push(`state ${name} is a dead end`);
    if (state.phase === 'done' && out.has(name)) found.push(`final state ${name} can be left`);
    if (state.phase !== 'done' && reopened.has(name)) found.push(`state ${name} is reopened though it is not final`);
    return found;
  });
}

function exampleFaults(procedure: Procedure): string[] {
  const forms = actsOf(procedure).map(([name, act]) => [name, act.form, act.example] as const);
  if (procedure.start) forms.push(['start', procedure.start.form, procedure.start.example]);
  return forms
    .filter(([, form, example]) => !z.strictObject(form.shape).safeParse(example).success)
    .map(([name]) => `example of ${name} fails its own form`);
}

function clockFaults(procedure: Procedure): string[] {
  return Object.entries(procedure.clocks)
    .filter(([, clock]) => clock.stopsOn.length === 0)
    .map(([name]) => `clock ${name} can never stop`);
}

function documentFaults(procedure: Procedure): string[] {
  const issued = new Set(actsOf(procedure).flatMap(([, act]) => act.issues ?? []));
  return Object.keys(procedure.documents)
    .filter((kind) => !issued.has(kind))
    .map((kind) => `document ${kind} is issued by no act`);
}

function obligationFaults(procedure: Procedure): string[] {
  return Object.entries(procedure.obligations).flatMap(([kind, obligation]) => {
    const enders = actsOf(procedure).filter(([, act]) => act.ends?.includes(kind));
    const found = enders
      .filter(([, act]) => act.by.some((party) => party !== obligation.addressee))
      .map(([name]) => `${name} ends obligation ${kind} though others than its addressee may do it`);
    if (enders.length === 0) found.push(`obligation ${kind} has no end`);
    if (!actsOf(procedure).some(([, act]) => act.opens === kind)) found.push(`obligation ${kind} is never opened`);
    return found;
  });
}

/** Whoever has no phone, or will not use one, comes to the window. */
function doorFaults(procedure: Procedure): string[] {
  return actsOf(procedure)
    .filter(([, act]) => act.by.includes('applicant') && !act.by.includes('receptionist'))
    .map(([name]) => `${name} is open to the applicant's phone but not at the window`);
}

function followFaults(procedure: Procedure, registry: readonly Procedure[]): string[] {
  return actsOf(procedure)
    .filter(([, act]) => act.follow && !registry.some((other) => other.id === act.follow?.procedure))
    .map(([name]) => `${name} follows into an unregistered procedure`);
}
