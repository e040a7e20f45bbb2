// What a worker knows and decides about their own data: who has looked, and whether texts are wanted.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../server/jobs/deliver.ts';
import { openApp, type TestApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { Office } from '../support/office.ts';
import { Visitor, consent, fillIn, signInByPhone } from '../support/visitor.ts';

const JI = '13912345678';
let app: TestApp;
let file: FileOfKunshan;
let worker: Visitor;

beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
  worker = new Visitor(app);
  await signInByPhone(app, worker, JI);
}, 120_000);
afterAll(() => app.close());

/** Each reading as one line, as it stands on the page: who, what, why. */
async function shown(): Promise<readonly string[]> {
  const { body } = await worker.get('/my/readers');
  return [...body.matchAll(/<strong>(.*?)<\/strong>看了(.*?)<\/p><p>理由：(.*?)<\/p>/g)].map((match) =>
    match.slice(1).join('|'),
  );
}

const labels = { identity_number: '您的证件号码', phone: '您的电话', address: '您的住址' } as const;
const readers = {
  'kunshan-receptionist': '昆山市总工会的窗口受理人',
  'kunshan-reviewer': '昆山市总工会的审核人',
  'kunshan-director': '昆山市总工会的负责人',
} as const;

/** One look at the file: a number, a paper, a document; by somebody of Kunshan. */
const looks = fc.record({
  who: fc.constantFrom(...(Object.keys(readers) as (keyof typeof readers)[])), // Object.keys forgets the literals
  what: fc.constantFrom('identity_number', 'phone', 'address', 'evidence', 'document'),
  why: fc.constantFrom('电话通知补正材料', '核对授权委托书', '邮寄决定书'),
});

describe('谁看过我的资料', () => {
  it('SEC-025 不管谁怎么看，本人看到的与留痕一条不多一条不少，写明单位、岗位、理由，不写姓名', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(looks, { maxLength: 6 }), async (told) => {
        await app.db.deleteFrom('rateCount').execute();
        const before = await shown();
        const expected: string[] = [];
        for (const { who, what, why } of told) {
          const one = await app.as(who);
          if (what === 'evidence') {
            expect((await one.get(`/api/evidence/${file.evidenceId}/content`)).status).toBe(200);
            expected.unshift(`${readers[who]}|一份材料|下载`);
          } else if (what === 'document') {
            expect((await one.get(`/api/documents/${file.documentId}/content`)).status).toBe(200);
            expected.unshift(`${readers[who]}|一份文书|下载文书`);
          } else {
            const field = what as keyof typeof labels; // the others have gone above
            const reply = await one.post(`/api/people/${file.personId}/unmask`, { field, reason: why });
            expect(reply.status).toBe(200);
            expected.unshift(`${readers[who]}|${labels[field]}|${why}`);
          }
        }
        expect(await shown()).toEqual([...expected, ...before]);
      }),
      { numRuns: 8 },
    );
    const { body } = await worker.get('/my/readers');
    for (const who of Object.keys(readers))
      expect(body).not.toContain((await (await app.as(who)).get('/api/session')).body.name);
  }, 60_000);

  it('SEC-025 别人被看，不出现在我这里', async () => {
    const before = await shown();
    const other = await new Office(app).open('advice', {
      parties: [{ kind: 'worker', role: 'applicant', person: { name: '孙大海', phone: '13800138222' } }],
      claims: [],
    });
    const window = await app.as('kunshan-receptionist');
    const { applicants } = (await window.get(`/api/matters/${other}`)).body;
    const asked = { field: 'phone', reason: '电话通知来窗口' };
    expect((await window.post(`/api/people/${applicants[0].personId}/unmask`, asked)).status).toBe(200);
    expect(await shown()).toEqual(before);
  });
});

describe('同意与撤回', () => {
  const texts = () =>
    app.db
      .selectFrom('messageDelivery')
      .innerJoin('person', 'person.id', 'messageDelivery.personId')
      .select(['messageDelivery.state', 'messageDelivery.cause', 'person.isDemo'])
      .where('personId', '=', file.personId)
      .orderBy('messageDelivery.createdAt')
      .execute();

  it('SEC-026 登录以后点一下就不再收短信：已经排好的不发，新的不排；事情照常办，再点一下又收', async () => {
    const waiting = (await texts()).filter(({ state }) => state === 'waiting').length;
    expect(waiting).toBeGreaterThan(0);
    const page = await worker.get('/my');
    expect(page.body).toContain('不再发短信');
    expect((await worker.post('/my/texts', { choice: 'stop' })).body).toContain('您要求过不发短信');
    await deliverDue(app.app.services, 'sms');
    const stopped = await texts();
    expect(stopped.filter(({ state }) => state === 'failed').length).toBe(waiting);
    expect(stopped.every(({ state }) => state !== 'waiting')).toBe(true);
    expect(stopped.at(-1)?.cause).toContain('本人不再接收短信提醒');

    const office = new Office(app);
    const acted = await office.doLawfully(file.matters['advice'] ?? '', 'answer');
    expect(acted).toBeTruthy();
    expect(await texts()).toHaveLength(stopped.length);
    const { body } = await worker.get(`/my/${file.matters['advice']}`);
    expect(body).toContain('工会的答复');

    expect((await worker.post('/my/texts', { choice: 'again' })).body).toContain('不再发短信');
    const rows = await app.db
      .selectFrom('consentChoice')
      .innerJoin('consentText', (join) =>
        join
          .onRef('consentText.item', '=', 'consentChoice.item')
          .onRef('consentText.version', '=', 'consentChoice.textVersion'),
      )
      .select(['isGiven', 'words'])
      .where('personId', '=', file.personId)
      .orderBy('consentChoice.id')
      .execute();
    expect(rows.map(({ isGiven }) => isGiven)).toEqual([false, true]);
    expect(page.body).toContain(rows[0]?.words);
    const audited = await app.db
      .selectFrom('action')
      .select('name')
      .where('subject', '=', 'person')
      .where('subjectId', '=', file.personId)
      .where('name', 'in', ['stop_texts', 'allow_texts'])
      .orderBy('id')
      .execute();
    expect(audited.map(({ name }) => name)).toEqual(['stop_texts', 'allow_texts']);
  });

  it('SEC-026 重复点不多留一条；别的选择不认', async () => {
    await worker.post('/my/texts', { choice: 'again' });
    expect(await app.db.selectFrom('consentChoice').select('id').execute()).toHaveLength(2);
    expect((await worker.post('/my/texts', { choice: 'sell' })).status).toBe(400);
  });

  it('SEC-026 网上求助时同意的文字连同版本一起留下', async () => {
    const asking = new Visitor(app);
    const page = await fillIn(asking);
    expect((await asking.post('/ask/submit', consent)).status).toBe(200);
    const kept = await app.db
      .selectFrom('portalConsent')
      .innerJoin('consentText', 'consentText.version', 'portalConsent.textVersion')
      .select(['portalConsent.item', 'words', 'version'])
      .where('consentText.item', '=', 'portal')
      .executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ item: 'general', version: consent['version'] });
    expect(page.body).toContain(kept.words);
  });
});
