// Terms of petitions and of the 12345 hotline.
import { countedTerms } from './dated-term.ts';
import { hotline12345, petition, simplePetition } from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const petitionTerms = countedTerms({
  'pt.xf.forward': [
    {
      ...stated(petition, '第二十二条', '2022-05-01'),
      label: '信访部门登记转送、交办',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到信访事项之日',
      onExpiry: '追究责任（第四十三条）。',
      note: '只约束党委、政府的信访部门；工会属于其他机关、单位，看第二十三条的期限。',
    },
  ],
  'pt.xf.notify_forwarded': [
    {
      ...stated(petition, '第二十三条第三款', '2022-05-01'),
      label: '转来的信访事项告知信访人',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到转送件之日',
      onExpiry: '追究责任（第四十四条）。',
      note: '',
    },
  ],
  'pt.xf.handle': [
    {
      ...stated(petition, '第三十四条', '2022-05-01'),
      label: '申诉求决类信访事项办结',
      term: { amount: 60, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '受理之日',
      extension: { amount: 30, words: '情况复杂的，经负责人批准可以延长三十日，并告知信访人理由。' },
      onExpiry: '追究责任（第四十五条）。',
      note: '只对第三十一条第六项的事项；属于仲裁等程序的转入各自程序。',
    },
  ],
  'pt.xf.review_request': [
    {
      ...stated(petition, '第三十五条', '2022-05-01'),
      label: '请求复查',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到书面答复之日',
      onExpiry: '后果没有规定，处理意见在信访系统内继续有效。',
      note: '',
    },
  ],
  'pt.xf.review': [
    {
      ...stated(petition, '第三十五条', '2022-05-01'),
      label: '作出复查意见',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到复查请求之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '须书面答复；复查机关是原办理单位的上一级。',
    },
  ],
  'pt.xf.recheck_request': [
    {
      ...stated(petition, '第三十六条第一款', '2022-05-01'),
      label: '请求复核',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到复查答复之日',
      onExpiry: '后果没有规定，复查意见继续有效。',
      note: '',
    },
  ],
  'pt.xf.recheck': [
    {
      ...stated(petition, '第三十六条第一款', '2022-05-01'),
      label: '作出复核意见',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到复核请求之日',
      also: [cited(petition, '第三十六条第二款')],
      pauses: '听证的时间不计入（第二款）。',
      onExpiry: '仍以同一事实和理由投诉的，不再受理（第三款）。',
      note: '',
    },
  ],
  'pt.12345.consult': [
    {
      ...stated(hotline12345, undefined, '2017-01-24'),
      label: '12345咨询类工单办理',
      term: { amount: 3, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '工单派出之日',
      onExpiry: '督办。',
      note: '公开报道的时限；2021年平均用时1.9个工作日。',
    },
  ],
  'pt.12345.other': [
    {
      ...stated(hotline12345, undefined, '2017-01-24'),
      label: '12345非咨询类工单办理',
      term: { amount: 5, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '工单派出之日',
      onExpiry: '督办。',
      note: '公开报道的时限；2021年平均用时4.3个工作日。',
    },
  ],
  'pt.xf.simple_accept': [
    {
      ...stated(simplePetition, undefined, '2016-07-01'),
      label: '信访简易办理：决定受理',
      term: { amount: 3, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '收到信访事项之日',
      unitConfidence: 'memory',
      onExpiry: '转为普通程序。',
      note: '天数、单位凭记忆。',
    },
  ],
  'pt.xf.simple_finish': [
    {
      ...stated(simplePetition, undefined, '2016-07-01'),
      label: '信访简易办理：作出处理意见',
      term: { amount: 10, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '受理之日',
      unitConfidence: 'memory',
      onExpiry: '转为普通程序。',
      note: '天数、单位凭记忆。',
    },
  ],
  'pt.xf.notify_direct': [
    {
      ...stated(petition, '第二十三条第二款', '2022-05-01'),
      label: '书面告知信访人',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到信访事项之日',
      onExpiry: '追究责任（第四十四条）。',
      note: '自收到信访事项之日起算；能当场告知的应当当场书面告知，姓名、住址不清的除外。',
    },
  ],
  'pt.xf.objection': [
    {
      ...stated(petition, '第二十三条第三款', '2022-05-01'),
      label: '对转来的信访事项提出异议',
      term: { amount: 5, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '收到转送件之日',
      note: '自收到之日起算，须详细说明理由，经转送单位同意后退回；条文只写信访部门和上级转送的，工会之间转办参照适用。逾期的后果没有规定。',
    },
  ],
});
