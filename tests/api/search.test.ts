// Search finds what the viewer may see, by the ways people look: part of a name, pinyin, initials, numbers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

let house: TestApp;
let window: Persona;
let told: { disputeNumber: string; matters: { number: string }[] };

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  const parties = [
    {
      kind: 'worker',
      role: 'applicant',
      person: { name: '单雄信', identityNumber: '320382199007150041', phone: '13952110087' },
    },
    { kind: 'employer', role: 'respondent', employer: { name: '昆山示例纺织有限公司' } },
  ];
  told = await tellJi(window, { parties });
});
afterAll(() => house.close());

const search = async (who: Persona, q: string, kind = 'all') => (await who.post('/api/search', { q, kind })).body;
const names = (rows: { name: string }[]) => rows.map((row) => row.name);

describe('搜索', () => {
  it.each([
    '雄信',
    '单雄',
    'shanxiong',
    'Shan Xiongxin',
    'sxx',
    'SX',
    '139 5211 0087',
    '+8613952110087',
    '320382199007150041',
  ])('职工：%s', async (q) => {
    expect(names((await search(window, q, 'person')).people)).toContain('单雄信');
  });

  it.each(['示例纺织', 'kssl', 'kunshanshili'])('单位：%s', async (q) => {
    expect(names((await search(window, q, 'employer')).employers)).toContain('昆山示例纺织有限公司');
  });

  it('按编号和标题找到事项和档案', async () => {
    const number = told.matters[0]?.number ?? '';
    expect((await search(window, number)).matters.map((row: { number: string }) => row.number)).toContain(number);
    expect((await search(window, told.disputeNumber)).disputes.map((row: { number: string }) => row.number)).toContain(
      told.disputeNumber,
    );
    expect((await search(window, '单雄信诉')).disputes).toHaveLength(1);
  });

  it('电话和证件号码只能整个查，不能一段一段试', async () => {
    for (const q of ['1395211008', '5211', '32038219900715004'])
      expect((await search(window, q, 'person')).people).toEqual([]);
  });

  it('号码不进网址，结果也不按提交编号留存', async () => {
    expect((await window.get('/api/search?q=13952110087')).status).toBe(404);
    const found = await window.post('/api/search', { q: '13952110087' }, { 'idempotency-key': 'search-0001' });
    expect(names(found.body.people)).toContain('单雄信');
    expect(await house.db.selectFrom('idempotency').selectAll().where('key', '=', 'search-0001').execute()).toEqual([]);
  });

  it('通配符只当作文字', async () => {
    const { people, employers, matters, disputes } = await search(window, '%_');
    expect([people, employers, matters, disputes]).toEqual([[], [], [], []]);
  });

  it('邻县什么也搜不到，一个字也不搜，热线不能搜', async () => {
    const neighbour = await house.as('jiangyin-reviewer');
    for (const q of ['单雄信', '示例纺织', '13952110087', told.disputeNumber]) {
      const { people, employers, matters, disputes } = await search(neighbour, q);
      expect([people, employers, matters, disputes]).toEqual([[], [], [], []]);
    }
    expect((await search(window, '单')).fields[0].path).toBe('q');
    expect((await (await house.as('hotline-01')).post('/api/search', { q: '单雄信' })).status).toBe(403);
  });

  it('结果太多时只给二十条，并说明还有', async () => {
    const parties = Array.from({ length: 25 }, (_, seat) => ({
      kind: 'worker',
      role: 'applicant',
      person: { name: `司马${'甲乙丙丁戊'[seat % 5]}${'子丑寅卯辰'[Math.floor(seat / 5)]}` },
    }));
    await tellJi(window, { parties, claims: [] });
    const { people, more } = await search(window, '司马', 'person');
    expect([people.length, more]).toEqual([20, true]);
  });
});
