/** Puts the server's sentences at the fields they speak of. */
import type { FormInstance } from 'antd';
import { ApiError } from '../api.ts';

type Path = (string | number)[];

/** `results.0.partyId` → ['results', 0, 'partyId']; the door's own wrappers are taken off. */
export function pathOf(dotted: string, strip: readonly string[] = ['body', 'input']): Path {
  const parts = dotted.split('.').filter((part) => part !== '');
  while (parts[0] !== undefined && strip.includes(parts[0])) parts.shift();
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Errors by the first part of their path, for controls which show their own rows. */
export function fieldErrors(error: unknown, strip?: readonly string[]): readonly { path: Path; message: string }[] {
  if (!(error instanceof ApiError)) return [];
  return (error.problem.fields ?? []).map(({ path, message }) => ({ path: pathOf(path, strip), message }));
}

type Place = (path: Path) => Path;
const asIs: Place = (path) => path;

/** The longest part of a path which the form has a field for; null where it has none at all. */
function nearestField(form: FormInstance, path: Path): Path | null {
  const known = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (known.has(part.join('.'))) return part;
  }
  return null;
}

/** Sentences about something the form has no field for: they are told with the failure, or nobody would read them. */
export function strayMessages(form: FormInstance, error: unknown, place: Place = asIs): readonly string[] {
  return fieldErrors(error)
    .filter(({ path }) => nearestField(form, place([...path])) === null)
    .map(({ path, message }) => `${message}（${path.join('.')}）`);
}

/** What somebody has changed is no longer wrong as far as we know; the server says so again if it is. */
export function forgetErrors(form: FormInstance, changed: unknown, path: Path = []): void {
  if (typeof changed === 'object' && changed !== null && !Array.isArray(changed)) {
    for (const [name, inner] of Object.entries(changed)) forgetErrors(form, inner, [...path, name]);
  }
  if (path.length > 0 && form.getFieldError(path).length > 0) form.setFields([{ name: path, errors: [] }]);
}

/**
 * Shows each sentence at the nearest field the form has: an error deep in a list lands at the list with its row named.
 * `known` gives the form's own field paths.
 */
export function applyProblem(form: FormInstance, error: unknown, strip?: readonly string[]): void {
  const gathered = new Map<string, { name: Path; errors: string[] }>();
  for (const { path, message } of fieldErrors(error, strip)) {
    const name = nearestField(form, path);
    if (name === null) continue;
    const row = path.slice(name.length).find((part) => typeof part === 'number');
    const told = typeof row === 'number' ? `第${row + 1}行：${message}` : message;
    const entry = gathered.get(name.join('.')) ?? { name, errors: [] };
    entry.errors.push(told);
    gathered.set(name.join('.'), entry);
  }
  form.setFields([...gathered.values()]);
  const first = [...gathered.values()][0];
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
}
