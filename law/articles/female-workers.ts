// The Special Rules on the protection of female workers of 2012; provinces add days of leave to art. 7.
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
  instrument: '女职工劳动保护特别规定',
  number: '国务院令第619号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/女职工劳动保护特别规定(2012-04-28).md',
  inForceFrom: '2012-04-28',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '减少和解决女职工因生理特点造成的特殊困难，保护健康。', nothingToCompute),
  2: entry('适用', '境内各类用人单位和女职工都适用，包括机关、企事业单位、社团和个体经济组织。', humanJudgement),
  3: entry('单位的措施', '单位改善女职工的安全卫生条件，并进行安全卫生知识培训。', nothingToCompute),
  4: entry(
    '禁忌劳动',
    '遵守禁忌劳动范围并书面告知有关岗位；附录分一般、经期、孕期、哺乳期四种，列明井下、强度、负重、有毒等作业。',
    humanJudgement,
  ),
  5: entry(
    '不得降薪辞退',
    '不得因怀孕、生育、哺乳降低工资、辞退或者解除劳动、聘用合同。',
    implementedIn('law/claims/maternity.ts'),
  ),
  6: entry(
    '孕期',
    '凭医疗证明减轻劳动量或者换岗；怀孕七个月以上不得加班和夜班并安排休息；产前检查计入劳动时间。',
    humanJudgement,
  ),
  7: entry(
    '产假天数',
    '生育九十八天，其中产前可休十五天；难产加十五天，多胞胎每多一个加十五天；流产未满四个月十五天，满四个月四十二天。',
    implementedIn('law/claims/maternity.ts'),
  ),
  8: entry(
    '生育津贴',
    '参保的由基金按单位上年度职工月平均工资支付，未参保的由单位按产假前工资支付；医疗费用同样分别由基金或者单位付。',
    implementedIn('law/claims/maternity.ts'),
  ),
  9: entry(
    '哺乳期',
    '哺乳未满一周岁婴儿的不得加班和夜班；每天安排一小时哺乳时间，多胞胎每多一个加一小时。',
    humanJudgement,
  ),
  10: entry('设施', '女职工较多的单位建立卫生室、孕妇休息室、哺乳室等。', nothingToCompute),
  11: entry('性骚扰', '单位在劳动场所预防和制止对女职工的性骚扰。', humanJudgement),
  12: entry('监督', '人社和安监部门按职责检查；工会、妇女组织依法监督。', nothingToCompute),
  13: entry(
    '处罚',
    '违反加班夜班或者产假规定的按受害女职工每人一千元以上五千元以下罚款；孕期、哺乳期禁忌作业处五万元以上三十万元以下，可以停业关闭。',
    humanJudgement,
  ),
  14: entry('救济', '女职工可以投诉、举报、申诉，申请调解仲裁，不服裁决的起诉。', humanJudgement),
  15: entry('赔偿', '侵害女职工权益造成损害的依法赔偿；构成犯罪的追究刑事责任。', humanJudgement),
  16: entry('施行', '自公布之日（2012年4月28日）起施行，1988年的规定废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
