/** A pool whose connections hand each statement to PostgreSQL once: a fill says a few hundred of them ten thousands of times. */
import type pg from 'pg';

/** Beginning, ending and settings are said once; there is nothing to spare. */
const REPEATED = /^\s*(?:select|insert|update|delete|with)\b/i;

/** Connections are thrown away after use, and their statements with them. */
export function preparing(pool: pg.Pool): pg.Pool {
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return async () => preparingClient(await target.connect());
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function preparingClient(client: pg.PoolClient): pg.PoolClient {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `fill_${names.size}`;
    names.set(text, name);
    return name;
  };
  const query = (text: string, values: unknown[]) =>
    client.query(REPEATED.test(text) ? { name: nameOf(text), text, values } : { text, values });
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') return query;
      if (name === 'release') return () => target.release(true);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
