/** Lists, counts, search and figures hold nothing of a neighbour's: not an id, not a name, not a number. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import type { FileOfKunshan } from '../../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../../support/file-of-kunshan.ts';

let app: TestApp;
let file: FileOfKunshan;
let secrets: readonly string[];

beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
  const matters = await app.db.selectFrom('matter').select(['id', 'number']).execute();
  secrets = [
    file.disputeId,
    file.personId,
    file.employerId,
    file.evidenceId,
    file.documentId,
    file.obligationId,
    ...matters.flatMap(({ id, number }) => (number ? [id, number] : [id])),
  ];
}, 120_000);
afterAll(() => app.close());

const searches = ['纪大山', '大山', 'jids', '昆山示例', '13912345678', '320583198501011234', '昆山工援', '违法解除'];
const lists = [
  '/api/matters?view=mine',
  '/api/matters?view=unit',
  '/api/matters?view=overdue',
  '/api/matters?view=all',
  '/api/matters?view=all&procedure=aid_case',
  `/api/matters?view=all&q=${encodeURIComponent('纪大山')}`,
  '/api/figures?year=2026',
  '/api/figures?year=2027&period=union',
];
const seenBefore = {
  facts: { applicantCategory: 'worker', causes: ['unlawful_dismissal'], divisionCode: '320281' },
  person: { name: '纪大山', identityNumber: '320583198501011234', phone: '13912345678' },
  employerName: '昆山示例制造有限公司',
};

describe('邻市的名单里没有昆山的事', () => {
  it.each([
    'nanjing-director',
    'nanjing-reviewer',
    'jiangyin-reviewer',
    'qixia-reviewer',
    'yushan-station',
    'hotline-01',
    'admin',
  ])('%s', async (username) => {
    const who = await app.as(username);
    const unionOf = `&unionId=${file.unionId}`;
    const replies = [
      ...(await Promise.all(lists.map((url) => who.get(url)))),
      ...(await Promise.all(
        ['/api/matters?view=all', '/api/figures?year=2026', '/api/figures/list?year=2026&code=applications'].map(
          (url) => who.get(url + unionOf),
        ),
      )),
      await who.post('/api/triage', seenBefore),
      ...(await Promise.all(searches.map((q) => who.post('/api/search', { q })))),
    ];
    for (const { status, body } of replies) {
      expect(status).toBeLessThan(500);
      const text = JSON.stringify(body);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
    const { body } = await who.get('/api/matters?view=all');
    expect(body).toMatchObject({ rows: [], counts: { mine: 0, unit: 0, overdue: 0 }, obligations: [] });
  });

  it('昆山自己和省里都列得出来', async () => {
    for (const username of ['kunshan-reviewer', 'province-law']) {
      const who = await app.as(username);
      const listed = await who.get('/api/matters?view=all');
      expect(JSON.stringify(listed.body)).toContain(file.matters['aid_case']);
      const found = await who.post('/api/search', { q: '纪大山' });
      expect(found.body.people.map((person: { id: string }) => person.id)).toContain(file.personId);
    }
  });

  it('承办律师只列出自己承办的', async () => {
    const lawyer = await app.as('kunshan-lawyer');
    const { rows } = (await lawyer.get('/api/matters?view=all')).body;
    expect(rows.map((row: { id: string }) => row.id)).toContain(file.matters['aid_case']);
    const handlers = new Set(rows.map((row: { handlerName: string | null }) => row.handlerName));
    expect([...handlers]).toEqual([(await lawyer.get('/api/session')).body.name]);
  });
});
