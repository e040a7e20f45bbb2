/** The same requests over a real line to a running house. */
import http from 'node:http';
import type { Send } from './fuzz.ts';
import { LONGEST } from './judge.ts';

/** What is not answered by then is called a hang. @unit ms */
const PATIENCE = 3 * LONGEST;

export function socketTo(address: string): Send {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  const { hostname, port } = new URL(address);
  return ({ method, url, headers, payload }) =>
    new Promise((resolve) => {
      const began = performance.now();
      const end = (status: number, more: http.IncomingHttpHeaders, body: string) =>
        resolve({ status, headers: more, body, took: performance.now() - began });
      const length = payload === undefined ? {} : { 'content-length': Buffer.byteLength(payload) };
      const request = http.request({ agent, hostname, port, method, path: url, headers: { ...headers, ...length } });
      request.setTimeout(PATIENCE, () => request.destroy());
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('close', () => end(response.statusCode ?? 0, response.headers, Buffer.concat(chunks).toString()));
      });
      // Hung up before an answer: only a house that is gone does that, and 500 is how it is judged.
      request.on('error', () => end(500, { 'x-content-type-options': 'nosniff' }, ''));
      request.end(payload);
    });
}
