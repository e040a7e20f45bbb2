/** A server in a process of its own: started, asked what it has used, and ended. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import path from 'node:path';

interface Usage {
  /** @unit microseconds of processor time, user and system */
  readonly cpu: number;
  readonly rss: number;
}

type Word = 'usage' | 'learn';

export interface Child {
  readonly port: number;
  usage(): Promise<Usage>;
  learn(): Promise<Usage>;
  end(): Promise<void>;
}

export async function startChild(file: 'minimal' | 'product', args: readonly string[]): Promise<Child> {
  const child = fork(path.join(import.meta.dirname, `${file}.ts`), args, { execArgv: ['--import', 'tsx'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]; // its first word, below
  const ask = async (word: Word) => {
    const answer = once(child, 'message') as Promise<[Usage]>; // one question at a time
    child.send(word);
    return (await answer)[0];
  };
  return {
    port,
    usage: () => ask('usage'),
    learn: () => ask('learn'),
    end: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** The child's side: it listens, tells its port, answers questions, and ends with its parent. */
export function tellParent(server: Server, learn: () => void): void {
  process.on('message', (word: Word) => {
    if (word === 'learn') learn();
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit(0));
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  });
}
