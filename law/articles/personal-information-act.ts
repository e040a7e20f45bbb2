// The Personal Information Protection Act of 2021: on what ground the platform holds what people tell it, and what it
// owes them.
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
  instrument: '个人信息保护法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/个人信息保护法(2021-08-20).md',
  inForceFrom: '2021-11-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry(
    '目的、适用与定义',
    '保护个人信息权益；境内处理及特定境外处理适用；个人信息与处理的含义，不含匿名化信息。',
    nothingToCompute,
    { through: 4 },
  ),
  5: entry('合法正当必要诚信', '不得以误导、欺诈、胁迫等方式处理。', nothingToCompute),
  6: entry(
    '目的与最小范围',
    '目的明确合理、直接相关、对权益影响最小；收集限于实现目的的最小范围。',
    implementedIn('law/names.ts'),
  ),
  7: entry('公开透明', '公开处理规则，明示目的、方式和范围。', humanJudgement),
  8: entry('质量', '保证信息准确完整，避免不利影响。', humanJudgement),
  9: entry('责任与国家制度', '处理者对安全负责，不得非法收集买卖；国家建立保护制度、参与国际规则。', nothingToCompute, {
    through: 12,
  }),
  13: entry(
    '处理的根据',
    '同意，合同或人力资源管理必需，履行法定职责或义务，紧急情况，新闻监督，已公开信息等；后六项不需同意。',
    humanJudgement,
  ),
  14: entry('同意', '充分知情、自愿、明确；法律要求单独或书面的从其规定；变更目的方式种类的重新取得。', humanJudgement),
  15: entry('撤回', '有权撤回，应当提供便捷方式；不影响撤回前的处理。', humanJudgement),
  16: entry('不得因此拒绝', '不得因不同意或撤回而拒绝服务，处理为服务所必需的除外。', humanJudgement),
  17: entry('告知', '处理前显著清楚地告知处理者、目的方式种类、保存期限、权利的行使；变更的告知。', humanJudgement),
  18: entry('不必告知', '应当保密或法律规定不需告知的可以不告知；紧急的事后及时告知。', humanJudgement),
  19: entry('最短保存', '保存期限为实现目的所必要的最短时间，法律另有规定的除外。', humanJudgement),
  20: entry('共同处理', '约定各自权利义务，个人可以向任何一个主张，侵害的连带责任。', humanJudgement),
  21: entry(
    '委托处理',
    '约定目的、期限、方式、种类、保护措施并监督；不得超出，终止后返还或删除，未经同意不得转委托。',
    humanJudgement,
  ),
  22: entry('合并分立的转移', '告知接收方，接收方继续履行义务，变更目的重新同意。', nothingToCompute),
  23: entry(
    '向他人提供',
    '告知接收方、目的、方式、种类并取得单独同意；接收方在范围内处理。',
    implementedIn('law/triage/cross-region.ts'),
  ),
  24: entry(
    '自动化决策',
    '透明、公平；对权益有重大影响的有权要求说明，并拒绝仅由自动化作出的决定。',
    implementedIn('law/triage/triage.ts'),
  ),
  25: entry('不得公开', '不得公开个人信息，取得单独同意的除外。', humanJudgement),
  26: entry(
    '公共场所与已公开信息',
    '公共场所图像采集限于公共安全；已公开信息可以合理处理，明确拒绝的除外。',
    nothingToCompute,
    { through: 27 },
  ),
  28: entry(
    '敏感信息',
    '生物识别、特定身份、医疗健康、金融账户、行踪、不满十四周岁的信息；特定目的、充分必要、严格保护才能处理。',
    implementedIn('server/sealing.ts'),
  ),
  29: entry('单独同意', '处理敏感信息取得单独同意，要求书面的从其规定。', humanJudgement),
  30: entry('敏感信息的告知', '还要告知必要性和对权益的影响。', humanJudgement),
  31: entry('不满十四周岁', '取得监护人同意，制定专门规则。', humanJudgement),
  32: entry('其他限制', '法律对敏感信息规定许可或限制的从其规定。', nothingToCompute),
  33: entry('国家机关', '国家机关依权限程序处理，履行告知，境内存储，出境评估。', nothingToCompute, { through: 36 }),
  37: entry(
    '授权组织',
    '法律法规授权管理公共事务的组织履行法定职责，适用国家机关的规定；工会是否属于有争议。',
    humanJudgement,
  ),
  38: entry('跨境提供', '评估、认证、标准合同，告知并单独同意，境内存储，限制清单和对等措施。', nothingToCompute, {
    through: 43,
  }),
  44: entry('知情与决定', '对处理享有知情权、决定权，可以限制或拒绝，法律另有规定的除外。', humanJudgement),
  45: entry('查阅复制', '有权查阅、复制，应当及时提供；符合条件的提供转移途径。', humanJudgement),
  46: entry('更正补充', '不准确不完整的可以请求更正补充，核实后及时办理。', humanJudgement),
  47: entry(
    '删除',
    '目的已实现、停止服务或期满、撤回同意、违法处理的主动删除；保存期未满或技术难以删除的停止其他处理。',
    humanJudgement,
  ),
  48: entry('解释', '有权要求解释处理规则。', humanJudgement),
  49: entry('死者', '近亲属为合法正当利益可以查阅、复制、更正、删除，生前另有安排的除外。', humanJudgement),
  50: entry('受理机制', '建立便捷的申请受理机制，拒绝的说明理由，个人可以起诉。', humanJudgement),
  51: entry(
    '内部措施',
    '制度、分类管理、加密去标识化、权限和培训、应急预案等，防止未经授权的访问和泄露。',
    implementedIn('server/sealing.ts', 'server/acts/visible.ts', 'server/audit.ts', 'law/names.ts'),
  ),
  52: entry('负责人与境外代表', '达到数量的指定保护负责人并公开报送；境外处理者设机构或代表。', nothingToCompute, {
    through: 53,
  }),
  54: entry('合规审计', '定期对处理活动进行合规审计。', humanJudgement),
  55: entry('影响评估', '敏感信息、自动化决策、委托、提供、公开、出境等事前评估并记录。', humanJudgement),
  56: entry('评估内容与保存', '合法必要、影响风险、保护措施；报告和处理记录至少保存三年。', humanJudgement),
  57: entry(
    '泄露通知',
    '立即补救并通知主管部门和个人，写明种类原因危害、措施和联系方式；能有效避免危害的可以不通知个人。',
    implementedIn('law/terms/undecided-terms.ts'),
  ),
  58: entry('大型平台与受托人', '大型平台的特别义务；受托人保障安全并协助履行义务。', nothingToCompute, {
    through: 59,
  }),
  60: entry('主管部门', '网信统筹，各部门职责、调查措施、约谈和投诉举报。', nothingToCompute, { through: 65 }),
  66: entry(
    '行政责任',
    '责令改正、没收、罚款；严重的五千万元以下或上年营业额百分之五以下；记入信用，机关责令改正处分。',
    nothingToCompute,
    { through: 68 },
  ),
  69: entry('侵权责任', '造成损害不能证明没有过错的承担赔偿，按损失或所获利益确定。', humanJudgement),
  70: entry('公益诉讼与附则', '公益诉讼、治安刑事责任，家庭事务不适用，用语含义。', nothingToCompute, { through: 73 }),
  74: entry('施行', '自2021年11月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
