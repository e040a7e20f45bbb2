// Terms of the employer’s bankruptcy.
import { countedTerms } from './dated-term.ts';
import { bankruptcy } from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const bankruptcyTerms = countedTerms({
  'dp.bankr.accept': [
    {
      ...stated(bankruptcy, '第十条第二款', '2007-06-01'),
      label: '法院裁定是否受理破产申请',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '法院收到破产申请之日',
      also: [cited(bankruptcy, '第十条第三款')],
      extension: { amount: 15, words: '经上一级法院批准可以延长十五日。' },
      note: '债务人、清算组申请的。债权人申请的：五日内通知债务人，七日内异议，异议期满十日内裁定（第一款）。破产法正在修订，用前核对现行文本。',
    },
  ],
  'dp.bankr.notice': [
    {
      ...stated(bankruptcy, '第十四条第一款', '2007-06-01'),
      label: '受理破产后通知债权人并公告',
      term: { amount: 25, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '裁定受理之日',
      note: '破产法正在修订，用前核对现行文本。',
    },
  ],
  'dp.bankr.claim_min': [
    {
      ...stated(bankruptcy, '第四十五条', '2007-06-01'),
      label: '债权申报期限的下限',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '受理破产公告发布之日',
      onExpiry: '最后分配以前可以补充申报，自担费用，此前已分的不再补（第五十六条）。',
      note: '由法院在三十日到三个月之间确定，以公告写明的日期为准；职工债权不必申报（第四十八条）。',
    },
  ],
  'dp.bankr.claim_max': [
    {
      ...stated(bankruptcy, '第四十五条', '2007-06-01'),
      label: '债权申报期限的上限',
      term: { amount: 3, unit: 'month' },
      kind: 'deadline',
      startsFrom: '受理破产公告发布之日',
      onExpiry: '最后分配以前可以补充申报，自担费用，此前已分的不再补（第五十六条）。',
      note: '由法院在三十日到三个月之间确定，以公告写明的日期为准；职工债权不必申报（第四十八条）。',
    },
  ],
  'dp.bankr.first_meeting': [
    {
      ...stated(bankruptcy, '第六十二条第一款', '2007-06-01'),
      label: '召开第一次债权人会议',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '债权申报期限届满之日',
      note: '应当有职工代表和工会代表参加（第五十九条），债权人委员会里有一名（第六十七条）。',
    },
  ],
  'dp.bankr.meeting_notice': [
    {
      ...stated(bankruptcy, '第六十三条', '2007-06-01'),
      label: '债权人会议通知',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '会议召开之日',
      note: '',
    },
  ],
  'dp.bankr.resolution': [
    {
      ...stated(bankruptcy, '第六十四条第二款', '2007-06-01'),
      label: '请求撤销债权人会议决议',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '决议作出之日',
      onExpiry: '决议约束全体债权人。',
      note: '',
    },
  ],
  'dp.bankr.reorg_plan': [
    {
      ...stated(bankruptcy, '第七十九条', '2007-06-01'),
      label: '提交重整计划草案',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '法院裁定重整之日',
      extension: { amount: 3, words: '有正当理由的，法院可以裁定延期三个月。' },
      onExpiry: '法院裁定终止重整，宣告破产。',
      note: '',
    },
  ],
  'dp.bankr.unclaimed': [
    {
      ...stated(bankruptcy, '第一百一十八条', '2007-06-01'),
      label: '领取破产分配额',
      term: { amount: 2, unit: 'month' },
      kind: 'deadline',
      startsFrom: '最后分配公告之日',
      onExpiry: '视为放弃受领。',
      note: '',
    },
  ],
  'dp.bankr.pending_claim': [
    {
      ...stated(bankruptcy, '第一百一十九条', '2007-06-01'),
      label: '诉讼、仲裁未决债权的提存',
      term: { amount: 2, unit: 'year' },
      kind: 'deadline',
      startsFrom: '破产程序终结之日',
      onExpiry: '提存的分给其他债权人。',
      note: '',
    },
  ],
  'dp.bankr.additional': [
    {
      ...stated(bankruptcy, '第一百二十三条第一款', '2007-06-01'),
      label: '请求追加分配',
      term: { amount: 2, unit: 'year' },
      kind: 'deadline',
      startsFrom: '破产程序终结之日',
      onExpiry: '不能再请求。',
      note: '',
    },
  ],
});
