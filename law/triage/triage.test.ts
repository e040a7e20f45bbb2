// What triage says about a matter, and that what is not known stays unknown.
import { describe, expect, it } from 'vitest';
import { serviceFormCodes, type ServiceForm } from '../vocabulary.ts';
import { fastTrack } from './fast-track.ts';
import type { TriageFacts } from './facts.ts';
import { hardshipExamined } from './hardship.ts';
import { limitationWarning } from './limitation.ts';
import { papersNeeded } from './papers.ts';
import { scopeClass } from './scope.ts';
import { triage } from './triage.ts';
import { venueRule } from './venue.ts';

const empty: TriageFacts = { causes: [], services: [] };
const today = '2026-11-21';

describe('经济困难审查', () => {
  const table = serviceFormCodes.flatMap((form) =>
    [true, false].flatMap((migrant) => [true, false].map((exempt) => [form, migrant, exempt] as const)),
  );

  it('真值表共二十四种情形', () => {
    expect(table).toHaveLength(24);
  });

  it.each(table)('形式 %s，农民工 %s，要劳动报酬或者工伤赔偿 %s', (form, migrant, exempt) => {
    const representation = form === 'arbitration' || form === 'litigation';
    for (const cause of exempt
      ? (['unpaid_wages', 'work_injury'] as const)
      : (['severance', 'social_insurance'] as const)) {
      const facts: TriageFacts = {
        applicantCategory: migrant ? 'migrant_worker' : 'worker',
        causes: [cause],
        services: [form],
      };
      expect(hardshipExamined(facts).value).toBe(representation && !(migrant && exempt));
    }
  });

  it('要几种帮助的，有一种是代理仲裁诉讼就要审查', () => {
    const services: readonly ServiceForm[] = ['advice', 'litigation'];
    expect(hardshipExamined({ applicantCategory: 'worker', causes: ['severance'], services }).value).toBe(true);
  });

  it('不知道是不是农民工的，要先问', () => {
    expect(hardshipExamined({ causes: ['unpaid_wages'], services: ['arbitration'] })).toMatchObject({
      value: 'unknown',
      missing: ['applicantCategory'],
    });
    expect(
      hardshipExamined({ applicantCategory: 'family', causes: ['work_death'], services: ['litigation'] }).value,
    ).toBe('unknown');
    expect(
      hardshipExamined({ applicantCategory: 'migrant_worker', causes: [], services: ['litigation'] }),
    ).toMatchObject({ value: 'unknown', missing: ['causes'] });
    expect(hardshipExamined(empty)).toMatchObject({ value: 'unknown', missing: ['services'] });
  });

  it('工会组织申请的没有个人困难可审查', () => {
    expect(
      hardshipExamined({ applicantCategory: 'union_organisation', causes: ['union_funds'], services: ['litigation'] })
        .value,
    ).toBe(false);
  });
});

describe('快速办理', () => {
  it('十人以上同一请求的快速办理，九人的不是', () => {
    expect(fastTrack({ ...empty, causes: ['severance'], workerCount: 10 })).toMatchObject({
      value: true,
      reasons: [{ code: 'collective' }],
    });
    expect(fastTrack({ ...empty, causes: ['severance'], workerCount: 9 }).value).toBe(false);
    expect(fastTrack({ ...empty, causes: ['severance'], workerCount: 30, commonClaim: false }).value).toBe(false);
  });

  it('一名农民工被欠薪也快速办理，近义用语同一事由；只说最低工资的不算', () => {
    const facts: TriageFacts = { ...empty, applicantCategory: 'migrant_worker', workerCount: 1 };
    expect(fastTrack({ ...facts, causes: ['unpaid_wages'] })).toMatchObject({
      value: true,
      reasons: [{ code: 'migrant_wages' }],
    });
    expect(fastTrack({ ...facts, causes: ['minimum_wage'] }).value).toBe(false);
    expect(fastTrack({ ...facts, applicantCategory: 'worker', causes: ['unpaid_wages'] }).value).toBe(false);
  });

  it('几条理由都列出来', () => {
    const answer = fastTrack({
      ...empty,
      applicantCategory: 'migrant_worker',
      causes: ['unpaid_wages', 'bankruptcy'],
      workerCount: 90,
    });
    expect(answer.reasons.map((trigger) => trigger.code)).toEqual(['collective', 'migrant_wages', 'bankruptcy']);
  });

  it('人数不知道又没有别的理由，就是不知道', () => {
    expect(fastTrack({ ...empty, causes: ['overtime'], workerCount: 'unknown' })).toMatchObject({
      value: 'unknown',
      missing: ['workerCount'],
    });
    expect(fastTrack({ ...empty, causes: ['overtime'] }).value).toBe('unknown');
    expect(fastTrack({ ...empty, causes: ['overtime'], story: '涉及全厂职工' }).value).toBe('unknown');
    expect(fastTrack({ ...empty, causes: ['bankruptcy'], workerCount: 'unknown' }).value).toBe(true);
  });

  it('没有登记人数时从经过里看，代表、法官、企业的数目不是职工人数', () => {
    const read = (story: string) => fastTrack({ ...empty, causes: ['severance'], story }).value;
    expect(read('50多人补偿没发')).toBe(true);
    expect(read('十几名职工来访')).toBe(true);
    expect(read('二十余名工人')).toBe(true);
    expect(read('上百名员工')).toBe(true);
    expect(read('张某和几位工友')).toBe(false);
    expect(read('应到代表51人，8名代表来访')).toBe(false);
    expect(read('12家企业排查')).toBe(false);
    expect(read('职工王某来电')).toBe(false);
    expect(read('多名职工反映')).toBe('unknown');
  });
});

describe('时效提醒', () => {
  const injury: TriageFacts = { ...empty, causes: ['work_injury'] };

  it('不足七日是紧急，七日不是', () => {
    expect(limitationWarning({ ...injury, knewOn: '2025-11-27' }, today)).toMatchObject({
      level: 'urgent',
      endsOn: '2026-11-27',
      daysLeft: 6,
    });
    expect(limitationWarning({ ...injury, knewOn: '2025-11-30' }, today)).toMatchObject({
      level: 'watch',
      endsOn: '2026-11-30',
      daysLeft: 9,
    });
    expect(limitationWarning({ ...injury, knewOn: '2026-10-30' }, today).level).toBe('none');
  });

  it('过期的说明不能因此不接待', () => {
    const warning = limitationWarning({ ...injury, knewOn: '2025-11-11' }, today);
    expect(warning.level).toBe('passed');
    expect(warning.reason).toContain('不能因此不接待');
  });

  it('在职欠薪没有一年限制，离职后一年', () => {
    const wages: TriageFacts = { ...empty, causes: ['unpaid_wages'], knewOn: '2020-01-01' };
    expect(limitationWarning({ ...wages, employmentOngoing: true }, today).level).toBe('none');
    expect(limitationWarning({ ...wages, employmentEndedOn: '2025-11-25' }, today)).toMatchObject({
      level: 'urgent',
      endsOn: '2026-11-25',
    });
    expect(limitationWarning(wages, today)).toMatchObject({
      level: 'unknown',
      missing: ['employmentOngoing', 'employmentEndedOn'],
    });
  });

  it('被解除的，至迟从离职日知道', () => {
    expect(
      limitationWarning({ ...empty, causes: ['unlawful_dismissal'], employmentEndedOn: '2025-11-24' }, today),
    ).toMatchObject({ level: 'urgent' });
  });

  it('几项请求看还能救的最近一项，并提醒已过的', () => {
    const facts: TriageFacts = {
      ...empty,
      causes: ['social_insurance', 'unpaid_wages'],
      knewOn: '2025-01-10',
      employmentEndedOn: '2025-11-25',
    };
    const warning = limitationWarning(facts, today);
    expect(warning).toMatchObject({ level: 'urgent', endsOn: '2026-11-25' });
    expect(warning.reason).toContain('可能已过');
  });

  it('运费按三年诉讼时效', () => {
    expect(limitationWarning({ ...empty, causes: ['freight'], knewOn: '2024-07-13' }, today)).toMatchObject({
      level: 'none',
      endsOn: '2027-07-13',
      provisional: true,
    });
  });

  it('日期不知道就是不知道，法律未收录也直说', () => {
    expect(limitationWarning(injury, today)).toMatchObject({ level: 'unknown', missing: ['knewOn'] });
    expect(limitationWarning({ ...injury, knewOn: 'unknown' }, today).level).toBe('unknown');
    expect(limitationWarning({ ...injury, knewOn: '2007-06-01' }, today)).toMatchObject({ level: 'unknown' });
    expect(limitationWarning(empty, today)).toMatchObject({ level: 'unknown', missing: ['causes'] });
  });
});

describe('材料', () => {
  const codes = (facts: TriageFacts, services: readonly ServiceForm[]) =>
    papersNeeded(facts, services).map((paper) => paper.code);

  it('咨询和宣传不要材料，代书和调解只要与事项有关的', () => {
    expect(codes({ ...empty, causes: ['severance'] }, ['advice', 'publicity'])).toEqual([]);
    expect(codes({ ...empty, causes: ['severance'] }, ['drafting'])).toEqual(['matter_papers']);
  });

  it('职工申请代理的要困难说明，农民工要工资的以身份材料代替', () => {
    expect(codes({ ...empty, applicantCategory: 'worker', causes: ['severance'] }, ['arbitration'])).toContain(
      'hardship_statement',
    );
    const migrant = codes({ ...empty, applicantCategory: 'migrant_worker', causes: ['unpaid_wages'] }, ['arbitration']);
    expect(migrant).not.toContain('hardship_statement');
    expect(migrant).toContain('hardship_exemption');
  });

  it('工会干部和工会组织以情况说明代替', () => {
    for (const applicantCategory of ['union_officer', 'union_organisation'] as const) {
      const found = codes({ ...empty, applicantCategory, causes: ['union_officer_rights'] }, ['litigation']);
      expect(found).toContain('union_statement');
      expect(found).not.toContain('hardship_statement');
    }
  });

  it('快速办理的除申请和身份外可以后补，十人以上可以推举代表', () => {
    const papers = papersNeeded({ ...empty, applicantCategory: 'worker', causes: ['severance'], workerCount: 25 }, [
      'arbitration',
    ]);
    expect(papers.find((paper) => paper.code === 'matter_papers')?.when).toBe('later');
    expect(papers.find((paper) => paper.code === 'identity')?.when).toBe('now');
    expect(papers.some((paper) => paper.code === 'representatives')).toBe(true);
  });

  it('家属代为申请的要证明', () => {
    const papers = papersNeeded({ ...empty, applicantCategory: 'family', causes: ['work_death'] }, ['litigation']);
    expect(papers.find((paper) => paper.code === 'authority')?.onlyIf).toBeUndefined();
    expect(papers.find((paper) => paper.code === 'hardship_statement')?.onlyIf).toContain('农民工');
  });
});

describe('范围、去处和全部回答', () => {
  it('五类范围', () => {
    expect(scopeClass({ ...empty, causes: ['unpaid_wages'] }).number).toBe(1);
    expect(scopeClass({ ...empty, causes: ['freight'] }).number).toBe(2);
    expect(
      scopeClass({
        ...empty,
        applicantCategory: 'union_officer',
        causes: ['union_officer_rights', 'unlawful_dismissal'],
      }).number,
    ).toBe(3);
    expect(scopeClass({ ...empty, applicantCategory: 'union_organisation', causes: ['union_funds'] }).number).toBe(4);
    expect(scopeClass({ ...empty, causes: ['hardship_help'] }).number).toBe(5);
    expect(scopeClass(empty)).toMatchObject({ number: 5, missing: ['causes'] });
  });

  it('职工向履行地或者单位所在地申请，工会干部向侵权地', () => {
    expect(venueRule({ ...empty, causes: ['unpaid_wages'] }).reason).toContain('劳动合同履行地');
    expect(
      venueRule({ ...empty, applicantCategory: 'union_officer', causes: ['union_officer_rights'] }).reason,
    ).toContain('侵权行为发生地');
  });

  it('什么都不知道时列出要问的事', () => {
    const answers = triage(empty, today);
    expect(answers.missing).toEqual(['causes', 'services', 'workerCount', 'story']);
    expect(answers.papers).toEqual([]);
  });

  it('每个回答都有依据和理由', () => {
    const answers = triage(
      {
        applicantCategory: 'migrant_worker',
        causes: ['unpaid_wages'],
        services: ['arbitration'],
        story: '四川籍工人12名',
      },
      today,
    );
    for (const answer of [
      answers.scope,
      answers.hardship,
      answers.fastTrack,
      answers.crossRegion,
      answers.limitation,
      answers.venue,
    ]) {
      expect(answer.because.length).toBeGreaterThan(0);
      expect(answer.reason).toMatch(/。$/);
    }
    for (const paper of answers.papers) expect(paper.because.length).toBeGreaterThan(0);
  });
});
