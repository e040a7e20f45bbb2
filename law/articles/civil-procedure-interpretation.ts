// The Supreme Court's interpretation of the Civil Procedure Act as amended in 2022: only the articles cited here. It
// cites the Act by its numbers of 2021.
import {
  entry,
  kept,
  humanJudgement,
  implementedIn,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
  names: ['民诉法解释', '民事诉讼法司法解释'],
  number: '2022年修正',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md',
  inForceFrom: '2022-04-10',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  75: entry(
    '人数众多',
    '代表人诉讼所说的人数众多，一般指十人以上。',
    implementedIn('law/competence/representatives.ts'),
  ),
  76: entry(
    '推选代表人',
    '起诉时人数确定的，可以由全体推选共同的代表人，也可以由部分人推选自己的；推选不出的自己参加诉讼或者另行起诉。',
    humanJudgement,
  ),
  78: entry(
    '代表人的人数',
    '代表人为二至五人，每位代表人可以委托一至二名诉讼代理人。',
    implementedIn('law/competence/representatives.ts', 'law/competence/representation.ts'),
  ),
  84: entry(
    '不能做代理人的',
    '没有或者只有限制行为能力的人，以及依法不能做诉讼代理人的人，不得受委托。',
    implementedIn('law/competence/representation.ts'),
  ),
  85: entry(
    '近亲属的范围',
    '夫妻、直系血亲、三代以内旁系血亲、近姻亲和有抚养赡养关系的亲属，可以以近亲属名义代理。',
    implementedIn('law/competence/representation.ts'),
  ),
  87: entry(
    '社会团体推荐的公民',
    '团体是依法设立的非营利法人，被代理人是其成员或者一方住所在其活动地域，事务属于章程的业务范围，被推荐的是其负责人或者有劳动人事关系的工作人员。',
    implementedIn('law/competence/representation.ts'),
  ),
  88: entry(
    '代理人的材料',
    '律师交执业证和律所证明，法律工作者交执业证、介绍信和辖区证明，近亲属交亲属关系证明，被推荐的公民交推荐材料和当事人归属的证明。',
    implementedIn('law/competence/representation.ts'),
  ),
  127: entry(
    '不变期间',
    '第三人撤销、再审、确认裁定异议等的六个月为不变期间，不适用中止、中断、延长。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  372: entry(
    '对确认裁定的异议',
    '当事人自收到裁定之日起十五日内提出；利害关系人自知道或者应当知道权益受侵害之日起六个月内提出。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  438: entry(
    '不同意转入诉讼',
    '支付令失效的，申请人自收到终结督促程序裁定之日起七日内表明不同意起诉的，不转入诉讼。',
    implementedIn('law/terms/remedies-terms.ts'),
  ),
  439: entry(
    '转入诉讼',
    '申请人没有在七日内表明不同意起诉的，视为向受理支付令的法院起诉，起诉之日为提出申请之日。',
    implementedIn('law/terms/remedies-terms.ts'),
  ),
  550: entry('以前的解释', '施行之前的司法解释与本解释不一致的，不再适用。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
