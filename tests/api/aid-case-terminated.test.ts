/** The file of a case that ended early: called in when the end stands, handed in, checked, put away, counted apart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { CaseWalk } from '../support/cases.ts';
import type { Done } from '../support/cases.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
});
afterAll(() => app.close());

const evidence = '受援人另行委托了律师，有合同照片';
const clock = (matter: { clocks: { name: string; stoppedOn: string | null }[] }, name: string) =>
  matter.clocks.find((row) => row.name === name && row.stoppedOn === null);

async function terminated(walk: CaseWalk): Promise<Done> {
  await walk.did('kunshan-lawyer', 'propose_termination', { ground: 'own_agent', evidence });
  return walk.did('kunshan-director', 'terminate', { reason: '已经自行委托代理人' });
}

describe('终止以后交卷归档', () => {
  it('异议期满才请承办人交卷，交卷期限从终止之日起算；审查、归档和结案的一样，卷里写明是终止', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await terminated(walk);
    const early = await walk.try('kunshan-reviewer', 'confirm_termination');
    expect(early.body).toMatchObject({ code: 'wrong_state', detail: expect.stringContaining('2026年11月26日前') });
    expect((await walk.try('kunshan-lawyer', 'submit_file', { contents: ['身份证复印件'] })).body.code).toBe(
      'wrong_state',
    );
    await office.passDays(6);
    await walk.did('kunshan-reviewer', 'confirm_termination');
    const due = await walk.read();
    expect(due).toMatchObject({ state: 'termination_final', closedOn: null });
    expect(due.waitsForWords).toContain(await walk.nameOf('kunshan-lawyer'));
    expect(clock(due, 'submit_file')).toMatchObject({ startedOn: '2026-11-21', dueOn: '2026-12-21' });
    expect(clock(due, 'objection')).toBeUndefined();

    const handed = await walk.did('kunshan-lawyer', 'submit_file', { contents: ['身份证复印件'] });
    const cover = await walk.words(handed, '案卷封面和卷内目录');
    for (const part of ['2026年11月21日（终止援助）', '终止援助：自行委托了律师或者其他代理人', '终止援助的文书'])
      expect(cover).toContain(part);
    expect(cover).not.toContain('结案报告表');
    await walk.did('kunshan-reviewer', 'return_file', { reasons: ['缺材料交还清单'] });
    await walk.did('kunshan-lawyer', 'resubmit_file', { contents: ['材料交还清单'] });
    const checked = await walk.did('kunshan-reviewer', 'accept_file', { opinion: '材料齐全' });
    expect(await walk.words(checked, '结案审查表')).toContain('终止援助：自行委托了律师或者其他代理人');
    await walk.did('kunshan-reviewer', 'archive', { archiveNumber: '2026-KS-21' });
    const archived = await walk.read();
    expect(archived.closedOn).toBe('2026-11-27');
    const offered = archived.acts.map(({ name }: { name: string }) => name);
    expect(offered).toContain('object_archived_termination');
    expect(offered).not.toContain('open_next_stage');
    expect(offered).not.toContain('ask_reopening');
    app.clock.now = new Date('2026-11-21T02:00:00Z');
  });

  it('交卷以后、归档以后才来的异议也收；责令继续的，案卷重新来过', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await terminated(walk);
    await office.passDays(6);
    await walk.did('kunshan-reviewer', 'confirm_termination');
    await walk.did('kunshan-lawyer', 'submit_file', { contents: ['身份证复印件'] });
    await walk.did('kunshan-reviewer', 'accept_file', { opinion: '材料齐全' });
    await walk.did('kunshan-reviewer', 'archive', { archiveNumber: '2026-KS-22' });
    await walk.did('kunshan-receptionist', 'object_archived_termination', { reason: '在外地，刚看到决定书' });
    const objected = await walk.read();
    expect(objected).toMatchObject({ state: 'termination_objected', closedOn: null });
    expect(objected.row).toContainEqual({ label: '异议逾期提出', value: '是' });
    await walk.did('suzhou-director', 'order_resumption', { opinion: '查无委托' });
    const labels = (await walk.read()).row.map(({ label }: { label: string }) => label);
    for (const gone of ['终止日期', '归档日期', '档案号']) expect(labels).not.toContain(gone);
    app.clock.now = new Date('2026-11-21T02:00:00Z');

    const upheld = await (await CaseWalk.open(app, office)).begun();
    await terminated(upheld);
    await upheld.did('kunshan-receptionist', 'object_termination', { reason: '照片是姐姐的合同' });
    await upheld.did('suzhou-director', 'uphold_termination', { opinion: '合同是本人签名' });
    await upheld.did('kunshan-reviewer', 'confirm_termination');
    await upheld.did('kunshan-lawyer', 'submit_file', { contents: ['身份证复印件'] });
    expect((await upheld.read()).state).toBe('file_submitted');
    const again = await upheld.try('kunshan-receptionist', 'object_termination', { reason: '再来' });
    expect(again.body).toMatchObject({
      code: 'wrong_state',
      detail: expect.stringContaining('已经由上级工会审查决定'),
    });
  });

  it('还没有指派就终止的，没有承办人交卷，由审核人直接归档', async () => {
    const walk = await CaseWalk.open(app, office);
    await walk.did('kunshan-reviewer', 'propose_termination', { ground: 'client_asks', evidence: '申请人撤回申请' });
    await walk.did('kunshan-director', 'terminate', { reason: '申请已撤回' });
    const names = (await walk.read('kunshan-reviewer')).acts.map(({ name }: { name: string }) => name);
    expect(names).toContain('archive_unassigned');
    expect(names).not.toContain('confirm_termination');
    await office.passDays(6);
    const done = await walk.did('kunshan-reviewer', 'archive_unassigned', { archiveNumber: '2026-KS-23' });
    const cover = await walk.words(done, '案卷封面和卷内目录');
    expect(cover).toContain('终止援助：受援人有正当理由要求终止');
    expect(cover).not.toMatch(/授权委托书|委托代理协议/);
    expect(await walk.read()).toMatchObject({ state: 'archived', closedOn: '2026-11-27' });
    app.clock.now = new Date('2026-11-21T02:00:00Z');
  });

  it('统计里终止另算，不混在结案里', async () => {
    const director = await app.as('kunshan-director');
    const figures = async () => {
      const { body } = await director.get('/api/figures?year=2026');
      const of = (code: string) => body.figures.find((figure: { code: string }) => figure.code === code)?.value;
      return {
        terminated: of('cases_terminated_arbitration'),
        concluded: of('cases_concluded'),
        archived: of('cases_archived'),
      };
    };
    const before = await figures();
    const walk = await (await CaseWalk.open(app, office)).begun();
    await terminated(walk);
    expect(await figures()).toEqual({ ...before, terminated: before.terminated + 1 });
  });
});
