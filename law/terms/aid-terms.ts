// Terms of legal aid. Until 2022 the ministry's rule counted working days; the Act counts days.
import { citation, type Basis } from '../basis.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { countedTerms } from './dated-term.ts';

const checkedOn = '2026-11-21';
const law = { checkedOn, internal: false, to: null, kind: 'deadline' } as const;
const aid = { ...law, confidence: 'text', source: '法律援助法(2021-08-20) 条文', from: '2022-01-01' } as const;
const listing = 'http://vwparts.cn/article/mobile-do-detail-id-35403.html';

/** The ministry's case-handling rule; article numbers of the 2023 wording were not seen and are not cited. */
const handlingRule: Basis = { instrument: '办理法律援助案件程序规定', number: '司法部令第148号' };
const handlingRule2012: Basis = { instrument: '办理法律援助案件程序规定', number: '司法部令第124号' };
const consultationStandard: Basis = { instrument: '全国民事行政法律援助服务规范', number: 'SF/T 0058-2019' };
const overdue = '法律没有规定逾期的后果，逾期提示并催办。';

/** Terms by id, each with its wordings in time. */
export const aidTerms = countedTerms({
  'la.law.review': [
    {
      ...law,
      label: '审查法律援助申请',
      term: { amount: 7, unit: 'working_day' },
      basis: { ...handlingRule2012, article: '第十三条' },
      confidence: 'sourced',
      source: 'http://8netcn.com/zige/261093.html',
      startsFrom: '受理申请之日',
      pauses: '补充材料的时间不计。',
      note: '2022年以前的规章，七个工作日，补充材料的时间不计；只用于历史案件。',
      from: '2012-07-01',
      to: '2021-12-31',
    },
    {
      ...aid,
      label: '审查法律援助申请',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(43, 1)),
      also: [citation(legalAidAct(68))],
      startsFrom: '收到申请之日',
      onExpiry: '逾期提示并由上级督办；没有默示批准的规定。',
      note: '自收到申请之日起算，法律写的是“日”，不是工作日，也没有规定补充材料期间不计；工会依第六十八条参照适用。',
    },
  ],
  'la.union.review': [
    {
      ...law,
      label: '工会审查法律援助申请',
      term: { amount: 7, unit: 'calendar_day' },
      basis: { instrument: '工会法律援助办法', number: '总工发〔2008〕52号' },
      confidence: 'sourced',
      source: 'http://big5.cctv.com/gate/big5/news.cntv.cn/20120417/119361.shtml',
      startsFrom: '工会法律援助机构收到齐备的申请材料之日',
      pauses: '补充材料的时间不计，出自办理法律援助案件程序规定（凭记忆）；法律本身没有这样写。',
      onExpiry: '逾期提示，尽快决定；没有默示批准的规定。',
      note: '自材料齐备时起算的读法：补充材料的时间不计（办理法律援助案件程序规定，条文号待核）。法律本身没有停止计算的规定，两种读法并列显示。',
      from: '2008-08-11',
    },
  ],
  'la.law.assign': [
    {
      ...law,
      label: '指派承办人',
      term: { amount: 7, unit: 'working_day' },
      basis: { ...handlingRule2012, article: '第二十条' },
      confidence: 'sourced',
      source: 'http://ugaw.cn/mrwzrcdfh/rcdfzjbbc',
      startsFrom: '作出给予援助的决定之日',
      note: '2022年以前的规章（民事案件）；只用于历史案件。',
      from: '2012-07-01',
      to: '2021-12-31',
    },
    {
      ...aid,
      label: '指派承办人',
      term: { amount: 3, unit: 'calendar_day' },
      basis: citation(legalAidAct(43, 1)),
      startsFrom: '作出给予援助的决定之日',
      onExpiry: '逾期提示，报机构负责人。',
      note: '自作出给予援助的决定之日起算。',
    },
  ],
  'la.law.objection_review': [
    {
      ...aid,
      label: '审查异议',
      term: { amount: 5, unit: 'calendar_day' },
      basis: citation(legalAidAct(49, 2)),
      startsFrom: '收到异议之日',
      onExpiry: '对司法行政部门维持的决定可以复议或者起诉（第三款）；对工会的决定没有这条路。',
      note: '自收到异议之日起算。对工会决定的异议由设立机构的工会或者其上级参照处理，这是参照适用，不是法条原文。',
    },
  ],
  'la.law.urgent_threshold': [
    {
      ...aid,
      label: '先行援助的时效门槛',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(44, 1)),
      kind: 'counted_backwards',
      startsFrom: '时效或者期限届满之日',
      onExpiry: '不足七日而必须起诉、申请仲裁或者复议的，可以先行援助，手续随后补办（第二款）。',
      note: '从时效或者期限届满之日向前推算，不足七日的可以先行援助。',
    },
  ],
  'la.proc.notify_client': [
    {
      ...law,
      label: '告知承办人姓名并签委托协议',
      term: { amount: 5, unit: 'working_day' },
      basis: handlingRule,
      confidence: 'memory',
      source: '无可靠出处',
      unitConfidence: 'memory',
      startsFrom: '指派承办人之日',
      onExpiry: overdue,
      note: '2012年规章为五个工作日，2023年修订后的文字未见，须核对。',
      from: '2012-07-01',
    },
  ],
  'la.proc.submit_file': [
    {
      ...law,
      label: '提交结案卷宗',
      term: { amount: 30, unit: 'calendar_day' },
      basis: handlingRule,
      confidence: 'sourced',
      source: listing,
      startsFrom: '结案之日（收到判决书、裁决书、调解书或者办完服务之日）',
      onExpiry: '暂不发补贴，并提醒。',
      note: '自结案之日起算；出处是转述该规定的政务服务指南。',
      from: '2012-07-01',
    },
  ],
  'la.proc.review_file': [
    {
      ...law,
      label: '审查卷宗并支付补贴',
      term: { amount: 30, unit: 'calendar_day' },
      basis: handlingRule,
      confidence: 'sourced',
      source: listing,
      startsFrom: '收到卷宗材料之日',
      onExpiry: overdue,
      note: '自收到卷宗材料之日起算；出处是转述该规定的政务服务指南。',
      from: '2012-07-01',
    },
  ],
  'la.proc.change_handler': [
    {
      ...law,
      label: '决定是否更换承办人',
      term: { amount: 5, unit: 'calendar_day' },
      basis: handlingRule,
      confidence: 'memory',
      source: '无可靠出处',
      unitConfidence: 'memory',
      startsFrom: '收到受援人更换请求之日',
      onExpiry: '逾期提示；移交以前原承办人仍要尽责。',
      note: '2012年规章为五个工作日，2023年修订后的文字未见，须核对。',
      from: '2023-09-01',
    },
  ],
  'la.consult.letter': [
    {
      ...law,
      label: '答复来信咨询',
      term: { amount: 7, unit: 'working_day' },
      basis: consultationStandard,
      confidence: 'sourced',
      source: 'https://www.yjq.gov.cn/openness/grassroots/6606011/39329942.html',
      startsFrom: '收到来信之日',
      onExpiry: overdue,
      note: '出处是地方服务指南；标准编号和日期凭记忆。',
      from: '2019-11-15',
    },
  ],
});
