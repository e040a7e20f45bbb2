// Which causes a story speaks of: stories of our own making, and the published cases without their causes.
import { describe, expect, it } from 'vitest';
import { causeOf, type CauseCode } from '../vocabulary.ts';
import { causeRules, proposeCauses, ruleHits } from './causes-from-text.ts';
import published from '../../tools/replay/published-cases.json' with { type: 'json' };

const codes = (story: string) => proposeCauses(story).map(({ code }) => code);

const stories: readonly (readonly [string, readonly CauseCode[]])[] = [
  ['老板一直不发工钱，讨要了好几回。', ['unpaid_wages']],
  ['张师傅等6人支模板，6月完工后包工头拖着5.8万元不结。', ['unpaid_wages']],
  ['环卫公司换标后，老公司最后一个月的工资没人认。', ['unpaid_wages']],
  ['保安公司两个月没开支，社保也从三月起断了。', ['unpaid_wages', 'social_insurance']],
  ['装修工李某诉某装饰公司劳务费一案，标的2.1万元。', ['unpaid_wages']],
  ['骑手差评一次罚五十，超时自动扣款。', ['unpaid_wages', 'algorithm_rules']],
  ['业务员离职，公司扣着三个月提成和出差报销单不结。', ['unpaid_wages', 'reimbursement']],
  ['福利厂按每月1200元发，连最低工资都没到。', ['minimum_wage']],
  ['分拣员一个月只休一天，每天干十四个钟头，从没有加班费。', ['overtime']],
  ['法定节日都得上班，既不补休也没有三倍工资。', ['overtime']],
  ['请了四个月病假，单位每月只发600元。', ['sick_pay']],
  ['手指被冲床压断，住院和在家休养的五个月公司一分钱没开。', ['injury_leave_pay', 'work_injury']],
  ['经理突然把他降职，月薪从八千降到五千。', ['transfer_pay_cut']],
  ['老许烧锅炉六年，一直没订过合同，老板说他只是帮忙的。', ['labour_relation', 'no_written_contract']],
  ['站点说他是个体承包，拒绝出具用工证明。', ['labour_relation']],
  ['入职半年未签书面劳动合同，要求二倍工资。', ['no_written_contract']],
  ['公司以末位淘汰为由解除合同，想申请仲裁。', ['unlawful_dismissal']],
  ['周一到单位指纹打不开门，人事说店里不需要他了。', ['unlawful_dismissal']],
  ['网约车司机被平台永久停用账户。', ['unlawful_dismissal']],
  ['工厂整体搬到外地，不愿跟去的职工问能拿多少补偿。', ['severance']],
  ['公司一次性裁掉30多人，经济补偿只按最低标准给。', ['severance', 'layoff']],
  ['经人力资源公司派遣到电子厂，两家都说不归自己管。', ['dispatch']],
  ['走访发现职工手册没有公示，试用期一律一年，用工不规范。', ['irregular_employment']],
  ['临近退休，发现2003年至2009年的养老保险没有缴。', ['social_insurance']],
  ['单位从来没缴过住房公积金。', ['housing_fund']],
  ['电焊工从高处跌落，腰椎骨折，定了八级。', ['work_injury']],
  ['向师傅在船厂被掉落的钢板砸中脚背，公司只肯给2万元私了。', ['work_injury']],
  ['下班路上骑车被汽车撞伤，对方全责，公司不肯申报。', ['work_injury']],
  ['夜班后在宿舍突发心梗死亡，家属要求赔偿。', ['work_death']],
  ['代驾途中与货车相撞，对方保险公司只赔一部分。', ['traffic_accident']],
  ['帮邻居拆老屋时被倒下的墙砸伤。', ['personal_injury']],
  ['打磨工拍片怀疑矽肺，厂里不开接尘证明。', ['occupational_disease']],
  ['喷漆房没有排风，也没有防护口罩。', ['occupational_health']],
  ['查出胃癌，单位说医疗期满了。', ['sickness']],
  ['怀孕六个月还被排夜班。', ['female_worker']],
  ['离职时提出两年的年休假没休。', ['annual_leave']],
  ['申请育儿假，公司按事假处理。', ['parental_leave']],
  ['66岁的门卫在巡夜，公司说他早过了退休年龄，不给办手续。', ['over_age']],
  ['拉了三车沙石，运费9600元平台说货主没付不结。', ['freight']],
  ['交了两千元保证金，走的时候不退。', ['deposit']],
  ['公司进入破产清算，职工来问怎么登记。', ['bankruptcy']],
  ['他任企业工会副主席，任期内被调离岗位。', ['union_officer_rights']],
  ['三家企业两年没有拨缴工会经费。', ['union_funds']],
  ['问能否列入困难职工档案，申请助学。', ['hardship_help']],
];

const silent: readonly string[] = [
  '公司没有拖欠工资，只是来问怎么入会。',
  '工资已全部结清，向工会道谢。',
  '公司说加班费照付，职工也认可。',
  '供应商欠公司货款，公司来问怎么起诉。',
  '丢了工资卡，请问到哪里补办。',
  '想开一份工资证明用来办贷款。',
  '房东不退租房押金。',
  '交警罚款两百元，问是否合理。',
  '咨询今年的法定退休年龄是多少。',
  '社保一直按时缴纳，想打印缴费清单，请去社保局。',
  '周末打篮球受伤，问职工互助怎么办。',
  '孩子在学校摔伤。',
  '他自己提出离职，手续已办完。',
  '父亲早年去世，由他照顾母亲。',
  '县总工会主席带队走访企业。',
  '公司工会主席到场参加调解。',
  '派遣律师到工地普法。',
  '想了解《工伤保险条例》在哪里能看到。',
  '居民反映楼下商铺倒垃圾。',
  '5名女工来领取节日用品。',
  '专项检查未发现拖欠工资。',
  '工会干部加班办理了入会手续。',
];

describe('从经过里看出事由', () => {
  it.each(stories)('提出事由：%s', (story, wanted) => {
    expect(codes(story).toSorted()).toEqual(wanted.toSorted());
    for (const { because } of proposeCauses(story)) {
      expect(because.length).toBeGreaterThan(0);
      for (const words of because) expect(story).toContain(words);
    }
  });

  it.each(silent)('不提事由：%s', (story) => {
    expect(codes(story)).toEqual([]);
  });

  it('没有经过就没有事由', () => {
    expect(proposeCauses('')).toEqual([]);
    expect(proposeCauses(' 。，')).toEqual([]);
  });

  it('每条规则有自己的名称，找到的用语不越过句号', () => {
    expect(new Set(causeRules.map(({ name }) => name)).size).toBe(causeRules.length);
    expect(codes('公司欠货款。工资按时发放。')).toEqual([]);
  });

  it('很长的经过也很快读完', () => {
    const long = '公司安排他到工地干活，后来说钱的事以后再谈，'.repeat(150);
    const start = performance.now();
    proposeCauses(long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('已公布的案例，不用文件里的事由', () => {
  const readings = published.cases.map((one) => {
    const wanted = new Set(one.causes.flatMap((word) => causeOf(word) ?? []));
    const proposed = codes(one.intake_note);
    return {
      wanted: wanted.size,
      proposed: proposed.length,
      right: proposed.filter((code) => wanted.has(code)).length,
    };
  });
  const sum = (part: 'wanted' | 'proposed' | 'right') => readings.reduce((total, reading) => total + reading[part], 0);

  it('提出的事由至少八成是对的', () => {
    expect(sum('right') / sum('proposed')).toBeGreaterThanOrEqual(0.8);
  });

  it('文件里的事由至少提出八成', () => {
    expect(sum('right') / sum('wanted')).toBeGreaterThanOrEqual(0.8);
  });

  it('不靠只在一个案例里起作用的规则：去掉它们仍有七成', () => {
    const cases = new Map<string, number>();
    for (const one of published.cases)
      for (const rule of new Set(ruleHits(one.intake_note).map((hit) => hit.rule)))
        cases.set(rule, (cases.get(rule) ?? 0) + 1);
    const right = published.cases.reduce((total, one) => {
      const wanted = new Set(one.causes.flatMap((word) => causeOf(word) ?? []));
      const shared = ruleHits(one.intake_note).filter((hit) => (cases.get(hit.rule) ?? 0) > 1);
      return total + new Set(shared.flatMap(({ code }) => (wanted.has(code) ? [code] : []))).size;
    }, 0);
    expect(right / sum('wanted')).toBeGreaterThanOrEqual(0.7);
  });
});
