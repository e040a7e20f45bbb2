/**
 * Any text-message provider behind one small contract: POST of JSON, signed, with the key by which a repetition is known.
 * What the provider's own interface looks like is a matter of a few lines between, outside this house.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { SendFailure } from './sending.ts';
import type { SmsSender, Taken, Text } from './sending.ts';

export interface SmsSettings {
  readonly url: string;
  /** Shared with the gateway; signs each request. */
  readonly secret: string;
  /** @unit milliseconds */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** Answers that ask to come back: timeout, too early, too many. */
const COME_BACK = new Set([408, 425, 429]);
/** @unit bytes */
const LONGEST_REPLY = 10_000;
const Reply = z.object({ id: z.union([z.string().max(200), z.number()]).optional() });

export function createSmsGateway({ url, secret, timeoutMs = TIMEOUT_MS }: SmsSettings): SmsSender {
  return {
    leavesHouse: true,
    send: async (text) => {
      const response = await ask(url, request(secret, text, timeoutMs));
      if (response.ok) return takenFrom(response);
      await response.body?.cancel().catch(() => undefined);
      const { status } = response;
      if (COME_BACK.has(status) || status >= 500) throw new SendFailure(`短信网关暂时不接收（${status}）。`, false);
      throw new SendFailure(`短信网关不接受这条短信（${status}），请核对手机号码或网关设置。`, true);
    },
  };
}

/** The signature covers the time and the very bytes, so that nobody can send in our name or send again later. */
function request(secret: string, { to, text, idempotencyKey }: Text, timeoutMs: number): RequestInit {
  const body = JSON.stringify({ to, text, idempotencyKey });
  const seconds = Math.floor(Date.now() / 1000); // the gateway compares it with its own clock, not with ours of the office
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      'idempotency-key': idempotencyKey,
      'x-gongyuan-signature': `t=${seconds},v1=${signature}`,
    },
    // Whoever redirects would be told a number that is not theirs to know.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  };
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new SendFailure(isLate ? '短信网关没有按时应答。' : '连不上短信网关。', false, error);
  }
}

/** Taken is taken: an answer we cannot read must not send the message a second time. */
async function takenFrom(response: Response): Promise<Taken> {
  const told = Reply.safeParse(parsed(await beginningOf(response).catch(() => '')));
  return { providerId: told.success && told.data.id !== undefined ? String(told.data.id) : null };
}

/** However much the gateway has to say, no more of it is taken in than an answer has. */
async function beginningOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    // Leaving the loop lets go of the rest.
    if (bytes > LONGEST_REPLY) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
