// The Lawyers Act as amended in 2017: what bars a lawyer from a case, agency, files and the duty to give aid; the rest
// in runs.
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
  instrument: '律师法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/律师法(2017-09-01).md',
  inForceFrom: '2018-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '完善律师制度，规范执业，保障律师依法执业。', nothingToCompute),
  2: entry('律师', '取得执业证书、接受委托或指定提供法律服务的人员，维护当事人合法权益。', humanJudgement),
  3: entry('执业原则与监督', '遵守法律和职业道德，受国家、社会和当事人监督；司法行政部门监督指导。', nothingToCompute, {
    through: 4,
  }),
  5: entry('执业许可', '条件、申请审查、不予颁发、特许执业和撤销。', nothingToCompute, { through: 9 }),
  10: entry('一所执业', '只能在一个律师事务所执业，不受地域限制。', humanJudgement),
  11: entry('公务员', '公务员不得兼任执业律师；人大常委会组成人员任期内不得诉讼代理或辩护。', humanJudgement),
  12: entry('兼职律师', '高校、科研机构法学人员经单位同意可以兼职执业。', nothingToCompute),
  13: entry(
    '非律师',
    '没有执业证书的不得以律师名义执业；诉讼代理和辩护也不得从事，法律另有规定的除外。',
    implementedIn('law/competence/representation.ts'),
  ),
  14: entry('律师事务所的设立', '设立条件、合伙与个人所、分所、变更和终止。', nothingToCompute, { through: 22 }),
  23: entry(
    '所内制度',
    '建立利益冲突审查、收费财务、投诉查处、年度考核、档案管理等制度。',
    implementedIn('law/competence/conflict.ts'),
  ),
  24: entry('年度考核', '每年考核后提交执业情况报告和考核结果。', nothingToCompute),
  25: entry('统一收案', '由律师事务所统一接受委托，签书面委托合同，统一收费入账。', humanJudgement),
  26: entry('不正当承揽与经营', '不得诋毁同行或付介绍费承揽，不得从事法律服务以外的经营。', nothingToCompute, {
    through: 27,
  }),
  28: entry('业务', '法律顾问、民事行政刑事代理辩护、申诉、调解仲裁、非诉讼、咨询和代书。', humanJudgement),
  29: entry('法律顾问', '按约定提供意见、审查文书、代理等，维护委托人权益。', nothingToCompute),
  30: entry('代理人', '律师代理要在委托的权限以内，为委托人的合法权益尽力。', humanJudgement),
  31: entry('辩护人', '依事实和法律提出无罪、罪轻等材料和意见。', nothingToCompute),
  32: entry(
    '更换与拒绝',
    '委托人可以拒绝继续代理并另行委托；律师无正当理由不得拒绝，委托违法、利用服务违法或隐瞒重要事实的除外。',
    humanJudgement,
  ),
  33: entry('会见与阅卷', '辩护律师会见不被监听，审查起诉之日起可以阅卷。', nothingToCompute, { through: 34 }),
  35: entry('调查取证', '可以申请调取证据、通知证人；自行调查凭执业证书和律所证明。', humanJudgement),
  36: entry(
    '执业保障',
    '辩论辩护权和人身权受保障，法庭意见不受追究，危害安全、诽谤、扰乱法庭的除外。',
    nothingToCompute,
    { through: 37 },
  ),
  38: entry(
    '保密',
    '律师保守执业中知悉的秘密和当事人的隐私；准备或者正在实施的严重危害安全的犯罪除外。',
    humanJudgement,
  ),
  39: entry(
    '利益冲突',
    '不得在同一案件中代理双方，不得办理与本人或者近亲属有利益冲突的事务。',
    implementedIn('law/competence/conflict.ts', 'procedures/aid-case/rules.ts', 'server/acts/found.ts'),
  ),
  40: entry('禁止行为', '不得私自收案收费、收受当事人财物、谋取争议的权益、与对方串通损害委托人等。', humanJudgement),
  41: entry(
    '离任限制',
    '做过法官、检察官的律师，离任不满二年不得做诉讼代理人或者辩护人。',
    implementedIn('law/competence/bench.ts', 'law/competence/representation.ts'),
  ),
  42: entry('援助义务', '律师和律师事务所按规定履行法律援助义务，提供符合标准的服务。', humanJudgement),
  43: entry('律师协会', '自律性社团法人，章程、会员和职责，包括考核、惩戒和受理投诉。', nothingToCompute, {
    through: 46,
  }),
  47: entry(
    '冲突与拒援的处罚',
    '不正当承揽、双方代理或利益冲突、离任二年内代理、拒绝援助等警告，可罚五千元以下，严重的停业三个月以下。',
    humanJudgement,
  ),
  48: entry(
    '私收与怠职的处罚',
    '私自收费、无故拒绝代理、不按时出庭、牟取争议权益、泄密的警告，可罚一万元以下，严重的停业三至六个月。',
    humanJudgement,
  ),
  49: entry(
    '严重违法的处罚',
    '违规会见、行贿、虚假证据、与对方串通等停业六个月至一年，可罚五万元以下，严重的吊销。',
    humanJudgement,
  ),
  50: entry(
    '律所的处罚',
    '违规收案收费、受理有利益冲突的案件、拒绝援助、疏于管理等警告停业整顿，可罚十万元以下。',
    humanJudgement,
  ),
  51: entry('再次违法', '警告后一年内、停业后二年内再犯的加重处罚直至吊销。', nothingToCompute),
  52: entry('日常监督', '县级司法行政部门日常监督，及时调查投诉，提出处罚建议。', nothingToCompute),
  53: entry(
    '处罚后的限制',
    '停业六个月以上期满未逾三年不得做合伙人；被吊销的不得代理，监护人、近亲属除外。',
    humanJudgement,
  ),
  54: entry('赔偿', '违法执业或过错致损由律师事务所赔偿，可以向故意或重大过失的律师追偿。', humanJudgement),
  55: entry('冒充律师', '责令停止，没收所得，处所得一倍以上五倍以下罚款。', humanJudgement),
  56: entry('渎职与附则', '司法行政人员渎职；军队律师、外国律所、收费办法另定。', nothingToCompute, { through: 59 }),
  60: entry('施行', '自2008年6月1日起施行；本表为2017年修正、2018年1月1日起的文本。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
