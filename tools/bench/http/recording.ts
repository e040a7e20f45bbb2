/** What the product says to PostgreSQL while it answers one request, written down so that it can be said again. */
import type pg from 'pg';

/** A value as JSON keeps it: bytes and instants say what they are, and `from` takes a value of an earlier answer. */
export type Kept =
  | null
  | string
  | number
  | boolean
  | readonly Kept[]
  | { readonly bytes: string }
  | { readonly instant: string }
  | { readonly from: readonly [statement: number, column: string]; readonly of: 'row' }
  | { readonly chain: 'sequence' | 'hash' | 'previous' };

export interface Statement {
  readonly text: string;
  readonly name?: string;
  readonly values: readonly Kept[];
  /** What the audit's hash covers, where the statement is its entry. */
  readonly content?: Readonly<Record<string, unknown>>;
}

export interface Said {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface Recorder {
  readonly pool: pg.Pool;
  /** What was said while `run` ran. */
  during(run: () => Promise<void>): Promise<readonly Said[]>;
}

/** With `undo`, what would be committed is rolled back: the same matter can then be acted upon in earnest. */
export function recorderOf(pool: pg.Pool, undo: boolean): Recorder {
  let said: Said[] = [];
  const listen = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (key !== 'query') return typeof value === 'function' ? value.bind(target) : value;
        return async (asked: string | pg.QueryConfig, given: unknown[] = []) => {
          const { text, name, values = given } = typeof asked === 'string' ? { text: asked, name: undefined } : asked;
          const isEnd = undo && text === 'commit';
          const result = await target.query(isEnd ? { text: 'rollback' } : { text, values, ...(name ? { name } : {}) });
          said.push({ text, name, values, rows: result.rows });
          return result;
        };
      },
    });
  const proxied = new Proxy(pool, {
    get(target, key) {
      if (key === 'connect') return async () => listen(await target.connect());
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    pool: proxied,
    during: async (run) => {
      said = [];
      await run();
      return said;
    },
  };
}

/** Values that an earlier answer gave are taken from that answer when it is said again. */
export function statementsOf(said: readonly Said[]): readonly Statement[] {
  const given = new Map<unknown, readonly [number, string]>();
  const chain = new Map<unknown, 'sequence' | 'hash' | 'previous'>();
  return said.map(({ text, name, values, rows }, at) => {
    const isEntry = text.startsWith('insert into "action"');
    if (/^select .* from "audit_head"/.test(text)) chainOf(rows[0], chain);
    const content = isEntry ? contentOf(text, values, chain) : undefined;
    const kept = values.map((value) => keep(value, given, chain));
    if (/\breturning\b/.test(text)) {
      for (const [column, value] of Object.entries(rows[0] ?? {})) if (isMade(value)) given.set(value, [at, column]);
    }
    return { text, values: kept, ...(name ? { name } : {}), ...(content ? { content } : {}) };
  });
}

/** Ids which the database gave: long enough not to be met by chance. */
const isMade = (value: unknown) =>
  (typeof value === 'number' && value > 10_000) || (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value));

function chainOf(
  head: Readonly<Record<string, unknown>> | undefined,
  chain: Map<unknown, 'sequence' | 'hash' | 'previous'>,
) {
  chain.clear();
  if (!head) return;
  chain.set(Number(head['sequence']) + 1, 'sequence');
  chain.set(head['hash'], 'previous');
}

/** The entry's columns under the names by which `record` hashes them. */
function contentOf(text: string, values: readonly unknown[], chain: Map<unknown, 'sequence' | 'hash' | 'previous'>) {
  const [, list = ''] = /^insert into "action" \(([^)]*)\)/.exec(text) ?? [];
  const columns = list.split(', ').map((name) => name.slice(1, -1));
  const content: Record<string, unknown> = {};
  // Placeholders stand in the order of the columns; a null is written out and takes none.
  const [, places = ''] = /values \((.*)\) returning/.exec(text) ?? [];
  for (const [at, place] of places.split(', ').entries()) {
    const column = (columns[at] ?? '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const index = Number(/^\$(\d+)/.exec(place)?.[1] ?? 0);
    const value = index > 0 ? values[index - 1] : null;
    if (column === 'hash') chain.set(value, 'hash');
    else if (column === 'input') content[column] = JSON.parse(String(value));
    else if (column !== 'previousHash') content[column] = value;
  }
  return content;
}

function keep(
  value: unknown,
  given: ReadonlyMap<unknown, readonly [number, string]>,
  chain: ReadonlyMap<unknown, 'sequence' | 'hash' | 'previous'>,
): Kept {
  const link = chain.get(value);
  if (link) return { chain: link };
  const from = given.get(value);
  if (from) return { from, of: 'row' };
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  if (value instanceof Date) return { instant: value.toISOString() };
  if (Array.isArray(value)) return value.map((one: unknown) => keep(one, given, chain));
  return (value ?? null) as Kept; // parameters are scalars beside these
}
