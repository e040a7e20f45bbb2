import { describe, expect, it } from 'vitest';
import { contentsOf, missingOf } from './dossier.ts';
import type { Holdings } from './dossier.ts';

const paper = (title: string, isServed = false) => ({
  title,
  number: '昆工援〔2026〕1号',
  issuedOn: '2026-11-20',
  isServed,
});
const line = { heldOn: '2026-11-21', kind: 'meeting', place: null, content: '会见。', minutes: 30, by: '李律师' };
const whole: Holdings = {
  row: {
    outcome: 'award',
    hearings: 1,
    assignedOn: '2026-11-20',
    agreementSignedOn: '2026-11-20',
    terminatedOn: null,
    fileContents: ['身份证复印件', '仲裁申请书', '庭审笔录', '裁决书', '工作服照片'],
  },
  dossier: {
    papers: [
      paper('法律援助申请表'),
      paper('经济困难状况说明表'),
      paper('申请材料接收凭证'),
      paper('法律援助审批表'),
      paper('给予法律援助决定书', true),
      paper('指派通知书'),
      paper('委托代理协议'),
      paper('授权委托书'),
      paper('更换法律援助人员审批表'),
      paper('结案报告表'),
    ],
    evidence: [{ name: '工资流水.pdf', uploadedOn: '2026-11-19' }],
    isHardshipExamined: true,
  },
  log: [line],
  today: '2026-11-22',
};
const labels = (holdings: Holdings) => contentsOf(holdings).map(({ label }) => label);

describe('卷内目录', () => {
  it('齐全的案卷一样不缺，登记了送达就算有送达回证', () => {
    expect(missingOf(contentsOf(whole))).toEqual([]);
    const unserved = { ...whole, dossier: { ...whole.dossier, papers: [paper('给予法律援助决定书')] } };
    expect(missingOf(contentsOf(unserved))).toContain('送达回证');
  });

  it('更换承办人的审批表不能顶替援助的审批表', () => {
    const papers = whole.dossier.papers.filter(({ title }) => title !== '法律援助审批表');
    expect(missingOf(contentsOf({ ...whole, dossier: { ...whole.dossier, papers } }))).toEqual(['审批表']);
  });

  it('依规定不审查困难的，写明不审查，不算缺', () => {
    const papers = whole.dossier.papers.filter(({ title }) => !title.includes('困难'));
    const exempt = contentsOf({ ...whole, dossier: { ...whole.dossier, papers, isHardshipExamined: false } });
    expect(exempt.find(({ label }) => label === '经济困难状况材料')).toMatchObject({
      note: '依规定不审查经济困难状况',
      isMissing: false,
    });
    expect(missingOf(contentsOf({ ...whole, dossier: { ...whole.dossier, papers } }))).toEqual(['经济困难状况材料']);
  });

  it('没有开庭的不要庭审记录，和解的要和解协议', () => {
    const settled = {
      ...whole,
      row: { ...whole.row, outcome: 'settlement', hearings: 0, fileContents: ['身份证复印件'] },
    };
    expect(missingOf(contentsOf(settled))).toEqual(['裁判、调解或者和解文书']);
  });

  it('终止援助的要终止决定书，不要结案报告和裁判文书；没有指派、没有签协议的，不要这些环节的文书', () => {
    const row = {
      ...whole.row,
      outcome: null,
      terminatedOn: '2026-11-21',
      fileContents: ['身份证复印件'],
      hearings: 0,
    };
    const papers = whole.dossier.papers.filter(({ title }) => !title.includes('结案报告'));
    const bare = { ...whole, row, dossier: { ...whole.dossier, papers } };
    expect(missingOf(contentsOf(bare))).toEqual(['终止援助的文书']);
    const decided = [...papers, paper('终止法律援助决定书', true)];
    expect(missingOf(contentsOf({ ...bare, dossier: { ...bare.dossier, papers: decided } }))).toEqual([]);
    const early = decided.filter(({ title }) => !/指派|更换|协议|授权/.test(title));
    const before = { ...bare, row: { ...row, assignedOn: null, agreementSignedOn: null }, log: [] };
    expect(missingOf(contentsOf({ ...before, dossier: { ...bare.dossier, papers: early } }))).toEqual([]);
  });

  it('顺序不因材料而变，目录以外另外装卷的排在最后', () => {
    const order = labels(whole);
    expect(order.indexOf('法律援助申请表')).toBe(0);
    expect(order.indexOf('授权委托书')).toBeLessThan(order.indexOf('证据材料'));
    expect(order.indexOf('办案记录')).toBeLessThan(order.indexOf('结案报告表'));
    const beyond = labels({ ...whole, row: { ...whole.row, fileContents: ['感谢信'] } });
    expect(beyond.at(-1)).toBe('感谢信');
  });
});
