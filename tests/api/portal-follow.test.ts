// Following a matter from both sides: what the worker is waited for and until when, what was found, and the call that the office owes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { Page } from '../support/visitor.ts';
import { Visitor, consent, fillIn, signInByPhone, wageAnswers } from '../support/visitor.ts';

let app: TestApp;
let address = 0;
beforeAll(async () => {
  app = await openApp();
}, 120_000);
afterAll(() => app.close());

const visitor = () => new Visitor(app, new Map(), `10.7.0.${(address += 1)}`);

/** Somebody who asked online and signed in with the phone they left. */
async function asked(name: string, phone: string): Promise<Visitor> {
  const one = visitor();
  await fillIn(
    one,
    wageAnswers.map(([step, fields]) => [step, step === 'contact' ? { name, phone } : fields]),
  );
  await one.post('/ask/submit', consent);
  await signInByPhone(app, one, phone);
  return one;
}

async function matterOf(name: string, procedure = 'aid_application'): Promise<string> {
  const { id } = await app.db
    .selectFrom('matter')
    .select('id')
    .where('procedure', '=', procedure)
    .where('title', 'like', `${name}%`)
    .executeTakeFirstOrThrow();
  return id;
}

async function act(username: string, id: string, name: string, input: object, path = 'aid-applications') {
  const who = await app.as(username);
  const { body } = await who.get(`/api/matters/${id}`);
  const reply = await who.post(`/api/${path}/${id}/${name}`, {
    revision: body.revision,
    disputeRevision: body.dispute.revision,
    input,
  });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

async function submitted(id: string): Promise<void> {
  const { body } = await (await app.as('kunshan-reviewer')).get(`/api/matters/${id}`);
  if (body.state === 'draft') await act('kunshan-receptionist', id, 'submit', {});
}

const plain = ({ body }: Page) => body.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

describe('要职工补的，列清楚、说哪天前、给对的入口', () => {
  it('告知补正：清单、职工自己的日子、“告诉工会补了哪些”；补齐以后清单就没有了', async () => {
    const one = await asked('补小材', '13812341001');
    const id = await matterOf('补小材');
    await submitted(id);
    expect(plain(await one.get(`/my/${id}`))).toContain('由工会审查您的申请');
    await act('kunshan-reviewer', id, 'ask_supplement', { items: ['身份证复印件', '工资流水'] });
    const page = await one.get(`/my/${id}`);
    expect(plain(page)).toMatch(/请您在2026年\d+月\d+日前补这些材料身份证复印件工资流水/);
    expect(plain(page)).toContain('现在在谁手里等您。经办的是昆山市总工会');
    expect(page.body).toContain(`href="/my/${id}/supplement">告诉工会补了哪些`);
    expect(plain(await one.get('/my'))).toMatch(/现在等您按清单一次补齐材料，请在2026年\d+月\d+日前办。/);
    await act('kunshan-receptionist', id, 'supplement', { items: ['身份证复印件', '工资流水'] });
    const after = plain(await one.get(`/my/${id}`));
    expect(after).not.toContain('补这些材料');
    expect(after).toContain('现在在谁手里在昆山市总工会手里');
  });

  it('先行援助：后补的手续列出来，网上就能说补齐了', async () => {
    const one = await asked('先行者', '13812341002');
    const id = await matterOf('先行者');
    await submitted(id);
    await act('kunshan-director', id, 'give_urgent_aid', {
      ground: 'preservation',
      reason: '单位正在搬空，需要立即申请财产保全。',
      laterPapers: ['申请表签名', '身份证复印件'],
    });
    const page = await one.get(`/my/${id}`);
    expect(plain(page)).toMatch(/请您在2026年\d+月\d+日前补这些材料申请表签名身份证复印件/);
    expect(page.body).toContain(`href="/my/${id}/supply_urgent_papers"`);
  });

  it('不予援助：决定的理由和哪天前可以提异议都在；拟办时的意见一个字也看不到', async () => {
    const one = await asked('不服气', '13812341003');
    const id = await matterOf('不服气');
    await submitted(id);
    await act('kunshan-reviewer', id, 'propose_refusal', { opinion: '内部意见：不在范围' });
    const before = plain(await one.get(`/my/${id}`));
    expect(before).toContain('由工会负责人作出决定');
    expect(before).not.toMatch(/内部意见|不予/);
    await act('kunshan-director', id, 'refuse', { reason: '请求的事情不是劳动争议。' });
    const after = plain(await one.get(`/my/${id}`));
    expect(after).toContain('请求的事情不是劳动争议。');
    expect(after).toMatch(/不同意的，哪天前提出异议请在2026年\d+月\d+日前/);
    expect(after).not.toContain('内部意见');
    expect(plain(await one.get('/my'))).toMatch(/不予援助。不同意的，请在2026年\d+月\d+日前提出异议。/);
  });
});

describe('欠着的一个电话', () => {
  it('窗口的待办里有，过了日子算逾期，打了才销；别的工会看不到', async () => {
    await asked('等电话', '13812341004');
    const id = await matterOf('等电话', 'advice');
    const clerk = await app.as('kunshan-receptionist');
    const owed = async (username = 'kunshan-receptionist') =>
      (await (await app.as(username)).get('/api/matters?view=mine')).body.obligations.filter(
        ({ kind }: { kind: string }) => kind === 'online_call',
      );
    const late = async () => {
      const { body } = await (await app.as('kunshan-receptionist')).get('/api/matters?view=overdue&limit=100');
      return body.rows.filter((row: { id: string }) => row.id === id);
    };
    const [call] = (await owed()).filter((row: { matterId: string }) => row.matterId === id);
    expect(call).toMatchObject({ label: '联系网上求助人', isMine: true, isOverdue: false, dueOn: '2026-11-24' });
    expect(await owed('nanjing-reviewer')).toEqual([]);
    expect(await late()).toEqual([]);
    // Nobody called: the day has passed by now.
    await app.db.updateTable('obligation').set({ dueOn: '2026-11-20' }).where('id', '=', call.id).execute();
    expect((await owed()).find((row: { id: string }) => row.id === call.id)?.isOverdue).toBe(true);
    expect(await late()).toEqual([expect.objectContaining({ dueOn: '2026-11-20', isOverdue: true })]);
    expect((await clerk.post(`/api/obligations/${call.id}/end`, { outcome: '已打通，约周一来' })).status).toBe(200);
    expect((await owed()).some((row: { id: string }) => row.id === call.id)).toBe(false);
  });

  it('没有留电话的，不说会打电话，请他打12351报编号；窗口也不欠这个电话', async () => {
    const one = visitor();
    await fillIn(
      one,
      wageAnswers.map(([step, fields]) => [
        step,
        step === 'contact' ? { name: '没电话', phone: '', phoneNone: '1' } : fields,
      ]),
    );
    await one.post('/ask/submit', consent);
    const done = plain(await one.get('/ask/done'));
    expect(done).toContain('您没有留电话，工会打不了电话给您。请在2026年11月24日前打12351报编号');
    expect(done).not.toMatch(/联系您|会告诉您|接到电话/);
    const owed = await app.db
      .selectFrom('obligation')
      .select('id')
      .where('matterId', '=', await matterOf('没电话', 'advice'))
      .where('kind', '=', 'online_call')
      .execute();
    expect(owed).toEqual([]);
  });
});

describe('办出来的结果，登录就看得到', () => {
  it('咨询答复了，答复在页面上', async () => {
    const one = await asked('问一问', '13812341005');
    const id = await matterOf('问一问', 'advice');
    await act(
      'kunshan-receptionist',
      id,
      'answer',
      { answer: '可以申请仲裁，保留好聊天记录。', minutes: 10 },
      'advices',
    );
    const page = plain(await one.get(`/my/${id}`));
    expect(page).toContain('工会的答复答复要点可以申请仲裁，保留好聊天记录。');
    expect(page).toContain('结果已经答复');
  });
});
