// The Supreme Court's rules on limitation as revised in 2020: what interrupts it, and from which day.
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
  instrument: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定',
  names: ['关于审理民事案件适用诉讼时效制度若干问题的规定', '诉讼时效规定'],
  number: '法释〔2008〕11号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定(2020-12-29).md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('可以抗辩的请求权', '债权请求权可以提时效抗辩；存款本息、国债和公开债券、缴付出资等除外。', humanJudgement),
  2: entry('不释明', '当事人没有提出时效抗辩的，法院不作释明。', nothingToCompute),
  3: entry(
    '何时提出抗辩',
    '一审没有提出、二审才提的不支持，有新证据证明已过时效的除外；不得以此申请再审。',
    humanJudgement,
  ),
  4: entry(
    '未约定履行期限',
    '能确定期限的自期限届满起算；不能的自宽限期届满起算；首次主张即明确拒绝的自拒绝之日起算。',
    humanJudgement,
  ),
  5: entry('撤销合同', '请求撤销合同适用除斥期间；撤销后的返还、赔偿自撤销之日起算。', humanJudgement),
  6: entry('不当得利', '从知道或者应当知道有不当得利这回事、也知道对方是谁之日起算。', humanJudgement),
  7: entry(
    '无因管理',
    '管理人的请求自管理结束并知道本人之日起算；本人的请求自知道管理人及损害之日起算。',
    humanJudgement,
  ),
  8: entry(
    '提出履行请求',
    '送交文书并到达、信件或数据电文到达或应当到达、扣收欠款、下落不明的在省级以上媒体公告，时效中断。',
    implementedIn('law/limitation/run.ts'),
  ),
  9: entry('部分主张', '对同一债权的部分主张，中断及于剩余债权，明确放弃的除外。', humanJudgement),
  10: entry('起诉中断', '提交起诉状或者口头起诉之日起中断。', implementedIn('law/limitation/run.ts')),
  11: entry(
    '同等效力的事项',
    '申请支付令、申报破产债权、诉前保全、强制执行、追加当事人、诉讼中抵销等与起诉同样中断。',
    humanJudgement,
  ),
  12: entry(
    '向调解组织和部门请求',
    '向人民调解委员会或有权的机关、社会团体请求保护的，自提出之日起中断。',
    implementedIn('law/limitation/run.ts'),
  ),
  13: entry(
    '报案控告',
    '自报案或控告之日起中断；不立案、撤案、不起诉的自知道之日重新计算，进入审理的自刑事裁判生效之日。',
    humanJudgement,
  ),
  14: entry(
    '同意履行',
    '分期、部分履行、提供担保、请求延期、制定清偿计划等认定为同意履行。',
    implementedIn('law/limitation/run.ts'),
  ),
  15: entry('连带债', '对连带债权人或者债务人中一人的中断，对其他人也有效。', humanJudgement),
  16: entry('代位权诉讼', '提起代位权诉讼，对两个债权均发生中断。', humanJudgement),
  17: entry('债权转让与债务承担', '转让自通知到达债务人中断；承担构成承认的自意思到达债权人中断。', humanJudgement),
  18: entry('保证人', '主债务时效届满的，保证人享有抗辩；未主张而承担的不得追偿，主债务人同意的除外。', humanJudgement),
  19: entry(
    '届满后的同意',
    '届满后同意或自愿履行的不得再抗辩；达成新协议、在催收单上签字可以认定放弃。',
    humanJudgement,
  ),
  20: entry('新旧适用', '施行后尚在一审、二审的适用；已经终审再审的不适用。', humanJudgement),
  21: entry('抵触', '以前的司法解释与本规定抵触的以本规定为准。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
