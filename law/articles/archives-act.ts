// The Archives Act as revised in 2020: what must be filed, for how long, and what an electronic file is worth.
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
  instrument: '档案法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/档案法(2020-06-20).md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '加强档案管理，有效保护和利用档案。', nothingToCompute),
  2: entry('适用与定义', '档案是机关、团体、单位和个人直接形成、对国家和社会有保存价值的历史记录。', humanJudgement),
  3: entry('体制', '党的领导、政府保障、统一领导分级管理，档案主管部门监督指导。', nothingToCompute, { through: 8 }),
  9: entry('单位档案机构', '团体、单位确定档案机构或人员管理本单位档案，指导所属单位。', humanJudgement),
  10: entry('档案馆与人员', '档案馆集中管理；档案人员忠于职守、具备专业知识。', nothingToCompute, { through: 11 }),
  12: entry('责任制', '应当形成档案的单位建立档案工作责任制和管理制度。', humanJudgement),
  13: entry('归档范围', '反映机关、团体沿革和主要职能活动等的材料应当归档。', humanJudgement),
  14: entry(
    '移交本单位',
    '按规定定期向本单位档案机构移交，不得拒绝归档或据为己有；不得归档的禁止擅自归档。',
    implementedIn('procedures/aid-case/acts-file.ts'),
  ),
  15: entry('移交档案馆', '按规定定期向档案馆移交，档案馆不得拒收。', humanJudgement),
  16: entry('机构变动', '变动、撤销、合并的按规定移交。', humanJudgement),
  17: entry('收集', '捐献、购买、代存；博物馆等可以自行管理并协作。', nothingToCompute, { through: 18 }),
  19: entry('安全与设施', '建立管理制度和安全机制，配置库房设施，保障档案安全。', humanJudgement),
  20: entry('涉密', '涉密档案依保密法律办理。', nothingToCompute),
  21: entry('鉴定与销毁', '保管期限标准和销毁办法由国家档案部门定；禁止篡改、损毁、伪造、擅自销毁。', humanJudgement),
  22: entry('非国有与买卖', '非国有重要档案的保管和征购；禁止买卖国有档案。', nothingToCompute, { through: 23 }),
  24: entry('委托服务', '委托整理、寄存、数字化的签协议并监督，受托方保障安全保密。', humanJudgement),
  25: entry('出境与突发事件', '禁止擅自出境；突发事件档案的收集利用。', nothingToCompute, { through: 26 }),
  27: entry('利用与公布', '满二十五年开放，利用手续、开放审核和公布。', nothingToCompute, { through: 34 }),
  35: entry('信息化', '单位加强档案信息化建设，保障档案信息安全。', nothingToCompute),
  36: entry('系统衔接', '电子档案系统与办公自动化、业务系统相互衔接。', humanJudgement),
  37: entry(
    '电子档案的效力',
    '来源可靠、程序规范、要素合规；与纸质档案同等效力，可以以电子形式作凭证。',
    humanJudgement,
  ),
  38: entry('数字化', '鼓励数字化，原件应当妥善保管。', humanJudgement),
  39: entry('电子移交与共享', '电子档案经安全网络或介质移交并检测，数字档案馆和共享平台。', nothingToCompute, {
    through: 41,
  }),
  42: entry('检查', '档案主管部门检查制度、设施、人员、收集保管和信息安全。', nothingToCompute, { through: 43 }),
  44: entry('安全隐患', '发现隐患及时补救，损毁、泄露的及时报告档案主管部门。', humanJudgement),
  45: entry('整改与举报', '责令限期整改，任何人可以举报，检查人员保密。', nothingToCompute, { through: 47 }),
  48: entry('处分的行为', '丢失、擅自提供、买卖、篡改损毁、不按规定归档移交、隐患不补救等的处分。', humanJudgement),
  49: entry('处罚与军队', '对违法单位和个人的罚款，出境的没收，刑事民事责任，军队另定。', nothingToCompute, {
    through: 52,
  }),
  53: entry('施行', '自2021年1月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
