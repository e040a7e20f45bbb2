// The Employment Promotion Act of 2007 as amended in 2015: no discrimination, and what job agencies may not do.
import { entry, kept, humanJudgement, nothingToCompute, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '就业促进法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/就业促进法(2015-04-24).md',
  inForceFrom: '2008-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的与方针', '促进就业，自主择业、市场调节、政府促进。', nothingToCompute, { through: 2 }),
  3: entry('平等就业', '有平等就业和自主择业的权利，不因民族、种族、性别、宗教信仰等受歧视。', humanJudgement),
  4: entry('政府职责', '目标规划、措施、协调机制，鼓励自主创业。', nothingToCompute, { through: 7 }),
  8: entry('自主用人', '单位有自主用人权，应当保障劳动者权益。', nothingToCompute),
  9: entry('工会等', '工会等社会组织协助促进就业，维护劳动权利。', nothingToCompute),
  10: entry(
    '表彰与政策支持',
    '产业、财政、税收、金融、区域政策，失业保险制度，灵活就业和个体经营扶持。',
    nothingToCompute,
    { through: 24 },
  ),
  25: entry('公平环境', '政府消除就业歧视，扶持就业困难人员。', nothingToCompute),
  26: entry('不得歧视', '用人单位和中介应当提供平等机会和公平条件，不得就业歧视。', humanJudgement),
  27: entry('妇女', '除国家规定不适合的岗位外不得以性别拒录或提高标准；合同不得限制结婚、生育。', humanJudgement),
  28: entry('少数民族', '各民族平等，依法对少数民族适当照顾。', humanJudgement),
  29: entry('残疾人', '招用不得歧视残疾人。', humanJudgement),
  30: entry('病原携带者', '不得以传染病病原携带者为由拒录，法定禁止的易扩散岗位在治愈前除外。', humanJudgement),
  31: entry('农村劳动者', '进城就业享有平等权利，不得设歧视性限制。', humanJudgement),
  32: entry('市场与信息', '培育人力资源市场，完善服务和信息体系。', nothingToCompute, { through: 34 }),
  35: entry('公共就业服务', '免费提供政策咨询、职业介绍、就业援助、就业和失业登记等。', humanJudgement),
  36: entry('中介管理', '公益服务补贴，政府不得办经营性中介，招聘会不得向劳动者收费。', nothingToCompute, {
    through: 38,
  }),
  39: entry('中介活动', '合法诚信公平公开，单位如实提供信息，禁止利用中介侵害劳动者。', humanJudgement),
  40: entry('中介许可', '具备条件、登记并取得许可，未经许可不得从事。', humanJudgement, { inForceFrom: '2015-04-24' }),
  41: entry('中介禁止', '不得提供虚假信息、为无证照单位中介、伪造许可证、扣押证件、收取押金。', humanJudgement),
  42: entry('失业预警与统计', '失业预警、劳动力调查、就业失业登记。', nothingToCompute, { through: 43 }),
  44: entry('职业教育和培训', '培训计划、职工教育经费、劳动预备、农村劳动者培训、职业资格。', nothingToCompute, {
    through: 51,
  }),
  52: entry('就业援助', '对就业困难人员优先扶持，范围由省级政府规定。', humanJudgement),
  53: entry('公益性岗位等', '困难人员优先，残疾人特别扶助，零就业家庭至少一人就业，资源枯竭地区。', nothingToCompute, {
    through: 57,
  }),
  58: entry('考核与审计', '目标责任考核，专项资金监督。', nothingToCompute, { through: 59 }),
  60: entry('举报', '劳动行政部门监督检查，受理举报并及时核实处理。', humanJudgement),
  61: entry('渎职', '部门人员滥权玩忽的处分。', nothingToCompute),
  62: entry('歧视可以起诉', '实施就业歧视的，劳动者可以向法院起诉。', humanJudgement),
  63: entry(
    '中介违法',
    '政府办中介收费的退还；无证中介、虚假信息、伪造许可证的没收并罚一万至五万元。',
    nothingToCompute,
    { through: 65 },
  ),
  66: entry('扣证收押金', '扣押证件的责令退还并处罚；收押金的退还并按每人五百元以上二千元以下罚款。', humanJudgement),
  67: entry('教育经费', '企业未提取或挪用职工教育经费的责令改正并处罚。', nothingToCompute),
  68: entry('赔偿', '侵害劳动者权益造成损害的承担民事责任，构成犯罪的追究刑责。', humanJudgement),
  69: entry('施行', '自2008年1月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
