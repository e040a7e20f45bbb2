// The statistical order of 1990 on what the total of wages is made of.
import { entry, kept, humanJudgement, nothingToCompute, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '关于工资总额组成的规定',
  number: '国家统计局令第1号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/关于工资总额组成的规定(1990-01-01).md',
  inForceFrom: '1990-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '统一工资总额的计算范围，便于统计、会计核算和计划管理。', nothingToCompute),
  2: entry(
    '适用范围',
    '全民和集体企业事业单位、合营单位、机关团体在计划、统计、会计上计算工资总额都要遵守。',
    nothingToCompute,
  ),
  3: entry('工资总额', '一定时期内直接支付给全部职工的劳动报酬总额。', humanJudgement),
  4: entry('六个部分', '计时工资、计件工资、奖金、津贴和补贴、加班加点工资、特殊情况下支付的工资。', humanJudgement),
  5: entry('计时工资', '按计时标准和时间付的报酬，包括基础和岗位工资、见习工资等。', humanJudgement),
  6: entry('计件工资', '按计件单价付的报酬，包括各种计件制、任务包干、营业额或利润提成。', humanJudgement),
  7: entry('奖金', '超额劳动和增收节支的报酬，包括生产奖、节约奖、竞赛奖等。', humanJudgement),
  8: entry('津贴和补贴', '补偿特殊或额外消耗的津贴，以及使工资水平不受物价影响的物价补贴。', humanJudgement),
  9: entry('加班加点工资', '按规定付的加班工资和加点工资。', nothingToCompute),
  10: entry(
    '特殊情况的工资',
    '因病、工伤、产假、婚丧假、事假、探亲假、停工学习、履行社会义务等按计时标准或其比例付的，以及附加、保留工资。',
    humanJudgement,
  ),
  11: entry(
    '不列入的项目',
    '发明奖等专项奖、劳保福利费、离退休待遇、劳动保护费、稿费讲课费、出差误餐补助和安家费、股息利息、解除合同的补助费等十四项不列入。',
    humanJudgement,
  ),
  12: entry('另行统计', '不列入的各项按国家规定另行统计。', nothingToCompute),
  13: entry('参照', '私营、港澳台商和外商单位参照执行。', nothingToCompute),
  14: entry('解释', '由国家统计局解释。', nothingToCompute),
  15: entry('具体范围', '各地区、部门可以制定具体范围的规定。', nothingToCompute),
  16: entry('施行', '自发布之日（1990年1月1日）起施行，1955年的暂行规定废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
