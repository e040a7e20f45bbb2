// Terms of the unions’ own registration and elections, and of filing a system’s grading.
import { countedTerms, sinceEver } from './dated-term.ts';
import { graded, legalPersonChange, legalPersonFromMemory, legalPersonRenewal, unionElection } from './instruments.ts';
import { stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const unionBodyTerms = countedTerms({
  'lp.apply_review': [
    {
      ...stated(legalPersonFromMemory, undefined, '2020-12-08'),
      label: '审查工会法人登记申请',
      term: { amount: 15, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '受理登记申请之日',
      unitConfidence: 'memory',
      onExpiry: '不予登记的应当书面说明理由。',
      note: '天数和单位都凭记忆，须核对。',
    },
  ],
  'lp.change': [
    {
      ...stated(legalPersonChange, undefined, '2020-12-08'),
      label: '申请工会法人变更登记',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '名称、住所、法定代表人或者登记机关变更之日',
      onExpiry: '仍须登记；逾期期间证书上的内容不实。',
      note: '',
    },
  ],
  'lp.cert_renew': [
    {
      ...stated(legalPersonRenewal, '第二十七条', '2020-12-08'),
      label: '申请换领工会法人证书',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'counted_backwards',
      startsFrom: '证书有效期届满之日',
      onExpiry: '证书失效，账户和合同有风险。',
      note: '',
    },
  ],
  'lp.term_delay': [
    {
      ...stated(unionElection, undefined, sinceEver),
      label: '基层工会延期换届的最长时间',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '任期届满之日',
      unitConfidence: 'memory',
      onExpiry: '上级工会责令换届。',
      note: '出处的文字在“延期6个”处断开，“月”是推断的。',
    },
  ],
  'lp.deregister': [
    {
      ...stated(legalPersonFromMemory, undefined, '2020-12-08'),
      label: '申请工会法人注销登记',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '工会撤销或者单位终止、资产清理完毕之日',
      unitConfidence: 'memory',
      onExpiry: '登记机关可以依职权注销。',
      note: '天数和单位都凭记忆，须核对。',
    },
  ],
  'dt.mlps_file': [
    {
      ...stated(graded, undefined, '2007-06-22'),
      label: '信息系统等级保护备案',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '系统定级或者投入运行之日',
      unitConfidence: 'memory',
      onExpiry: '不合规。',
      note: '天数、条文号凭记忆。',
    },
  ],
});
