/**
 * Runs the jobs beside the requests: at once when a transaction with something due has committed, and now and then for
 * what becomes due by the clock. A database that goes away is waited for; the end waits for what is being sent.
 */
import { messageOf } from '@gongyuan/database/start-error.ts';
import { JOBS_CHANNEL } from '../acts/deliveries.ts';
import type { Services } from '../services.ts';
import { runDue } from './run-due.ts';

/** For what becomes due without anybody committing: the end of quiet hours, the next try. */
const POLL_MS = 15_000;
/** After a turn that went wrong: the database is away. */
const RETRY_MS = 1_000;

export interface Loop {
  stop(): Promise<void>;
}

export interface LoopOptions {
  readonly pollMs?: number;
  readonly complain?: (line: string) => void;
}

export function startLoop(
  services: Services,
  { pollMs = POLL_MS, complain = () => undefined }: LoopOptions = {},
): Loop {
  const bell = new Bell();
  const ring = () => bell.ring();
  const unhear = services.notices.hear(JOBS_CHANNEL, { onWord: ring, onGap: ring });
  let isStopping = false;
  let wasWell = true;
  const turn = async () => {
    try {
      await runDue(services);
      wasWell = true;
    } catch (error) {
      // Once for each time it goes wrong, not once for each turn of it.
      if (wasWell) complain(`后台发送暂时不成：${messageOf(error) || '数据库没有回应'}；会自动重试。`);
      wasWell = false;
    }
  };
  const run = async () => {
    while (!isStopping) {
      await turn();
      if (!isStopping) await bell.heard(wasWell ? pollMs : RETRY_MS);
    }
  };
  const running = run();
  return {
    stop: () => {
      isStopping = true;
      unhear();
      bell.ring();
      return running;
    },
  };
}

/** Rung while nobody waits, it is heard at once by the next who does. */
class Bell {
  #hasRung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#hasRung = true;
    this.#wake?.();
  }

  async heard(atMostMs: number): Promise<void> {
    if (!this.#hasRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, atMostMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = undefined;
    this.#hasRung = false;
  }
}
