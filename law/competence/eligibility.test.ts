// Whether aid may be given, as truth tables: form of aid, who applies, what is claimed; and what must be asked first.
import { describe, expect, it } from 'vitest';
import type { TriageFacts } from '../triage/facts.ts';
import { hardshipExamined } from '../triage/hardship.ts';
import {
  applicantCategoryCodes,
  isRepresentation,
  isWageCause,
  isWorkInjuryCause,
  serviceFormCodes,
  type CauseCode,
} from '../vocabulary.ts';
import { hardshipMet, mayBeAided, withinScope, type EligibilityFacts } from './eligibility.ts';
import { exemptPersonCodes } from './exempt-persons.ts';

const claimed: readonly CauseCode[] = ['unpaid_wages', 'work_injury', 'severance', 'social_insurance'];

describe('经济困难审查：形式、农民工、请求三项的二十四种情形', () => {
  const table = serviceFormCodes.flatMap((form) =>
    [true, false].flatMap((isMigrant) => [true, false].map((isFree) => [form, isMigrant, isFree] as const)),
  );
  it('恰好二十四种', () => {
    expect(table).toHaveLength(24);
  });
  it.each(table)('形式 %s，农民工 %s，要劳动报酬或者工伤赔偿 %s', (form, isMigrant, isFree) => {
    for (const cause of claimed.filter((code) => (isWageCause(code) || isWorkInjuryCause(code)) === isFree)) {
      const facts: TriageFacts = {
        applicantCategory: isMigrant ? 'migrant_worker' : 'worker',
        causes: [cause],
        services: [form],
      };
      expect(hardshipExamined(facts).value, cause).toBe(isRepresentation(form) && !(isMigrant && isFree));
    }
  });
});

describe('经济困难审查：六种形式、六类申请人、四种请求', () => {
  const table = serviceFormCodes.flatMap((form) =>
    applicantCategoryCodes.flatMap((category) => claimed.map((cause) => [form, category, cause] as const)),
  );
  /** What the articles say, told once more and otherwise: who is examined when nothing is shown. */
  const expected = (form: string, category: string, cause: CauseCode) => {
    if (form !== 'arbitration' && form !== 'litigation') return false;
    if (category === 'union_organisation') return false;
    const isPayOrInjury = cause === 'unpaid_wages' || cause === 'work_injury';
    if (category === 'migrant_worker') return !isPayOrInjury;
    return category === 'family' && isPayOrInjury ? 'unknown' : true;
  };
  it.each(table)('%s，%s，%s', (form, category, cause) => {
    const finding = hardshipExamined({ applicantCategory: category, causes: [cause], services: [form] });
    expect(finding.value).toBe(expected(form, category, cause));
    expect(finding.because.length).toBeGreaterThan(0);
    expect(finding.missing ?? []).toEqual(finding.value === 'unknown' ? ['applicantCategory'] : []);
  });
});

describe('免予核查的人员', () => {
  const facts: TriageFacts = { applicantCategory: 'worker', causes: ['severance'], services: ['litigation'] };

  it.each(exemptPersonCodes)('%s：有材料证明的不核查，谁申请、要什么都一样', (exemptPerson) => {
    for (const applicantCategory of applicantCategoryCodes) {
      expect(hardshipExamined({ ...facts, applicantCategory, exemptPerson }).value).toBe(false);
    }
    expect(hardshipExamined({ causes: [], services: ['arbitration'], exemptPerson }).value).toBe(false);
  });
  it('不知道是不是的，先问是不是，不问收入', () => {
    expect(hardshipMet({ ...facts, exemptPerson: 'unknown' })).toMatchObject({
      value: 'unknown',
      missing: ['exemptPerson'],
    });
  });
  it('没有出示材料或者说明不是的，照常审查', () => {
    expect(hardshipExamined(facts).value).toBe(true);
    expect(hardshipExamined({ ...facts, exemptPerson: 'none' }).value).toBe(true);
  });
  it('农民工要工资的，本来就不审查，不必再问是不是免予核查的人员', () => {
    const wages: TriageFacts = {
      applicantCategory: 'migrant_worker',
      causes: ['unpaid_wages'],
      services: ['litigation'],
    };
    expect(hardshipExamined({ ...wages, exemptPerson: 'unknown' }).value).toBe(false);
  });
});

describe('困难条件', () => {
  const examined: EligibilityFacts = { applicantCategory: 'worker', causes: ['severance'], services: ['arbitration'] };
  const told = [true, false, 'unknown', undefined] as const;
  const table = told.flatMap((meets) => told.map((serious) => [meets, serious] as const));

  it.each(table)('符合困难标准 %s，权益受严重侵害 %s', (meets, serious) => {
    const { value, missing } = hardshipMet({
      ...examined,
      ...(meets === undefined ? {} : { meetsHardshipStandard: meets }),
      ...(serious === undefined ? {} : { hasSeriousInfringement: serious }),
    });
    const isOpen = typeof meets !== 'boolean' || typeof serious !== 'boolean';
    expect(value).toBe(meets === true || serious === true ? true : isOpen ? 'unknown' : false);
    if (value === 'unknown') expect(missing?.length).toBeGreaterThan(0);
  });
  it('不审查的不问，审查不审查都不知道的只问那一项', () => {
    expect(hardshipMet({ ...examined, services: ['advice'] })).toMatchObject({ value: true });
    expect(hardshipMet({ causes: ['unpaid_wages'], services: ['arbitration'] }).missing).toEqual(['applicantCategory']);
  });
});

describe('能不能给予援助', () => {
  it('普法和咨询谁来问都给，哪怕不在范围里', () => {
    expect(mayBeAided({ causes: [], services: ['advice', 'publicity'] }).value).toBe(true);
  });
  it('前四类在范围里，第五类由工会决定', () => {
    const other: EligibilityFacts = { causes: ['hardship_help'], services: ['drafting'] };
    expect(withinScope({ causes: ['freight'], services: ['drafting'] }).value).toBe(true);
    expect(withinScope(other)).toMatchObject({ value: 'unknown', missing: ['unionAccepts'] });
    expect(withinScope({ ...other, unionAccepts: true }).value).toBe(true);
    expect(mayBeAided({ ...other, unionAccepts: false }).value).toBe(false);
    expect(withinScope({ causes: [], services: [] })).toMatchObject({ value: 'unknown', missing: ['causes'] });
  });
  it('农民工要工资请人打官司，什么都不用再问就给', () => {
    const facts: EligibilityFacts = {
      applicantCategory: 'migrant_worker',
      causes: ['unpaid_wages'],
      services: ['litigation'],
    };
    expect(mayBeAided(facts)).toMatchObject({ value: true });
  });
  it('条件不符的不给，不必再问范围', () => {
    const facts: EligibilityFacts = {
      applicantCategory: 'worker',
      causes: [],
      services: ['litigation'],
      meetsHardshipStandard: false,
      hasSeriousInfringement: false,
    };
    expect(mayBeAided(facts).value).toBe(false);
    expect(mayBeAided({ causes: [], services: [] })).toMatchObject({ value: 'unknown', missing: ['services'] });
  });
  it('范围和困难都不清楚的，两样都问', () => {
    const facts: EligibilityFacts = {
      applicantCategory: 'worker',
      causes: ['hardship_help'],
      services: ['litigation'],
    };
    expect(mayBeAided(facts).missing).toEqual(['unionAccepts', 'meetsHardshipStandard', 'hasSeriousInfringement']);
  });
});
