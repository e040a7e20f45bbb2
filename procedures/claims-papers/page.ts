/** A paper while it is filled: what it takes from the house or asks is noted, and whatever is lacking becomes a gap. */
import { isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { yuanToFen } from '@gongyuan/law/money.ts';
import { fieldOf } from './form.ts';
import type { FormCode, FormField } from './form.ts';
import type { Told } from './told.ts';

/** Where the missing thing is filled in. */
export type Where = 'person' | 'employer' | 'roster' | 'facts' | 'claim_facts' | 'claims' | 'evidence' | 'form';

/** Something without which the paper does not go out: what, how to ask for it, where it belongs. */
export interface Gap {
  readonly code: string;
  readonly label: string;
  readonly ask: string;
  readonly where: Where;
  /** The person, firm or worker it belongs to. */
  readonly id: string | null;
}

/** A field of the form this paper asks, as it stands. */
export interface Asked extends FormField {
  readonly path: string;
  /** Whose it is, where there may be several. */
  readonly whose: string | null;
  readonly isRequired: boolean;
  readonly value: string | null;
  /** What the house would propose; a person takes it over or writes their own. */
  readonly suggestion: string | null;
}

export interface Of {
  readonly partyId?: string;
  readonly whose?: string;
  readonly suggestion?: string | null;
}

export interface Page {
  readonly told: Told;
  readonly gaps: readonly Gap[];
  readonly asked: readonly Asked[];
  /** The value, or nothing and one gap more. */
  need(value: string | null | undefined, gap: Gap): string;
  lack(gap: Gap): void;
  /** A field of the form without which the paper does not go out. */
  ask(code: FormCode, of?: Of): string;
  /** A field of the form which may stay open. */
  offer(code: FormCode, of?: Of): string;
}

export function openPage(told: Told): Page {
  const gaps: Gap[] = [];
  const asked: Asked[] = [];
  const lack = (gap: Gap) => {
    if (!gaps.some(({ code }) => code === gap.code)) gaps.push(gap);
  };
  const take = (code: FormCode, isRequired: boolean, { partyId, whose, suggestion }: Of): string => {
    const path = partyId === undefined ? code : `${partyId}.${code}`;
    const field = fieldOf(code);
    const value = told.form[path]?.trim() ?? '';
    if (!asked.some((one) => one.path === path))
      asked.push({
        ...field,
        path,
        whose: whose ?? null,
        isRequired,
        value: value || null,
        suggestion: suggestion ?? null,
      });
    const wrong = value === '' ? (isRequired ? field.ask : null) : problemOf(field, value);
    if (wrong !== null) {
      lack({ code: path, label: labelOf(field, whose), ask: wrong, where: 'form', id: partyId ?? null });
      return '';
    }
    return value;
  };
  return {
    told,
    gaps,
    asked,
    lack,
    need: (value, gap) => {
      if (value) return value;
      lack(gap);
      return '';
    },
    ask: (code, of = {}) => take(code, true, of),
    offer: (code, of = {}) => take(code, false, of),
  };
}

const labelOf = ({ label }: FormField, whose: string | undefined) =>
  whose === undefined ? label : `${whose}的${label}`;

function problemOf({ control, choices }: FormField, value: string): string | null {
  if (control === 'day') return isPlainDate(value) ? null : '应为日期，例如 2026-11-21。';
  if (control === 'choice') return choices && value in choices ? null : '请从所列各项中选择。';
  if (control === 'money') return isAmount(value) ? null : '应为大于零的金额，例如 5200.00。';
  return null;
}

function isAmount(value: string): boolean {
  try {
    return yuanToFen(value) > 0;
  } catch {
    // The law's own reader throws on what is no amount.
    return false;
  }
}

/** The words of a choice; nothing chosen is nothing. */
export function chosenWords(code: FormCode, value: string): string {
  return fieldOf(code).choices?.[value] ?? '';
}

/** A choice as a form prints it: each option with its box. */
export function ticked(code: FormCode, value: string): string {
  return Object.entries(fieldOf(code).choices ?? {})
    .map(([key, words]) => `${key === value ? '☑' : '□'}${words}`)
    .join('　');
}

/** A choice with which a paper makes no sense: said as the gap it is. */
export function refuse(page: Page, code: FormCode, wrong: string, reason: string): void {
  if (page.ask(code) === wrong)
    page.lack({ code: `${code}.refused`, label: '不能用这种文书', ask: reason, where: 'form', id: null });
}
