// The provisional provisions on paying wages of 1994.
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
  instrument: '工资支付暂行规定',
  number: '劳部发〔1994〕489号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/工资支付暂行规定(1994-12-06).md',
  inForceFrom: '1995-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '维护劳动者取得报酬的权利，规范工资支付。', nothingToCompute),
  2: entry(
    '适用范围',
    '适用于境内企业、个体经济组织和劳动者；机关、事业组织、社会团体与其合同制劳动者依照执行。',
    humanJudgement,
  ),
  3: entry('什么是工资', '用人单位依合同以各种形式支付给劳动者的工资报酬。', nothingToCompute),
  4: entry('支付的内容', '包括项目、水平、形式、对象、时间和特殊情况下的支付。', nothingToCompute),
  5: entry('货币支付', '用法定货币支付，不得用实物或者有价证券代替。', nothingToCompute),
  6: entry(
    '支付与记录',
    '付给本人，因故可由亲属或委托他人代领，可由银行代发；书面记录保存两年以上，并给工资清单。',
    humanJudgement,
  ),
  7: entry(
    '支付日',
    '在约定的日期付，遇节假日或休息日提前到最近的工作日；至少每月一次，周、日、小时制可按周、日、小时。',
    implementedIn('law/terms/undecided-terms.ts'),
  ),
  8: entry('临时劳动', '一次性或者某项具体工作，完成任务后即付。', nothingToCompute),
  9: entry(
    '离职结清',
    '解除或者终止合同时一次付清工资。',
    implementedIn('law/claims/wages.ts', 'law/terms/undecided-terms.ts'),
  ),
  10: entry('社会活动', '工作时间内依法选举、出席会议、作证、参加工会活动等，视同正常劳动付工资。', nothingToCompute),
  11: entry('假期工资', '年休假、探亲假、婚假、丧假期间按合同标准付工资。', nothingToCompute),
  12: entry(
    '停工停产',
    '非因劳动者原因停工在一个支付周期内的按合同标准付；超过的，提供劳动的不低于最低工资，没有提供的按国家有关规定。',
    implementedIn('law/claims/shutdown-pay.ts'),
  ),
  13: entry(
    '加班工资',
    '延长工作150%，休息日不能补休200%，法定休假日300%，均以合同规定的本人标准为基数；计件按单价同比例；综合工时超过标准的按延长；不定时的不执行。',
    implementedIn('law/claims/overtime.ts', 'law/claims/overtime-wage.ts', 'law/figures/working-time.ts'),
  ),
  14: entry('破产清偿', '单位破产的，劳动者有权取得工资，按清偿顺序首先支付。', nothingToCompute),
  15: entry(
    '不得克扣',
    '不得克扣；可以代扣个人所得税、个人社保费、法院裁判的抚养费赡养费和法律法规规定的其他费用。',
    humanJudgement,
  ),
  16: entry(
    '赔偿的扣除',
    '按合同约定赔偿本人造成的损失，每月扣除不超过当月工资的20%；剩余低于当地最低工资的，按最低工资付。',
    implementedIn('law/claims/deduction-cap.ts', 'law/figures/ending.ts'),
  ),
  17: entry('内部制度', '单位协商制定工资支付制度，告知全体劳动者并报备案。', nothingToCompute),
  18: entry(
    '监察',
    '克扣拖欠工资、拒付加班工资、低于最低工资的，责令支付工资和经济补偿，并可责令付赔偿金。',
    humanJudgement,
  ),
  19: entry('争议', '因工资支付的争议可以申请仲裁，不服裁决的可以起诉。', nothingToCompute),
  20: entry('施行', '自1995年1月1日起执行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
