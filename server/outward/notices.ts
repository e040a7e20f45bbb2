/** Words between processes: what one tells PostgreSQL with NOTIFY, all hear; one connection a process listens. */
import pg from 'pg';

export interface Notices {
  /** Hears a channel until the returned function is called. `onGap`: from now on it hears, and may have missed words before. */
  hear(channel: string, hearer: Hearer): () => void;
  close(): Promise<void>;
}

export interface Hearer {
  readonly onWord: (word: string) => void;
  readonly onGap: () => void;
}

/** For what runs beside the served application and hears nothing. */
export const noNotices: Notices = { hear: () => () => undefined, close: () => Promise.resolve() };

/** @unit ms */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 5_000;

/** Connects when somebody first wants to hear, and again whenever the connection is lost. */
export const createNotices = (pool: pg.Pool): Notices => new Listener(pool);

class Listener implements Notices {
  readonly #pool: pg.Pool;
  readonly #hearers = new Map<string, Set<Hearer>>();
  #client: pg.Client | null = null;
  #isListening = false;
  #isClosed = false;
  #wait = FIRST_WAIT;
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  hear(channel: string, hearer: Hearer): () => void {
    const own = this.#hearers.get(channel) ?? new Set();
    this.#hearers.set(channel, own.add(hearer));
    void this.#begin(channel, hearer);
    return () => void own.delete(hearer);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    const last = this.#client;
    this.#client = null;
    await last?.end().catch(() => undefined);
  }

  async #begin(channel: string, hearer: Hearer): Promise<void> {
    const client = this.#client;
    if (!client) return this.#connect();
    // While it connects, all are told together when the connection stands.
    if (!this.#isListening) return;
    await listen(client, channel).then(hearer.onGap, () => this.#lose(client));
  }

  async #connect(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#client || this.#isClosed) return;
    const client = new pg.Client({ ...this.#pool.options, keepAlive: true });
    this.#client = client;
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ channel, payload }) => {
      for (const hearer of this.#hearers.get(channel) ?? []) hearer.onWord(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of this.#hearers.keys()) await listen(client, channel);
    } catch {
      return this.#lose(client);
    }
    if (this.#client !== client) return;
    this.#isListening = true;
    this.#wait = FIRST_WAIT;
    for (const own of this.#hearers.values()) for (const hearer of own) hearer.onGap();
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#isListening = false;
    void client.end().catch(() => undefined);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#connect(), this.#wait);
    this.#timer.unref();
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}

async function listen(client: pg.Client, channel: string): Promise<void> {
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
}
