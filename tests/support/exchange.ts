/** A telephone exchange for tests: signs what it tells, as the real one does. */
import { signatureOf } from '@gongyuan/server/desks/telephony/signature.ts';
import { DEMO_TELEPHONY_SECRET } from '@gongyuan/server/env.ts';
import type { TestApp } from './app.ts';

export interface EventMore {
  readonly from?: string;
  readonly agent?: string;
  readonly at?: string;
  readonly recordingUrl?: string;
}

type Told = Readonly<Record<string, unknown>>;

export class Exchange {
  readonly #deliver: (body: string, signature: string) => Promise<number>;
  readonly #now: () => Date;
  #calls = 0;
  /** Each sending is signed anew: the same second would give the same signature for the same words. */
  #sent = 0;

  constructor(deliver: (body: string, signature: string) => Promise<number>, now: () => Date) {
    this.#deliver = deliver;
    this.#now = now;
  }

  newCallId(): string {
    this.#calls += 1;
    return `call-${this.#calls}-${Math.random().toString(36).slice(2, 10)}`;
  }

  ago(seconds: number): string {
    return new Date(this.#now().getTime() - seconds * 1000).toISOString();
  }

  /** A fresh call; its name at the exchange. */
  async ring(more: EventMore = {}): Promise<string> {
    const callId = this.newCallId();
    await this.ringAs(callId, more);
    return callId;
  }

  ringAs(callId: string, more: EventMore = {}): Promise<void> {
    return this.#tell({ event: 'newCall', callId, ...more });
  }

  answer(callId: string, more: EventMore = {}): Promise<void> {
    return this.#tell({ event: 'answer', callId, ...more });
  }

  hangUp(callId: string, more: EventMore = {}): Promise<void> {
    return this.#tell({ event: 'hangup', callId, ...more });
  }

  async #tell(told: Told): Promise<void> {
    this.#sent += 1;
    const body = JSON.stringify({
      from: '13912340000',
      to: '12351',
      agent: '',
      at: this.#now().toISOString(),
      ...told,
    });
    const seconds = Math.floor(this.#now().getTime() / 1000) - (this.#sent % 290);
    const status = await this.#deliver(body, signatureOf(DEMO_TELEPHONY_SECRET, seconds, body));
    if (status !== 200) throw new Error(`event refused: ${status} ${body}`);
  }
}

export function exchangeOf(house: TestApp): Exchange {
  const deliver = async (payload: string, signature: string) => {
    const headers = { 'content-type': 'application/json', 'x-gongyuan-signature': signature };
    const url = '/api/telephony/events';
    return (await house.stranger().call({ method: 'POST', url, headers, payload })).status;
  };
  return new Exchange(deliver, () => house.clock.now);
}

/** One that rings a server by its address. */
export function exchangeAt(address: string): Exchange {
  const deliver = async (body: string, signature: string) => {
    const headers = { 'content-type': 'application/json', 'x-gongyuan-signature': signature };
    return (await fetch(`${address}/api/telephony/events`, { method: 'POST', headers, body })).status;
  };
  return new Exchange(deliver, () => new Date());
}
