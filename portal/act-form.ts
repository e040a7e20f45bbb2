/** A plain form for any act that an applicant may do, derived from its outline: big fields, one button. */
import type { FieldOutline } from '@gongyuan/kernel/outline.ts';
import { yuanToFen } from '@gongyuan/law/money.ts';
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { all, choices, faultSummary, first, longField, textField, tick, ticked } from './form.ts';
import type { Faults } from './form.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { renderPage } from './page.ts';

const plain = new Set<string>(['text', 'long', 'number', 'money', 'date', 'choice', 'boolean', 'list']);

/** Whether the form can be filled in without the tools of the desk. */
export const isPlain = (fields: readonly FieldOutline[]): boolean =>
  fields.every(({ control, required }) => plain.has(control) || !required);

/** The definition names acts as the desk does; to the applicant it is their own. */
export const ownWords = (label: string): string => label.replace(/^申请人/, '');

export interface ActPage {
  readonly matterId: string;
  readonly matterLabel: string;
  readonly act: string;
  readonly label: string;
  readonly basis: string | null;
  readonly fields: readonly FieldOutline[];
  readonly told: FormBody;
  readonly faults: Faults;
  readonly revision: number;
  readonly disputeRevision: number;
  readonly isDemo: boolean;
}

export function renderAct(page: ActPage): string {
  const { matterId, matterLabel, act, label, basis, fields, told, faults, isDemo } = page;
  const content = html`
<p class="back"><a href="/my/${matterId}">‹ 不办了，回去</a></p>
${faultSummary(faults)}
<h1>${label}</h1>
<p class="hint">${matterLabel}</p>
<form method="post" action="/my/${matterId}/${act}" novalidate data-once>
<input type="hidden" name="revision" value="${page.revision}">
<input type="hidden" name="disputeRevision" value="${page.disputeRevision}">
${fields.filter(({ control }) => plain.has(control)).map((field) => control(field, told, faults[field.name]))}
<button class="main" type="submit">${label}</button>
</form>
${basis !== null && html`<p class="law">依据：${basis}</p>`}`;
  return renderPage({ title: `${label} · 我的事情`, path: '/my', isDemo, content, islands: ['draft'] });
}

function control(field: FieldOutline, told: FormBody, fault: string | undefined): Html {
  const { name, help, required } = field;
  const label = required ? field.label : `${field.label}（可以不填）`;
  const value = first(told, name);
  const common = { name, label, value, fault, ...(help ? { hint: help } : {}) };
  if (field.control === 'boolean') return tick(name, field.label, ticked(told, name), fault);
  if (field.control === 'choice') {
    const options = Object.entries(field.choices ?? {}).map(([key, words]) => ({ value: key, label: words }));
    return choices({ name, legend: label, options, chosen: all(told, name), fault });
  }
  if (field.control === 'long') return longField({ ...common, rows: 5 });
  if (field.control === 'list')
    return longField({ ...common, rows: 4, hint: html`${help && html`${help}。`}一行写一样。` });
  if (field.control === 'date') return textField({ ...common, type: 'date', isShort: true });
  if (field.control === 'number') return textField({ ...common, mode: 'numeric', isShort: true });
  if (field.control === 'money')
    return textField({ ...common, label: `${label}（元）`, mode: 'decimal', isShort: true });
  return textField(common);
}

/** What was sent, as the act's own form reads it; what is not right there is left for that form to judge. */
export function inputOf(fields: readonly FieldOutline[], told: FormBody): Readonly<Record<string, unknown>> {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = valueOf(field, told);
    return value === undefined ? [] : [[field.name, value]];
  });
  return Object.fromEntries(entries);
}

function valueOf({ name, control: kind, required }: FieldOutline, told: FormBody): unknown {
  const text = first(told, name);
  if (kind === 'boolean') return ticked(told, name) || (required ? false : undefined);
  if (text === '') return undefined;
  if (kind === 'number') return /^\d{1,9}$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : text;
  if (kind === 'money')
    return /^\d{1,9}(\.\d{1,2})?$/.test(text.normalize('NFKC')) ? yuanToFen(text.normalize('NFKC')) : text;
  if (kind === 'list')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return text;
}
