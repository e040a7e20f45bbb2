/** A case that was called in: the exchange tells of the call, an agent answers it, registers it, and hangs up. */
import { createHmac, randomUUID } from 'node:crypto';
import { DEMO_TELEPHONY_SECRET } from '@gongyuan/server/env.ts';
import type { CallContactIn, CallContactOut, CurrentCalls } from '@gongyuan/wire/telephony.ts';
import type { z } from 'zod';
import { Refused, send } from './client.ts';
import type { ContactForm } from './contact.ts';
import type { Entered, Visit } from './visit.ts';

/** The replay's own extension; a colleague's call never rings there. */
const SEAT = 'replay-1';
const ANSWER = '公开案例回放：来源没有写明答复，本条只为走完程序。已说明可以协商、调解、仲裁和申请法律援助。';

export type Called = Pick<Entered, 'unionName' | 'triage' | 'elsewhere'> & { readonly disputeNumber: string };

export async function callIn({ baseUrl, staffing, now }: Visit, form: ContactForm): Promise<Called> {
  const agent = await staffing.as(await staffing.unionFor(null), 'hotline');
  await agent.post('/api/hotline/seat', { seat: SEAT, takeOver: true });
  const callId = `replay-${randomUUID()}`;
  const tell = (event: string) => ring(baseUrl, { event, callId, at: now() });
  await tell('newCall');
  await tell('answer');
  const { calls } = await agent.get<z.output<typeof CurrentCalls>>('/api/hotline/calls/current');
  const call = calls.find((one) => one.state === 'talking');
  if (!call) throw new Error('来电已经接听，接线员的屏幕上却没有出现。');
  const done = await agent.post<z.output<typeof CallContactOut>>(`/api/hotline/calls/${call.id}/contact`, told(form));
  await tell('hangup');
  const elsewhere = done.readOut
    .filter(({ number }) => number === null)
    .map(({ label, owner }) => `${label}（${owner}）`);
  return { disputeNumber: done.disputeNumber, unionName: done.unionName, triage: done.triage, elsewhere };
}

/** Sums are not asked on the telephone; what the file states of one stays in the story. */
function told({ speaker, story, facts, claims, lines }: ContactForm): z.input<typeof CallContactIn> {
  const fen = claims?.[0]?.claimedFen;
  return {
    speaker: { kind: speaker.kind, ...(speaker.relation ? { relation: speaker.relation } : {}) },
    story: typeof fen === 'number' ? `${story}（请求金额${fen / 100}元）` : story,
    facts,
    lines,
    ...(lines.some(({ line }) => line === 'advice') ? { answer: ANSWER } : {}),
  };
}

interface Told {
  readonly event: string;
  readonly callId: string;
  readonly at: Date;
}

/** A published case has no number to call from: the caller's is withheld. */
async function ring(baseUrl: string, { event, callId, at: moment }: Told): Promise<void> {
  const secret = process.env['TELEPHONY_SECRET'] ?? DEMO_TELEPHONY_SECRET;
  const seconds = Math.floor(moment.getTime() / 1000);
  const at = new Date(seconds * 1000).toISOString();
  const body = JSON.stringify({ event, callId, from: '', to: '12351', agent: event === 'newCall' ? null : SEAT, at });
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-gongyuan-signature': `t=${seconds},v1=${signature}` };
  const reply = await send(baseUrl, '/api/telephony/events', { method: 'POST', headers, body });
  if (!reply.ok) throw await Refused.of(reply, `POST /api/telephony/events ${event}`);
}
