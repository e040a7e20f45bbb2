/**
 * `npm run prove -- sqlmap`: Debian's sqlmap over the parameters of a demonstration. A little server that pastes what it
 * is given into its SQL is asked first: a tool that does not find that one would find nothing.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Campaign, Outcome } from '../campaign.ts';
import { openHouse } from '../fuzz/house.ts';
import { socketTo } from '../fuzz/socket.ts';
import { visitorsOf } from '../fuzz/visitors.ts';

const run = promisify(execFile);
const SETTING = { small: ['--level=1', '--risk=1'], full: ['--level=3', '--risk=2'] } as const;
/** One address and its parameters. @unit ms */
const LONGEST = 20 * 60_000;
const FOUND = /is vulnerable|appears to be .*injectable|identified the following injection point/i;

interface Target {
  readonly path: string;
  readonly data?: string;
}

const targets: readonly Target[] = [
  { path: '/api/matters?view=all&q=1&limit=5&from=2026-01-01' },
  { path: '/api/unions?q=1&level=city&limit=5' },
  { path: '/api/bodies?q=1&limit=5' },
  { path: '/api/figures?year=2026&period=calendar' },
  { path: '/api/search', data: '{"q":"ab"}' },
  { path: '/api/drafts/intake', data: '{"content":{"story":"1"}}' },
  { path: '/bodies?q=1' },
  { path: '/sign-in?next=1&wrong=1' },
  { path: '/sign-in', data: 'phone=13812345678' },
  { path: '/ask/resume', data: 'code=222222222222' },
];

export const sqlmapCampaign: Campaign = {
  name: 'sqlmap',
  question: 'sqlmap 逐个试过参数，没有一个能注入；故意做坏的小服务被它找到。',
  async run({ scale, log }): Promise<Outcome> {
    if (!(await isInstalled()))
      return { counts: {}, findings: ['没有安装 sqlmap：请以 root 运行，或者先 apt-get install sqlmap。'] };
    const folder = await mkdtemp(path.join(os.tmpdir(), 'gongyuan-sqlmap-'));
    const house = await openHouse();
    try {
      const isControlFound = await findsControl(folder);
      const [persona] = (await visitorsOf(socketTo(house.address))).filter(({ name }) => name !== '');
      const cookie = [...(persona?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
      const findings = isControlFound ? [] : ['故意做坏的小服务没有被找到，这一项什么也说明不了。'];
      for (const target of targets) {
        const told = await ask(`${house.address}${target.path}`, folder, [
          ...SETTING[scale],
          `--cookie=${cookie}`,
          ...dataOf(target),
        ]);
        log(`${target.path}：${FOUND.test(told) ? '可注入' : '不可注入'}`);
        if (FOUND.test(told)) findings.push(`${target.path} 可注入`);
      }
      const counts = {
        地址: targets.length,
        设置: SETTING[scale].join(' '),
        对照: isControlFound ? '找到' : '没有找到',
      };
      return { counts, findings };
    } finally {
      await house.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function isInstalled(): Promise<boolean> {
  const has = () =>
    run('sqlmap', ['--version']).then(
      () => true,
      () => false,
    );
  if (await has()) return true;
  if (process.getuid?.() !== 0) return false;
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'sqlmap']).catch(() => undefined);
  return has();
}

const dataOf = ({ path: place, data }: Target): readonly string[] =>
  data === undefined ? [] : [`--data=${data}`, `--method=${place.startsWith('/api/drafts') ? 'PUT' : 'POST'}`];

async function ask(url: string, folder: string, more: readonly string[]): Promise<string> {
  const fixed = [
    '--batch',
    '--disable-coloring',
    '--flush-session',
    '--threads=2',
    `--output-dir=${folder}`,
    '--ignore-code=*',
  ];
  const { stdout } = await run('sqlmap', [`--url=${url}`, ...fixed, ...more], {
    timeout: LONGEST,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Answers as a page does whose author pastes `id` into a query: true and false tell apart, a stray quote breaks it. */
async function findsControl(folder: string): Promise<boolean> {
  const server = http.createServer((request, response) => {
    const id = new URL(request.url ?? '/', 'http://x').searchParams.get('id') ?? '';
    const [, left, right] = /^1\s+AND\s+(\d+)\s*=\s*(\d+)/i.exec(id) ?? [];
    if (/['"]/.test(id)) return response.writeHead(500).end('ERROR:  unterminated quoted string at or near');
    const isThere = id === '1' || (left !== undefined && left === right);
    return response.end(isThere ? '<p>张三 昆山市总工会 办理中</p>' : '<p>没有</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  const told = await ask(`http://127.0.0.1:${port}/?id=1`, folder, ['--technique=B', '-p', 'id']).catch(String);
  server.close();
  return FOUND.test(told);
}
