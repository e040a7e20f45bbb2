// The Regulations on petitions of 2022: what a union owes to somebody who petitions it, and where legal procedures go
// first.
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
  instrument: '信访工作条例',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/信访工作条例(2022-02-25).md',
  inForceFrom: '2022-05-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '坚持党对信访工作的领导，做好新时代信访工作，保持与群众的密切联系。', nothingToCompute),
  2: entry(
    '适用',
    '各级党政、人大、政协、监察、司法机关开展信访工作都适用，群团组织和国有企事业单位也在内。',
    humanJudgement,
  ),
  3: entry('性质', '信访是党的群众工作的重要组成部分，是了解民情、接受监督的途径。', nothingToCompute),
  4: entry('指导思想', '坚持正确的指导思想，为民解难、为党分忧，维护群众合法权益。', nothingToCompute),
  5: entry('原则', '党的领导、以人民为中心、落实责任、依法按政策解决、源头治理。', nothingToCompute),
  6: entry('畅通渠道', '各机关、单位畅通渠道，认真处理信访事项，接受监督。', nothingToCompute),
  7: entry('工作体制', '党委统一领导、政府落实、联席会议协调、信访部门推动，以及各级职责。', nothingToCompute, {
    through: 13,
  }),
  14: entry(
    '信访部门',
    '受理转送交办、协调督查、研判指导、提出建议；其他机关、单位明确负责的机构或人员。',
    humanJudgement,
  ),
  15: entry('其他机关单位', '受理办理职责内的信访事项，指导下级；发挥群团等社会力量，基层就地化解。', nothingToCompute),
  16: entry('队伍与保障', '配强力量、建督查专员、列入教学培训和锻炼，经费列入预算。', nothingToCompute),
  17: entry('形式', '可以用网络、书信、电话、传真、走访等提出建议、意见或投诉请求，机关单位依规处理。', humanJudgement),
  18: entry('公开与接访', '公布渠道、时间、程序和查询方式；领导阅信接访；任何人不得打击报复信访人。', humanJudgement),
  19: entry(
    '书面与真实',
    '一般书面写明姓名住址和请求事实理由，口头的如实记录；不得捏造诬告；在办期间向上级重复提出的不受理。',
    humanJudgement,
  ),
  20: entry(
    '走访',
    '走访的，到本级或者上一级有权处理的机关、单位的接待场所；多人提出共同信访事项的推选代表，代表不超过五人；接待的机关、单位认真处理，把问题解决在当地。',
    implementedIn('law/competence/representatives.ts'),
  ),
  21: entry('信息系统', '及时录入信访信息系统网上流转，方便信访人查询评价。', nothingToCompute),
  22: entry(
    '信访部门的转送',
    '登记后十五日内转送有权处理的机关、交办并要求反馈；涉法涉诉的转政法部门，检举控告的转纪检监察。',
    implementedIn('law/terms/petition-terms.ts'),
  ),
  23: entry(
    '登记与告知',
    '信访部门以外的机关、单位收到信访事项要登记；属于自己职权的告知接收情况、处理途径和程序，属于下级的转送并告知去向，不属于的告知向谁提出。能当场告知的当场书面告知，否则十五日内书面告知，姓名住址不清的除外。对转来的不属于职权的，五个工作日内说明理由提出异议，经转送单位同意后退回。',
    implementedIn('procedures/service-line/procedure.ts', 'law/terms/petition-terms.ts'),
  ),
  24: entry(
    '受理有争议的',
    '涉及两个以上机关、单位的由它们协商受理；有争议的由共同的上一级决定，没有共同上一级的由信访联席会议协调。',
    implementedIn('law/competence/venue.ts', 'procedures/service-line/rules.ts'),
  ),
  25: entry(
    '重大紧急',
    '可能造成社会影响的重大、紧急事项及时报告本级党委政府并通报，依法采取措施防止扩大。',
    implementedIn('law/triage/danger.ts'),
  ),
  26: entry('信访秩序', '不得围堵聚集、携带危险品、侮辱威胁、滞留滋事、煽动串联或借机敛财等。', humanJudgement),
  27: entry('办理要求', '诉求合理的解决到位、无理的教育到位、困难的帮扶到位、违法的依法处理。', nothingToCompute),
  28: entry(
    '办理与回避',
    '查明事实、及时处理、不得推诿；诉讼与信访分离；有直接利害关系的工作人员回避。',
    implementedIn('law/competence/conflict.ts'),
  ),
  29: entry('建议意见', '认真研究论证，可行的采纳并回复；有贡献的奖励。', nothingToCompute),
  30: entry('检举控告', '由纪检监察或有权机关接收办理；检举材料和情况不得透露、转给被检举的人或单位。', humanJudgement),
  31: entry(
    '分类办理',
    '应当经诉讼、仲裁、行政程序解决的，导入相应的法定程序；申请查处违法行为的依法履行职责；其余的出具处理意见书。',
    implementedIn('procedures/service-line/forms.ts'),
  ),
  32: entry(
    '处理意见书',
    '写明请求、事实理由、意见及依据；符合规定的支持，缺乏依据的解释，无事实根据的不支持。',
    humanJudgement,
  ),
  33: entry('调解和解', '裁量权范围内经双方同意可以调解、引导和解，制作协议书。', humanJudgement),
  34: entry(
    '办理期限',
    '受理之日起六十日内办结；复杂的经负责人批准延长不超过三十日并告知理由。',
    implementedIn('law/terms/petition-terms.ts'),
  ),
  35: entry(
    '复查',
    '不服的收到答复三十日内向上一级请求复查，三十日内提出复查意见并书面答复。',
    implementedIn('law/terms/petition-terms.ts'),
  ),
  36: entry(
    '复核',
    '不服复查的三十日内向再上一级请求复核，三十日内提出意见，听证时间不计；之后以同一事实理由提出的不再受理。',
    implementedIn('law/terms/petition-terms.ts'),
  ),
  37: entry('多元化解与救助', '调解联动化解矛盾；生活困难的告知或帮助申请社会救助、司法救助。', humanJudgement),
  38: entry(
    '督查考核与督办',
    '专项督查、年度考核、表彰约谈，信访部门督办并提出改进、追责建议，单位书面反馈。',
    nothingToCompute,
    { through: 40 },
  ),
  41: entry('年度报告', '信访部门每年报告数据、转送督办和建议采纳情况。', humanJudgement),
  42: entry(
    '责任',
    '因滥权、不作为引发信访，不登记、不受理、不按期告知、推诿拖延、泄露检举、打击报复等的追究责任。',
    nothingToCompute,
    { through: 46 },
  ),
  47: entry('信访人违规', '劝阻、批评、教育；情节严重的由公安依法处置处罚，构成犯罪的追究刑责。', nothingToCompute),
  48: entry('外国人与解释', '外国人参照执行；由国家信访局解释。', nothingToCompute, { through: 49 }),
  50: entry('施行', '自2022年5月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
