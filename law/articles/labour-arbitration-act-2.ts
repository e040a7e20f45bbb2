// Labour Dispute Mediation and Arbitration Act: articles 27 to 54, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 27 to 54. */
export const part2: ArticleTable = {
  27: entry(
    '仲裁时效',
    '一年，自知道或者应当知道权利受侵害之日起算；主张权利、请求救济或者对方同意履行则中断重算；不可抗力等则中止；在职期间的欠薪不受一年限制，但劳动关系终止的要在终止之日起一年内提出。',
    implementedIn(
      'law/triage/limitation.ts',
      'law/claims/double-wage-limitation.ts',
      'law/claims/double-wage-readings.ts',
      'law/claims/until.ts',
      'law/limitation/double-wage.ts',
      'law/limitation/facts.ts',
      'law/limitation/limitation.ts',
      'law/limitation/readings.ts',
      'law/limitation/run.ts',
      'law/terms/arbitration-terms.ts',
    ),
  ),
  28: entry(
    '仲裁申请',
    '书面申请并按被申请人人数交副本；写明双方情况、请求和理由、证据；书写有困难的可以口头申请。',
    nothingToCompute,
  ),
  29: entry(
    '受理',
    '收到申请五日内决定是否受理；不受理的书面说明理由；不受理或者逾期不决定的，可以起诉。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  30: entry(
    '送达与答辩',
    '受理后五日内送达副本，被申请人收到后十日内答辩，收到答辩五日内送申请人；不答辩不影响程序。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  31: entry('仲裁庭', '由三名仲裁员组成，设首席；简单案件可以一人独任。', nothingToCompute),
  32: entry('组庭通知', '受理之日起五日内把组庭情况书面通知当事人。', implementedIn('law/terms/arbitration-terms.ts')),
  33: entry(
    '回避',
    '仲裁员是当事人或其近亲属、有利害关系、有其他关系可能不公、私下会见或者受请客送礼的，应当回避。',
    implementedIn('law/competence/conflict.ts'),
  ),
  34: entry('仲裁员的责任', '私下会见受礼或者受贿枉法的承担法律责任，并解聘。', nothingToCompute),
  35: entry(
    '开庭通知',
    '开庭五日前书面通知日期和地点；有正当理由的，开庭三日前可以请求延期，由仲裁委员会决定。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  36: entry('缺席', '申请人无故不到或者中途退庭的，可以视为撤回；被申请人如此的，可以缺席裁决。', humanJudgement),
  37: entry(
    '鉴定',
    '需要鉴定的，由双方约定的机构，没有约定的由仲裁庭指定的机构鉴定；鉴定人应要求到庭。',
    humanJudgement,
  ),
  38: entry('质证辩论', '当事人有权质证和辩论，终结时仲裁员征询最后意见。', nothingToCompute),
  39: entry(
    '证据',
    '查实的证据作为认定依据；单位掌握的证据，仲裁庭可以限期其提供，不提供的承担不利后果。',
    humanJudgement,
  ),
  40: entry('笔录', '开庭记入笔录，当事人认为有遗漏差错的可以申请补正；笔录由各方签名。', nothingToCompute),
  41: entry('自行和解', '申请仲裁后可以自行和解，达成协议的可以撤回申请。', nothingToCompute),
  42: entry('仲裁调解', '裁决前先行调解；调解书双方签收后生效；不成或者送达前反悔的，及时裁决。', humanJudgement),
  43: entry(
    '裁决期限',
    '受理之日起四十五日内结束，复杂的经批准延长不超过十五日；逾期的可以起诉；部分事实清楚的可以先行裁决。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  44: entry(
    '先予执行',
    '追索报酬、工伤医疗费、补偿或赔偿金的，权利义务明确、不先予执行将严重影响生活的，可以裁决先予执行；劳动者可以不担保。',
    humanJudgement,
  ),
  45: entry('多数意见', '裁决按多数仲裁员意见，少数意见记入笔录；没有多数的按首席意见。', nothingToCompute),
  46: entry('裁决书', '写明请求、争议事实、理由、结果和日期，仲裁员签名并盖章。', nothingToCompute),
  47: entry(
    '终局裁决',
    '追索报酬、工伤医疗费、补偿或赔偿金不超过当地月最低工资十二个月金额的，以及因执行劳动标准在工时、休假、社保方面的争议，裁决终局，作出即生效。',
    implementedIn('law/claims/set.ts', 'law/claims/final-award.ts', 'law/figures/ending.ts'),
  ),
  48: entry(
    '劳动者不服终局裁决',
    '收到裁决书之日起十五日内可以起诉。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  49: entry(
    '单位申请撤销',
    '单位有证据证明六种法定情形之一的，收到裁决书三十日内向仲裁委员会所在地中级法院申请撤销；被撤销的，收到裁定十五日内可以起诉。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  50: entry(
    '不服其他裁决',
    '收到裁决书之日起十五日内可以起诉；期满不起诉的裁决生效。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  51: entry('执行', '生效的调解书、裁决书逾期不履行的，可以依民事诉讼法向法院申请执行。', humanJudgement),
  52: entry(
    '聘用制人员',
    '事业单位聘用制人员的争议依本法；法律、行政法规或者国务院另有规定的从其规定。',
    humanJudgement,
  ),
  53: entry('不收费', '劳动争议仲裁不收费，经费由财政保障。', nothingToCompute),
  54: entry('施行', '自2008年5月1日起施行。', nothingToCompute),
};
