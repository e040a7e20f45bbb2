// The Legal Aid Regulations of 2003; for matters before the Legal Aid Act of 2022, which prevails since. No repeal of
// the Regulations was found.
import { entry, kept, humanJudgement, nothingToCompute, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '法律援助条例',
  number: '国务院令第385号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/法律援助条例(2003-07-21).md',
  inForceFrom: '2003-09-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '保障经济困难的公民得到必要的法律服务。', nothingToCompute),
  2: entry('无偿服务', '符合条件的公民可以得到咨询、代理、刑事辩护等无偿服务。', nothingToCompute),
  3: entry('政府责任', '法律援助是政府责任，财政支持，专款专用。', nothingToCompute),
  4: entry('监督管理', '司法行政部门监督管理，律师协会协助。', nothingToCompute),
  5: entry('机构', '司法行政部门确定机构，受理审查申请并指派人员。', nothingToCompute),
  6: entry('律师义务', '律师履行援助义务，提供符合标准的服务并受监督。', nothingToCompute),
  7: entry('捐助', '鼓励社会捐助。', nothingToCompute),
  8: entry('社会组织', '支持社会团体、事业单位用自身资源为困难公民提供援助。', humanJudgement),
  9: entry('表彰', '对贡献突出的表彰奖励。', nothingToCompute),
  10: entry(
    '民事行政范围',
    '因困难没有代理人的可以申请：国家赔偿、社保低保、抚恤救济、赡养抚养、劳动报酬、见义勇为；省级可以补充。',
    humanJudgement,
  ),
  11: entry('刑事范围', '犯罪嫌疑人、被害人、自诉人因经济困难没有聘请的可以申请。', nothingToCompute),
  12: entry('指定辩护', '法院指定的应当提供；盲聋哑、未成年、可能判死刑的不审查经济状况。', nothingToCompute),
  13: entry('困难标准', '由省级政府定；住所地与受理地不一致的按受理地的标准。', humanJudgement),
  14: entry(
    '向哪里申请',
    '劳动报酬向支付义务人住所地，社保向义务机关所在地，其他各依义务人或被请求人所在地的机构。',
    humanJudgement,
  ),
  15: entry('刑事申请', '向审理法院所在地的机构；羁押的由看守所二十四小时内转交。', nothingToCompute),
  16: entry(
    '代为申请',
    '无或限制行为能力人由法定代理人代为；与其有利益冲突的由其他无利害的法定代理人代为。',
    humanJudgement,
  ),
  17: entry('材料', '身份证明、困难证明、案件材料，填申请表；书写困难的可以口头由工作人员记录。', humanJudgement),
  18: entry(
    '审查',
    '不齐的要求补充，不补充视为撤销；需要查证的查证；符合的及时决定，不符合的书面告知理由。',
    humanJudgement,
  ),
  19: entry(
    '异议',
    '向司法行政部门提出，收到之日起五个工作日内审查，符合的书面责令援助。法律援助法第四十九条改为五日。',
    humanJudgement,
  ),
  20: entry('指定辩护通知', '法院开庭十日前把通知书和副本送交所在地的机构。', nothingToCompute),
  21: entry(
    '指派',
    '指派律师事务所或本机构人员，也可以安排其他社会组织人员；指定辩护的开庭三日前回复名单。',
    humanJudgement,
  ),
  22: entry('不得收财物', '遵守职业道德纪律，不得收取任何财物。', humanJudgement),
  23: entry('终止', '收入变化不再符合、案件终止或撤销、自行另请代理人、受援人要求的，核实后终止。', humanJudgement),
  24: entry('结案与补贴', '结案交文书副本和结案报告，机构收到后付补贴；标准由省级司法行政会同财政定。', humanJudgement),
  25: entry('咨询', '即时办理，复杂疑难的可以预约。', humanJudgement),
  26: entry('机构违法', '违规援助或拒绝、收财物、有偿服务、侵占经费的处分，责令退还、没收、追回。', nothingToCompute),
  27: entry('律所拒派', '警告、责令改正，严重的停业整顿一个月以上三个月以下。', humanJudgement),
  28: entry(
    '律师违规',
    '无故拒绝、擅自终止或收财物的警告改正，严重的停业一至三个月；收财物的退还并可罚一至三倍。',
    humanJudgement,
  ),
  29: entry('职业纪律', '违反职业道德纪律的按律师法处罚。', nothingToCompute),
  30: entry('渎职', '司法行政人员滥权玩忽的处分或追究刑责。', nothingToCompute),
  31: entry('施行', '自2003年9月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
