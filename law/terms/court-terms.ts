// Terms of the first instance, of preservation and service, and the limitations of civil law.
import { countedTerms } from './dated-term.ts';
import { civilCode, civilProcedure, unionActInterpretation } from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const courtTerms = countedTerms({
  'dp.civil.long_stop': [
    {
      ...stated(civilCode, '第一百八十八条第二款', '2021-01-01'),
      label: '权利保护的最长期间',
      term: { amount: 20, unit: 'year' },
      kind: 'limitation',
      startsFrom: '权利受到损害之日',
      extension: { amount: null, words: '有特殊情况的，法院可以根据权利人的申请决定延长。' },
      isFixed: true,
      onExpiry: '不予保护。',
      note: '一般认为不中止、不中断（凭记忆）；条文只写法院可以根据申请决定延长。',
    },
  ],
  'dp.union_fee.limitation': [
    {
      ...stated(unionActInterpretation, '第七条', '2021-01-01'),
      label: '追缴工会经费的诉讼时效',
      term: { amount: 3, unit: 'year' },
      kind: 'limitation',
      startsFrom: '工会知道或者应当知道经费被拖欠之日',
      also: [cited(civilCode, '第一百八十八条第一款')],
      pauses: '最后六个月内有法定障碍的中止（《民法典》第一百九十四条）。',
      restarts: '请求履行、同意履行、起诉等使时效重新计算（《民法典》第一百九十五条）。',
      onExpiry: '用人单位可以抗辩；法院不主动适用。',
      note: '也可以向用人单位所在地法院申请支付令；司法解释引用的《工会法》条文号是修改以前的。',
    },
  ],
  'dp.court.file': [
    {
      ...stated(civilProcedure, '第一百二十六条', '2024-01-01'),
      label: '法院立案',
      term: { amount: 7, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '法院收到起诉状之日',
      onExpiry: '应当立案，或者裁定不予受理；对该裁定可以上诉。',
      note: '条文写七日内立案，起算日按收到理解。',
    },
  ],
  'dp.court.serve_complaint': [
    {
      ...stated(civilProcedure, '第一百二十八条第一款', '2024-01-01'),
      label: '发送起诉状副本',
      term: { amount: 5, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '立案之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '答辩状副本自收到之日起五日内发给原告。',
    },
  ],
  'dp.court.defence': [
    {
      ...stated(civilProcedure, '第一百二十八条', '2024-01-01'),
      label: '民事答辩',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到起诉状副本之日',
      onExpiry: '不答辩不影响审理。',
      note: '',
    },
  ],
  'dp.court.jurisdiction': [
    {
      ...stated(civilProcedure, '第一百三十条', '2024-01-01'),
      label: '提出管辖异议',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到起诉状副本之日',
      also: [cited(civilProcedure, '第一百二十八条')],
      onExpiry: '没有异议而应诉答辩的，视为法院有管辖权；违反级别管辖、专属管辖的除外。',
      note: '在提交答辩状期间提出。',
    },
  ],
  'dp.court.hearing_notice': [
    {
      ...stated(civilProcedure, '第一百三十九条', '2024-01-01'),
      label: '法院开庭通知',
      term: { amount: 3, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '开庭之日',
      note: '简易程序不受这一限制（第一百六十三条）。',
    },
  ],
  'dp.court.first_instance': [
    {
      ...stated(civilProcedure, '第一百五十二条', '2024-01-01'),
      label: '一审普通程序审限',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '立案之日',
      extension: { amount: 6, words: '经院长批准可以延长六个月；还要延长的报上级法院批准。' },
      onExpiry: '审限由法院内部管理。',
      note: '',
    },
  ],
  'dp.court.summary': [
    {
      ...stated(civilProcedure, '第一百六十四条', '2024-01-01'),
      label: '一审简易程序审限',
      term: { amount: 3, unit: 'month' },
      kind: 'deadline',
      startsFrom: '立案之日',
      extension: { amount: 1, words: '经院长批准可以延长一个月。' },
      onExpiry: '不自动转为普通程序；不宜适用简易程序的由法院裁定转换（第一百七十条）。',
      note: '',
    },
  ],
  'dp.court.small_claims': [
    {
      ...stated(civilProcedure, '第一百六十八条', '2024-01-01'),
      label: '小额诉讼审限',
      term: { amount: 2, unit: 'month' },
      kind: 'deadline',
      startsFrom: '立案之日',
      extension: { amount: 1, words: '经院长批准可以延长一个月。' },
      onExpiry: '小额诉讼一审终审。',
      note: '标的在上年度全省就业人员年平均工资百分之五十以下的简单金钱案件，约定的可到二倍（第一百六十五条）；须鉴定或者一方下落不明的不适用。',
    },
  ],
  'dp.court.judgment_send': [
    {
      ...stated(civilProcedure, '第一百五十一条第二款', '2024-01-01'),
      label: '当庭宣判后发送判决书',
      term: { amount: 10, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '当庭宣判之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '定期宣判的，宣判后立即发给。',
    },
  ],
  'dp.court.preserve_sue': [
    {
      ...stated(civilProcedure, '第一百零四条第三款', '2024-01-01'),
      label: '诉前保全后起诉或者申请仲裁',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '法院采取保全措施之日',
      onExpiry: '法院解除保全。',
      note: '起诉或者仲裁以前的证据保全依同样的规定（第八十四条）。',
    },
  ],
  'dp.court.public_notice': [
    {
      ...stated(civilProcedure, '第九十五条', '2024-01-01'),
      label: '公告送达',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '公告发出之日',
      onExpiry: '期满视为送达。',
      note: '在我国没有住所的当事人为六十日（第二百八十三条）；简易程序不用公告送达（解释第一百四十条）。',
    },
  ],
  'dp.court.excuse': [
    {
      ...stated(civilProcedure, '第八十六条', '2024-01-01'),
      label: '耽误期限后申请顺延',
      term: { amount: 10, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '障碍消除之日',
      onExpiry: '不能再申请顺延。',
      note: '是否准许由法院决定。',
    },
  ],
  'dp.civil.limitation': [
    {
      ...stated(civilCode, '第一百八十八条第一款', '2021-01-01'),
      label: '一般民事诉讼时效',
      term: { amount: 3, unit: 'year' },
      kind: 'limitation',
      startsFrom: '知道或者应当知道权利受损害以及义务人之日',
      pauses: '最后六个月内有法定障碍的中止，障碍消除之日起满六个月届满（第一百九十四条）。',
      restarts: '请求履行、同意履行、起诉、申请仲裁等使时效重新计算（第一百九十五条）。',
      onExpiry: '义务人可以抗辩；法院不主动适用。',
      note: '自知道或者应当知道受损害以及义务人之日起算，如工资欠条、运费、人身损害。',
    },
  ],
});
