/** What would happen: the pure decision behind every button, every call and every walk. */
import { z } from 'zod';
import type { StatedFact } from './file.ts';
import { holds, isAboveBoth } from './party.ts';
import type { PartyId } from './party.ts';
import type { FieldProblem, Refusal } from './problem.ts';
import type { Act, Child, Context, Procedure } from './procedure.ts';

type AnyRow = Record<string, unknown>;
type AnyAct = Act<AnyRow, string, string, string, z.ZodObject>;

export interface Step {
  readonly ok: true;
  readonly act: AnyAct;
  readonly name: string;
  readonly party: PartyId;
  readonly to: string;
  readonly input: AnyRow;
  readonly set: AnyRow;
  readonly handlerId: string | null;
  readonly children: readonly Child[];
  /** The union the matter stands at after the act. */
  readonly unionId: string;
  readonly facts: readonly StatedFact[];
}
export type StepResult = Step | { readonly ok: false; readonly refusal: Refusal };

const refused = (refusal: Refusal): StepResult => ({ ok: false, refusal });

/** May this actor do the act on this matter now, whatever the form will say? Lights buttons; names the party that acts. */
export function mayAct(procedure: Procedure, name: string, context: Context<AnyRow>): { party: PartyId } | Refusal {
  // A name out of an address may be one that every object carries.
  const act = Object.hasOwn(procedure.acts, name) ? procedure.acts[name] : undefined;
  if (!act) return { code: 'not_found' };
  const party = act.by.find((candidate) => holds(candidate, context.matter, context.actor));
  if (!party) return { code: 'wrong_party', ...(act.basis ? { basis: act.basis } : {}) };
  if (![act.from].flat().includes(context.matter.state)) {
    const now = procedure.states[context.matter.state]?.label ?? context.matter.state;
    return { code: 'wrong_state', detail: `事项现为“${now}”，不能${act.label}。` };
  }
  if (
    party === 'superior' &&
    procedure.states[context.matter.state]?.isBetween &&
    !isAboveBoth(context.matter, context.actor)
  )
    return { code: 'wrong_party', detail: '两家工会有争执的，由它们共同的上级工会办理。' };
  if (act.otherThan && context.matter[act.otherThan] === context.actor.staffId) return { code: 'same_person' };
  return act.applies?.(context) ?? act.guard?.(context) ?? { party };
}

/** The whole decision on one act. Never throws on user input. */
export function step(procedure: Procedure, name: string, raw: unknown, context: Context<AnyRow>): StepResult {
  const may = mayAct(procedure, name, context);
  if ('code' in may) return refused(may);
  const act = procedure.acts[name] as AnyAct; // mayAct has found it
  const parsed = strict(act.form).safeParse(raw);
  if (!parsed.success) return refused({ code: 'bad_input', fields: fieldProblems(parsed.error) });
  const input = parsed.data as AnyRow; // an object schema yields an object
  const refusal = act.check?.(input, context);
  if (refusal) return refused(refusal);
  return {
    ok: true,
    act,
    name,
    party: may.party,
    to: act.to === 'here' ? context.matter.state : act.to,
    input,
    set: act.set?.(input, context) ?? {},
    handlerId: act.handsTo ? act.handsTo(input, context) : context.matter.handlerId,
    unionId: act.movesTo?.(input, context) ?? context.matter.unionId,
    children: act.children?.(input, context) ?? [],
    facts: act.states?.(input, context) ?? [],
  };
}

/** A form that knows its fields and no others; made once, for Zod compiles each schema at its first use. */
function strict(form: z.ZodObject): z.ZodObject {
  const known = strictForms.get(form) ?? z.strictObject(form.shape);
  strictForms.set(form, known);
  return known;
}
const strictForms = new WeakMap<z.ZodObject, z.ZodObject>();

/** Zod's complaints as sentences at fields. */
export function fieldProblems(error: z.ZodError): readonly FieldProblem[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: '不认识的栏目，请删除' }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
}
