// Terms stated by law or by ministry rule. Ids are those of the table of time limits of this house.
import { citation, type Basis } from '../basis.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as civilCode } from '../articles/civil-code.ts';
import { article as civilProcedureAct } from '../articles/civil-procedure-act.ts';
import { article as labourSupervisionJiangsu } from '../articles/labour-supervision-jiangsu.ts';
import { article as petitionRegulations } from '../articles/petition-regulations.ts';
import type { DatedTerm } from './dated-term.ts';

const checkedOn = '2026-11-21';
const aidText = '法律援助法(2021-08-20) 条文';
const arbitrationText = '劳动争议调解仲裁法(2007-12-29) 条文';
const listing = 'http://vwparts.cn/article/mobile-do-detail-id-35403.html';

/** The ministry's case-handling rule; article numbers of the 2023 wording were not seen and are not cited. */
const handlingRule: Basis = { instrument: '办理法律援助案件程序规定', number: '司法部令第148号' };
const handlingRule2012: Basis = { instrument: '办理法律援助案件程序规定', number: '司法部令第124号' };
const consultationStandard: Basis = { instrument: '全国民事行政法律援助服务规范', number: 'SF/T 0058-2019' };

const law = { checkedOn, internal: false, to: null } as const;
const aid = { ...law, confidence: 'text', source: aidText, from: '2022-01-01' } as const;

/** Terms by id, each with its wordings in time. */
export const statutoryTerms = {
  'la.law.review': [
    {
      label: '审查法律援助申请',
      term: { amount: 7, unit: 'working_day' },
      basis: { ...handlingRule2012, article: '第十三条' },
      confidence: 'sourced',
      source: 'http://8netcn.com/zige/261093.html',
      checkedOn,
      note: '2022年以前的规章，七个工作日，补充材料的时间不计；只用于历史案件。',
      internal: false,
      from: '2012-07-01',
      to: '2021-12-31',
    },
    {
      ...aid,
      label: '审查法律援助申请',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(43, 1)),
      note: '自收到申请之日起算，法律写的是“日”，不是工作日，也没有规定补充材料期间不计；工会依第六十八条参照适用。',
    },
  ],
  'la.union.review': [
    {
      label: '工会审查法律援助申请',
      term: { amount: 7, unit: 'calendar_day' },
      basis: { instrument: '工会法律援助办法', number: '总工发〔2008〕52号' },
      confidence: 'sourced',
      source: 'http://big5.cctv.com/gate/big5/news.cntv.cn/20120417/119361.shtml',
      checkedOn,
      note: '自材料齐备时起算的读法：补充材料的时间不计（办理法律援助案件程序规定，条文号待核）。法律本身没有停止计算的规定，两种读法并列显示。',
      internal: false,
      from: '2008-08-11',
      to: null,
    },
  ],
  'la.law.assign': [
    {
      label: '指派承办人',
      term: { amount: 7, unit: 'working_day' },
      basis: { ...handlingRule2012, article: '第二十条' },
      confidence: 'sourced',
      source: 'http://ugaw.cn/mrwzrcdfh/rcdfzjbbc',
      checkedOn,
      note: '2022年以前的规章（民事案件）；只用于历史案件。',
      internal: false,
      from: '2012-07-01',
      to: '2021-12-31',
    },
    {
      ...aid,
      label: '指派承办人',
      term: { amount: 3, unit: 'calendar_day' },
      basis: citation(legalAidAct(43, 1)),
      note: '自作出给予援助的决定之日起算。',
    },
  ],
  'la.law.objection_review': [
    {
      ...aid,
      label: '审查异议',
      term: { amount: 5, unit: 'calendar_day' },
      basis: citation(legalAidAct(49, 2)),
      note: '自收到异议之日起算。对工会决定的异议由设立机构的工会或者其上级参照处理，这是参照适用，不是法条原文。',
    },
  ],
  'la.law.urgent_threshold': [
    {
      ...aid,
      label: '先行援助的时效门槛',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(44, 1)),
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
      note: '出处是地方服务指南；标准编号和日期凭记忆。网上留言24小时、即时咨询5小时以小时计，不在本表。',
      from: '2019-11-15',
    },
  ],
  'dp.arb.limitation': [
    {
      ...law,
      label: '申请劳动争议仲裁的时效',
      term: { amount: 1, unit: 'year' },
      basis: citation(labourArbitrationAct(27, 1)),
      confidence: 'text',
      source: arbitrationText,
      note: '自知道或者应当知道权利被侵害之日起算；中断的重新计算，中止的继续计算。',
      from: '2008-05-01',
    },
  ],
  'dp.arb.limitation_wage_end': [
    {
      ...law,
      label: '离职后追索劳动报酬的仲裁时效',
      term: { amount: 1, unit: 'year' },
      basis: citation(labourArbitrationAct(27, 4)),
      confidence: 'text',
      source: arbitrationText,
      note: '自劳动关系终止之日起算；在职期间不受一年限制。',
      from: '2008-05-01',
    },
  ],
  'dp.sue.nonfinal': [
    {
      ...law,
      label: '不服仲裁裁决起诉',
      term: { amount: 15, unit: 'calendar_day' },
      basis: citation(labourArbitrationAct(50)),
      confidence: 'text',
      source: arbitrationText,
      note: '自收到裁决书之日起算，期满不起诉的裁决生效；劳动者不服终局裁决的同为十五日（第四十八条）。',
      from: '2008-05-01',
    },
  ],
  'dp.court.appeal': [
    {
      ...law,
      label: '不服一审判决上诉',
      term: { amount: 15, unit: 'calendar_day' },
      basis: citation(civilProcedureAct(171, 1)),
      confidence: 'text',
      source: '民事诉讼法(2023-09-01) 条文',
      note: '自判决书送达之日起算；对裁定上诉的是十日，不按本条提示。',
      from: '2024-01-01',
    },
  ],
  'dp.court.enforce': [
    {
      ...law,
      label: '申请执行',
      term: { amount: 2, unit: 'year' },
      basis: citation(civilProcedureAct(250)),
      confidence: 'text',
      source: '民事诉讼法(2023-09-01) 条文',
      note: '法律从文书所定履行期间的最后一日或者文书生效之日起算；本平台从收到文书之日起提示，只会早、不会晚，准日以文书为准。',
      from: '2024-01-01',
    },
  ],
  'dp.civil.limitation': [
    {
      ...law,
      label: '一般民事诉讼时效',
      term: { amount: 3, unit: 'year' },
      basis: citation(civilCode(188, 1)),
      confidence: 'text',
      source: '民法典总则编 条文',
      note: '自知道或者应当知道受损害以及义务人之日起算，如工资欠条、运费、人身损害。',
      from: '2021-01-01',
    },
  ],
  'sv.js.opinion_reply': [
    {
      ...law,
      label: '用人单位答复监督意见书',
      term: { amount: 15, unit: 'working_day' },
      basis: citation(labourSupervisionJiangsu(20, 2)),
      confidence: 'sourced',
      source: labourSupervisionJiangsu(20).url ?? '',
      note: '条文待核实：条例已经修改，现行文字未见，出处的页面没有标题。自用人单位收到意见书之日起算；这是江苏的规定，外省不同。',
      from: '2012-05-01',
    },
  ],
  'sv.js.suggestion_file': [
    {
      ...law,
      label: '劳动行政部门对监督建议书立案',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(labourSupervisionJiangsu(23, 1)),
      confidence: 'sourced',
      source: labourSupervisionJiangsu(23).url ?? '',
      note: '条文待核实：条例已经修改，现行文字未见。自部门收到建议书之日起算；不立案的应当书面说明理由。',
      from: '2012-05-01',
    },
  ],
  'pt.xf.notify_direct': [
    {
      ...law,
      label: '书面告知信访人',
      term: { amount: 15, unit: 'calendar_day' },
      basis: citation(petitionRegulations(23, 2)),
      confidence: 'text',
      source: '信访工作条例(2022-02-25) 条文',
      note: '自收到信访事项之日起算；能当场告知的应当当场书面告知，姓名、住址不清的除外。',
      from: '2022-05-01',
    },
  ],
  'pt.xf.objection': [
    {
      ...law,
      label: '对转来的信访事项提出异议',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(petitionRegulations(23, 3)),
      confidence: 'text',
      source: '信访工作条例(2022-02-25) 条文',
      note: '自收到之日起算，须详细说明理由，经转送单位同意后退回；条文只写信访部门和上级转送的，工会之间转办参照适用。逾期的后果没有规定。',
      from: '2022-05-01',
    },
  ],
} satisfies Record<string, readonly DatedTerm[]>;
