/** What must be said at each act of a hand-down, and why one may be returned. */
import { choice, date, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';
import { list, union } from '../shared-forms.ts';

export const returnReasons = {
  not_our_place: '不在本会辖区',
  no_capacity: '没有人员或者条件承办',
  conflict: '与当事人有利害关系，应当回避',
  papers_missing: '缺少办理所需的材料',
  other: '其他',
} as const;

const askedBy = (label: string) => optional(date(label, '写进公文，就从这一天算是否逾期；不写的按内部时限计算'));

export const dispatchForm = z.object({
  unionId: union('交给哪个下级工会'),
  askedByOn: askedBy('要求办结日期'),
});
export const signForm = z.object({ note: optional(text('说明', 500)) });
export const returnForm = z.object({ reason: choice('退回原因', returnReasons), note: text('具体理由', 1000) });
export const progressForm = z.object({ progress: text('办理进展', 4000) });
export const reportForm = z.object({ report: text('办理情况', 4000), papers: optional(list('随附材料')) });
export const confirmForm = z.object({ opinion: text('审核意见', 2000) });
export const askMoreForm = z.object({
  what: text('要求补充的内容', 2000),
  askedByOn: askedBy('要求补充报告的日期'),
});
