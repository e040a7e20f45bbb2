/** One key for one intent: kept until the server has said how it ended, so that whoever tries again sends the same. */

/** `crypto.randomUUID` is missing where the desk is reached without TLS, as in some office networks. */
export const freshKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const unsettled = new Map<string, string>();

export interface Intent {
  readonly key: string;
  /** It is known how it ended: the same again is a new intent. */
  settle(): void;
}

export function intentOf(method: string, path: string, content: unknown): Intent {
  const told = `${method} ${path} ${content instanceof FormData ? wordsOf(content) : JSON.stringify(content)}`;
  const key = unsettled.get(told) ?? freshKey();
  unsettled.set(told, key);
  return { key, settle: () => void (unsettled.get(told) === key && unsettled.delete(told)) };
}

/** A file is known by what the system says of it; whether its content is the same the server looks at. */
function wordsOf(form: FormData): string {
  const parts = [...form].map(([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, value.name, value.size, value.lastModified],
  );
  return JSON.stringify(parts);
}
