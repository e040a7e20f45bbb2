/** HTML by a tagged template: what is put in is text and is escaped, unless it came from such a template itself. */

class Fragment {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Escaped HTML; `html` makes it, and `madeHere` for papers rendered by the house itself. */
export type Html = Fragment;
export type Value = string | number | Html | null | undefined | false | readonly Value[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Fragment) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(written).join('');
}

/** `html\`<p>${name}</p>\``. Attributes must be written in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Fragment(parts.reduce((text, part, index) => text + part + written(values[index] ?? null), ''));
}

export function render(page: Html): string {
  return page.text;
}

/** Text that is HTML already, because the server made it from a closed list of tags; never what somebody typed. */
export const madeHere = (markup: string): Html => new Fragment(markup);
