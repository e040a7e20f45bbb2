/** The papers of the work and of the closed file, read back from the .docx; what a dossier lacks is named. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { CaseWalk } from '../support/cases.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let office: Office;
let walk: CaseWalk;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
  walk = await CaseWalk.open(app, office);
  await walk.did('kunshan-director', 'assign', { handlerRegisterId: await walk.register('kunshan-lawyer') });
  await walk.did('kunshan-lawyer', 'accept');
});
afterAll(() => app.close());

const lawyer = 'kunshan-lawyer';

describe('办案中的文书', () => {
  it('特别授权逐项写明，没有勾选的不给；一般代理不能夹带特别权限', async () => {
    expect((await walk.try(lawyer, 'prepare_agreement', { power: 'special' })).body.fields[0].path).toBe('power');
    expect((await walk.try(lawyer, 'prepare_agreement', { power: 'general', settles: true })).body.fields[0].path).toBe(
      'power',
    );
    const prepared = await walk.did(lawyer, 'prepare_agreement', { power: 'special', settles: true, appeals: true });
    const power = await walk.words(prepared, '授权委托书');
    for (const part of [
      '（1）代为和解或者接受调解；（2）代为起诉或者上诉',
      '纪大山',
      '劳动仲裁',
      '委托人没有授予',
      '江苏示例律师事务所',
    ])
      expect(power).toContain(part);
    expect(power).not.toContain('代为放弃请求');
    expect(power).not.toContain('320583198501011234');
    const agreement = await walk.words(prepared, '委托代理协议');
    for (const part of ['不收费', '第四十六条', '第四十七条', '一式三份', await walk.nameOf(lawyer)])
      expect(agreement).toContain(part);
    expect(agreement).not.toContain('一般代理');
    await walk.did(lawyer, 'sign_agreement', { signedOn: '2026-11-21', power: 'special' });
  });

  it('公函致仲裁委，介绍信写明单位、事项和有效期，收件人就是所致的单位', async () => {
    const letter = await walk.did(lawyer, 'issue_tribunal_letter', {
      tribunal: '昆山市劳动人事争议仲裁委员会',
      tribunalNumber: '昆劳人仲案字〔2026〕第9号',
    });
    const words = await walk.words(letter, '法律援助公函');
    for (const part of ['昆山市劳动人事争议仲裁委员会：', '受理案号：昆劳人仲案字〔2026〕第9号', '请予接洽'])
      expect(words).toContain(part);
    // Arbitration costs nothing, and the article speaks to courts.
    expect(words).not.toContain('第五十三条');
    const toCourt = await walk.did(lawyer, 'issue_tribunal_letter', { tribunal: '昆山市人民法院' });
    const asked = await walk.words(toCourt, '法律援助公函');
    expect(asked).toContain('《法律援助法》第五十三条');
    expect(asked).toContain('免收诉讼费用');
    expect(letter.documents[0]?.number).toMatch(/工援函〔2026〕1号$/);
    const introduction = await walk.did(lawyer, 'issue_introduction', {
      visited: '昆山市社保中心',
      purpose: '查询参保记录',
      validDays: 30,
    });
    const pass = await walk.words(introduction, '调查取证介绍信');
    for (const part of ['昆山市社保中心：', '查询参保记录。', '30日内有效', '2026年12月20日'])
      expect(pass).toContain(part);
    const { documents } = await walk.read();
    expect(documents.map((paper: { addressee: string }) => paper.addressee)).toContain('昆山市社保中心');
  });

  it('通报进展有记录可给受援人签收，也记进办案记录', async () => {
    const told = await walk.did(lawyer, 'report_progress', {
      heldOn: '2026-11-21',
      channel: 'phone',
      content: '仲裁委已经受理，等开庭通知',
    });
    const words = await walk.words(told, '进展通报记录');
    for (const part of ['电话', '仲裁委已经受理，等开庭通知。', '签名', '第四十六条']) expect(words).toContain(part);
    const { log } = await walk.read();
    expect(log).toContainEqual(expect.objectContaining({ kind: 'progress', content: '仲裁委已经受理，等开庭通知' }));
  });
});

describe('结案和案卷', () => {
  it('结案报告表逐项写明金额，不清楚的写不清楚，不写成零', async () => {
    await walk.did(lawyer, 'hold_hearing', { heldOn: '2026-11-21', place: '仲裁庭', content: '举证质证完毕。' });
    const words = await walk.words(await walk.concluded(), '结案报告表');
    for (const part of [
      '22,000.00',
      '20,000.00',
      '合计：请求22,000.00元（大写：贰万贰仟元整）；裁判或约定20,000.00元（大写：贰万元整）；到账金额不清楚。',
      '仲裁裁决',
      '1次',
      '裁决支持大部分请求。',
      '2026年11月21日',
    ])
      expect(words).toContain(part);
  });

  it('卷内目录按立卷顺序列出每一样，缺哪样就写哪样；补交以后不再写缺', async () => {
    const submitted = await walk.did(lawyer, 'submit_file', { contents: ['身份证复印件', '仲裁申请书', '裁决书'] });
    const words = await walk.words(submitted, '案卷封面和卷内目录');
    const order = [
      '法律援助申请表',
      '身份证明材料',
      '审批表',
      '援助决定书',
      '委托代理协议',
      '授权委托书',
      '办案记录',
      '结案报告表',
    ];
    const places = order.map((label) => words.indexOf(label, words.indexOf('卷内目录')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(words).toMatch(/缺少：.*庭审或者调解记录.*送达回证/);
    expect(words).toContain('由经费办理时另行归卷');
    expect(words).not.toContain('应有的材料齐全');

    await walk.did('kunshan-reviewer', 'return_file', { reasons: ['缺庭审笔录、送达回证'] });
    const again = await walk.did(lawyer, 'resubmit_file', { contents: ['庭审笔录', '送达回证', '工资流水'] });
    const mended = await walk.words(again, '案卷封面和卷内目录');
    expect(mended).not.toMatch(/缺少：.*送达回证/);
    expect(mended).not.toMatch(/缺少：.*庭审/);
  });

  it('审查表写明齐不齐、办案质量和审查人；归档的目录有档案号和缺卷说明', async () => {
    const accepted = await walk.did('kunshan-reviewer', 'accept_file', { opinion: '同意归档', grade: 'good' });
    const check = await walk.words(accepted, '结案审查表');
    for (const part of ['良好', '同意归档。', await walk.nameOf('kunshan-reviewer')]) expect(check).toContain(part);
    const archived = await walk.did('kunshan-reviewer', 'archive', {
      archiveNumber: '2026-KS-12',
      missingNote: '受理凭证原件遗失，有系统记录',
    });
    const dossier = await walk.words(archived, '案卷封面和卷内目录');
    for (const part of ['2026-KS-12', '受理凭证原件遗失，有系统记录。', '立卷人签名']) expect(dossier).toContain(part);
  });

  it('回访记录写明到账、收取钱物、打击报复；有的必须写明情况；受援人自己打分', async () => {
    const visit = {
      visitedOn: '2026-11-21',
      method: 'phone',
      service: 'satisfied',
      skill: 'fairly',
      progress: 'satisfied',
      result: 'satisfied',
      money: 'part',
      receivedFen: 1_000_000,
      askedForMoney: 'yes',
      retaliation: 'no',
      needsEnforcement: 'yes',
    };
    const silent = await walk.try('kunshan-receptionist', 'record_return_visit', visit);
    expect(silent.body.fields[0].path).toBe('askedForMoneyNote');
    const visited = await walk.did('kunshan-receptionist', 'record_return_visit', {
      ...visit,
      askedForMoneyNote: '收了两百元打车费',
    });
    const words = await walk.words(visited, '回访记录');
    for (const part of ['部分到账，10,000.00', '有：收了两百元打车费。', '需要', '基本满意'])
      expect(words).toContain(part);
    await walk.did('kunshan-receptionist', 'rate', { stars: 4, comment: '律师耐心' });
    const { row, state } = await walk.read();
    expect(state).toBe('archived');
    expect(row).toContainEqual({ label: '受援人评价', value: '4分（满分5分），2026年11月21日：律师耐心' });
    expect(row.find(({ label }: { label: string }) => label === '回访').value).toContain('反映承办人收取或者索要钱物');
  });
});
