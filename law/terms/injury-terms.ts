// Terms of work injury, occupational disease and administrative remedies.
import { countedTerms } from './dated-term.ts';
import {
  administrativeLitigation,
  administrativeReconsideration,
  occupationalDisease,
  workInjury,
} from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const injuryTerms = countedTerms({
  'dp.occ.site_survey': [
    {
      ...stated(occupationalDisease, '第四十七条第二款', '2002-05-01'),
      label: '职业病危害现场调查',
      term: { amount: 10, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '诊断机构提请之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.occ.data_ruling': [
    {
      ...stated(occupationalDisease, '第四十八条第二款', '2002-05-01'),
      label: '职业病危害资料异议的判定',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到申请之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.injury.employer_apply': [
    {
      ...stated(workInjury, '第十七条第一款', '2011-01-01'),
      label: '用人单位申请工伤认定',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '事故伤害发生之日，或者诊断、鉴定为职业病之日',
      extension: { amount: null, words: '有特殊情况的，经社会保险行政部门同意可以适当延长。' },
      onExpiry: '期间发生的待遇由用人单位负担（第四款）；职工、近亲属、工会可以自行申请。',
      note: '',
    },
  ],
  'dp.injury.worker_union_apply': [
    {
      ...stated(workInjury, '第十七条第二款', '2011-01-01'),
      label: '职工、近亲属或者工会申请工伤认定',
      term: { amount: 1, unit: 'year' },
      kind: 'limitation',
      startsFrom: '事故伤害发生之日，或者诊断、鉴定为职业病之日',
      pauses:
        '不是职工和近亲属自身原因耽误的时间不计：不可抗力、人身自由受限、用人单位原因、行政机关登记制度不完善、劳动关系争议的仲裁或者诉讼（法释〔2014〕9号第七条）。',
      onExpiry: '不予认定。',
      note: '工会本身就是法定的申请人。',
    },
  ],
  'dp.injury.decide': [
    {
      ...stated(workInjury, '第二十条第一款', '2011-01-01'),
      label: '作出工伤认定决定',
      term: { amount: 60, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '受理工伤认定申请之日',
      pauses: '等待司法机关或者行政机关结论的，时间中止（第三款）。',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.injury.decide_simple': [
    {
      ...stated(workInjury, '第二十条第二款', '2011-01-01'),
      label: '事实清楚的工伤认定',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '受理工伤认定申请之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.injury.grade': [
    {
      ...stated(workInjury, '第二十五条第二款', '2011-01-01'),
      label: '劳动能力鉴定',
      term: { amount: 60, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到鉴定申请之日',
      extension: { amount: 30, words: '必要时可以延长三十日。' },
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.injury.regrade': [
    {
      ...stated(workInjury, '第二十六条', '2011-01-01'),
      label: '申请再次鉴定',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到鉴定结论之日',
      onExpiry: '市级的鉴定结论成为定论。',
      note: '省级的再次鉴定结论是最终结论。',
    },
  ],
  'dp.injury.regrade_decide': [
    {
      ...stated(workInjury, '第二十九条', '2011-01-01'),
      label: '再次鉴定和复查鉴定',
      term: { amount: 60, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到鉴定申请之日',
      also: [cited(workInjury, '第二十五条第二款')],
      extension: { amount: 30, words: '必要时可以延长三十日。' },
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.admin.reconsider': [
    {
      ...stated(administrativeReconsideration, '第二十条', '2024-01-01'),
      label: '申请行政复议',
      term: { amount: 60, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '知道或者应当知道行政行为之日',
      also: [cited(workInjury, '第五十五条')],
      pauses: '不可抗力或者其他正当理由耽误的，障碍消除后继续计算。',
      onExpiry: '不能再申请复议；可能还可以直接起诉。',
      note: '法律规定更长期限的从其规定；没有告知救济途径的，自知道之日起算，最长一年（第二十条）。工伤认定、社会保险待遇、劳动行政部门不作为都可以复议。',
    },
  ],
  'dp.admin.sue_after': [
    {
      ...stated(administrativeLitigation, '第四十五条', '2017-07-01'),
      label: '不服复议决定起诉',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到复议决定书之日，或者复议期满未作决定之日',
      onExpiry: '不能再起诉。',
      note: '',
    },
  ],
  'dp.admin.sue_direct': [
    {
      ...stated(administrativeLitigation, '第四十六条', '2017-07-01'),
      label: '直接提起行政诉讼',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '知道或者应当知道行政行为之日',
      pauses: '不可抗力等不属于自身原因耽误的时间不计（第四十八条）。',
      onExpiry: '不能再起诉。',
      note: '自行政行为作出之日起最长五年；其他特殊情况在障碍消除后十日内申请延长（第四十八条）。',
    },
  ],
});
