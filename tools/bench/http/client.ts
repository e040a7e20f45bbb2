/** A load of requests over kept connections: bare sockets, so that the client costs little beside what it measures. */
import { once } from 'node:events';
import net from 'node:net';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly cookie: string;
  readonly body: string;
}

export interface Measured {
  readonly requests: number;
  readonly seconds: number;
  /** Of each request. @unit ms */
  readonly times: readonly number[];
  readonly refused: readonly string[];
}

const text = ({ method, url, cookie, body }: Asked) =>
  `${method} ${url} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie}\r\n${
    body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : ''
  }\r\n${body}`;

/** Each connection asks again as soon as it is answered; ends when `next` has no more. */
export async function loadOf(port: number, connections: number, next: () => Asked | undefined): Promise<Measured> {
  const times: number[] = [];
  const refused: string[] = [];
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => askAll(port, next, times, refused)));
  return { requests: times.length, seconds: (performance.now() - began) / 1000, times, refused };
}

async function askAll(port: number, next: () => Asked | undefined, times: number[], refused: string[]): Promise<void> {
  const socket = net.connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  await once(socket, 'connect');
  for (let asked = next(); asked; asked = next()) {
    const began = performance.now();
    const { status, body } = await answer(socket, text(asked));
    times.push(performance.now() - began);
    if (status >= 300) refused.push(`${asked.method} ${asked.url}: ${status} ${body.slice(0, 300)}`);
  }
  socket.destroy();
}

function answer(socket: net.Socket, asked: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    let head = '';
    let wanted = 0;
    let got: Buffer[] = [];
    let size = 0;
    const settle = () => {
      socket.off('data', take);
      socket.off('close', lost);
      resolve({ status: Number(head.slice(9, 12)), body: Buffer.concat(got).toString('utf8') });
    };
    const lost = () => reject(new Error('the server closed the connection'));
    const take = (chunk: Buffer) => {
      got.push(chunk);
      size += chunk.length;
      if (head === '') {
        const all = got.length === 1 ? chunk : Buffer.concat(got);
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) return;
        head = all.subarray(0, end).toString('latin1');
        wanted = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? Number.NaN);
        if (Number.isNaN(wanted)) return void socket.destroy(new Error('an answer without a length'));
        got = [all.subarray(end + 4)];
        size = all.length - end - 4;
      }
      if (size >= wanted) settle();
    };
    socket.on('data', take);
    socket.once('close', lost);
    socket.write(asked);
  });
}
