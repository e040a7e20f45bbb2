// Terms of appeal, retrial, enforcement and payment orders.
import { countedTerms } from './dated-term.ts';
import { civilProcedure, civilProcedureInterpretation } from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const remediesTerms = countedTerms({
  'dp.court.appeal_ruling': [
    {
      ...stated(civilProcedure, '第一百七十一条第二款', '2024-01-01'),
      label: '不服一审裁定上诉',
      term: { amount: 10, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '裁定书送达之日',
      onExpiry: '裁定生效。',
      note: '只有不予受理、管辖异议、驳回起诉的裁定可以上诉（第一百五十七条）。',
    },
  ],
  'dp.court.appeal_defence': [
    {
      ...stated(civilProcedure, '第一百七十四条第一款', '2024-01-01'),
      label: '上诉答辩',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到上诉状副本之日',
      onExpiry: '不答辩不影响审理。',
      note: '法院五日内送上诉状、五日内送答辩状、五日内报送案卷。',
    },
  ],
  'dp.court.second_instance': [
    {
      ...stated(civilProcedure, '第一百八十三条第一款', '2024-01-01'),
      label: '二审审限（判决）',
      term: { amount: 3, unit: 'month' },
      kind: 'deadline',
      startsFrom: '第二审立案之日',
      extension: { amount: null, words: '经院长批准延长，法律没有写上限。' },
      note: '',
    },
  ],
  'dp.court.second_ruling': [
    {
      ...stated(civilProcedure, '第一百八十三条第二款', '2024-01-01'),
      label: '二审审限（裁定）',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '第二审立案之日',
      note: '',
    },
  ],
  'dp.court.retrial': [
    {
      ...stated(civilProcedure, '第二百一十六条', '2024-01-01'),
      label: '申请再审',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '判决、裁定生效之日',
      isFixed: true,
      onExpiry: '不能再申请再审。',
      note: '有新证据、证据伪造、据以裁判的文书被撤销、审判人员枉法的，自知道之日起六个月；是固定期间，不中止、不延长。',
    },
  ],
  'dp.court.retrial_review': [
    {
      ...stated(civilProcedure, '第二百一十五条', '2024-01-01'),
      label: '法院审查再审申请',
      term: { amount: 3, unit: 'month' },
      kind: 'deadline',
      startsFrom: '法院收到再审申请书之日',
      extension: { amount: null, words: '由院长批准延长。' },
      onExpiry: '逾期没有裁定的，可以向检察机关申请（第二百二十条）。',
      note: '',
    },
  ],
  'dp.court.procurator': [
    {
      ...stated(civilProcedure, '第二百二十条第二款', '2024-01-01'),
      label: '检察机关审查监督申请',
      term: { amount: 3, unit: 'month' },
      kind: 'deadline',
      startsFrom: '检察机关受理申请之日',
      onExpiry: '不得再次申请。',
      note: '在再审申请被驳回、逾期未裁定或者再审裁判明显错误之后。',
    },
  ],
  'dp.court.third_party_revoke': [
    {
      ...stated(civilProcedure, '第五十九条第三款', '2024-01-01'),
      label: '第三人撤销之诉',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '第三人知道或者应当知道权益受损之日',
      isFixed: true,
      onExpiry: '不能再起诉。',
      note: '是固定期间（解释第一百二十七条）。',
    },
  ],
  'dp.enforce.objection': [
    {
      ...stated(civilProcedure, '第二百三十六条', '2024-01-01'),
      label: '法院审查执行行为异议',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '法院收到书面异议之日',
      onExpiry: '对裁定不服的，送达之日起十日内申请复议。',
      note: '',
    },
  ],
  'dp.enforce.reconsider': [
    {
      ...stated(civilProcedure, '第二百三十六条', '2024-01-01'),
      label: '对执行异议裁定申请复议',
      term: { amount: 10, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '裁定书送达之日',
      onExpiry: '裁定继续有效。',
      note: '',
    },
  ],
  'dp.enforce.outsider': [
    {
      ...stated(civilProcedure, '第二百三十八条', '2024-01-01'),
      label: '案外人执行异议后起诉',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '异议裁定书送达之日',
      onExpiry: '裁定继续有效。',
      note: '法院在十五日内审查异议；认为原裁判错误的走审判监督程序。',
    },
  ],
  'dp.payorder.accept': [
    {
      ...stated(civilProcedure, '第二百二十六条', '2024-01-01'),
      label: '法院通知是否受理支付令申请',
      term: { amount: 5, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '债权人提出申请之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.payorder.issue': [
    {
      ...stated(civilProcedure, '第二百二十七条第一款', '2024-01-01'),
      label: '法院发出支付令',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '受理之日',
      onExpiry: '不成立的裁定驳回。',
      note: '',
    },
  ],
  'dp.payorder.object': [
    {
      ...stated(civilProcedure, '第二百二十七条第二款', '2024-01-01'),
      label: '清偿或者对支付令提出异议',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '债务人收到支付令之日',
      onExpiry: '不异议又不清偿的，可以申请执行；异议成立的支付令失效，申请人不反对的转入诉讼（第二百二十八条）。',
      note: '异议成立的门槛很低，要预备转入仲裁。',
    },
  ],
  'dp.payorder.decline_suit': [
    {
      ...stated(civilProcedureInterpretation, '第四百三十八条', '2022-04-10'),
      label: '表示不同意转入诉讼',
      term: { amount: 7, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到终结督促程序裁定之日',
      also: [cited(civilProcedureInterpretation, '第四百三十九条')],
      onExpiry: '不表示的，视为向该法院起诉。',
      note: '单纯的欠薪仍须先经仲裁（解释一第十三条第二款）。',
    },
  ],
  'dp.court.appeal': [
    {
      ...stated(civilProcedure, '第一百七十一条第一款', '2024-01-01'),
      label: '不服一审判决上诉',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '判决书送达之日',
      onExpiry: '判决生效。',
      note: '自判决书送达之日起算；对裁定上诉的是十日，不按本条提示。',
    },
  ],
  'dp.court.enforce': [
    {
      ...stated(civilProcedure, '第二百五十条', '2024-01-01'),
      label: '申请执行',
      term: { amount: 2, unit: 'year' },
      kind: 'limitation',
      startsFrom: '文书所定履行期间的最后一日；分期履行的为最后一期的最后一日；没有写履行期间的，为文书生效之日',
      pauses: '中止依诉讼时效的规定。',
      restarts: '中断依诉讼时效的规定。',
      onExpiry: '法院照样受理；对方提出异议并成立的，不予执行。',
      note: '法律从文书所定履行期间的最后一日或者文书生效之日起算；本平台从收到文书之日起提示，只会早、不会晚，准日以文书为准。',
    },
  ],
});
