// The Occupational Disease Act as amended in 2018: what a worker exposed to hazards may ask, and how a disease is
// diagnosed and disputed.
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
  instrument: '职业病防治法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/职业病防治法(2018-12-29).md',
  inForceFrom: '2018-12-29',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry(
    '目的、适用与方针',
    '职业病是职业活动中接触粉尘、放射性和有毒有害因素引起的疾病；预防为主、防治结合。',
    nothingToCompute,
    { through: 3 },
  ),
  4: entry('劳动者权利与工会监督', '劳动者享有职业卫生保护；工会监督，规章制度应当听取工会意见。', humanJudgement),
  5: entry('单位责任', '建立责任制，对本单位危害负责，主要负责人全面负责。', nothingToCompute, { through: 6 }),
  7: entry('工伤保险', '单位必须依法参加工伤保险。', humanJudgement),
  8: entry('国家与政府', '鼓励技术、监督制度、规划、宣传、标准和监测。', nothingToCompute, { through: 12 }),
  13: entry('检举控告', '任何单位和个人有权检举控告，部门及时处理。', humanJudgement),
  14: entry('前期预防', '卫生要求、危害项目申报、预评价、三同时、特殊作业管理。', nothingToCompute, { through: 19 }),
  20: entry(
    '管理与防护',
    '管理措施、投入、防护设施和用品、公告警示、检测评价、设备材料说明、禁用设备。',
    nothingToCompute,
    { through: 30 },
  ),
  31: entry('不得转移危害作业', '不得把有危害的作业转给无防护条件的单位和个人，后者不得接受。', humanJudgement),
  32: entry('隐瞒危害', '隐瞒危害采用技术材料的，对后果承担责任。', humanJudgement),
  33: entry(
    '合同告知',
    '订立合同写明危害、后果、防护和待遇；变更岗位的补告并协商；违反的可以拒绝作业，单位不得因此解除。',
    humanJudgement,
  ),
  34: entry('培训', '上岗前和在岗期间职业卫生培训；劳动者应当遵守并报告隐患。', nothingToCompute),
  35: entry(
    '健康检查',
    '上岗前、在岗、离岗检查并书面告知，费用单位承担；未离岗检查的不得解除或终止合同。',
    humanJudgement,
  ),
  36: entry('监护档案', '建立健康监护档案；离职时可以索取复印件，单位如实无偿提供并签章。', humanJudgement),
  37: entry('急性事故', '立即救援、报告；救治、检查、观察的费用由单位承担。', humanJudgement),
  38: entry('未成年工与女职工', '不得安排未成年工接触危害，不得安排孕期哺乳期女职工从事有害作业。', humanJudgement),
  39: entry(
    '劳动者的七项权利',
    '培训、检查诊疗、知情、要求防护、检举、拒绝违章和无防护作业、参与管理；因此降薪解除的无效。',
    humanJudgement,
  ),
  40: entry(
    '工会',
    '协助培训、提意见、签专项集体合同、要求纠正、建议强制措施、参加事故调查、建议撤离。',
    implementedIn('procedures/supervision/procedure.ts'),
  ),
  41: entry('费用与监督', '防治费用据实列支；监管部门检查防护措施。', nothingToCompute, { through: 42 }),
  43: entry('诊断机构', '由有执业许可和条件的医疗机构承担，不得拒绝劳动者的诊断要求。', humanJudgement),
  44: entry('向哪里诊断', '单位所在地、本人户籍地或者经常居住地的诊断机构。', humanJudgement),
  45: entry('标准与办法', '诊断标准和鉴定办法由国务院有关部门定。', nothingToCompute),
  46: entry('诊断依据', '职业史、接触史、临床表现；没有证据否定必然联系的应当诊断为职业病。', humanJudgement),
  47: entry(
    '单位提供资料',
    '单位如实提供接触史、检测结果等；可以请卫生部门十日内组织现场调查，不得拒绝。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  48: entry(
    '不提供资料',
    '结合临床、自述和监督信息作出结论；对资料有异议或单位解散的，卫生部门三十日内判定。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  49: entry(
    '就劳动关系等仲裁',
    '对劳动关系、工种、岗位、在岗时间有争议的可以仲裁，三十日内裁决；单位不服的在诊断鉴定结束十五日内起诉。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  50: entry('报告', '发现职业病或疑似的单位和医疗机构及时报告卫生部门，确诊的还报劳动保障部门。', humanJudgement),
  51: entry('统计报告', '卫生部门管理职业病统计报告。', nothingToCompute),
  52: entry('鉴定', '对诊断有异议的向卫生部门申请鉴定，设区的市首次鉴定，不服的向省级申请再鉴定。', humanJudgement),
  53: entry('鉴定委员会', '从专家库随机抽取，出具鉴定书；诊断、鉴定费用由单位承担。', humanJudgement),
  54: entry('鉴定人', '客观公正、回避；法院需要鉴定的从专家库选取。', nothingToCompute),
  55: entry('疑似病人', '告知本人和单位；诊断或观察期间不得解除终止合同，费用由单位承担。', humanJudgement),
  56: entry('待遇与调岗', '保障待遇，安排治疗康复检查，不宜的调离并安置，接触危害的给岗位津贴。', humanJudgement),
  57: entry('按工伤保险', '诊疗康复费用和伤残待遇按工伤保险规定。', humanJudgement),
  58: entry('民事赔偿', '除工伤保险外依民事法律还有赔偿权利的，可以向单位要求。', humanJudgement),
  59: entry('未参保', '单位未参加工伤保险的，医疗和生活保障由单位承担。', implementedIn('law/claims/injury.ts')),
  60: entry('变动单位', '变动单位待遇不变；单位分立合并解散破产的检查并安置。', humanJudgement),
  61: entry('单位不存在', '单位不存在或无法确认劳动关系的，可以申请医疗救助和生活救助。', humanJudgement),
  62: entry('监督检查', '检查措施、临时控制、执法证件和禁止行为。', nothingToCompute, { through: 68 }),
  69: entry(
    '法律责任',
    '对建设单位、用人单位、机构和人员的警告、罚款、停业、关闭和处分；未告知、未检查、不给档案复印件罚五万至十万元。',
    nothingToCompute,
    { through: 84 },
  ),
  85: entry('用语', '职业病危害、职业禁忌的含义。', nothingToCompute),
  86: entry('派遣与参照', '派遣用工单位履行用人单位义务；其他单位参照执行。', humanJudgement),
  87: entry('放射监管', '医疗机构放射危害由卫生部门监管。', nothingToCompute),
  88: entry('施行', '自2002年5月1日起施行；本表为2018年修正后的条号。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
