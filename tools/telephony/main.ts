/** `npm run telephony`: plays a day of calls against a running server by signed HTTP, as an exchange would. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { shanghaiDay } from '../../server/app.ts';
import { signatureOf } from '../../server/desks/telephony/signature.ts';
import { DEMO_TELEPHONY_SECRET } from '../../server/env.ts';
import { DEMO_PASSWORD } from '../../server/seeds/demonstration.ts';
import { DAY, demoNumbers, planDay } from './day.ts';
import type { Caller, PlannedCall } from './day.ts';
import { sitDown } from './watch.ts';
import type { Watch } from './watch.ts';

const HELP = `npm run telephony [-- 选项]
  --base http://localhost:8080   服务器地址
  --secret …                     签名密钥；不写用环境变量 TELEPHONY_SECRET，再没有用演示密钥
  --calls 40                     一天多少通
  --speed 300                    比真实快多少倍：300 倍一天放 108 秒
  --seats 8001,8002,8003         接听的座席
  --seed 12351                   同一个数字，同样的一天
  --filled-on 2026-11-22         演示数据是哪一天装入的，用来拨打已知的人；不写按今天
  --watch                        以 hotline-01 坐第一个座席，量从接听事件到弹屏的时间
  --username / --password        量的时候用的账号`;

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:8080' },
    secret: { type: 'string' },
    calls: { type: 'string', default: '40' },
    speed: { type: 'string', default: '300' },
    seats: { type: 'string', default: '8001,8002,8003' },
    seed: { type: 'string', default: '12351' },
    'filled-on': { type: 'string' },
    watch: { type: 'boolean', default: false },
    username: { type: 'string', default: 'hotline-01' },
    password: { type: 'string', default: DEMO_PASSWORD },
    help: { type: 'boolean', default: false },
  },
});

interface Moment {
  readonly second: number;
  readonly event: 'newCall' | 'answer' | 'hangup';
  readonly call: PlannedCall;
}

const order = { newCall: 0, answer: 1, hangup: 2 } as const;

function momentsOf(day: readonly PlannedCall[]): readonly Moment[] {
  const moments = day.flatMap((call): Moment[] => [
    { second: call.rangAt, event: 'newCall', call },
    ...(call.answeredAt === null ? [] : [{ second: call.answeredAt, event: 'answer' as const, call }]),
    { second: call.endedAt, event: 'hangup', call },
  ]);
  return moments.toSorted((left, right) => left.second - right.second || order[left.event] - order[right.event]);
}

/** Two events of a call are a second apart at least, so that each has a signature of its own. */
async function tell(base: string, secret: string, { event, call }: Moment, at: string): Promise<void> {
  const agent = event === 'newCall' ? '' : call.seat;
  const body = JSON.stringify({ event, callId: call.callId, from: call.from, to: '12351', agent, at });
  const headers = {
    'content-type': 'application/json',
    'x-gongyuan-signature': signatureOf(secret, Math.floor(Date.now() / 1000), body),
  };
  const reply = await fetch(`${base}/api/telephony/events`, { method: 'POST', headers, body });
  if (!reply.ok) throw new Error(`事件没有被接收：${reply.status} ${await reply.text()}`);
}

const kinds: Readonly<Record<Caller, string>> = {
  new: '新号码',
  known: '已知的人',
  again: '再次来电',
  withheld: '不显示号码',
};
const whenOf = (second: number) => {
  const minutes = 8 * 60 + 30 + Math.floor(second / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
const numberOf = (from: string) => (/^\d/.test(from) ? `${from.slice(0, 3)}****${from.slice(-4)}` : '未显示');

function say({ second, event, call }: Moment): void {
  const what = {
    newCall: `来电 ${kinds[call.caller]}`,
    answer: `${call.seat} 号座席接起，等了${call.answeredAt === null ? 0 : call.answeredAt - call.rangAt}秒`,
    hangup: call.answeredAt === null ? '没有人接，挂断' : `挂断，谈了${call.endedAt - call.answeredAt}秒`,
  }[event];
  console.log(`${whenOf(second)}  ${numberOf(call.from)}  ${what}`);
}

async function play(base: string, secret: string, speed: number, day: readonly PlannedCall[], watch: Watch | null) {
  const seat = values.seats.split(',')[0];
  const start = Date.now();
  for (const moment of momentsOf(day)) {
    await sleep(Math.max(0, start + (moment.second * 1000) / speed - Date.now()));
    const at = new Date().toISOString();
    if (watch && moment.event === 'answer' && moment.call.seat === seat) watch.expect(at);
    await tell(base, secret, moment, at);
    say(moment);
    if (watch && moment.event === 'hangup' && moment.call.seat === seat) await watch.clear();
  }
}

function sum(day: readonly PlannedCall[]): string {
  const count = (kind: Caller) => day.filter(({ caller }) => caller === kind).length;
  const missed = day.filter(({ answeredAt }) => answeredAt === null).length;
  const by = (Object.keys(kinds) as Caller[]).map((kind) => `${kinds[kind]} ${count(kind)}`); // Object.keys forgets the literals
  return `共 ${day.length} 通：接起 ${day.length - missed}，未接 ${missed}；${by.join('，')}。`;
}

function tellPops({ took, known }: Watch): boolean {
  const sorted = [...took].toSorted((left, right) => left - right);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
  console.log(
    `弹屏 ${sorted.length} 次（认出已知的人 ${known} 次）：中位 ${at(0.5)} 毫秒，p95 ${at(0.95)} 毫秒，最慢 ${at(1)} 毫秒。`,
  );
  return sorted.length > 0 && at(0.95) <= 1000;
}

const whole = (name: 'calls' | 'speed' | 'seed') => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} 应为正整数`);
  return number;
};

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const filledOn = values['filled-on'] ?? shanghaiDay(new Date());
  if (!isPlainDate(filledOn)) throw new Error('--filled-on 应为日期，例如 2026-11-22');
  const base = values.base.replace(/\/$/, '');
  const secret = values.secret ?? process.env['TELEPHONY_SECRET'] ?? DEMO_TELEPHONY_SECRET;
  const seats = values.seats.split(',').filter(Boolean);
  const speed = whole('speed');
  const day = planDay({ seed: whole('seed'), calls: whole('calls'), seats, known: demoNumbers(filledOn) });
  console.log(`放一天的来电：${sum(day)}约 ${Math.ceil(DAY / speed)} 秒放完。`);
  const { username, password } = values;
  const watch = values.watch ? await sitDown(base, { username, password, seat: seats[0] ?? '8001' }) : null;
  await play(base, secret, speed, day, watch);
  if (!watch) return 0;
  const isFast = tellPops(watch);
  await watch.close();
  return isFast ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
