/** A closed file judged by a peer: who may not, who may, what the peer reads, and how it shows on the case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { CaseWalk } from '../support/cases.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let walk: CaseWalk;
let review: CaseWalk;
beforeAll(async () => {
  app = await openApp();
  const office = new Office(app);
  walk = await (await CaseWalk.open(app, office)).begun();
  await walk.concluded();
  await walk.did('kunshan-lawyer', 'submit_file', { contents: ['裁决书'] });
  await walk.did('kunshan-reviewer', 'accept_file', { opinion: '合格' });
  await walk.did('kunshan-reviewer', 'archive', { archiveNumber: '2026-KS-7' });
  const { opened } = await walk.did('kunshan-reviewer', 'ask_peer_review', { reason: '年度抽查' });
  review = walk.another(opened[0]?.id ?? expect.fail('没有开出评估'));
});
afterAll(() => app.close());

const full = { reception: 10, agreement: 10, facts: 20, law: 20, hearing: 15, progress: 10, file: 10, conduct: 5 };
const choose = async (username: string, more: object = {}) => ({
  handlerRegisterId: await walk.register(username),
  ...more,
});

describe('案卷同行评估', () => {
  it('评估是工会内部的事：受援人不是它的申请人，看不到', async () => {
    const applicants = await app.db
      .selectFrom('matterApplicant')
      .select('partyId')
      .where('matterId', '=', review.id)
      .execute();
    expect(applicants).toEqual([]);
    expect(await review.read()).toMatchObject({ state: 'awaiting_peer', parentId: walk.id });
  });

  it('承办过本案的人、与承办人同在一个律所的人应当回避；名册上写明原因', async () => {
    const own = await review.try('kunshan-reviewer', 'choose_peer', await choose('kunshan-lawyer'));
    expect(own.body).toMatchObject({ code: 'handler_blocked', detail: expect.stringContaining('承办过被评估的案件') });
    const colleague = await review.try('kunshan-reviewer', 'choose_peer', await choose('suzhou-lawyer'));
    expect(colleague.body.detail).toContain('同在一个单位');
    const offered = (await (await app.as('kunshan-reviewer')).get(`/api/matters/${review.id}/handlers`)).body;
    const blocks = new Map(
      offered.map((one: { registerId: string; blocks: string[] }) => [one.registerId, one.blocks.join('；')]),
    );
    expect(blocks.get(await walk.register('kunshan-lawyer'))).toContain('回避');
    // The same lawyer may take a case of the union: it is the review which bars them.
    const forCase = (await (await app.as('kunshan-director')).get(`/api/matters/${walk.id}/handlers`)).body;
    expect(JSON.stringify(forCase)).not.toContain('被评估');
  });

  it('与案件同在一个工会的人要写明没有外地人选的理由', async () => {
    const local = await walk.register('suzhou-public-lawyer');
    const kunshan = (await review.read()).unionId;
    await app.db
      .insertInto('handlerAgreement')
      .values({ handlerId: local, unionId: kunshan, fromOn: '2026-01-01' })
      .execute();
    const silent = await review.try('kunshan-reviewer', 'choose_peer', await choose('suzhou-public-lawyer'));
    expect(silent.body.fields[0].path).toBe('samePlaceReason');
    await app.db.deleteFrom('handlerAgreement').where('handlerId', '=', local).where('unionId', '=', kunshan).execute();
  });

  it('被选的人还没有被选时看不到案卷，选上才看得到；回避以后又看不到，另选他人', async () => {
    const peer = await app.as('suzhou-public-lawyer');
    expect((await peer.get(`/api/matters/${walk.id}`)).status).toBe(404);
    await review.did('kunshan-reviewer', 'choose_peer', await choose('suzhou-public-lawyer'));
    expect((await peer.get(`/api/matters/${walk.id}`)).status).toBe(200);
    await review.did('suzhou-public-lawyer', 'recuse', { reason: '与对方法律顾问是近亲属' });
    expect((await peer.get(`/api/matters/${walk.id}`)).status).toBe(404);
    const { row, state } = await review.read();
    expect(state).toBe('awaiting_peer');
    expect(row).toContainEqual({ label: '前一位评估人回避的原因', value: '与对方法律顾问是近亲属' });
    await review.did('kunshan-reviewer', 'choose_peer', await choose('suzhou-public-lawyer'));
    await review.did('suzhou-public-lawyer', 'accept_review');
  });

  it('评估人读得到案卷、文书和证据，但不能办理案件', async () => {
    const peer = await app.as('suzhou-public-lawyer');
    const file = (await peer.get(`/api/matters/${walk.id}`)).body;
    expect(file.log.length).toBeGreaterThan(0);
    expect(file.acts.every((act: { allowed: boolean }) => !act.allowed)).toBe(true);
    const [paper] = file.documents;
    expect((await peer.call({ method: 'GET', url: `/api/documents/${paper.id}/content` })).status).toBe(200);
    const dispute = (await peer.get(`/api/disputes/${file.dispute.id}`)).body;
    const more = { revision: dispute.revision, parties: [{ kind: 'worker', role: 'applicant', displayName: '某人' }] };
    expect(await peer.post(`/api/disputes/${dispute.id}/parties`, more)).toMatchObject({ status: 403 });
    const facts = { revision: dispute.revision, facts: { workerCount: 2 }, statedBy: '某人', standing: 'said' };
    expect(await peer.post(`/api/disputes/${dispute.id}/facts`, facts)).toMatchObject({ status: 403 });
  });

  it('没有给满分的要写理由；评分表写明每项得分、总分、等级和指标的出处', async () => {
    const silent = await review.try('suzhou-public-lawyer', 'score', { ...full, facts: 12 });
    expect(silent.body.fields[0].path).toBe('factsReason');
    expect((await review.try('suzhou-public-lawyer', 'score', { ...full, facts: 21 })).body.fields[0].path).toBe(
      'facts',
    );
    const first = await review.did('suzhou-public-lawyer', 'score', { ...full, veto: '收了受援人两百元' });
    expect(await review.words(first, '案件质量评估表')).toContain('不合格');
    expect((await review.try('suzhou-public-lawyer', 'confirm', { opinion: '同意' })).body.code).toBe('wrong_party');
    await review.did('kunshan-director', 'return_score', { reason: '查无此事' });
    const scored = await review.did('suzhou-public-lawyer', 'score', {
      ...full,
      facts: 12,
      factsReason: '没有申请调取考勤',
      improvement: '取证先列清单',
    });
    const words = await review.words(scored, '案件质量评估表');
    for (const part of ['92', '优秀', '没有申请调取考勤', '取证先列清单', '原文未见', (await walk.read()).number])
      expect(words).toContain(part);
    const points = await app.db
      .selectFrom('reviewScore')
      .select(['indicator', 'score', 'reason'])
      .where('matterId', '=', review.id)
      .execute();
    expect(points).toHaveLength(8);
    expect(points).toContainEqual({ indicator: 'facts', score: 12, reason: '没有申请调取考勤' });
  });

  it('负责人确认后结果写在案件上；评估结束，评估人不再看得到案卷', async () => {
    const label = '同行评估';
    const told = async () => (await walk.read()).row.find((row: { label: string }) => row.label === label);
    expect(await told()).toBeUndefined();
    await review.did('kunshan-director', 'confirm', { opinion: '同意' });
    expect(await told()).toEqual({
      label,
      value: '优秀，92分，2026年11月21日确认；改进建议：取证先列清单',
    });
    const peer = await app.as('suzhou-public-lawyer');
    expect((await peer.get(`/api/matters/${walk.id}`)).status).toBe(404);
    expect((await peer.get(`/api/disputes/${(await walk.read()).dispute.id}`)).status).toBe(404);
  });

  it('上级工会送评的，由上级工会组织，案件所在的工会看得到', async () => {
    const { opened } = await walk.did('suzhou-director', 'ask_peer_review', { reason: '市级抽查' });
    const above = walk.another(opened[0]?.id ?? expect.fail('没有开出评估'));
    expect((await above.read('suzhou-director')).unionName).toContain('苏州');
    expect((await (await app.as('kunshan-reviewer')).get(`/api/matters/${above.id}`)).status).toBe(200);
    expect((await above.try('kunshan-reviewer', 'choose_peer', await choose('suzhou-public-lawyer'))).body.code).toBe(
      'wrong_party',
    );
    await above.did('suzhou-director', 'choose_peer', await choose('suzhou-public-lawyer'));
  });
});
