// The People's Mediation Act of 2010: who mediates, what a mediated agreement is worth and how a court confirms it.
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
  instrument: '人民调解法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/人民调解法(2010-08-28).md',
  inForceFrom: '2011-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '完善人民调解制度，及时解决民间纠纷。', nothingToCompute),
  2: entry('什么是人民调解', '调解委员会用说服疏导促使当事人平等协商、自愿达成协议。', nothingToCompute),
  3: entry('原则', '自愿平等，不违背法律政策，不得因调解阻止当事人仲裁、行政、司法途径。', humanJudgement),
  4: entry('不收费', '人民调解不收费。', humanJudgement),
  5: entry('指导', '司法行政部门指导，基层法院进行业务指导。', nothingToCompute),
  6: entry('支持', '国家鼓励支持，政府保障经费，表彰奖励。', nothingToCompute),
  7: entry('性质', '调解委员会是依法设立的群众性组织。', nothingToCompute),
  8: entry('设立与组成', '村居设立，企业事业单位按需设立；委员三至九人，应当有妇女成员。', humanJudgement),
  9: entry('委员产生与任期', '单位的委员由职工大会、职代会或者工会推选；每届三年，可以连任。', humanJudgement),
  10: entry('统计通报', '县级司法行政部门统计并通报基层法院。', nothingToCompute),
  11: entry('制度', '建立调解工作制度，听取意见，接受监督。', nothingToCompute),
  12: entry('条件', '村居和单位提供办公条件和工作经费。', nothingToCompute),
  13: entry('调解员', '由委员和聘任的人员担任。', nothingToCompute),
  14: entry('调解员条件', '公道正派、热心、有文化和法律知识的成年公民，县级部门定期培训。', humanJudgement),
  15: entry('调解员违规', '偏袒、侮辱、收财物、泄密的批评改正，严重的罢免或解聘。', humanJudgement),
  16: entry('补贴与抚恤', '给误工补贴；致伤残生活困难的救助，牺牲的家属享受抚恤优待。', nothingToCompute),
  17: entry('申请与主动', '可以申请，也可以主动调解；一方明确拒绝的不得调解。', humanJudgement),
  18: entry('告知调解', '法院、公安可以在受理前告知当事人申请人民调解。', nothingToCompute),
  19: entry('指定与选择', '可以指定或者由当事人选择一名或数名调解员。', humanJudgement),
  20: entry('邀请参与', '经当事人同意可以邀请亲属、同事、专门人员或社会组织参与。', humanJudgement),
  21: entry('公道及时', '坚持原则、明法析理，及时就地，防止激化。', nothingToCompute),
  22: entry('方式', '听取陈述、讲解法律、提出方案，帮助自愿达成协议。', nothingToCompute),
  23: entry('当事人权利', '选择调解员，接受、拒绝或终止，公开或不公开，自主表达和达成。', humanJudgement),
  24: entry('当事人义务', '如实陈述，遵守秩序，尊重调解员和对方。', nothingToCompute),
  25: entry(
    '防止激化',
    '可能激化的采取预防，可能引起治安、刑事案件的及时报告公安。',
    implementedIn('law/triage/danger.ts'),
  ),
  26: entry('调解不成', '终止调解，并告知可以仲裁、行政、司法。', humanJudgement),
  27: entry('记录与档案', '记录调解情况，登记、记录、协议立卷归档。', humanJudgement),
  28: entry('协议形式', '可以制作协议书；无需制作的口头协议，由调解员记录。', humanJudgement),
  29: entry('协议书', '可以写双方情况、事实争议、内容和履行方式期限；签名并盖委员会印章之日生效。', humanJudgement),
  30: entry('口头协议', '自各方达成协议之日起生效。', humanJudgement),
  31: entry('约束力', '协议有法律约束力，应当履行；委员会监督督促。', humanJudgement),
  32: entry('就协议争议', '就履行或内容发生争议的，可以起诉。', humanJudgement),
  33: entry(
    '司法确认',
    '协议生效之日起三十日内共同申请法院确认；有效的可以强制执行，无效的可以重新调解或起诉。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  34: entry('乡镇与社团', '乡镇、街道、社会团体等可以参照设立调解委员会。', humanJudgement),
  35: entry('施行', '自2011年1月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
