/** Fields of plain HTML forms: big, labelled, with the complaint beside the field and linked from the top. */
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { html } from './html.ts';
import type { Html, Value } from './html.ts';

/** What is wrong, by field. */
export type Faults = Readonly<Record<string, string>>;

export const first = (told: FormBody, name: string): string => (told[name]?.[0] ?? '').trim();
export const all = (told: FormBody, name: string): readonly string[] => told[name] ?? [];
export const ticked = (told: FormBody, name: string): boolean => all(told, name).length > 0;

/** A form as it would be sent with these values. */
export function formOf(values: Readonly<Record<string, string | readonly string[] | boolean | undefined>>): FormBody {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string[]][] => {
      if (value === undefined || value === false || value === '') return [];
      return [[name, value === true ? ['1'] : [value].flat()]];
    }),
  );
}

/** Complaints at the top, each a way to its field. */
export function faultSummary(faults: Faults): Html | null {
  const entries = Object.entries(faults);
  if (entries.length === 0) return null;
  return html`<div class="faults" role="alert" aria-labelledby="faults-title" tabindex="-1" id="faults">
<h2 id="faults-title">还差一点</h2>
<ul>${entries.map(([name, sentence]) => html`<li><a href="#${name}">${sentence}</a></li>`)}</ul>
</div>`;
}

interface Field {
  readonly name: string;
  readonly label: Value;
  readonly hint?: Value;
  readonly fault?: string | undefined;
  readonly value?: string;
}

const described = (name: string, hint: Value | undefined, fault: string | undefined): string =>
  [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');

/** Written out in full, because an attribute's quotes may not come from a value. */
function around({ name, label, hint, fault }: Field, control: Html): Html {
  return html`<div class="field${fault ? ' wrong' : ''}">
<label for="${name}">${label}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${fault && html`<p class="fault" id="${name}-fault">${fault}</p>`}
${control}
</div>`;
}

export interface TextField extends Field {
  readonly type?: 'text' | 'tel' | 'date' | 'search';
  readonly mode?: 'numeric' | 'decimal' | 'text';
  readonly complete?: string;
  readonly max?: number;
  readonly isShort?: boolean;
}

export function textField(field: TextField): Html {
  const { name, hint, fault, value = '', type = 'text', mode, complete = 'off', max = 200, isShort } = field;
  return around(
    field,
    html`<input id="${name}" name="${name}" type="${type}" value="${value}" maxlength="${max}" autocomplete="${complete}"${mode ? html` inputmode="${mode}"` : null}${isShort ? html` class="short"` : null} aria-describedby="${described(name, hint, fault)}"${fault ? html` aria-invalid="true"` : null}>`,
  );
}

export function longField(field: Field & { readonly rows?: number; readonly max?: number }): Html {
  const { name, hint, fault, value = '', rows = 7, max = 4000 } = field;
  return around(
    field,
    html`<textarea id="${name}" name="${name}" rows="${rows}" maxlength="${max}" aria-describedby="${described(name, hint, fault)}"${fault ? html` aria-invalid="true"` : null}>
${value}</textarea>`,
  );
}

export interface Option {
  readonly value: string;
  readonly label: Value;
  readonly hint?: Value;
  /** What belongs to this choice alone, e.g. the day one left. */
  readonly more?: Html;
}

interface Choices {
  readonly name: string;
  /** Where several groups bear the same name: what the ids of this one begin with. */
  readonly idPrefix?: string;
  /** The question; null where the page's heading asks it. */
  readonly legend: Value;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly isMany?: boolean;
  readonly fault?: string | undefined;
}

/** Radio buttons, or boxes where several may hold. The whole row can be tapped. */
export function choices({ name, idPrefix = name, legend, options, chosen, isMany = false, fault }: Choices): Html {
  const type = isMany ? 'checkbox' : 'radio';
  const idOf = (index: number) => (index === 0 ? idPrefix : `${idPrefix}-${index}`);
  return html`<fieldset class="field${fault ? ' wrong' : ''}"${fault ? html` aria-describedby="${idPrefix}-fault"` : null}>
<legend>${legend}</legend>
${fault && html`<p class="fault" id="${idPrefix}-fault">${fault}</p>`}
${options.map(
  (option, index) => html`<div class="choice">
<input type="${type}" id="${idOf(index)}" name="${name}" value="${option.value}"${chosen.includes(option.value) ? html` checked` : null}>
<label for="${idOf(index)}">${option.label}${option.hint && html`<span class="hint">${option.hint}</span>`}</label>
${option.more && html`<div class="more">${option.more}</div>`}
</div>
`,
)}
</fieldset>`;
}

/** One box to tick. */
export function tick(name: string, label: Value, isTicked: boolean, fault?: string): Html {
  return html`<div class="field${fault ? ' wrong' : ''}">${fault && html`<p class="fault" id="${name}-fault">${fault}</p>`}
<div class="choice"><input type="checkbox" id="${name}" name="${name}" value="1"${isTicked ? html` checked` : null}><label for="${name}">${label}</label></div>
</div>`;
}
