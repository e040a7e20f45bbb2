// The closed lists and the words that lead to them.
import { describe, expect, it } from 'vitest';
import {
  applicantCategoryOf,
  causeCodes,
  causeOf,
  causes,
  channelCodes,
  isCauseCode,
  isRepresentation,
  serviceFormCodes,
} from './vocabulary.ts';

const words =
  '欠薪、社保、工伤、确认劳动关系、经济补偿、违法解除、未签合同、破产重组、女职工、工会干部权益、劳务派遣、加班、休息休假、年休假、运费、职业病、职业健康、工亡、提成工资、超龄用工、非因工疾病、困难帮扶、裁员、补助金争议、报销款、调岗降薪、克扣工资、最低工资、育儿假、工会经费、病假工资、人身损害、交通事故、停工留薪期工资、公积金、劳动安全卫生、违法终止、算法规则、扣罚、劳动报酬、解除合作、工资保证金、用工不规范'.split(
    '、',
  );

describe('词汇', () => {
  it('四十三个事由用语都有归处', () => {
    expect(words).toHaveLength(43);
    for (const word of words) expect(causeOf(word), word).toBeDefined();
  });

  it('近义的用语归到同一事由', () => {
    const same: readonly (readonly string[])[] = [
      ['欠薪', '劳动报酬', '克扣工资', '提成工资', '扣罚'],
      ['违法解除', '违法终止', '解除合作'],
      ['职业健康', '劳动安全卫生'],
      ['工伤', '补助金争议'],
      ['加班', '休息休假'],
    ];
    for (const group of same) expect(new Set(group.map(causeOf)).size).toBe(1);
  });

  it('一个用语只属于一个事由', () => {
    const all = causeCodes.flatMap((code) => [causes[code].label, ...causes[code].synonyms]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('没有收录的词不硬套', () => {
    expect(causeOf('彩礼')).toBeUndefined();
    expect(isCauseCode('constructor')).toBe(false);
    expect(applicantCategoryOf('constructor')).toBeUndefined();
  });

  it('申请人、来源和服务形式', () => {
    expect(applicantCategoryOf('农民工')).toBe('migrant_worker');
    expect(applicantCategoryOf('工会组织')).toBe('union_organisation');
    expect(channelCodes).toHaveLength(13);
    expect(serviceFormCodes.filter(isRepresentation)).toEqual(['arbitration', 'litigation']);
  });
});
