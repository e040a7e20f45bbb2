// This platform's own terms (内部时限): defaults a union may override by dated parameters. Never shown as law.
import { citation } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as jiangsu201433 } from '../articles/jiangsu-2014-33.ts';
import { article as labourSupervisionJiangsu } from '../articles/labour-supervision-jiangsu.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as tradeUnionAct } from '../articles/trade-union-act.ts';
import type { DatedTerm } from './dated-term.ts';

const shared = {
  confidence: 'text',
  source: '本平台默认值，各工会可以按日期另行设定',
  checkedOn: '2026-11-21',
  internal: true,
  from: '2012-01-01',
  to: null,
} as const;

/** Internal terms by id; `basis` is what the term serves, not what sets its length. */
export const internalTerms = {
  'internal.fast_track.review': [
    {
      ...shared,
      label: '快速办理的审查（内部时限）',
      term: { amount: 3, unit: 'calendar_day' },
      basis: citation(jiangsu20128(11)),
      note: '内部时限，与法定七日并列显示。',
    },
  ],
  'internal.fast_track.assign': [
    {
      ...shared,
      label: '快速办理的指派（内部时限）',
      term: { amount: 1, unit: 'calendar_day' },
      basis: citation(jiangsu20128(11)),
      note: '内部时限，与法定三日并列显示。',
    },
  ],
  'internal.supplement': [
    {
      ...shared,
      label: '补充材料（内部时限）',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(43, 2)),
      note: '法律没有规定补充材料的天数，也没有规定审查期间因此停止；逾期视为撤回须由工作人员办理。',
    },
  ],
  'internal.handler_response': [
    {
      ...shared,
      label: '承办人答复是否接受（内部时限）',
      term: { amount: 2, unit: 'working_day' },
      basis: citation(legalAidAct(46, 1)),
      note: '内部时限。',
    },
  ],
  'internal.urge_reply': [
    {
      ...shared,
      label: '答复上级催办（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(jiangsu20128(14)),
      note: '内部时限。',
    },
  ],
  'internal.urgent_papers': [
    {
      ...shared,
      label: '先行援助后补齐手续（内部时限）',
      term: { amount: 10, unit: 'calendar_day' },
      basis: citation(legalAidAct(44, 2)),
      note: '法律只说“及时补办”，天数是内部时限。',
    },
  ],
  'internal.urgent_confirmation': [
    {
      ...shared,
      label: '手续补齐后确认先行援助（内部时限）',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(44, 2)),
      note: '法律没有规定手续补齐以后多少天内确认；天数参照第四十三条审查申请的七日，自手续补齐之日起算，是内部时限。',
    },
  ],
  'internal.fast_track.papers': [
    {
      ...shared,
      label: '快速援助后补齐手续（内部时限）',
      term: { amount: 10, unit: 'calendar_day' },
      basis: citation(jiangsu20128(11)),
      note: '意见只说简化程序、快速办理，天数是内部时限。',
    },
  ],
  'internal.transfer.receive': [
    {
      ...shared,
      label: '接收转送的申请（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(jiangsu20128(13)),
      note: '自转送之日起算，是内部时限；接收单位的审查期限自接收之日另行起算。',
    },
  ],
  'internal.transfer.return': [
    {
      ...shared,
      label: '处理退回的申请（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(jiangsu20128(13)),
      note: '自退回之日起算，是内部时限。',
    },
  ],
  'internal.transfer.ruling': [
    {
      ...shared,
      label: '上级工会指定办理（内部时限）',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(jiangsu20128(13)),
      note: '自第二次退回之日起算，是内部时限。',
    },
  ],
  'internal.objection': [
    {
      ...shared,
      label: '提出异议（内部时限，逾期照收）',
      term: { amount: 5, unit: 'calendar_day' },
      basis: citation(legalAidAct(49, 1)),
      note: '法律没有规定多久以内提出异议；天数参照第四十九条第二款审查异议的五日，是内部时限，逾期提出的照样收下并注明。',
    },
  ],
  'internal.correction': [
    {
      ...shared,
      label: '按异议审查决定改正（内部时限）',
      term: { amount: 3, unit: 'calendar_day' },
      basis: citation(legalAidAct(49, 2)),
      note: '法律只说责令改正，天数是内部时限。',
    },
  ],
  'internal.online.contact': [
    {
      ...shared,
      label: '联系网上求助人（内部时限）',
      term: { amount: 2, unit: 'working_day' },
      basis: citation(jiangsu201433(7)),
      note: '自网上提交之日起算，是内部时限；与法定审查期限各算各的。',
    },
  ],
  'internal.line.sign': [
    {
      ...shared,
      label: '签收转办事项（内部时限）',
      term: { amount: 2, unit: 'working_day' },
      basis: citation(jiangsu201433(7)),
      note: '自派出之日起算，没有人签收也照样计算。',
    },
  ],
  'internal.line.dispatch_again': [
    {
      ...shared,
      label: '重新派出退回的事项（内部时限）',
      term: { amount: 1, unit: 'working_day' },
      basis: citation(jiangsu201433(7)),
      note: '自退回之日起算。',
    },
  ],
  'internal.line.ruling': [
    {
      ...shared,
      label: '上级工会指定办理（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(jiangsu201433(7)),
      note: '自第二次退回之日起算。',
    },
  ],
  'internal.line.finish': [
    {
      ...shared,
      label: '办结转办事项（内部时限）',
      term: { amount: 30, unit: 'calendar_day' },
      basis: citation(jiangsu201433(7)),
      note: '自签收之日起算；事项另有法定期限的，以法定期限为准。',
    },
  ],
  'internal.hand_down.sign': [
    {
      ...shared,
      label: '签收交办件（内部时限）',
      term: { amount: 2, unit: 'working_day' },
      basis: citation(jiangsu20128(5)),
      note: '自交办之日起算，没有人签收也照样计算，上级看得到逾期。',
    },
  ],
  'internal.hand_down.report': [
    {
      ...shared,
      label: '报告交办件办理情况（内部时限）',
      term: { amount: 15, unit: 'calendar_day' },
      basis: citation(jiangsu20128(5)),
      note: '自交办之日起算，没有签收也照样计算；交办函写明日期的，以写明的日期为准；要求补充的，自要求之日起算。',
    },
  ],
  'internal.hand_down.confirm': [
    {
      ...shared,
      label: '审核下级办理情况（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(jiangsu20128(5)),
      note: '自收到报告之日起算。',
    },
  ],
  'internal.supervision.verify': [
    {
      ...shared,
      label: '核实监督线索（内部时限）',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(labourSupervisionJiangsu(18)),
      note: '条例没有规定核实的天数，是内部时限。',
    },
  ],
  'internal.supervision.follow_up': [
    {
      ...shared,
      label: '监督事项办下一步（内部时限）',
      term: { amount: 15, unit: 'working_day' },
      basis: citation(tradeUnionAct(23)),
      note: '自上一步之日起算，每办一步重新起算；等单位、部门在法定期限内答复的时候不算。',
    },
  ],
  'internal.supervision.reminder': [
    {
      ...shared,
      label: '提示函发出后跟进（内部时限）',
      term: { amount: 10, unit: 'working_day' },
      basis: citation(tradeUnionAct(23)),
      note: '自提示函发出之日起算；函里写明请单位回复的日期的，到那一天跟进。法律没有规定单位答复提示函的期限。',
    },
  ],
  'internal.supervision.authority_result': [
    {
      ...shared,
      label: '询问部门查处进展（内部时限）',
      term: { amount: 30, unit: 'calendar_day' },
      basis: citation(labourSupervisionJiangsu(23)),
      note: '自登记部门立案之日起算，每催询一次重新起算；部门办案的期限由部门自己的规定管，这里只提醒工会去问。',
    },
  ],
  'internal.termination': [
    {
      ...shared,
      label: '决定是否终止援助（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(legalAidAct(48)),
      note: '法律没有规定决定终止的天数，是内部时限。',
    },
  ],
  'internal.reopening': [
    {
      ...shared,
      label: '决定是否重新办理（内部时限）',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(legalAidAct(55)),
      note: '受援人请求重新办理的由上级工会决定，法律没有这样的程序，天数是内部时限。',
    },
  ],
  'internal.peer_answer': [
    {
      ...shared,
      label: '评估人答复是否接受（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(legalAidAct(57)),
      note: '内部时限。',
    },
  ],
  'internal.peer_review': [
    {
      ...shared,
      label: '完成案卷评估（内部时限）',
      term: { amount: 20, unit: 'working_day' },
      basis: citation(legalAidAct(57)),
      note: '内部时限；评估规则的原文未见。',
    },
  ],
  'internal.peer_confirm': [
    {
      ...shared,
      label: '确认评估结果（内部时限）',
      term: { amount: 5, unit: 'working_day' },
      basis: citation(legalAidAct(57)),
      note: '内部时限。',
    },
  ],
} satisfies Record<string, readonly DatedTerm[]>;
