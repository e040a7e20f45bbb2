// The Labour Dispute Mediation and Arbitration Act of 2007, as far as the aid path relies on it.
import type { Article } from '../basis.ts';
import {
  findArticle,
  humanJudgement,
  implementedIn,
  listArticles,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '劳动争议调解仲裁法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md',
  inForceFrom: '2008-05-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  2: {
    title: '什么是劳动争议',
    substance:
      '确认劳动关系，合同的订立、履行、变更、解除和终止，除名、辞退、辞职、离职，工时休假、社会保险、福利、培训和劳动保护，劳动报酬、工伤医疗费、经济补偿和赔偿金等争议适用本法。',
    treatment: implementedIn('law/causes.ts'),
  },
  4: {
    title: '协商',
    substance: '劳动者可以自己与单位协商，也可以请工会或者第三方一起协商并达成和解。',
    treatment: nothingToCompute,
  },
  5: {
    title: '处理顺序',
    substance: '可以申请调解；不愿调解、调解不成或者协议不履行的申请仲裁；不服裁决的，除另有规定外向法院起诉。',
    treatment: nothingToCompute,
  },
  6: {
    title: '举证',
    substance: '提出主张的负责举证；证据由单位掌握管理的，单位应当提供，不提供的承担不利后果。',
    treatment: nothingToCompute,
  },
  7: {
    title: '集体争议',
    substance: '劳动者一方十人以上且有共同请求的，可以推举代表参加调解、仲裁或者诉讼。',
    treatment: implementedIn('law/triage/fast-track.ts', 'law/triage/papers.ts'),
  },
  9: {
    title: '向劳动行政部门投诉',
    substance: '拖欠或者克扣劳动报酬、工伤医疗费、经济补偿或者赔偿金的，可以向劳动行政部门投诉，由其依法处理。',
    treatment: humanJudgement,
  },
  10: {
    title: '调解组织',
    substance: '企业调解委员会、基层人民调解组织、乡镇街道有劳动争议调解职能的组织可以调解。',
    treatment: nothingToCompute,
  },
  14: {
    title: '调解协议',
    substance: '双方签名盖章、调解员签名并盖章后生效；收到申请十五日内调解不成的可以申请仲裁。',
    treatment: humanJudgement,
  },
  16: {
    title: '支付令',
    substance: '就拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金达成调解协议而单位不履行的，劳动者可以凭协议申请支付令。',
    treatment: humanJudgement,
  },
  21: {
    title: '仲裁管辖',
    substance: '由劳动合同履行地或者用人单位所在地的仲裁委员会管辖；双方分别申请的，由劳动合同履行地的管辖。',
    treatment: implementedIn('law/triage/venue.ts'),
  },
  22: {
    title: '当事人',
    substance: '劳动者和用人单位是当事人；劳务派遣的，派遣单位与用工单位是共同当事人。',
    treatment: nothingToCompute,
  },
  24: {
    title: '委托代理人',
    substance: '委托他人参加仲裁的，提交签名或者盖章的委托书，写明事项和权限。',
    treatment: nothingToCompute,
  },
  27: {
    title: '仲裁时效',
    substance:
      '一年，自知道或者应当知道权利受侵害之日起算；主张权利、请求救济或者对方同意履行则中断重算；不可抗力等则中止；在职期间的欠薪不受一年限制，但离职后要在一年内提出。',
    treatment: implementedIn('law/triage/limitation.ts', 'law/terms/statutory-terms.ts'),
  },
  28: {
    title: '仲裁申请',
    substance: '书面申请并按被申请人人数交副本；写明双方情况、请求和理由、证据；书写有困难的可以口头申请。',
    treatment: nothingToCompute,
  },
  29: {
    title: '受理',
    substance: '五日内决定是否受理；不受理或者逾期不决定的，可以起诉。',
    treatment: humanJudgement,
  },
  43: {
    title: '裁决期限',
    substance: '受理之日起四十五日内结束，复杂的经批准延长不超过十五日；逾期的可以起诉。',
    treatment: humanJudgement,
  },
  44: {
    title: '先予执行',
    substance: '追索劳动报酬、工伤医疗费、经济补偿或者赔偿金的案件，符合条件的可以裁决先予执行。',
    treatment: humanJudgement,
  },
  47: {
    title: '终局裁决',
    substance: '小额的劳动报酬等争议和因执行劳动标准发生的争议，裁决终局；小额以当地月最低工资十二个月金额为限。',
    treatment: humanJudgement,
  },
  48: {
    title: '劳动者不服终局裁决',
    substance: '收到裁决书十五日内可以起诉。',
    treatment: humanJudgement,
  },
  49: {
    title: '单位申请撤销',
    substance: '单位有证据证明法定情形的，收到裁决书三十日内向中级法院申请撤销。',
    treatment: humanJudgement,
  },
  50: {
    title: '不服其他裁决',
    substance: '收到裁决书十五日内可以起诉；期满不起诉的裁决生效。',
    treatment: implementedIn('law/terms/statutory-terms.ts'),
  },
  51: {
    title: '执行',
    substance: '生效的调解书、裁决书不履行的，可以向法院申请执行。',
    treatment: humanJudgement,
  },
  53: {
    title: '不收费',
    substance: '劳动争议仲裁不收费。',
    treatment: nothingToCompute,
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《劳动争议调解仲裁法》
 * @unit  one article
 * @example article(27).article // '第二十七条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《劳动争议调解仲裁法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '劳动争议调解仲裁法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}
