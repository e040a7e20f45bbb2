/** What must be said at each act of a line, and the closed lists: lines, reasons for returning, outside bodies with their door. */
import { choice, date, optional, text } from '@gongyuan/kernel/field.ts';
import * as petitions from '@gongyuan/law/articles/petition-regulations.ts';
import { formatBasis } from '@gongyuan/law/basis.ts';
import { z } from 'zod';
import { outsideChoices } from '../outside-bodies.ts';
import { union } from '../shared-forms.ts';

export const lines = { supervision: '工会劳动法律监督', mediation: '劳动争议调解', petition: '信访' } as const;
export const returnReasons = {
  place_differs: '不在本地区',
  not_our_power: '不属于本会职责',
  in_hand_elsewhere: '别处已经受理或者正在办理',
  papers_missing: '缺少基本情况，无法办理',
  other: '其他',
} as const;
export const outcomes = {
  settled: '已经解决',
  explained: '已经解释答复',
  helped: '已经给予帮助',
  not_reached: '未能解决，已告知其他途径',
} as const;

export const startForm = z.object({ line: choice('服务事项', lines), request: text('反映的情况和要求', 4000) });
export const signForm = z.object({ note: optional(text('说明', 500)) });
export const returnForm = z.object({
  reason: choice(
    '退回原因',
    returnReasons,
    `信访事项参照${formatBasis(petitions.article(23, 3))}，自收到之日起五个工作日内提出异议，并详细说明理由`,
  ),
  note: text('具体理由', 1000),
});
export const dispatchForm = z.object({
  unionId: union('派往哪个工会'),
  line: optional(choice('改按哪一项服务转办', lines, '不改的不选')),
  note: text('派出说明', 500),
});
export const ruleForm = z.object({ unionId: union('指定哪个工会办理'), reason: text('指定的理由', 2000) });
export const notifyForm = z.object({
  notifiedOn: date('书面告知日期'),
  handling: text(
    '处理途径和程序',
    2000,
    `应当通过仲裁、诉讼、行政程序解决的，写明向哪里提出（${formatBasis(petitions.article(31))}）`,
  ),
});
export const progressForm = z.object({ progress: text('办理进展', 4000) });
export const openSupervisionForm = z.object({ note: optional(text('给监督人员的说明', 500)) });
export const finishForm = z.object({
  outcome: choice('结果', outcomes),
  result: text('办理结果', 4000),
  answeredOn: date('答复职工的日期', '没有答复职工的，先答复再办结'),
});
export const referForm = z.object({
  body: choice('引导到哪个部门', outsideChoices),
  note: text('引导说明', 1000, '写明已告诉职工带什么材料、到哪里去、注意什么期限'),
});
