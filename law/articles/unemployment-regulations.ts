// The Unemployment Insurance Regulations of 1999. Where the Social Insurance Act says otherwise (days, grounds), the
// Act prevails.
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
  instrument: '失业保险条例',
  number: '国务院令第258号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/失业保险条例(1999-01-22).md',
  inForceFrom: '1999-01-22',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '让失业的人在失业期间基本生活有着落，并促进再就业。', nothingToCompute),
  2: entry(
    '适用范围',
    '城镇企业事业单位和职工缴费，其失业人员享受待遇；城镇企业包括国有、集体、外资、私营等。',
    humanJudgement,
  ),
  3: entry('主管与经办', '劳动保障行政部门主管，社会保险经办机构承办。', nothingToCompute),
  4: entry('征缴', '失业保险费按国家有关规定征缴。', nothingToCompute),
  5: entry('基金构成', '由单位和职工缴费、利息、财政补贴和其他资金构成。', nothingToCompute),
  6: entry(
    '费率',
    '单位按工资总额的百分之二、职工按本人工资的百分之一缴纳；农民合同制工人本人不缴。费率后来阶段性下调。',
    humanJudgement,
  ),
  7: entry('统筹层次', '直辖市和设区的市全市统筹，其他由省、自治区规定。', nothingToCompute),
  8: entry('调剂金', '省、自治区可以建立调剂金，基金不敷使用时由调剂金和财政补足。', nothingToCompute),
  9: entry('费率调整', '省级政府报国务院批准，可以适当调整本地费率。', nothingToCompute),
  10: entry(
    '基金支出',
    '失业金、领取期间的医疗补助、丧葬抚恤、职业培训和介绍补贴以及批准的其他费用。',
    nothingToCompute,
  ),
  11: entry('专户', '存入财政专户，收支两条线，利息并入基金，专款专用。', nothingToCompute),
  12: entry('预决算', '由经办机构编制，劳动保障部门复核，财政审核，同级政府审批。', nothingToCompute),
  13: entry('财务会计', '财务和会计制度按国家有关规定。', nothingToCompute),
  14: entry(
    '领取条件',
    '单位和本人缴费满一年、非因本人意愿中断就业、已登记失业并有求职要求的，可以领取。',
    implementedIn('law/claims/unemployment.ts'),
  ),
  15: entry(
    '停止领取',
    '重新就业、服兵役、移居境外、享受养老待遇、被收监执行、无正当理由拒绝介绍的工作等的停止。',
    humanJudgement,
  ),
  16: entry(
    '证明、名单与登记',
    '单位出具证明、告知权利，七日内把名单报备；凭证明登记失业，失业金自登记之日起计算。社会保险法第五十条改为十五日。',
    implementedIn('law/terms/contract-terms.ts'),
  ),
  17: entry(
    '领取期限',
    '累计满一年不足五年的最长十二个月，满五年不足十年的十八个月，十年以上的二十四个月；合并计算不超过二十四个月。',
    implementedIn('law/claims/unemployment.ts'),
  ),
  18: entry('标准', '低于当地最低工资、高于城市低保，由省级政府确定。', implementedIn('law/claims/unemployment.ts')),
  19: entry(
    '医疗补助金',
    '领取期间患病就医的可以申请医疗补助金，标准由省级政府规定；社会保险法改为由基金缴职工医保。',
    humanJudgement,
  ),
  20: entry('死亡', '领取期间死亡的，参照在职职工对家属一次性发给丧葬补助金和抚恤金。', humanJudgement),
  21: entry(
    '农民合同制工人',
    '连续工作满一年且单位已缴费，期满未续订或者提前解除的，按工作时间支付一次性生活补助。',
    humanJudgement,
  ),
  22: entry('关系转迁', '单位成建制跨区转移、失业人员跨区流动的，失业保险关系随之转迁。', nothingToCompute),
  23: entry('低保', '失业人员符合城市低保条件的，按规定享受低保。', nothingToCompute),
  24: entry('行政部门职责', '贯彻法规、指导经办机构、监督检查征收和支付。', nothingToCompute),
  25: entry('经办机构职责', '登记统计、管理基金、核定待遇、拨付补贴、免费咨询等。', nothingToCompute),
  26: entry('财政审计监督', '财政和审计部门监督基金收支和管理。', nothingToCompute),
  27: entry('经办经费', '经办机构经费列入预算，由财政拨付。', nothingToCompute),
  28: entry('骗取待遇', '责令退还；情节严重的处骗取额一倍以上三倍以下罚款。', humanJudgement),
  29: entry('违规开单证', '经办人员违规开具单证致基金损失的责令追回，情节严重的处分。', nothingToCompute),
  30: entry('渎职', '滥用职权、徇私舞弊、玩忽职守致基金损失的追回，处分或者追究刑事责任。', nothingToCompute),
  31: entry('挪用基金', '追回挪用的基金，没收违法所得并入基金，处分或者追究刑事责任。', nothingToCompute),
  32: entry('扩大适用', '省级政府可以决定适用于社会团体、民办非企业单位和有雇工的个体户。', humanJudgement),
  33: entry('施行', '自发布之日（1999年1月22日）起施行，1993年的待业保险规定废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
