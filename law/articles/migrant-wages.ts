// The Regulations on the payment of migrant workers' wages: who must pay, above all in construction, and what papers
// must exist.
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
  instrument: '保障农民工工资支付条例',
  number: '国务院令第724号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/保障农民工工资支付条例(2019-12-30).md',
  inForceFrom: '2020-05-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '规范农民工工资支付，保障农民工按时足额获得工资。', nothingToCompute),
  2: entry('适用与定义', '农民工是为用人单位提供劳动的农村居民；工资是提供劳动后应得的劳动报酬。', humanJudgement),
  3: entry('权利义务', '农民工有按时足额得到工资的权利，任何人不得拖欠；农民工遵守纪律和安全规程。', nothingToCompute),
  4: entry('政府责任', '县级以上政府负责并考核下级；乡镇街道排查、调处欠薪矛盾。', nothingToCompute),
  5: entry('原则', '市场主体负责、政府监管、社会协同，源头治理、预防为主、标本兼治。', nothingToCompute),
  6: entry(
    '实名制与约定',
    '用工实名制管理；工资标准、支付时间和方式用书面约定或者依法制定的规章规定。',
    humanJudgement,
  ),
  7: entry('部门分工', '人社部门查处欠薪；住建、交通、水利等督办；发改、财政、公安等按职责配合。', nothingToCompute),
  8: entry('群团', '工会、共青团、妇联、残联等按职责维护农民工得到工资的权利。', nothingToCompute),
  9: entry('宣传', '媒体做公益宣传和舆论监督，引导单位依法支付、农民工依法维权。', nothingToCompute),
  10: entry(
    '投诉举报',
    '被欠薪的可以投诉、申请调解仲裁和起诉，任何人可以举报；部门首问负责，不属于自己的及时转送。',
    humanJudgement,
  ),
  11: entry('货币形式', '以货币通过银行转账或者现金付给本人，不得用实物或者有价证券代替。', humanJudgement),
  12: entry('足额按期', '按约定或者规章的周期和具体日期足额支付。', humanJudgement),
  13: entry('周期', '月、周、日、小时工资制按相应周期支付；计件的由双方依法约定。', humanJudgement),
  14: entry(
    '支付日期',
    '可以在提供劳动的当期或者次期；遇法定节假日或者休息日的提前支付；不可抗力消除后及时支付。',
    implementedIn('law/terms/undecided-terms.ts'),
  ),
  15: entry(
    '台账',
    '按周期编制书面工资支付台账，至少保存三年，写明人员、工时、应发扣除实发和签字；支付时给本人工资清单。',
    humanJudgement,
  ),
  16: entry('清偿', '用人单位拖欠工资的依法清偿。', implementedIn('law/claims/wages.ts')),
  17: entry('无资格单位招用', '没有合法经营资格的单位招用而未付工资的，依有关法律规定执行。', humanJudgement),
  18: entry(
    '违法派遣',
    '使用个人、无资格或无派遣许可的单位派来的农民工而欠薪的，由用工单位清偿，可以追偿。',
    humanJudgement,
  ),
  19: entry(
    '发包与挂靠',
    '发包给个人或无资格单位致欠薪的依法律执行；允许他人以自己名义经营致欠薪的，由用人单位清偿后追偿。',
    humanJudgement,
  ),
  20: entry('出资人清偿', '合伙、独资、个体等用人单位不清偿的，由出资人清偿。', humanJudgement),
  21: entry(
    '合并分立',
    '实施前清偿拖欠的工资；与农民工书面协商一致的可以由承继单位清偿。',
    implementedIn('law/terms/undecided-terms.ts'),
  ),
  22: entry(
    '注销前清偿',
    '被吊销、关闭、撤销或解散的在申请注销前清偿；没有清偿的主要出资人在注册新单位前清偿。',
    implementedIn('law/terms/undecided-terms.ts'),
  ),
  23: entry('建设资金', '没有满足施工的资金安排不得开工、不发施工许可；政府项目不得由施工单位垫资。', nothingToCompute),
  24: entry(
    '支付担保与人工费',
    '建设单位提供工程款支付担保；合同约定计量周期、结算和人工费用，人工费拨付周期不超过一个月。',
    humanJudgement,
  ),
  25: entry('分包合同', '总承包与分包书面订立合同，约定工程款计量周期和结算办法。', nothingToCompute),
  26: entry('专用账户', '总承包单位开设农民工工资专用账户，专项支付本项目工资，资料妥善保存。', humanJudgement),
  27: entry(
    '账户管理',
    '银行发现资金未按约拨付的及时通知并纳入预警；完工且无欠薪的公示三十日后可以注销，余额归总承包。',
    humanJudgement,
  ),
  28: entry(
    '合同与实名登记',
    '未订合同并实名登记的不得进场；配劳资专管员；用工管理台账保存到完工结清后至少三年。',
    humanJudgement,
  ),
  29: entry(
    '建设单位垫付',
    '人工费及时拨入专户；因未按约拨付工程款致欠薪的，以未结清的工程款为限先行垫付。',
    humanJudgement,
  ),
  30: entry(
    '总承包先行清偿',
    '分包单位负直接责任；分包单位欠薪的、工程转包欠薪的，由总承包先行清偿再追偿。',
    humanJudgement,
  ),
  31: entry(
    '代发',
    '分包单位按月编表经本人签字交总承包，总承包从专户直接发到本人账户；不得扣押社保卡或银行卡。',
    humanJudgement,
  ),
  32: entry('工资保证金', '总承包存储工资保证金专项支付欠薪，差异化存储，可以用金融机构保函替代。', humanJudgement),
  33: entry(
    '不得查封',
    '专户资金和保证金不得因本项目农民工工资以外的原因被查封、冻结或划拨，法律另有规定的除外。',
    humanJudgement,
  ),
  34: entry(
    '告示牌',
    '施工现场显著位置公示各单位和专管员、最低工资和支付日期、投诉仲裁和法律援助渠道。',
    humanJudgement,
  ),
  35: entry('争议不停人工费', '因工程数量、质量、造价争议，不得停拨人工费，也不得停止代发工资。', humanJudgement),
  36: entry(
    '违法发包、出借名义',
    '发包给个人或无资格单位致欠薪的由建设或总承包清偿；出借名义的由施工单位清偿。',
    humanJudgement,
  ),
  37: entry('违法项目', '违反国土规划、工程建设法律致欠薪的，由建设单位清偿。', humanJudgement),
  38: entry(
    '预警平台',
    '地方政府建监控预警平台，共享审批、资金、用工、支付信息；人社按经营指标预警。',
    nothingToCompute,
  ),
  39: entry('监督检查', '人社和行业部门检查合同、支付、实名制、专户、代发、保证金和公示。', nothingToCompute),
  40: entry('查询财产', '查处欠薪需要查账户、房产、车辆的，经设区的市级以上人社部门负责人批准。', nothingToCompute),
  41: entry(
    '协助与移送',
    '单位拒不配合、无法联系的可以请公安等协助；涉嫌拒不支付劳动报酬罪的及时移送。',
    humanJudgement,
  ),
  42: entry('申请强制执行', '责令支付的决定不履行的，人社部门可以申请法院强制执行。', humanJudgement),
  43: entry('行业查处', '行业部门查处违法发包、转包、分包、挂靠，制止由此引起的欠薪。', nothingToCompute),
  44: entry('政府项目监督', '财政、审计和行业部门监督政府项目向专户拨款。', nothingToCompute),
  45: entry(
    '法律援助',
    '农民工是法律援助的重点对象，对请求支付工资的提供便捷援助。',
    implementedIn('law/triage/hardship.ts', 'law/triage/fast-track.ts'),
  ),
  46: entry('普法', '各部门按谁执法谁普法宣传工资支付的法律。', nothingToCompute),
  47: entry('诚信档案', '建立守法诚信档案和等级评价；严重欠薪的向社会公布，可以公开曝光。', nothingToCompute),
  48: entry(
    '联合惩戒',
    '欠薪情节严重或影响恶劣的列入失信联合惩戒名单，在采购、招投标、融资、出行等方面限制。',
    nothingToCompute,
  ),
  49: entry('限制新项目', '未提供支付担保或政府项目拖欠工程款致欠薪的，限制新建项目并记入信用记录。', nothingToCompute),
  50: entry('举证', '就欠薪有争议的，单位提供其保存的合同、名册、台账和清单；不提供的承担不利后果。', humanJudgement),
  51: entry(
    '工会监督',
    '工会监督工资支付，可以要求改正；拒不改正的请求人社等部门处理。',
    implementedIn('procedures/supervision/procedure.ts'),
  ),
  52: entry('虚假讨薪', '编造事实、用非法手段讨薪，或者借讨薪要工程款的，依法处理。', humanJudgement),
  53: entry('欠薪的处罚', '拖欠农民工工资的，依有关法律规定执行。', nothingToCompute),
  54: entry(
    '形式、台账、扣卡',
    '以物代薪、无台账清单、扣卡的责令改正；逾期的单位罚二万至五万元，责任人员一万至三万元。',
    humanJudgement,
  ),
  55: entry(
    '专户、保证金、实名制',
    '未设专户、未存保证金、未实名制的责令改正；逾期停工并罚五万至十万元，情节严重的降级吊销资质。',
    humanJudgement,
  ),
  56: entry(
    '分包与公示',
    '未按月考核编表签字、未监督或配合用工、未公示的责令改正；逾期罚五万至十万元。',
    humanJudgement,
  ),
  57: entry(
    '建设单位的处罚',
    '未提供担保、未足额拨付人工费、不提供合同和专户资料的责令改正；逾期停工并罚五万至十万元。',
    humanJudgement,
  ),
  58: entry('不配合查询', '金融机构等不配合查账户的，金融监管部门责令改正；仍不改的罚二万至五万元。', nothingToCompute),
  59: entry('政府资金不到位', '政府项目资金不到位欠薪的限期拨付；逾期的约谈、通报，情节严重的处分。', nothingToCompute),
  60: entry(
    '政府项目建设单位',
    '未批先建、超规模超概算、未及时拨款致欠薪的，约谈负责人并作为考核依据。',
    nothingToCompute,
  ),
  61: entry('社会项目', '资金不到位、违法开工的社会项目欠薪的，处罚建设单位、处分负责人。', nothingToCompute),
  62: entry('渎职', '监督人员滥用职权、玩忽职守、徇私舞弊的处分或者追究刑事责任。', nothingToCompute),
  63: entry(
    '应急周转金',
    '单位一时难付或者逃匿的，政府可以动用应急周转金先垫部分工资或基本生活费，再追偿。',
    humanJudgement,
  ),
  64: entry('施行', '自2020年5月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
