/** The serialisable view of a definition: for diagrams, the permission matrix, fronts and the API document. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import { fields } from './field.ts';
import type { FieldMeta } from './field.ts';
import { parties } from './party.ts';
import type { Procedure } from './procedure.ts';

export interface FieldOutline extends FieldMeta {
  readonly name: string;
  readonly required: boolean;
}

export interface ActOutline {
  readonly name: string;
  readonly label: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
  readonly basis: string | null;
  readonly isMain: boolean;
  readonly fields: readonly FieldOutline[];
}

/** Where an act leads from a state. */
export const targetOf = (act: { readonly to: string }, from: string) => (act.to === 'here' ? from : act.to);

/** Labelled fields of a form in the order written; a field without a label is a fault of the definition and is thrown. */
export function fieldsOf(form: { readonly shape: Readonly<Record<string, unknown>> }): readonly FieldOutline[] {
  return Object.entries(form.shape).map(([name, schema]) => {
    const zod = schema as Parameters<typeof fields.get>[0] & { isOptional(): boolean }; // shapes hold Zod schemas only
    const meta = fields.get(zod);
    if (!meta) throw new Error(`field ${name} has no label`);
    return { name, required: !zod.isOptional(), ...meta };
  });
}

/** Acts of a procedure as data. */
export function actOutlines(procedure: Procedure): readonly ActOutline[] {
  return Object.entries(procedure.acts).map(([name, act]) => ({
    name,
    label: act.label,
    from: [act.from].flat(),
    to: act.to,
    by: act.by,
    basis: act.basis ? formatBasis(act.basis) : null,
    isMain: act.isMain ?? false,
    fields: fieldsOf(act.form),
  }));
}

/** A Mermaid state diagram with Chinese labels. */
export function diagram(procedure: Procedure): string {
  const states = Object.entries(procedure.states).map(([name, state]) => `  ${name}: ${state.label}`);
  const arrows = actOutlines(procedure).flatMap((act) =>
    act.from.map(
      (from) =>
        `  ${from} --> ${targetOf(act, from)}: ${act.label}（${act.by.map((party) => parties[party as keyof typeof parties]).join('、')}）`,
    ),
  );
  return ['stateDiagram-v2', `  [*] --> ${procedure.initial}`, ...states, ...arrows].join('\n');
}
