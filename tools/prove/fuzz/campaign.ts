/** `npm run prove -- fuzz`: hostile requests over real lines, from several processes, against a demonstration of its own. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Campaign, Outcome } from '../campaign.ts';
import { openHouse } from './house.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ATTACKERS = 2;
const REQUESTS = { small: 20_000, full: 1_000_000 } as const;
/** Memory is looked at between them: what grows with every slice is a leak. */
const SLICES = 10;
/** A warm house takes and gives back; beyond this from the third slice to the last it keeps. @unit MB */
const MOST_GROWTH = 100;
const run = promisify(execFile);

interface Told {
  readonly requests: number;
  readonly done: number;
  readonly sentOn: number;
  readonly refused: number;
  readonly away: number;
  readonly personas: number;
  readonly findings: readonly string[];
}

export const fuzzCampaign: Campaign = {
  name: 'fuzz',
  question: '乱来的请求打遍每个地址：没有一次5xx、卡住或者说漏，内存不涨。',
  async run({ seed, scale, log }): Promise<Outcome> {
    const house = await openHouse();
    try {
      const told: Told[] = [];
      const memory: number[] = [];
      for (let slice = 0; slice < SLICES; slice += 1) {
        told.push(...(await attack(house.address, seed + slice * ATTACKERS, REQUESTS[scale] / SLICES)));
        memory.push(await house.memory());
        log(`${sum(told, 'requests')} 次，常驻内存 ${memory.at(-1)?.toFixed(0)} MB`);
      }
      return outcomeOf(told, memory);
    } finally {
      await house.close();
    }
  },
};

function attack(address: string, seed: number, requests: number): Promise<readonly Told[]> {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(import.meta.dirname, 'attacker.ts');
  return Promise.all(
    Array.from({ length: ATTACKERS }, async (_, at) => {
      const share = String(Math.ceil(requests / ATTACKERS));
      const args = [tsx, script, address, String(seed + at), share];
      const { stdout } = await run(process.execPath, args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
      return JSON.parse(stdout) as Told;
    }),
  );
}

const sum = (told: readonly Told[], key: Exclude<keyof Told, 'findings'>) =>
  told.reduce((total, one) => total + one[key], 0);

function outcomeOf(told: readonly Told[], memory: readonly number[]): Outcome {
  const [, , warm = 0] = memory;
  const growth = (memory.at(-1) ?? 0) - warm;
  return {
    counts: {
      请求: sum(told, 'requests'),
      办成: sum(told, 'done'),
      转往别页: sum(told, 'sentOn'),
      拒绝: sum(told, 'refused'),
      '503（自己说明暂时不行）': sum(told, 'away'),
      登录的身份: `${told[0]?.personas ?? 0} 个（含两位没有账号的）`,
      '常驻内存，每十分之一': memory.map((megabytes) => `${megabytes.toFixed(0)} MB`).join('、'),
    },
    findings: [
      ...new Set(told.flatMap(({ findings }) => findings)),
      ...(growth > MOST_GROWTH ? [`内存从第三段到最后涨了 ${growth.toFixed(0)} MB`] : []),
    ],
  };
}
