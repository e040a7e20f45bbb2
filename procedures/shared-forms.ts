/** Form parts that several procedures use. */
import { labelled, text } from '@gongyuan/kernel/field.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { z } from 'zod';

/** Time spent. @unit minutes */
export function minutes() {
  return labelled(z.int().min(1, '至少1分钟').max(1440, '不超过一天'), {
    label: '用时',
    control: 'number',
    unit: '分钟',
  });
}

export const cancelForm = z.object({ reason: text('原因', 500) });

/** A list of named things, at least one. */
export function list(label: string, help?: string) {
  const schema = z
    .array(z.string().trim().min(1, '请填写').max(200, '不超过200个字'))
    .min(1, `请至少填写一项${label}`)
    .max(50);
  return labelled(schema, { label, control: 'list', ...(help ? { help } : {}) });
}

/** A union of the register; the act says that it `needs` it, and its field is named `unionId`. */
export function union(label: string, help?: string) {
  return labelled(z.uuid(`请选择${label}`), { label, control: 'union', ...(help ? { help } : {}) });
}

/** A day on which something is said to have happened. */
export const notLater = (path: string, on: PlainDate, today: PlainDate): Refusal | null =>
  on > today ? { code: 'bad_input', fields: [{ path, message: '不能晚于今天' }] } : null;

/** What a worker complains of; the same wherever the complaint starts. */
export const complainForm = z.object({
  respondent: text('被投诉的单位或人员', 200, '写单位名称或者姓名；不知道姓名的写做什么工作'),
  about: text('投诉的事情', 4000, '写明什么时候、什么事、希望怎样处理'),
});
