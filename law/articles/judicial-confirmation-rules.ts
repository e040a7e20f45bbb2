// The Supreme Court's rules of 2011 on confirming mediated agreements; the Civil Procedure Act (arts. 205, 206, 187)
// prevails where it says otherwise.
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
  instrument: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  names: ['关于人民调解协议司法确认程序的若干规定', '司法确认程序规定'],
  number: '法释〔2011〕5号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于人民调解协议司法确认程序的若干规定(2011-03-23).md',
  inForceFrom: '2011-03-30',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('受理', '当事人依人民调解法第三十三条共同申请的，法院依法受理。', nothingToCompute),
  2: entry(
    '管辖',
    '由调解委员会所在地基层法院或其法庭管辖；法院委派调解的由委派法院管辖。民事诉讼法第二百零五条另有更宽的规定。',
    humanJudgement,
  ),
  3: entry(
    '材料',
    '申请书、调解协议、身份和资格证明、有关财产证明，双方送达地址和电话；委托的交委托书。',
    humanJudgement,
  ),
  4: entry(
    '受理决定',
    '三日内决定是否受理，双方同到的可以当即受理；不属范围或管辖、身份、收养、婚姻关系的不受理。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  5: entry(
    '审查期限',
    '受理之日起十五日内决定，院长批准可以延长十日；决定前撤回的准许。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  6: entry(
    '审查',
    '一名审判人员审查，可以当面询问、要求补充；无正当理由不补充或拒绝询问的按撤回处理。',
    humanJudgement,
  ),
  7: entry('不予确认', '违反强制性规定、侵害公共利益或案外人、悖俗、内容不明确等不予确认。', humanJudgement),
  8: entry('决定书', '符合的作出确认决定书，不符合的作出不予确认决定书。', nothingToCompute),
  9: entry('强制执行', '确认后不履行的，可以向作出决定的法院申请强制执行。', humanJudgement),
  10: entry('案外人撤销', '权益受侵害的案外人自知道之日起一年内申请撤销；民诉法司法解释另定为六个月。', humanJudgement),
  11: entry('不收费', '办理司法确认不收取费用。', humanJudgement),
  12: entry('通报', '法院可以把不予确认的情况通报司法行政机关和调解委员会。', nothingToCompute),
  13: entry('特邀调解员', '法院名册中的调解员达成的协议参照本规定；立案后委托的按民事调解规定。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
