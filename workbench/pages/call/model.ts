/** What the call's form holds, and how it becomes what the server takes; the mapping of facts and lines is the window's. */
import type { Line } from '../../wire.ts';
import type { Facts, Intake } from '../window/model.ts';
import { toContact } from '../window/model.ts';
import type { CallContactIn } from './types.ts';

export interface CallForm {
  readonly personId?: string;
  readonly name?: string;
  readonly story?: string;
  readonly facts: Facts;
  readonly employer?: { readonly name?: string };
  readonly lines: readonly Line[];
  readonly forms?: Partial<Record<Line, Record<string, unknown>>>;
  readonly otherUnion?: { readonly id?: string; readonly reason?: string };
  readonly answer?: string;
}

export const blankForm: CallForm = { facts: {}, lines: [] };

export interface Place {
  readonly unionId: string;
  readonly today: string;
}

/** The same told at a window, for the rules and for the shape of facts and lines. */
export function asIntake(form: CallForm, { unionId, today }: Place): Intake {
  const { personId: _, name: __, answer: ___, ...told } = form;
  return {
    ...told,
    unionId,
    channel: 'hotline_12351',
    metOn: today,
    speaker: { kind: 'self' },
    people: [{}],
    facts: form.facts ?? {},
    lines: form.lines ?? [],
  };
}

export function toCall(form: CallForm, place: Place): CallContactIn {
  const { story, facts, lines, competentUnion } = toContact(asIntake(form, place));
  const employerName = form.employer?.name?.trim();
  const name = form.name?.trim();
  const answer = form.answer?.trim();
  return {
    story,
    facts,
    lines: lines.map(({ line, form: own }) => ({ line, ...(own ? { form: own } : {}) })),
    ...(form.personId ? { personId: form.personId } : name ? { name } : {}),
    ...(employerName ? { employerName } : {}),
    ...(answer ? { answer } : {}),
    ...(competentUnion ? { competentUnion } : {}),
  };
}

export const isEmpty = (form: CallForm): boolean => JSON.stringify(form) === JSON.stringify(blankForm);
