/** A pool whose n-th statement fails: refused by the server, cut off before it is sent, or cut off when it is done. */
import type pg from 'pg';

/**
 * `error`: refused, and with it the transaction. `reset`: the connection breaks before it. `lost`: it is done, and the
 * connection breaks before the answer. `deadlock`, `serialization`: ended by the server for the sake of another.
 */
export type FaultKind = 'error' | 'reset' | 'lost' | 'deadlock' | 'serialization';

/** Which statements of the request fail; each is told its place and its words. */
export type Choice = (place: number, statement: string) => FaultKind | null;

export interface Fault {
  readonly place: number;
  readonly statement: string;
  readonly kind: FaultKind;
}

const codes = { error: 'XX000', deadlock: '40P01', serialization: '40001' } as const;

type Query = (...given: unknown[]) => unknown;

export class FaultyPool {
  #choice: Choice | null = null;
  #place = 0;
  #faults: Fault[] = [];
  #statements: string[] = [];

  constructor(pool: pg.Pool) {
    pool.on('connect', (client) => this.#intercept(client));
  }

  /** Runs with the faults chosen; says which struck and which statements there were. */
  async during<T>(
    choice: Choice,
    run: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly faults: readonly Fault[]; readonly statements: readonly string[] }> {
    this.#place = 0;
    this.#faults = [];
    this.#statements = [];
    this.#choice = choice;
    try {
      const result = await run();
      return { result, faults: this.#faults, statements: this.#statements };
    } finally {
      this.#choice = null;
    }
  }

  #intercept(client: pg.PoolClient): void {
    const query = client.query.bind(client) as Query;
    const broken = (): Promise<never> => {
      // What a cable does when it is pulled: the socket is gone, whatever was on its way.
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      return Promise.reject(Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' }));
    };
    const strike = async (kind: FaultKind, given: unknown[]): Promise<unknown> => {
      if (kind === 'reset') return broken();
      if (kind === 'lost') {
        await query(...given);
        return broken();
      }
      return query(`do $$ begin raise exception 'made to fail' using errcode = '${codes[kind]}'; end $$`);
    };
    client.query = ((...given: unknown[]) => {
      if (!this.#choice) return query(...given);
      const statement = wordsOf(given[0]);
      this.#place += 1;
      this.#statements.push(statement);
      const kind = this.#choice(this.#place, statement);
      if (!kind) return query(...given);
      this.#faults.push({ place: this.#place, statement, kind });
      return strike(kind, given);
    }) as typeof client.query;
  }
}

function wordsOf(given: unknown): string {
  if (typeof given === 'string') return given;
  return typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : '';
}

export const isCommit = (statement: string): boolean => /^commit\b/i.test(statement);
