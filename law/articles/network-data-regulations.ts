// The Regulations on network data security of 2024: incidents, sharing, and requests of the people concerned.
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
  instrument: '网络数据安全管理条例',
  number: '国务院令第790号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/网络数据安全管理条例(2024-09-24).md',
  inForceFrom: '2025-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('总则与禁止', '目的、适用、分类分级保护；不得窃取、非法出售提供数据或为此提供帮助。', nothingToCompute, {
    through: 8,
  }),
  9: entry(
    '安全防护',
    '在等级保护基础上建立制度，采取加密、备份、访问控制、认证等措施，承担主体责任。',
    implementedIn('server/sealing.ts', 'server/acts/visible.ts'),
  ),
  10: entry(
    '缺陷报告',
    '发现产品、服务缺陷漏洞立即补救、告知用户并报告；危害国家安全、公共利益的二十四小时内报告。',
    implementedIn('law/terms/hour-terms.ts'),
  ),
  11: entry(
    '应急与通知',
    '建立预案，发生事件立即处置并报告；危害个人、组织的及时通知，发现犯罪线索报案。',
    humanJudgement,
  ),
  12: entry(
    '提供与委托',
    '用合同约定目的、方式、范围和安全义务并监督；提供、委托处理的记录至少保存三年。',
    humanJudgement,
  ),
  13: entry('安全审查与转移', '影响国家安全的审查；合并分立转移的接收方继续履行义务。', nothingToCompute, {
    through: 14,
  }),
  15: entry('政务系统委托', '国家机关委托建设运行、加工数据的经批准，明确受托方权限责任并监督。', nothingToCompute),
  16: entry(
    '为机关服务',
    '依法依约履行安全义务；未经委托方同意不得访问、留存、使用、提供或关联分析数据。',
    humanJudgement,
  ),
  17: entry('参照管理', '为国家机关服务的系统参照电子政务系统要求加强管理。', nothingToCompute),
  18: entry('自动化工具与生成式人工智能', '评估自动化访问的影响；加强训练数据安全管理。', nothingToCompute, {
    through: 19,
  }),
  20: entry('投诉渠道', '面向社会的建立便捷的安全投诉举报渠道，公布方式并及时处理。', humanJudgement),
  21: entry(
    '处理规则的公开',
    '集中、醒目、清楚地公开处理者、目的方式种类、保存期限、权利途径，以清单列明收集和提供。',
    humanJudgement,
  ),
  22: entry(
    '基于同意',
    '必需且不超范围，敏感信息单独同意，未成年人监护人同意，不得频繁征求，变更重新同意。',
    humanJudgement,
  ),
  23: entry(
    '个人请求',
    '查阅、复制、更正、删除、限制、注销、撤回的及时受理，提供便捷途径，不设不合理条件。',
    humanJudgement,
  ),
  24: entry('删除或匿名化', '非必要或未经同意采集的、注销账号的删除或匿名化；不能的停止其他处理。', humanJudgement),
  25: entry('转移', '能验证身份、本人提供、技术可行、不损他人的，提供转移途径；次数过多可收成本费。', humanJudgement),
  26: entry(
    '境外、审计与千万人',
    '境外代表报送；定期合规审计；处理一千万人以上的遵守重要数据处理者的规定。',
    nothingToCompute,
    { through: 28 },
  ),
  29: entry('重要数据', '目录、负责人和机构、提供前评估、变动报告、年度风险评估。', nothingToCompute, { through: 33 }),
  34: entry('跨境', '出境条件、重要数据评估、不得超出范围、防范风险。', nothingToCompute, { through: 39 }),
  40: entry('平台义务', '第三方管理、应用核验、个性化关闭、网络身份认证、大型平台的报告和禁止。', nothingToCompute, {
    through: 46,
  }),
  47: entry('监督管理', '网信统筹，各部门检查措施、协同、保密和必要措施。', nothingToCompute, { through: 54 }),
  55: entry('法律责任', '责令改正、警告、没收、罚款，从轻减轻，机关处分，民事刑事责任。', nothingToCompute, {
    through: 61,
  }),
  62: entry('用语', '网络数据、处理者、重要数据、委托、共同处理、单独同意、大型平台的含义。', nothingToCompute),
  63: entry('不适用', '核心数据、涉密依其规定；家庭事务不适用。', nothingToCompute),
  64: entry('施行', '自2025年1月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
