/** Services whose own transactions run inside one that is open already. */
import type { Services, Trx } from '../services.ts';

/**
 * What opens a transaction of its own joins the given one. For seeds only: an error there ends everything, so nothing
 * needs to be rolled back by itself.
 */
export function within(services: Services, trx: Trx): Services {
  const db = new Proxy(trx, {
    get(target, name) {
      if (name === 'transaction') return () => ({ execute: <T>(run: (inner: Trx) => Promise<T>) => run(trx) });
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { ...services, db };
}
