// Terms for complaints about legal aid: the rule of 2013, and that of 2025 whose text nobody here has read.
import type { Basis } from '../basis.ts';
import { countedTerms } from './dated-term.ts';

const checkedOn = '2026-11-21';
const law = { checkedOn, internal: false, kind: 'deadline', to: null } as const;

/** Complaints about aid that unions organise go to the justice department of the same level since 2025-06-15. */
const complaintRule: Basis = { instrument: '法律援助投诉处理办法', number: '司法部令第149号' };
const complaintRule2013: Basis = { instrument: '法律援助投诉处理办法', number: '司发通〔2013〕161号' };
const complaintGuide = 'http://www.xuanzhou.gov.cn/OpennessContent/show/1979831.html';

/** Terms by id, each with its wordings in time. */
export const complaintTerms = countedTerms({
  'la.complaint.accept': [
    {
      label: '决定是否受理法律援助投诉',
      term: { amount: 5, unit: 'working_day' },
      startsFrom: '收到投诉之日',
      basis: complaintRule2013,
      confidence: 'sourced',
      source: complaintGuide,
      checkedOn,
      note: '2013年的办法，起始日凭记忆；只用于历史案件。',
      internal: false,
      kind: 'deadline',
      from: '2014-01-01',
      to: '2025-06-14',
    },
    {
      ...law,
      label: '决定是否受理法律援助投诉',
      term: { amount: 5, unit: 'working_day' },
      startsFrom: '收到投诉之日',
      basis: complaintRule,
      confidence: 'memory',
      source: '无可靠出处',
      note: '2025年新办法的期限未见原文，暂按2013年办法的天数提示，须核对。',
      from: '2025-06-15',
    },
  ],
  'la.complaint.handle': [
    {
      label: '办结法律援助投诉',
      term: { amount: 45, unit: 'calendar_day' },
      startsFrom: '受理投诉之日',
      basis: complaintRule2013,
      confidence: 'sourced',
      source: complaintGuide,
      checkedOn,
      note: '2013年的办法，自受理之日起算，经负责人批准可以合理延长；只用于历史案件。',
      internal: false,
      kind: 'deadline',
      from: '2014-01-01',
      to: '2025-06-14',
    },
    {
      ...law,
      label: '办结法律援助投诉',
      term: { amount: 45, unit: 'calendar_day' },
      startsFrom: '受理投诉之日',
      basis: complaintRule,
      confidence: 'memory',
      source: '无可靠出处',
      note: '2025年新办法的期限未见原文，暂按2013年办法的天数提示，须核对。',
      from: '2025-06-15',
    },
  ],
});
