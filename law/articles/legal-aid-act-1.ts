// Legal Aid Act: articles 1 to 37, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 1 to 37. */
export const part1: ArticleTable = {
  1: entry('目的', '规范和促进法律援助，保障公民和当事人的权益，保障法律正确实施。', nothingToCompute),
  2: entry(
    '什么是法律援助',
    '国家为经济困难公民和符合条件的其他当事人无偿提供咨询、代理、刑事辩护等法律服务。',
    nothingToCompute,
  ),
  3: entry('原则', '坚持以人民为中心，公开、公平、公正，国家保障与社会参与结合。', nothingToCompute),
  4: entry('政府的保障', '县级以上政府把法律援助列入规划、公共服务和预算，动态调整经费。', nothingToCompute),
  5: entry('主管', '司法行政部门指导、监督，其他部门支持。', nothingToCompute),
  6: entry('司法机关', '法院、检察院、公安机关保障当事人得到援助，为援助人员提供便利。', nothingToCompute),
  7: entry('律师协会', '律师协会指导和支持律所、律师参与。', nothingToCompute),
  8: entry('群团与社会组织', '鼓励群团组织、事业单位、社会组织在司法行政部门指导下提供法律援助。', nothingToCompute),
  9: entry('社会捐助', '鼓励捐赠支持，符合条件的给税收优惠。', nothingToCompute),
  10: entry('宣传', '司法行政部门经常宣传，媒体公益宣传并监督。', nothingToCompute),
  11: entry('表彰', '对突出贡献的组织和个人表彰、奖励。', nothingToCompute),
  12: entry('援助机构', '县级以上司法行政部门设立机构，受理、审查、指派人员并支付补贴。', nothingToCompute),
  13: entry('机构人员与工作站', '可以安排有资格的工作人员提供援助，可以设工作站、联络点就近受理。', nothingToCompute),
  14: entry('值班律师派驻', '可以在法院、检察院、看守所派驻值班律师。', nothingToCompute),
  15: entry('购买服务', '可以政府采购等方式择优选择律所等机构提供援助。', nothingToCompute),
  16: entry('律所与律师的义务', '律所、基层法律服务所和其人员负有提供法律援助的义务。', nothingToCompute),
  17: entry('志愿者', '鼓励志愿服务；高校可以组织师生提供咨询、代拟文书等。', nothingToCompute),
  18: entry('跨区域流动', '鼓励律师、志愿者到资源短缺的地区提供援助。', nothingToCompute),
  19: entry('服务标准', '援助人员依法履职，及时提供符合标准的服务。', nothingToCompute),
  20: entry('不得收财物', '援助人员不得向受援人收取任何财物。', nothingToCompute),
  21: entry('保密', '机构和人员对知悉的国家秘密、商业秘密、个人隐私保密。', nothingToCompute),
  22: entry(
    '服务形式',
    '法律援助的形式包括解答法律问题、代拟文书、刑事辩护与代理、民事行政和国家赔偿的诉讼及非诉讼代理、值班律师帮助，以及劳动争议的调解与仲裁代理。',
    nothingToCompute,
  ),
  23: entry(
    '咨询与提示',
    '机构用窗口、电话、网络等办法提供咨询，并提示可以申请援助以及条件和程序。咨询不设经济条件。',
    implementedIn('law/triage/papers.ts'),
  ),
  24: entry(
    '刑事与强制医疗',
    '刑事案件犯罪嫌疑人、被告人、被害人等的申请与通知辩护，强制医疗案件的代理，值班律师的帮助；工会的劳动援助不涉及。',
    nothingToCompute,
    { through: 30 },
  ),
  31: entry(
    '因困难可以申请的事项',
    '经济困难又没有委托代理人的，可以就列举的事项申请，其中有请求社会保险待遇、确认劳动关系、支付劳动报酬以及工伤和交通事故人身损害赔偿。',
    humanJudgement,
  ),
  32: entry(
    '不看经济条件的事项',
    '英烈近亲属维护英烈人格权益、见义勇为、再审改判无罪请求国家赔偿、虐待遗弃和家暴受害人维权等，不受经济困难条件限制。',
    implementedIn('law/competence/exempt-persons.ts', 'law/triage/hardship.ts'),
  ),
  33: entry(
    '申诉与再审',
    '申诉或申请再审而法院决定再审、检察院抗诉，因困难没有委托代理人的，本人和近亲属可以申请。',
    humanJudgement,
  ),
  34: entry('困难标准由省定', '经济困难的标准由省级政府按当地发展水平和工作需要确定并动态调整。', humanJudgement),
  35: entry('告知', '办案机关和有关部门及时告知当事人可以申请法律援助。', nothingToCompute),
  36: entry('刑事通知', '刑事案件应当通知的，办案机关三日内通知，机构收到后三日内指派。', nothingToCompute),
  37: entry('值班律师便利', '保障值班律师约见、阅卷、会见。', nothingToCompute),
};
