/** What advice and a drafted paper leave on the file: one form each, at the moment they are done. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';

let house: TestApp;
let office: Office;
let window: Persona;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  window = await house.as('kunshan-receptionist');
});
afterAll(() => house.close());

const nameOf = async () => (await window.get('/api/session')).body.name;

describe('咨询和代书的登记表', () => {
  it('答复咨询时出一份咨询登记表：问什么、怎么答、请去哪里、谁答的、用了多久', async () => {
    const id = await office.open('advice');
    const input = { answer: '先不要签字，保留聊天记录', minutes: 20, referral: '昆山市劳动保障监察大队' };
    const done = await office.act(id, 'answer', window, { input });
    expect(done.body.documents).toMatchObject([{ title: '法律咨询登记表', number: null }]);
    const words = await wordsOf(house, window, done.body.documents[0].id);
    for (const part of [
      '先不要签字，保留聊天记录。',
      '20分钟',
      '昆山市劳动保障监察大队',
      '2026年11月21日',
      await nameOf(),
      '纪大山',
    ])
      expect(words).toContain(part);
    expect(words).not.toMatch(/undefined|null|[{}]/);
  });

  it('完成代书时出一份代书登记表：写了什么、给谁写、谁写的、递到哪里、副本在哪里', async () => {
    const id = await office.open('paper_drafting');
    const input = { draftedOn: '2026-11-21', addressedTo: '昆山市仲裁委', drafter: '王律师', copies: '三份，一份存档' };
    const done = await office.act(id, 'finish', window, { input });
    expect(done.body.documents).toMatchObject([{ title: '代书登记表', number: null }]);
    const words = await wordsOf(house, window, done.body.documents[0].id);
    for (const part of ['劳动仲裁申请书', '昆山市仲裁委', '王律师', '三份，一份存档', '纪大山', await nameOf()])
      expect(words).toContain(part);
    const matter = (await window.get(`/api/matters/${id}`)).body;
    expect(matter.row).toEqual(expect.arrayContaining([{ label: '代书人', value: '王律师' }]));
  });
});
