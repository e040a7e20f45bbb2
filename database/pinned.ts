// One transaction for everything a piece of work asks of the database, whatever it asks through: inside `inOne` each
// query of the Kysely instance goes over one pinned connection, and what begins a transaction gets a savepoint in it.
import { AsyncLocalStorage } from 'node:async_hooks';

import {
  CompiledQuery,
  type ControlledTransaction,
  type DatabaseConnection,
  type Kysely,
  PostgresDialect,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

import type { DB } from './generated.ts';

const current = new AsyncLocalStorage<Pinned | null>();

/** Outside of the transaction around: for what must stand even when that is rolled back, such as a counted failure. */
export const apart = <T>(work: () => Promise<T>): Promise<T> => current.run(null, work);

/** A transaction which work joins by being run in it, and which whoever opened it ends. */
export class Pinned implements DatabaseConnection {
  readonly #savepoints: string[] = [];
  #transaction: ControlledTransaction<DB> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** Runs `work` so that it takes part from `begin` on; before, and after the end, it has the pool as everybody. */
  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  get isOpen(): boolean {
    return this.#transaction !== null;
  }

  async begin(db: Kysely<DB>): Promise<void> {
    this.#transaction = await current.run(null, () => db.startTransaction().execute());
  }

  /** Where the commit fails the connection is given back all the same; the work must not end as if it had been done. */
  async commit(): Promise<void> {
    await this.#end(async (transaction) => {
      try {
        await transaction.commit().execute();
      } catch (error) {
        await rolledBack(transaction);
        throw error;
      }
    });
  }

  async rollback(): Promise<void> {
    await this.#end(rolledBack);
  }

  async #end(how: (transaction: ControlledTransaction<DB>) => Promise<void>): Promise<void> {
    const transaction = this.#transaction;
    if (!transaction) return;
    this.#transaction = null;
    // What the work left running on this connection ends first.
    await this.#last;
    await how(transaction);
  }

  /** One after another: work asks side by side where it may, and a connection answers one question at a time. */
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const transaction = this.#transaction;
    if (!transaction) return Promise.reject(new Error('the pinned transaction has ended'));
    const plain = transaction.withoutPlugins();
    const answer = this.#last.then(() => plain.executeQuery<R>(query as CompiledQuery<R>)); // only Kysely knows its rows
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  streamQuery(): never {
    throw new Error('nothing is streamed from within one transaction');
  }

  async beginSavepoint(): Promise<void> {
    const name = `step_${++this.#count}`;
    await this.executeQuery(CompiledQuery.raw(`savepoint ${name}`));
    this.#savepoints.push(name);
  }

  /** Savepoints are a stack: transactions of one piece of work may lie in one another, never beside. */
  async endSavepoint(how: 'release' | 'rollback to'): Promise<void> {
    await this.executeQuery(CompiledQuery.raw(`${how} savepoint ${this.#savepoints.pop()}`));
  }
}

/** Best effort: a connection that is gone has rolled back by itself. */
async function rolledBack(transaction: ControlledTransaction<DB>): Promise<void> {
  await transaction
    .rollback()
    .execute()
    .catch(() => undefined);
}

class PinningDriver extends PostgresDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const pinned = current.getStore();
    return pinned?.isOpen ? pinned : super.acquireConnection();
  }

  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof Pinned)) await super.releaseConnection(connection as PooledConnection);
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (connection instanceof Pinned) await connection.beginSavepoint();
    else await super.beginTransaction(connection, settings);
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof Pinned) await connection.endSavepoint('release');
    else await super.commitTransaction(connection);
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof Pinned) await connection.endSavepoint('rollback to');
    else await super.rollbackTransaction(connection);
  }
}

/** Whatever is not ours came out of the pool's own driver. */
type PooledConnection = Parameters<PostgresDriver['releaseConnection']>[0];

export class PinningDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0];

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new PinningDriver(this.#config);
  }
}
