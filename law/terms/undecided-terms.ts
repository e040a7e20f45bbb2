// Terms to which the law gives no number: until somebody decides one, there is no day.
import { otherTerms } from './dated-term.ts';
import {
  arbitration,
  civilProcedure,
  labourContract,
  migrantWages,
  personalInformation,
  tradeUnion,
  wagePayment,
} from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const undecidedTerms = otherTerms({
  'sv.wage.pay_before_holiday': [
    {
      ...stated(migrantWages, '第十四条第一款', '2020-05-01'),
      label: '支付日遇休息日提前支付工资',
      term: { amount: null, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '约定的工资支付日',
      also: [cited(wagePayment, '第七条')],
      decide:
        '条文没有写提前几日，只说支付日遇节假日、休息日的应当提前支付；要定的是支付日之前最近的一个工作日是哪一天，可以用本期限以外的日历查到。',
      onExpiry: '属于迟延支付。',
      note: '与《民法典》第二百零三条相反：工资往前提，不往后顺延。',
    },
  ],
  'sv.wage.exit_pay': [
    {
      ...stated(wagePayment, '第九条', '1995-01-01'),
      label: '解除或者终止时一次付清工资',
      term: { amount: null, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '劳动合同解除或者终止之日',
      decide:
        '条文没有写几日，要求解除或者终止时一次付清；江苏规定二个工作日以内（《江苏省工资支付条例》第十九条），另有约定的除外，要由承办人确定以哪一天为准。',
      onExpiry: '属于欠薪，一年的仲裁时效自劳动关系终止之日起算。',
      note: '应当在解除或者终止的当时付清，不是一段期限。',
    },
  ],
  'sv.wage.restructure_clear': [
    {
      ...stated(migrantWages, '第二十一条', '2020-05-01'),
      label: '合并、分立、注销以前清偿欠薪',
      term: { amount: null, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '合并、分立或者申请注销登记之日',
      also: [cited(migrantWages, '第二十二条')],
      decide: '条文没有写提前几日，只要求在合并、分立或者申请注销登记以前清偿；要由承办人按该日之前的哪一天催办。',
      onExpiry: '经农民工书面同意才可以由承继单位清偿；未清偿的主要出资人先清偿才能注册新单位。',
      note: '',
    },
  ],
  'sv.contract.union_notice': [
    {
      ...stated(labourContract, '第四十三条', '2008-01-01'),
      label: '单方解除事先通知工会',
      term: { amount: null, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '用人单位单方解除之日',
      also: [cited(tradeUnion, '第二十二条第二款')],
      decide: '条文没有写提前几日，只要求解除以前把理由通知工会；要由工会确定多少日算来得及提出意见。',
      onExpiry: '建有工会而没有通知的，按违法解除支付赔偿金，起诉以前补正的除外（解释一第四十七条）。',
      note: '工会可以要求纠正，用人单位应当研究意见并书面答复。',
    },
  ],
  'dp.mediate.payment_order': [
    {
      ...stated(arbitration, '第十六条', '2008-05-01'),
      label: '凭调解协议申请支付令',
      term: { amount: null, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '用人单位不按协议约定日期履行之日',
      also: [cited(civilProcedure, '第二百二十五条'), cited(civilProcedure, '第二百二十八条')],
      decide: '条文没有写多久以内申请；要确定的是以哪一种时效提醒（通常按民事诉讼时效三年），并尽早申请。',
      note: '只有劳动者可以申请，限于拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金的协议；支付令失效的可以凭协议直接起诉（解释一第十三条第三款），单纯欠薪的先经仲裁（第二款）。',
    },
  ],
  'dt.pipl.breach': [
    {
      ...stated(personalInformation, '第五十七条', '2021-11-01'),
      label: '通知个人信息泄露',
      term: { amount: null, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '泄露、篡改、丢失已经发生或者可能发生之时',
      decide: '法律没有写几小时，要求立即补救并通知；要由本单位的应急预案确定小时数，并另看网络安全事件报告的期限。',
      onExpiry: '处罚；主管机关可以责令通知个人。',
      note: '能够有效避免危害的可以不通知个人。',
    },
  ],
});
