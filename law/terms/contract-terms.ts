// Terms of labour contracts, collective contracts and social-insurance registration.
import { countedTerms } from './dated-term.ts';
import { labourContract, labourContractRegulation, labourLaw, socialInsurance } from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const contractTerms = countedTerms({
  'sv.contract.written': [
    {
      ...stated(labourContract, '第十条第二款', '2008-01-01'),
      label: '订立书面劳动合同',
      term: { amount: 1, unit: 'month' },
      kind: 'deadline',
      startsFrom: '用工之日',
      also: [cited(labourContractRegulation, '第五条'), cited(labourContractRegulation, '第六条')],
      onExpiry: '满一个月的次日起每月付二倍工资（《劳动合同法》第八十二条第一款）。',
      note: '期限内因劳动者经书面通知不肯签而终止的，不付经济补偿。',
    },
  ],
  'sv.contract.deemed_open': [
    {
      ...stated(labourContract, '第十四条第三款', '2008-01-01'),
      label: '满一年未签书面合同视为无固定期限',
      term: { amount: 1, unit: 'year' },
      kind: 'deadline',
      startsFrom: '用工之日',
      also: [cited(labourContractRegulation, '第七条')],
      onExpiry: '视为已经订立无固定期限劳动合同；二倍工资算到满一年的前一日。',
      note: '这是后果发生的时点，不是要人办事的期限：满一年的当日已经视为订立，顺延只影响办事，不推迟后果。',
    },
  ],
  'sv.contract.notice_worker': [
    {
      ...stated(labourContract, '第三十七条', '2008-01-01'),
      label: '劳动者提前通知解除',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '劳动合同解除之日',
      onExpiry: '通知不足的，用人单位只能就证明得了的损失要求赔偿（第九十条）。',
      note: '书面通知。用人单位有欠薪等第三十八条情形的，不必提前通知。',
    },
  ],
  'sv.contract.notice_worker_trial': [
    {
      ...stated(labourContract, '第三十七条', '2008-01-01'),
      label: '试用期劳动者提前通知解除',
      term: { amount: 3, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '劳动合同解除之日',
      onExpiry: '通知不足的，用人单位只能就证明得了的损失要求赔偿（第九十条）。',
      note: '',
    },
  ],
  'sv.contract.notice_employer': [
    {
      ...stated(labourContract, '第四十条', '2008-01-01'),
      label: '用人单位无过失解除的提前通知',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '劳动合同解除之日',
      onExpiry: '没有提前通知的，可以另付一个月工资代替，按上一个月的工资标准（实施条例第二十条）。',
      note: '书面通知劳动者本人；有第四十二条情形的不得这样解除；事先还要通知工会。',
    },
  ],
  'sv.contract.layoff_notice': [
    {
      ...stated(labourContract, '第四十一条第一款', '2008-01-01'),
      label: '经济性裁员提前说明',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '裁减人员之日',
      onExpiry: '没有说明、听取意见并报告劳动行政部门的，裁员违法。',
      note: '裁减二十人以上，或者不足二十人但占职工总数一成以上的，向工会或者全体职工说明并听取意见。',
    },
  ],
  'sv.contract.handover': [
    {
      ...stated(labourContract, '第五十条第一款', '2008-01-01'),
      label: '办理档案和社会保险关系转移',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '劳动合同解除或者终止之日',
      onExpiry: '由劳动行政部门责令改正；造成损害的赔偿。',
      note: '离职证明当时就要开；经济补偿在办结工作交接时支付（第二款）。',
    },
  ],
  'sv.collective.effect': [
    {
      ...stated(labourContract, '第五十四条第一款', '2008-01-01'),
      label: '集体合同报送后的审查',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '劳动行政部门收到集体合同文本之日',
      also: [cited(labourLaw, '第三十四条')],
      onExpiry: '没有提出异议的，集体合同生效。',
      note: '',
    },
  ],
  'sv.si.register_unit': [
    {
      ...stated(socialInsurance, '第五十七条第一款', '2011-07-01'),
      label: '用人单位办理社会保险登记',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '用人单位成立之日',
      onExpiry: '责令改正，逾期不改的罚款（第八十四条）。',
      note: '经办机构自收到申请之日起十五日内审核；现在多与企业登记一并办理（凭记忆）。',
    },
  ],
  'sv.si.change_unit': [
    {
      ...stated(socialInsurance, '第五十七条第二款', '2011-07-01'),
      label: '用人单位变更、注销社会保险登记',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '变更或者终止之日',
      onExpiry: '责令改正，逾期不改的罚款（第八十四条）。',
      note: '',
    },
  ],
  'sv.si.register_worker': [
    {
      ...stated(socialInsurance, '第五十八条第一款', '2011-07-01'),
      label: '为职工办理社会保险登记',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '用工之日',
      onExpiry: '由经办机构核定应当缴纳的保险费。',
      note: '',
    },
  ],
  'sv.si.unemployed_list': [
    {
      ...stated(socialInsurance, '第五十条第一款', '2011-07-01'),
      label: '向经办机构告知失业人员名单',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '劳动关系终止或者解除之日',
      onExpiry: '劳动者领不到失业保险金的，由用人单位赔偿损失。',
      note: '1999年的《失业保险条例》第十六条写七日，后来的法律写十五日，以法律为准；解除证明应当及时出具。',
    },
  ],
});
