// The Regulations on labour inspection of 2004: what the inspectorate takes up, for how long back, and what it may
// order.
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
  instrument: '劳动保障监察条例',
  number: '国务院令第423号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/劳动保障监察条例(2004-11-01).md',
  inForceFrom: '2004-12-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '贯彻劳动保障法律，规范监察，维护劳动者权益。', nothingToCompute),
  2: entry('适用', '对企业和个体工商户监察适用本条例；对职业介绍、培训、鉴定机构依照执行。', humanJudgement),
  3: entry('主管', '劳动保障行政部门主管，其他部门支持协助。', nothingToCompute),
  4: entry('委托与监察员', '县级、设区市部门可以委托符合条件的组织；监察员经考核或者考试录用。', nothingToCompute),
  5: entry('经费', '政府加强监察工作，经费列入本级财政预算。', nothingToCompute),
  6: entry('单位义务', '用人单位遵守法律并接受、配合监察。', nothingToCompute),
  7: entry('工会', '各级工会监督用人单位守法；部门应当听取工会的意见和建议。', nothingToCompute),
  8: entry('原则', '公正、公开、高效、便民，教育与处罚相结合。', nothingToCompute),
  9: entry('举报与投诉', '任何人可以举报，劳动者可以投诉；为举报人保密，对重大线索给予奖励。', humanJudgement),
  10: entry('职责', '宣传、检查、受理举报投诉、纠正和查处违法行为。', nothingToCompute),
  11: entry(
    '监察事项',
    '规章制度、劳动合同、童工、女职工和未成年工保护、工时休假、工资和最低工资、社会保险、中介培训等。',
    humanJudgement,
  ),
  12: entry('监察员', '监察员依法履职受保护，秉公、保密；任何人可以检举控告。', nothingToCompute),
  13: entry('管辖', '由用工所在地的县级或者设区市部门管辖；争议报共同的上一级指定，省级政府可以另定。', humanJudgement),
  14: entry(
    '形式与立案',
    '巡视检查、书面审查、接受举报投诉；需要调查的及时立案；群体性事件会同有关部门处理。',
    humanJudgement,
  ),
  15: entry('调查措施', '进场检查、询问、要求资料、录音录像、委托审计等；事实清楚的可以当场纠正。', nothingToCompute),
  16: entry('两人与回避', '调查不得少于两人并出示证件；与本人或近亲属有直接利害关系的回避。', nothingToCompute),
  17: entry(
    '办理期限',
    '立案之日起六十个工作日内完成调查；复杂的经批准延长三十个工作日。',
    implementedIn('law/terms/supervision-terms.ts'),
  ),
  18: entry('处理', '应罚的处罚，应改未改的责令改正或作处理决定，轻微已改的撤销立案；不属监察的移送。', humanJudgement),
  19: entry('听取申辩', '决定前听取单位陈述申辩，并告知复议和诉讼的权利。', nothingToCompute),
  20: entry(
    '两年',
    '违法行为两年内未被发现也未被举报投诉的不再查处；自行为发生之日起算，连续或继续的自终了之日起算。',
    implementedIn('law/terms/supervision-terms.ts', 'law/limitation/limitation.ts'),
  ),
  21: entry(
    '与仲裁诉讼的关系',
    '造成损害的依法赔偿，赔偿争议按劳动争议处理；应当或者已经仲裁、起诉的，告知投诉人按该程序办理。',
    humanJudgement,
  ),
  22: entry('诚信档案', '建立守法诚信档案；重大违法的向社会公布。', nothingToCompute),
  23: entry(
    '女职工和未成年工',
    '安排禁忌劳动、孕期哺乳期加班夜班、产假少于九十天等的，按受害者每人一千元以上五千元以下罚款。',
    humanJudgement,
  ),
  24: entry('不订合同', '不依法订立劳动合同的责令改正。', humanJudgement),
  25: entry('违法延长工时', '警告、责令限期改正，可以按受害者每人一百元以上五百元以下罚款。', humanJudgement),
  26: entry(
    '欠薪与加付',
    '克扣欠薪、低于最低工资、未付经济补偿的责令限期支付；逾期的按应付额百分之五十以上一倍以下加付赔偿金。',
    implementedIn('law/claims/additional-compensation.ts'),
  ),
  27: entry(
    '瞒报社保基数',
    '瞒报工资总额或人数的责令改正，罚瞒报额一倍以上三倍以下；骗保的退还并罚一倍以上三倍以下。',
    humanJudgement,
  ),
  28: entry(
    '中介培训机构',
    '违规的责令改正、没收所得，罚一万至五万元，严重的吊证；无证的依规定取缔。',
    nothingToCompute,
  ),
  29: entry('侵犯工会权利', '阻挠参加和组建工会、报复调岗、因工会活动或履职被解除的，责令改正。', humanJudgement),
  30: entry(
    '抗拒监察',
    '抗拒阻挠、伪证毁证、拒不改正的罚二千元以上二万元以下；打击报复举报投诉人的责令改正。',
    humanJudgement,
  ),
  31: entry('监察员违法', '滥用职权、泄露秘密等的处分或者追究刑事责任；违法侵害权益的赔偿。', nothingToCompute),
  32: entry('另有规定', '法律和别的行政法规另外定了处罚的，按它们执行。', nothingToCompute),
  33: entry('无照用工', '没有执照或被吊销执照而用工的，依本条例监察并通报取缔。', humanJudgement),
  34: entry('机关事业单位', '对机关、事业单位和社会团体遵守劳动保障法律的情况，也依本条例监察。', humanJudgement),
  35: entry('安全卫生', '劳动安全卫生的检查由卫生、安监、特种设备部门依有关法律执行。', humanJudgement),
  36: entry('施行', '自2004年12月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
