/** Hand-down from a centre to its station and back: sent with a letter, signed for, returned, reported, confirmed; overdue is seen above. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';

const STATION = unionIdOf('320583100');
const PIZHOU = unionIdOf('320382');

let house: TestApp;
let office: Office;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
});
afterAll(() => house.close());

const task = { task: '陪同职工到单位收集考勤和工资凭证', papers: ['援助决定书复印件'] };

async function handDown(who: string, matterId: string, more: object = {}) {
  return (await house.as(who)).post(`/api/matters/${matterId}/hand-downs`, { ...task, unionId: STATION, ...more });
}

async function did(matterId: string, name: string, who: string, input: object = {}) {
  const reply = await office.act(matterId, name, await house.as(who), { input });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

const rows = async (who: string, view: string) =>
  (await (await house.as(who)).get(`/api/matters?view=${view}&limit=100`)).body.rows.map(
    (row: { id: string }) => row.id,
  );

describe('交办', () => {
  it('负责人交给下级站，交办函同时发出；站里签收、办理、报告，交办的工会审核确认', async () => {
    const application = await office.open('aid_application');
    const reply = await handDown('kunshan-director', application, { dueOn: '2026-12-10' });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    const { id, number } = reply.body;
    expect(number).toMatch(/^\p{Script=Han}+〔2026〕\d+号$/u);
    const director = await house.as('kunshan-director');
    const page = (await director.get(`/api/matters/${id}`)).body;
    expect(page).toMatchObject({
      stateLabel: '已交办，待签收',
      parentId: application,
      waitsForWords: expect.stringMatching(/窗口受理人（胡丽萍）$/),
    });
    const [letter] = page.documents;
    // The letter goes out in the sender's name and number, to the station.
    expect(letter).toMatchObject({ title: '交办函', addressee: page.unionName });
    const words = await wordsOf(house, director, letter.id);
    for (const said of [
      '昆山市总工会',
      page.unionName,
      task.task,
      '援助决定书复印件',
      '2026年11月24日',
      '2026年12月10日',
    ])
      expect(words).toContain(said);

    expect(await rows('yushan-station', 'mine')).toContain(id);
    await did(id, 'sign', 'yushan-station');
    await did(id, 'record_progress', 'yushan-station', { progress: '已约单位周三见面。' });
    const { documents } = await did(id, 'report', 'yushan-station', {
      report: '单位确认欠薪一万二千元。',
      papers: ['欠薪确认单'],
    });
    const report = await wordsOf(house, director, documents[0].id);
    for (const said of ['胡丽萍', '单位确认欠薪一万二千元。', '欠薪确认单']) expect(report).toContain(said);
    expect(await rows('kunshan-director', 'mine')).toContain(id);
    await did(id, 'ask_more', 'kunshan-reviewer', { what: '请补考勤记录。' });
    await did(id, 'report', 'yushan-station', { report: '考勤记录已补齐。' });
    await did(id, 'confirm', 'kunshan-director', { opinion: '同意办结。' });
    expect((await director.get(`/api/matters/${id}`)).body.stateLabel).toBe('已确认办结');
  });

  it('站里看得到交办的争议，看不到交办所从的事项', async () => {
    const application = await office.open('aid_application');
    const { id } = (await handDown('kunshan-reviewer', application)).body;
    const station = await house.as('yushan-station');
    expect((await station.get(`/api/matters/${id}`)).status).toBe(200);
    expect((await station.get(`/api/matters/${application}`)).status).toBe(404);
  });

  it('过了时限没有签收的，交办的工会和上级都看得到逾期', async () => {
    const application = await office.open('aid_application');
    const { id } = (await handDown('kunshan-director', application)).body;
    await office.passDays(4);
    for (const who of ['kunshan-reviewer', 'suzhou-director', 'province-law'])
      expect(await rows(who, 'overdue'), who).toContain(id);
    expect(await rows('nanjing-director', 'overdue')).not.toContain(id);
  });

  it('交办函写的报告日期就是期限的日期：没有另写日期的，按交办的工会自己定的内部时限，从交办之日起算', async () => {
    await house.db
      .insertInto('unionParameter')
      .values({
        unionId: unionIdOf('320500'),
        code: 'internal.hand_down.report',
        amount: 20,
        unit: 'calendar_day',
        fromOn: '2026-01-01',
      })
      .execute();
    const day = (days: number) => addDays(house.clock.now.toISOString().slice(0, 10), days);
    const director = await house.as('kunshan-director');
    const report = async (id: string) => {
      const page = (await director.get(`/api/matters/${id}`)).body;
      const clock = page.clocks.find((one: { name: string }) => one.name === 'report');
      return { clock, words: await wordsOf(house, director, page.documents[0].id) };
    };
    const plain = (await handDown('kunshan-director', await office.open('aid_application'))).body.id;
    const byTerm = await report(plain);
    expect(byTerm.clock).toMatchObject({ dueOn: day(20), isInternal: true });
    expect(byTerm.words).toContain(formatChineseDate(day(20)));
    // Signing changes nothing about the day which the letter names.
    await did(plain, 'sign', 'yushan-station');
    expect((await report(plain)).clock).toMatchObject({ dueOn: day(20), stoppedOn: null });

    const asked = (await handDown('kunshan-director', await office.open('aid_application'), { dueOn: day(6) })).body.id;
    const byLetter = await report(asked);
    expect(byLetter.clock.dueOn).toBe(day(6));
    expect(byLetter.clock.trace.join()).toContain('公文写明的日期');
    expect(byLetter.words).toContain(formatChineseDate(day(6)));
    await did(asked, 'sign', 'yushan-station');
    await office.passDays(7);
    for (const who of ['kunshan-reviewer', 'suzhou-director']) {
      expect(await rows(who, 'overdue'), who).toContain(asked);
      expect(await rows(who, 'overdue'), who).not.toContain(plain);
    }
    await did(asked, 'report', 'yushan-station', { report: '已办。' });
    await did(asked, 'ask_more', 'kunshan-reviewer', { what: '请补考勤记录。', askedByOn: day(3) });
    const again = (await director.get(`/api/matters/${asked}`)).body.clocks.filter(
      (one: { name: string; stoppedOn: string | null }) => one.name === 'report' && one.stoppedOn === null,
    );
    expect(again).toMatchObject([{ dueOn: day(3) }]);
  });

  it('重新交办时，原来要求的日期已经过去的，要另写一个日期', async () => {
    const today = house.clock.now.toISOString().slice(0, 10);
    const application = await office.open('aid_application');
    const { id } = (await handDown('kunshan-director', application, { dueOn: addDays(today, 1) })).body;
    await office.passDays(2);
    await did(id, 'return_hand_down', 'yushan-station', { reason: 'no_capacity', note: '站里只有一个人。' });
    const past = await office.act(id, 'hand_down_again', await house.as('kunshan-reviewer'), {
      input: { unionId: STATION },
    });
    expect(past.body.fields).toEqual([{ path: 'askedByOn', message: '要求办结的日期已经过去，请另写一个日期' }]);
    await did(id, 'hand_down_again', 'kunshan-reviewer', { unionId: STATION, askedByOn: addDays(today, 9) });
  });

  it('退回写明原因，回到交办的工会，可以重新交办或者撤回', async () => {
    const application = await office.open('aid_application');
    const { id } = (await handDown('kunshan-director', application)).body;
    const bare = await office.act(id, 'return_hand_down', await house.as('yushan-station'), { input: {} });
    expect(bare.status).toBe(422);
    await did(id, 'return_hand_down', 'yushan-station', { reason: 'papers_missing', note: '没有职工联系方式。' });
    expect(await rows('kunshan-reviewer', 'mine')).toContain(id);
    expect(await rows('yushan-station', 'mine')).not.toContain(id);
    await did(id, 'hand_down_again', 'kunshan-reviewer', { unionId: STATION });
    await did(id, 'recall', 'kunshan-director', { reason: '改由本会直接办理' });
    expect((await office.now(id)).state).toBe('withdrawn');
  });

  it('只能交给自己的下级；受理人不能交办；办结的不能交办；交办件不能再交办', async () => {
    const application = await office.open('aid_application');
    const across = await handDown('kunshan-director', application, { unionId: PIZHOU });
    expect(across).toMatchObject({ status: 422, body: { code: 'bad_input' } });
    expect(across.body.fields).toEqual([{ path: 'unionId', message: '只能交给本会的下级工会，请重新选择' }]);
    const children = (await (await house.as('kunshan-director')).get(`/api/matters/${application}`)).body.children;
    expect(children, '没有发出的不留半件').toEqual([]);
    expect((await handDown('kunshan-receptionist', application)).body.code).toBe('wrong_party');
    const past = await handDown('kunshan-director', application, { dueOn: '2026-11-01' });
    expect(past.body.fields[0].path).toBe('dueOn');
    const { id } = (await handDown('kunshan-director', application)).body;
    expect((await handDown('yushan-station', id)).body.code).toBe('wrong_state');
    await did(application, 'withdraw', 'kunshan-receptionist', getWithdrawal());
    expect((await handDown('kunshan-director', application)).body.code).toBe('wrong_state');
  });
});

const getWithdrawal = () => ({ reason: '职工自己和解了' });
