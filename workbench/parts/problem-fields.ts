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
    let name = path;
    while (name.length > 1 && form.getFieldInstance(name) === undefined && !form.isFieldTouched(name))
      name = name.slice(0, -1);
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
