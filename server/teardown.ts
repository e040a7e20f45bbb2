import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any request we answer; a browser's idle connection must not hold up the end. */
const PATIENCE_MS = 3_000;

/** What has been opened, closed in reverse. */
export class Teardown {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | undefined;

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  defer(close: () => Promise<unknown>): void {
    this.#closers.push(close);
  }

  /** For what may be closed roughly: what takes longer than the patience is left to the end of the process. */
  deferPatiently(close: () => Promise<unknown>): void {
    this.defer(() => Promise.race([close(), sleep(PATIENCE_MS, undefined, { ref: false })]));
  }

  run(): Promise<void> {
    this.#running ??= this.#closeAll();
    return this.#running;
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closers.reverse()) await close().catch(() => undefined);
  }
}
