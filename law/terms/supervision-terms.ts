// Terms of the labour inspectorate and of the union’s supervision letters.
import { citation } from '../basis.ts';
import { article as labourSupervisionJiangsu } from '../articles/labour-supervision-jiangsu.ts';
import { countedTerms } from './dated-term.ts';
import { inspection, inspectionRules } from './instruments.ts';
import { stated } from './stated.ts';

const law = { checkedOn: '2026-11-21', internal: false, to: null } as const;

/** Terms by id, each with its wordings in time. */
export const supervisionTerms = countedTerms({
  'sv.js.opinion_reply': [
    {
      ...law,
      kind: 'deadline',
      label: '用人单位答复监督意见书',
      term: { amount: 15, unit: 'working_day' },
      basis: citation(labourSupervisionJiangsu(20, 2)),
      confidence: 'sourced',
      source: labourSupervisionJiangsu(20).url ?? '',
      startsFrom: '用人单位收到意见书之日',
      onExpiry: '县级以上总工会可以向劳动行政部门发出监督建议书（第二十一条）。',
      note: '条文待核实：条例已经修改，现行文字未见，出处的页面没有标题。自用人单位收到意见书之日起算；这是江苏的规定，外省不同。',
      from: '2012-05-01',
    },
  ],
  'sv.js.suggestion_file': [
    {
      ...law,
      kind: 'deadline',
      label: '劳动行政部门对监督建议书立案',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(labourSupervisionJiangsu(23, 1)),
      confidence: 'sourced',
      source: labourSupervisionJiangsu(23).url ?? '',
      startsFrom: '劳动行政部门收到建议书之日',
      onExpiry: '不立案的应当书面说明理由，并把结果反馈工会。',
      note: '条文待核实：条例已经修改，现行文字未见。自部门收到建议书之日起算；不立案的应当书面说明理由。',
      from: '2012-05-01',
    },
  ],
  'sv.lai.accept': [
    {
      ...stated(inspectionRules, '第十八条', '2005-02-01'),
      label: '劳动保障监察机构受理投诉',
      term: { amount: 5, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '监察机构收到投诉之日',
      onExpiry: '不受理的应当书面告知并说明理由。',
      note: '施行日期凭记忆；《劳动保障监察条例》本身没有写受理期限。',
    },
  ],
  'sv.lai.investigate': [
    {
      ...stated(inspection, '第十七条', '2004-12-01'),
      label: '劳动保障监察调查',
      term: { amount: 60, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '监察机构立案之日',
      extension: { amount: 30, words: '情况复杂的，经部门负责人批准可以延长三十个工作日。' },
      onExpiry: '逾期的由工会跟进询问。',
      note: '',
    },
  ],
  'sv.lai.lookback': [
    {
      ...stated(inspection, '第二十条', '2004-12-01'),
      label: '劳动保障监察查处的时效',
      term: { amount: 2, unit: 'year' },
      kind: 'limitation',
      startsFrom: '违法行为发生之日；违法行为连续或者继续的，为行为终了之日',
      onExpiry: '两年内没有被发现也没有被举报、投诉的，不再查处；还可以看仲裁时效。',
      note: '这不是仲裁时效：违法行为连续、继续的从终了之日算；两年内被发现、举报或者投诉的，案件一直可以查处。',
    },
  ],
});
