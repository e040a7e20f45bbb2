// The Work Safety Act as amended in 2021: the rights of those who work, and what the union may demand; the rest in
// runs.
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
  instrument: '安全生产法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/安全生产法(2021-06-10).md',
  inForceFrom: '2021-09-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('总则', '目的、适用、方针，单位全员责任，主要负责人第一责任人，从业人员的权利义务。', nothingToCompute, {
    through: 6,
  }),
  7: entry('工会监督', '工会监督安全生产，组织民主管理监督；有关规章制度应当听取工会意见。', humanJudgement),
  8: entry('政府与社会', '规划、部门监管、标准、协会、服务机构、责任追究、权责清单、科技和奖励。', nothingToCompute, {
    through: 19,
  }),
  20: entry('单位的保障', '安全条件、负责人职责、责任制、资金投入、机构和管理人员。', nothingToCompute, {
    through: 27,
  }),
  28: entry('教育培训', '未经培训合格不得上岗；被派遣和实习的纳入管理；建立培训档案。', humanJudgement),
  29: entry(
    '设施与风险',
    '新技术培训、特种作业、三同时、警示、设备、危险物品、风险管控和危险作业。',
    nothingToCompute,
    { through: 43 },
  ),
  44: entry('告知危险', '督促执行规程，如实告知危险因素、防范和应急措施，关注身心状况。', humanJudgement),
  45: entry('防护用品', '必须提供合格的劳动防护用品并监督使用。', humanJudgement),
  46: entry('检查与经费', '经常检查处理，保障经费，同一区域作业签安全协议。', nothingToCompute, { through: 48 }),
  49: entry('发包出租', '不得发包出租给无条件或资质的；签安全协议并统一协调管理。', humanJudgement),
  50: entry('负责人抢救', '发生事故立即抢救，调查期间不得擅离。', nothingToCompute),
  51: entry('工伤保险', '必须参加工伤保险；高危行业投保安全生产责任保险。', humanJudgement),
  52: entry('合同写明', '合同写明安全、防危害和工伤保险事项；免除或减轻事故伤亡责任的协议不得订立。', humanJudgement),
  53: entry('知情与建议', '有权了解危险因素、防范和应急措施，提出建议。', humanJudgement),
  54: entry('批评与拒绝', '有权批评检举控告，拒绝违章指挥和强令冒险作业；不得因此降薪或解除。', humanJudgement),
  55: entry('紧急撤离', '直接危及人身安全的有权停止作业或撤离；不得因此降薪或解除。', humanJudgement),
  56: entry('救治与赔偿', '及时救治；除工伤保险外依民事法律还有赔偿权利的可以要求。', humanJudgement),
  57: entry('从业人员义务', '遵守规程、正确使用防护用品、接受培训、报告隐患。', nothingToCompute, { through: 59 }),
  60: entry(
    '工会的权利',
    '监督三同时，要求纠正侵权，就违章和隐患提建议，建议撤离，参加事故调查并要求追责。',
    implementedIn('procedures/supervision/procedure.ts'),
  ),
  61: entry('派遣人员', '被派遣劳动者享有从业人员的权利，履行义务。', humanJudgement),
  62: entry('监督管理与应急', '检查、执法、举报、公告，应急预案、救援队伍。', nothingToCompute, { through: 82 }),
  83: entry(
    '事故报告',
    '现场人员立即报告负责人，单位组织抢救并立即如实报告，不得瞒报谎报迟报或毁灭证据。',
    humanJudgement,
  ),
  84: entry('部门上报与抢救', '部门立即上报，负责人赶到现场组织抢救。', nothingToCompute, { through: 85 }),
  86: entry('事故调查', '查清原因和责任，依法公布报告，批复后一年内评估整改。', humanJudgement),
  87: entry('失职与统计', '追究审批监督部门失职，不得阻挠调查，定期统计公布。', nothingToCompute, { through: 89 }),
  90: entry('法律责任', '对部门、单位、负责人和人员的处分、罚款、停业、关闭；因事故致损依法赔偿。', nothingToCompute, {
    through: 116,
  }),
  117: entry('用语与标准', '用语含义和事故划分标准。', nothingToCompute, { through: 118 }),
  119: entry('施行', '自2002年11月1日起施行；本表为2021年修正、2021年9月1日起的条号。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
