/** Who handles a case: asked to be changed, joined by another; and the papers this makes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { CaseWalk } from '../support/cases.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
});
afterAll(() => app.close());

const obligation = (matter: { obligations: { kind: string; endedOn: string | null }[] }, kind: string) =>
  matter.obligations.find((row) => row.kind === kind && row.endedOn === null);

const toldOf = (matterId: string) =>
  app.db
    .selectFrom('outbox')
    .select(['addresseeParty', 'body'])
    .where('matterId', '=', matterId)
    .orderBy('id')
    .execute();

describe('承办人', () => {
  it('指派时一并告知受援人：谁承办、哪天以前签协议、不收费、可以请求更换', async () => {
    const walk = await CaseWalk.open(app, office);
    const assigned = await walk.did('kunshan-director', 'assign', {
      handlerRegisterId: await walk.register('kunshan-lawyer'),
    });
    const words = await walk.words(assigned, '告知承办人函');
    // Five working days from Saturday the 21st end on Friday the 27th.
    for (const part of [
      '纪大山：',
      await walk.nameOf('kunshan-lawyer'),
      '2026年11月27日前',
      '5个工作日，条文待核实',
      '不收取任何费用',
      '《法律援助法》第五十五条',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('共同承办');
  });

  it('受援人请求更换，负责人五日内决定；同意的换人，审批表和通知书写明谁换谁、为什么', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await walk.did('kunshan-receptionist', 'ask_change', { reason: '两次没有按约定见面' });
    expect(obligation(await walk.read(), 'decide_change')).toMatchObject({ addressee: '负责人', dueOn: '2026-11-26' });
    const input = { handlerRegisterId: await walk.register('suzhou-lawyer') };
    expect((await walk.try('kunshan-receptionist', 'ask_change', { reason: '再问一次' })).body.code).toBe(
      'wrong_state',
    );
    expect((await walk.try('kunshan-director', 'reassign', { ...input, note: '改派' })).body.code).toBe('wrong_state');
    expect((await walk.try('kunshan-lawyer', 'grant_change', { ...input, opinion: '同意' })).body.code).toBe(
      'wrong_party',
    );

    const changed = await walk.did('kunshan-director', 'grant_change', { ...input, opinion: '未按规定通报进展' });
    expect(changed.documents.map(({ title }) => title)).toEqual([
      '更换法律援助人员审批表',
      '指派通知书',
      '更换法律援助人员通知书',
    ]);
    const [former, next] = [await walk.nameOf('kunshan-lawyer'), await walk.nameOf('suzhou-lawyer')];
    const approval = await walk.words(changed, '更换法律援助人员审批表');
    for (const part of ['两次没有按约定见面。', '受援人', '同意更换', '未按规定通报进展。', former, next])
      expect(approval).toContain(part);
    const notice = await walk.words(changed, '更换法律援助人员通知书');
    for (const part of [
      `${former}不再承办`,
      next,
      '更换的原因：两次没有按约定见面。未按规定通报进展。',
      '2026年11月27日前',
      '重新签订',
      '移交新的承办人',
    ])
      expect(notice).toContain(part);

    const matter = await walk.read();
    expect(matter.state).toBe('assigned');
    expect(obligation(matter, 'decide_change')).toBeUndefined();
    expect((await walk.try('kunshan-lawyer', 'log', {})).status).toBe(404);
    await walk.did('suzhou-lawyer', 'accept');
  });

  it('共同承办人改为首位承办人，通知书只写离任的那一位；文书按出具的先后排列', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    const input = { handlerRegisterId: await walk.register('suzhou-lawyer') };
    await walk.did('kunshan-director', 'add_handler', { ...input, note: '人数多' });
    const changed = await walk.did('kunshan-director', 'reassign', { ...input, note: '原承办人调离' });
    const [former, next] = [await walk.nameOf('kunshan-lawyer'), await walk.nameOf('suzhou-lawyer')];
    const notice = await walk.words(changed, '更换法律援助人员通知书');
    expect(notice).toContain(`${former}不再承办，现由`);
    expect(notice).not.toContain(`${next}不再承办`);
    expect(notice).not.toContain(`${next}、`);
    expect(notice).not.toContain(`、`.concat(next));
    const { documents } = await walk.read();
    const ids = documents.map(({ id }: { id: string }) => id);
    expect(ids.slice(-2)).toEqual(changed.documents.map(({ id }) => id));
  });

  it('不同意更换的，审批表写明理由，谁请求的就告诉谁，承办人继续办', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await walk.did('kunshan-lawyer', 'ask_change', { reason: '生病住院' });
    const told = () => toldOf(walk.id);
    expect((await told()).at(-1)?.addresseeParty).toBe('director');
    const declined = await walk.did('kunshan-director', 'decline_change', { reason: '已经康复' });
    expect((await told()).at(-1)).toMatchObject({
      addresseeParty: 'handler',
      body: expect.stringContaining('没有同意'),
    });
    const approval = await walk.words(declined, '更换法律援助人员审批表');
    for (const part of ['承办人', '生病住院。', '不予更换', '已经康复。']) expect(approval).toContain(part);
    expect((await walk.read()).state).toBe('in_progress');
    await walk.did('kunshan-receptionist', 'ask_change', { reason: '还是想换' });
    expect((await told()).at(-1)).toMatchObject({ addresseeParty: 'applicant' });
    await walk.did('kunshan-director', 'decline_change', { reason: '没有更换的情形' });
    expect((await told()).at(-1)).toMatchObject({
      addresseeParty: 'applicant',
      body: expect.stringContaining('没有同意'),
    });
  });

  it('两人共同承办：都能登记办案活动，记录写明是谁；结束一人后他就看不到了', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    const input = { handlerRegisterId: await walk.register('suzhou-lawyer'), note: '人数多，分头取证' };
    expect((await walk.try('suzhou-lawyer', 'log', {})).status).toBe(404);
    const added = await walk.did('kunshan-director', 'add_handler', input);
    const [first, second] = [await walk.nameOf('kunshan-lawyer'), await walk.nameOf('suzhou-lawyer')];
    const letter = await walk.words(added, '增派共同承办人通知书');
    for (const part of [first, second, '人数多，分头取证。']) expect(letter).toContain(part);
    expect(await walk.words(added, '告知承办人函')).toContain('共同承办');
    expect((await walk.try('kunshan-director', 'add_handler', input)).body.fields[0].message).toContain('已经是');

    await walk.did('kunshan-lawyer', 'log', {
      kind: 'meeting',
      heldOn: '2026-11-21',
      content: '会见受援人。',
      minutes: 60,
    });
    await walk.did('suzhou-lawyer', 'log', { kind: 'investigation', heldOn: '2026-11-21', content: '调取社保记录。' });
    const { row } = await walk.read();
    expect(row).toContainEqual({ label: '共同承办人', value: `${second}，2026年11月21日起` });
    // Who stands beside does not answer for who was assigned, nor check the file.
    const { handlerRegisterId } = input;
    await walk.did('suzhou-lawyer', 'conclude', {
      outcome: 'settlement',
      concludedOn: '2026-11-21',
      summary: '和解。',
      results: [{ partyId: null, claimedFen: 100, awardedFen: 100, receivedFen: 100 }],
    });
    const submitted = await walk.did('kunshan-lawyer', 'submit_file', { contents: ['和解协议'] });
    const record = await walk.words(submitted, '办案记录');
    for (const part of [first, second, '会见受援人。', '调取社保记录。', '1.0小时']) expect(record).toContain(part);

    await walk.did('kunshan-director', 'end_co_handler', { handlerRegisterId, reason: '已经办完' });
    expect((await (await app.as('suzhou-lawyer')).get(`/api/matters/${walk.id}`)).status).toBe(404);
  });
});
