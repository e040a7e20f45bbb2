// Labour Dispute Mediation and Arbitration Act: articles 1 to 26, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 1 to 26. */
export const part1: ArticleTable = {
  1: entry('目的', '公正及时解决劳动争议，保护当事人权益，促进劳动关系和谐。', nothingToCompute),
  2: entry(
    '什么是劳动争议',
    '确认劳动关系，合同的订立、履行、变更、解除和终止，除名、辞退、辞职、离职，工时休假、社会保险、福利、培训和劳动保护，劳动报酬、工伤医疗费、经济补偿和赔偿金等争议适用本法。',
    implementedIn('law/causes.ts', 'law/claims/for-causes.ts', 'law/triage/scope.ts'),
  ),
  3: entry('处理原则', '根据事实，合法、公正、及时，着重调解。', nothingToCompute),
  4: entry('协商', '劳动者可以自己与单位协商，也可以请工会或者第三方一起协商并达成和解。', nothingToCompute),
  5: entry(
    '处理顺序',
    '可以申请调解；不愿调解、调解不成或者协议不履行的申请仲裁；不服裁决的，除另有规定外向法院起诉。',
    nothingToCompute,
  ),
  6: entry('举证', '提出主张的负责举证；证据由单位掌握管理的，单位应当提供，不提供的承担不利后果。', humanJudgement),
  7: entry(
    '集体争议',
    '劳动者一方十人以上且有共同请求的，可以推举代表参加调解、仲裁或者诉讼。',
    implementedIn(
      'law/triage/fast-track.ts',
      'law/triage/papers.ts',
      'law/triage/worker-count.ts',
      'law/competence/representatives.ts',
    ),
  ),
  8: entry('三方机制', '劳动行政部门同工会和企业代表建立三方机制，研究劳动争议的重大问题。', nothingToCompute),
  9: entry(
    '向劳动行政部门投诉',
    '拖欠或者未足额支付劳动报酬，拖欠工伤医疗费、经济补偿或者赔偿金的，可以向劳动行政部门投诉，由其依法处理。',
    humanJudgement,
  ),
  10: entry(
    '调解组织',
    '企业调解委员会、基层人民调解组织、乡镇街道有劳动争议调解职能的组织可以调解。',
    nothingToCompute,
  ),
  11: entry('调解员', '由公道正派、联系群众、热心调解并有一定法律和政策水平的成年公民担任。', nothingToCompute),
  12: entry('调解申请', '可以书面或者口头申请；口头的，当场记录基本情况、事项、理由和时间。', nothingToCompute),
  13: entry('调解方法', '充分听取双方陈述，耐心疏导，帮助达成协议。', nothingToCompute),
  14: entry(
    '调解协议',
    '双方签名盖章、调解员签名并盖章后生效；收到申请十五日内没有达成协议的可以申请仲裁。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  15: entry('协议不履行', '约定期限内不履行调解协议的，另一方可以申请仲裁。', humanJudgement),
  16: entry(
    '支付令',
    '就拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金达成调解协议而单位不履行的，劳动者可以凭协议申请支付令。',
    humanJudgement,
  ),
  17: entry('仲裁委员会的设立', '按统筹规划、合理布局、适应需要设立，不按行政区划层层设立。', nothingToCompute),
  18: entry('仲裁规则', '国务院劳动行政部门制定仲裁规则，省级部门指导本行政区域的仲裁。', nothingToCompute),
  19: entry(
    '仲裁委员会的组成',
    '由劳动行政部门、工会、企业方面代表组成，人数为单数，聘仲裁员、受理并监督案件。',
    nothingToCompute,
  ),
  20: entry(
    '仲裁员',
    '公道正派，并且曾任审判员、有中级以上职称的法律研究教学人员、从事人力资源或工会等专业满五年、律师执业满三年之一。',
    nothingToCompute,
  ),
  21: entry(
    '仲裁管辖',
    '由劳动合同履行地或者用人单位所在地的仲裁委员会管辖；双方分别申请的，由劳动合同履行地的管辖。',
    implementedIn('law/triage/venue.ts', 'law/competence/venue.ts'),
  ),
  22: entry('当事人', '劳动者和用人单位是当事人；劳务派遣的，派遣单位与用工单位是共同当事人。', nothingToCompute),
  23: entry('第三人', '与结果有利害关系的第三人可以申请参加，或者由仲裁委员会通知参加。', nothingToCompute),
  24: entry(
    '委托代理人',
    '委托他人参加仲裁的，提交签名或者盖章的委托书，写明事项和权限。',
    implementedIn('law/competence/representation.ts'),
  ),
  25: entry(
    '代理与死亡',
    '丧失行为能力的由法定代理人参加，没有的由仲裁委员会指定；劳动者死亡的由近亲属或者代理人参加。',
    humanJudgement,
  ),
  26: entry('公开仲裁', '仲裁公开进行，双方协议不公开或者涉及国家秘密、商业秘密、隐私的除外。', nothingToCompute),
};
