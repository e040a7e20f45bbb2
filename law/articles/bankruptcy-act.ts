// The Enterprise Bankruptcy Act of 2006: wage claims, filing, meetings and the order of payment one by one; the rest
// in runs.
// A revision was under way when the text was read: the version in force must be checked before it is relied on.
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
  instrument: '企业破产法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法商法/企业破产法(2006-08-27).md',
  inForceFrom: '2007-06-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '规范企业破产，公平地清理债权债务，兼顾债权人与债务人。', nothingToCompute),
  2: entry('破产原因', '不能清偿到期债务且资不抵债或明显缺乏清偿能力的，依本法清理；也可以重整。', humanJudgement),
  3: entry('管辖', '由债务人住所地法院管辖。', humanJudgement),
  4: entry(
    '程序与域外效力',
    '没有规定的适用民事诉讼法；效力及于境外财产，外国裁判依条约或互惠承认。',
    nothingToCompute,
    { through: 5 },
  ),
  6: entry('职工权益', '法院审理破产案件应当保障职工权益，追究经营管理人员责任。', nothingToCompute),
  7: entry(
    '谁可以申请',
    '债务人可以申请重整、和解、清算；债权人可以申请重整、清算；清算责任人应当申请清算。',
    humanJudgement,
  ),
  8: entry('申请材料', '申请书和证据；债务人还要交职工安置预案、工资支付和社保缴纳情况。', humanJudgement),
  9: entry('撤回', '受理前可以撤回申请。', nothingToCompute),
  10: entry(
    '受理期限',
    '债权人申请的五日内通知债务人，七日内异议，期满十日内裁定；其他十五日内裁定；可以延长十五日。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  11: entry('送达与提交', '裁定五日内送达；债权人申请的债务人十五日内提交财产、债务、工资和社保情况。', humanJudgement),
  12: entry('不受理与驳回', '五日内送达并说明理由，可以十日内上诉。', humanJudgement),
  13: entry('指定管理人', '裁定受理的同时指定管理人。', nothingToCompute),
  14: entry(
    '通知与公告',
    '裁定受理之日起二十五日内通知已知债权人并公告，写明申报期限、地点和第一次会议。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  15: entry('有关人员义务', '妥善保管、如实回答、列席会议、不得擅离住所地、不得新任其他企业高管。', nothingToCompute),
  16: entry('个别清偿无效', '受理后对个别债权人的清偿无效。', humanJudgement),
  17: entry('向管理人清偿', '债务人的债务人应当向管理人清偿或交付。', humanJudgement),
  18: entry('未履行的合同', '管理人决定解除或继续；二个月内未通知或催告三十日内未答复的视为解除。', humanJudgement),
  19: entry('解除保全、中止执行', '受理后保全措施应当解除，执行程序应当中止。', humanJudgement),
  20: entry('诉讼仲裁中止', '未终结的诉讼、仲裁中止，管理人接管财产后继续。', humanJudgement),
  21: entry('集中管辖', '受理后有关债务人的民事诉讼只能向受理法院提起。', humanJudgement),
  22: entry('管理人', '指定、更换、资格、职责、报酬和辞任；代表债务人参加诉讼、仲裁。', nothingToCompute, {
    through: 29,
  }),
  30: entry('债务人财产', '财产范围，受理前一年或六个月内行为的撤销，无效行为，追回、取回和抵销。', nothingToCompute, {
    through: 40,
  }),
  41: entry('破产费用', '诉讼费用，管理、变价、分配费用，管理人费用和报酬。', humanJudgement),
  42: entry('共益债务', '继续履行合同、继续营业应付的劳动报酬和社会保险费、致损等受理后发生的债务。', humanJudgement),
  43: entry(
    '随时清偿',
    '破产费用和共益债务随时清偿，不足的先付破产费用，再按比例；不足付费用的终结程序。',
    humanJudgement,
  ),
  44: entry('债权人', '受理时对债务人享有债权的依本法行使权利。', nothingToCompute),
  45: entry(
    '申报期限',
    '由法院确定，自受理公告之日起最短三十日、最长三个月。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  46: entry('到期与停息', '未到期的视为到期，附利息的自受理时停止计息。', humanJudgement),
  47: entry('未决债权', '附条件、附期限和诉讼仲裁未决的债权可以申报。', humanJudgement),
  48: entry(
    '职工债权不必申报',
    '工资、医疗伤残补助抚恤、应入个人账户的养老医疗保险费和法定补偿金不必申报，管理人调查公示清单；有异议要求更正，不更正的可以起诉。',
    humanJudgement,
  ),
  49: entry('申报内容', '书面说明数额和有无担保，提交证据；连带债权应当说明。', humanJudgement),
  50: entry(
    '特殊债权的申报',
    '连带债权、保证人求偿、数人破产、解除合同损害、受托人和票据付款人的申报。',
    nothingToCompute,
    { through: 55 },
  ),
  56: entry('补充申报', '期限内没有申报的最后分配前可以补充，已分配的不再补，费用自负。', humanJudgement),
  57: entry('债权表', '管理人登记审查并编债权表，利害关系人可以查阅。', humanJudgement),
  58: entry('核查与异议', '交第一次会议核查，无异议的裁定确认，有异议的可以起诉。', humanJudgement),
  59: entry('会议成员', '申报的债权人有表决权，可以委托代理人；应当有职工和工会代表参加并发表意见。', humanJudgement),
  60: entry('主席与职权', '法院指定主席；核查债权、监督管理人、通过重整、和解、变价、分配方案等。', nothingToCompute, {
    through: 61,
  }),
  62: entry(
    '会议召开',
    '第一次会议自申报期满之日起十五日内召开；之后由法院、管理人、委员会或占总额四分之一的债权人提议。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  63: entry('会议通知', '提前十五日通知已知债权人。', implementedIn('law/terms/bankruptcy-terms.ts')),
  64: entry(
    '决议',
    '出席的过半数且占无担保债权总额二分之一以上通过；违法损害利益的十五日内请求撤销。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  65: entry('法院裁定与复议', '方案未通过的由法院裁定，不服的十五日内申请复议。', nothingToCompute, { through: 66 }),
  67: entry('债权人委员会', '由债权人代表和一名职工代表或工会代表组成，不超过九人。', humanJudgement),
  68: entry('委员会职权', '监督财产管理和分配，重大处分应当报告。', nothingToCompute, { through: 69 }),
  70: entry('重整申请与期间', '申请、裁定、自行管理、担保权暂停，以及终止并宣告破产的情形。', nothingToCompute, {
    through: 78,
  }),
  79: entry(
    '重整计划草案',
    '裁定重整之日起六个月内提交，可以延期三个月，不按期的宣告破产。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  80: entry('计划的制作与内容', '由管理财产的一方制作，包括经营、分类、调整、受偿和期限。', nothingToCompute, {
    through: 81,
  }),
  82: entry('分组表决', '担保、职工债权、税款、普通债权分组表决，可以设小额债权组。', humanJudgement),
  83: entry('不得减免的社保', '重整计划不得减免职工债权以外的社会保险费用。', humanJudgement),
  84: entry(
    '表决、批准与执行',
    '三十日内表决，组内过半数且三分之二债权额通过；强制批准；执行、监督和终止。',
    nothingToCompute,
    { through: 94 },
  ),
  95: entry('和解', '申请、表决、认可、执行和终止；可以自行达成协议并请求认可。', nothingToCompute, { through: 106 }),
  107: entry(
    '宣告与变价',
    '宣告五日内送达、十日内通知公告；担保权优先受偿；拟订变价方案，通过拍卖变价。',
    nothingToCompute,
    { through: 112 },
  ),
  113: entry(
    '清偿顺序',
    '破产费用和共益债务之后：职工债权；其他社保和税款；普通债权。同一顺序不足的按比例；高管工资按职工平均工资。',
    humanJudgement,
  ),
  114: entry('分配', '货币分配，拟订分配方案并经认可执行，附条件的提存。', nothingToCompute, { through: 117 }),
  118: entry(
    '未领取',
    '提存；自最后分配公告之日起满二个月不领取的视为放弃。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  119: entry(
    '未决的提存',
    '诉讼仲裁未决的提存；自程序终结之日起满二年仍不能受领的分给其他债权人。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  120: entry('终结', '无财产或分配完结的终结，法院十五日内裁定；管理人十日内办注销并终止职务。', nothingToCompute, {
    through: 122,
  }),
  123: entry(
    '追加分配',
    '终结之日起二年内发现应追回或其他财产的可以请求追加分配。',
    implementedIn('law/terms/bankruptcy-terms.ts'),
  ),
  124: entry('保证人', '保证人和连带债务人对未受清偿的债权继续承担责任。', humanJudgement),
  125: entry('法律责任', '高管违反义务的责任和三年限制，拒不列席、提交、移交的处罚，管理人责任。', nothingToCompute, {
    through: 131,
  }),
  132: entry(
    '公布前的职工债权',
    '公布之日前所欠的职工债权不足清偿的部分，优先于担保权人从特定财产受偿。',
    humanJudgement,
  ),
  133: entry(
    '国企、金融机构与其他组织',
    '国务院规定的国企、金融机构的特别规定，企业法人以外组织参照适用。',
    nothingToCompute,
    { through: 135 },
  ),
  136: entry('施行', '自2007年6月1日起施行，试行法废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
