// A real mail server over SMTP: to whom, in which words, and what happens when it is away or says no.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STAFF_SUBJECT, STAFF_TEXT } from '../../server/acts/deliveries.ts';
import { runDue } from '../../server/jobs/run-due.ts';
import { createMail } from '../../server/outward/mail.ts';
import type { MailSettings } from '../../server/outward/mail.ts';
import { SendFailure } from '../../server/outward/sending.ts';
import type { Services } from '../../server/services.ts';
import { staffIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { Mailbox } from '../support/outward.ts';
import { deliveriesOf, openInHand, say, startMailbox } from '../support/outward.ts';

let house: TestApp;
let caseId: string;
let mailbox: Mailbox | undefined;
const start = new Date('2026-11-21T02:00:00Z');
const settings = (port: number, more: Partial<MailSettings> = {}): MailSettings => ({
  host: '127.0.0.1',
  port,
  tls: 'off',
  user: undefined,
  password: undefined,
  from: '工会法律援助 <aid@union.example>',
  timeoutMs: 2_000,
  ...more,
});
const through = (port: number, more: Partial<MailSettings> = {}): Services => ({
  ...house.app.services,
  mail: createMail(settings(port, more)),
});
const mails = async () => (await deliveriesOf(house, caseId)).filter(({ channel }) => channel === 'email');

/** The text of a mail as a reader shows it. */
function textOf(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const content = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString('utf8').trim();
  const bytes = content
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').trim();
}

/** A header's encoded words, put together again. */
function headerOf(raw: string, name: string): string {
  const folded = new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'mi').exec(raw)?.[1] ?? '';
  return folded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, text: string) =>
      Buffer.from(
        text
          .replaceAll('_', ' ')
          .replace(/=([0-9A-F]{2})/g, (_hex, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString('utf8'),
    );
}

beforeAll(async () => {
  house = await openApp();
  caseId = await openInHand(house);
  const admin = await house.as('admin');
  for (const [name, email] of [
    ['kunshan-reviewer', 'reviewer@union.example'],
    ['kunshan-lawyer', 'lawyer@firm.example'],
    ['nanjing-reviewer', 'nanjing@union.example'],
  ] as const) {
    const reply = await admin.call({ method: 'PATCH', url: `/api/staff/${staffIdOf(name)}`, payload: { email } });
    expect(reply.status).toBe(200);
  }
  // Of what it took to come here nothing is looked at.
  await house.db.updateTable('messageDelivery').set({ state: 'sent', settledAt: start.toISOString() }).execute();
});
beforeEach(() => {
  house.clock.now = start;
});
afterEach(async () => {
  await mailbox?.close();
  mailbox = undefined;
  await house.db
    .updateTable('messageDelivery')
    .set({ state: 'failed', settledAt: start.toISOString(), cause: '测试结束。' })
    .where('state', '=', 'waiting')
    .execute();
});
afterAll(() => house.close());

describe('电子邮件', () => {
  it('发给本会有邮箱的审核人和承办人，别的工会的人收不到；标题和正文中文不乱码，不提案情', async () => {
    mailbox = await startMailbox();
    await say(house, caseId, { reviewer: '有案卷待审查。', handler: '案卷退回。', director: '没有邮箱。' });
    await runDue(through(mailbox.port));
    expect(mailbox.mails.map(({ to }) => to).sort()).toEqual(['lawyer@firm.example', 'reviewer@union.example']);
    for (const { raw } of mailbox.mails) {
      expect(headerOf(raw, 'Subject')).toBe(STAFF_SUBJECT);
      expect(headerOf(raw, 'From')).toContain('工会法律援助');
      expect(textOf(raw)).toBe(STAFF_TEXT);
      expect(headerOf(raw, 'Auto-Submitted')).toBe('auto-generated');
    }
    for (const row of (await mails()).slice(-2)) {
      expect(row).toMatchObject({ state: 'sent', providerId: `<${row.id}.1@union.example>` });
      expect(mailbox.mails.some(({ raw }) => headerOf(raw, 'Message-ID') === row.providerId)).toBe(true);
    }
  });

  it('停用的账号、离了岗的人不再收信', async () => {
    mailbox = await startMailbox();
    await house.db.updateTable('staff').set({ isDisabled: true }).where('username', '=', 'kunshan-lawyer').execute();
    await house.db
      .updateTable('post')
      .set({ toOn: '2026-11-20' })
      .where('staffId', '=', staffIdOf('kunshan-reviewer'))
      .execute();
    try {
      await say(house, caseId, { reviewer: '有案卷待审查。', handler: '案卷退回。' });
      await runDue(through(mailbox.port));
      expect(mailbox.mails).toEqual([]);
    } finally {
      await house.db.updateTable('staff').set({ isDisabled: false }).where('username', '=', 'kunshan-lawyer').execute();
      await house.db
        .updateTable('post')
        .set({ toOn: null })
        .where('staffId', '=', staffIdOf('kunshan-reviewer'))
        .execute();
    }
  });

  it('用账号密码登录邮件服务器；密码错了写明原因，改对后自动发出', async () => {
    mailbox = await startMailbox({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'aid' && password === 'right'
          ? done(null, { user: username })
          : done(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    await say(house, caseId, { reviewer: '有案卷待审查。' });
    await runDue(through(mailbox.port, { user: 'aid', password: 'wrong' }));
    expect((await mails()).at(-1)).toMatchObject({
      state: 'waiting',
      cause: '邮件服务器不接受账号或密码，请核对设置。',
    });
    house.clock.now = new Date(start.getTime() + 60_000);
    await runDue(through(mailbox.port, { user: 'aid', password: 'right' }));
    expect((await mails()).at(-1)).toMatchObject({ state: 'sent', tries: 2 });
    expect(mailbox.mails).toHaveLength(1);
  });

  it('要求加密而服务器不会：一个字也不说，写明原因', async () => {
    mailbox = await startMailbox();
    const { mail } = through(mailbox.port, { tls: 'starttls' });
    const told = await mail
      .send({ to: 'a@b.example', subject: '一', text: '二', idempotencyKey: 'key' })
      .catch((error: unknown) => error);
    expect(told).toBeInstanceOf(SendFailure);
    expect(told).toMatchObject({ isPermanent: false, message: '邮件服务器不能加密连接，请核对设置。' });
    expect(mailbox.mails).toEqual([]);
  });

  it('地址被拒收不再试；服务器暂时忙，过一会儿再试；一封被拒不挡另一封', async () => {
    mailbox = await startMailbox({}, (address) => (address.startsWith('lawyer') ? 550 : null));
    await say(house, caseId, { reviewer: '有案卷待审查。', handler: '案卷退回。' });
    await runDue(through(mailbox.port));
    expect(
      (await mails())
        .slice(-2)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['failed', 'sent']);
    expect((await mails()).find(({ state }) => state === 'failed')?.cause).toBe(
      '邮件服务器拒收（550），请核对邮箱地址。',
    );
    await mailbox.close();

    mailbox = await startMailbox({}, () => 451);
    await say(house, caseId, { reviewer: '有案卷待审查。' });
    await runDue(through(mailbox.port));
    expect((await mails()).at(-1)).toMatchObject({ state: 'waiting', cause: '邮件服务器暂时不接收（451）。' });
  });

  it('服务器不在：隔一会儿再试，六次后停下；管理员重新发送，服务器回来后发出', async () => {
    const gone = await startMailbox();
    await gone.close();
    await say(house, caseId, { reviewer: '有案卷待审查。' });
    for (const minutes of [0, 1, 5, 30, 120, 480]) {
      house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000);
      await runDue(through(gone.port));
    }
    const parked = (await mails()).at(-1);
    expect(parked).toMatchObject({ state: 'parked', tries: 6, cause: '已试 6 次没有发出：连不上邮件服务器。' });

    await house.db
      .updateTable('session')
      .set({
        seenAt: house.clock.now.toISOString(),
        expiresAt: new Date(house.clock.now.getTime() + 3_600_000).toISOString(),
      })
      .execute();
    const admin = await house.as('admin');
    const stuck = (await admin.get('/api/deliveries?channel=email')).body.rows;
    expect(stuck[0]).toMatchObject({
      id: parked?.id,
      channelLabel: '邮件',
      isFinal: false,
      tries: 6,
      unionName: '昆山市总工会',
    });
    expect((await admin.post(`/api/deliveries/${parked?.id}/resend`)).status).toBe(200);
    expect((await admin.post(`/api/deliveries/${parked?.id}/resend`)).status).toBe(404);

    mailbox = await startMailbox();
    await runDue(through(mailbox.port));
    expect(mailbox.mails).toHaveLength(1);
    expect((await mails()).at(-1)).toMatchObject({
      state: 'sent',
      tries: 1,
      round: 2,
      providerId: `<${parked?.id}.2@union.example>`,
    });
  });
});
