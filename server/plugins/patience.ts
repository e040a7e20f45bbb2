/**
 * Nobody holds a connection by sending next to nothing: headers have their time, and a body must keep coming. What
 * comes over a bad line, but comes, is waited for.
 */
import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** For the HTTP server itself. A thousand megabytes of recordings over a village's line take their half hour. @unit ms */
export const serverPatience = {
  http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 },
  requestTimeout: 30 * 60_000,
};

/** @unit ms */
const GRACE = 7_000;
/** Of the whole body so far; the slowest telephone sends ten times as fast. @unit bytes a second */
const SLOWEST = 100;

interface Waiting {
  readonly reply: FastifyReply;
  /** @unit ms of the monotonic clock */
  readonly since: number;
  /** What the connection had brought when this request began. @unit bytes */
  readonly had: number;
}

export function installPatience(app: FastifyInstance): void {
  const waiting = new Map<IncomingMessage, Waiting>();
  const clock = setInterval(() => endSlow(waiting), 1_000);
  clock.unref();
  app.addHook('onClose', async () => clearInterval(clock));
  app.addHook('onRequest', async ({ raw }, reply) => {
    const hasBody = raw.headers['transfer-encoding'] !== undefined || Number(raw.headers['content-length'] ?? 0) > 0;
    // A request that a test puts in by hand came over no line.
    if (!hasBody || !(raw.socket instanceof Socket)) return;
    waiting.set(raw, { reply, since: performance.now(), had: raw.socket.bytesRead });
    raw.once('end', () => waiting.delete(raw));
  });
}

function endSlow(waiting: Map<IncomingMessage, Waiting>): void {
  for (const [raw, { reply, since, had }] of waiting) {
    const { socket } = raw;
    const elapsed = performance.now() - since;
    const isSlow = elapsed > GRACE && socket.bytesRead - had < (elapsed / 1_000) * SLOWEST;
    if (socket.destroyed || isSlow) waiting.delete(raw);
    if (!isSlow || socket.destroyed) continue;
    // Answered already, as a refusal before the body was read: then only the line is still held.
    if (reply.sent) socket.destroy();
    else void reply.header('connection', 'close').send(problem('too_slow'));
  }
}
