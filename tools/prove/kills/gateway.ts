/** The provider of text messages: takes what it is sent, answers late now and then, and knows a message by its key. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Gateway {
  readonly url: string;
  /** Keys, with how often each was sent; a phone rings once for each. */
  readonly keys: ReadonlyMap<string, number>;
  close(): void;
}

/** Wide enough for a kill to fall between the taking of a message and the noting of it. @unit ms */
const LATE = 150;

export async function startGateway(): Promise<Gateway> {
  const keys = new Map<string, number>();
  const server = http.createServer((request, response) => {
    const key = String(request.headers['idempotency-key']);
    keys.set(key, (keys.get(key) ?? 0) + 1);
    request.resume();
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'), LATE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/sms`,
    keys,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
