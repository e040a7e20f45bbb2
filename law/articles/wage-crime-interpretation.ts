// The Supreme Court's interpretation of 2013 on the crime of refusing to pay wages (Criminal Law, art. 276-1).
import { entry, kept, humanJudgement, nothingToCompute, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释',
  names: ['关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释'],
  number: '法释〔2013〕3号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释(2013-01-16).md',
  inForceFrom: '2013-01-23',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('劳动报酬', '包括工资、奖金、津贴、补贴、加班工资和特殊情况下支付的工资等。', humanJudgement),
  2: entry('逃避支付', '隐匿转移财产、逃跑藏匿、隐匿销毁篡改账目名册考勤等材料，以及其他方法。', humanJudgement),
  3: entry(
    '数额较大',
    '一人三个月以上且五千元至二万元以上，或者十人以上累计三万元至十万元以上；各省高院在幅度内定具体标准。',
    humanJudgement,
  ),
  4: entry(
    '责令后仍不支付',
    '以指令书、决定书等责令后在期限内仍不付，有正当理由未知悉或未及时付的除外；逃匿的张贴并拍照录像视为责令。',
    humanJudgement,
  ),
  5: entry(
    '造成严重后果',
    '基本生活严重受影响、重大疾病不能医治或失学，对讨薪者使用或威胁使用暴力，其他。',
    humanJudgement,
  ),
  6: entry(
    '付清后从宽',
    '未造成严重后果而立案前付清并赔偿的可不认为犯罪，起诉前减轻或免除，一审宣判前从轻。',
    humanJudgement,
  ),
  7: entry(
    '无用工资格',
    '没有用工主体资格的单位或个人违法用工拒付、数额较大、责令仍不付的，同样追究。',
    humanJudgement,
  ),
  8: entry('实际控制人', '单位的实际控制人实施的，依法追究刑事责任。', humanJudgement),
  9: entry('单位犯罪', '对主管和直接责任人员按个人标准定罪处罚，并对单位判处罚金。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
