/** What a form says about a field when its schema brings no sentence of its own; installed once by whoever runs the forms. */
import type { z } from 'zod';

const wanted: Readonly<Record<string, string>> = {
  string: '这一栏应填文字',
  number: '这一栏应填数字',
  int: '这一栏应填整数',
  boolean: '这一栏应选“是”或“否”',
  array: '这一栏应是一项或多项的清单',
  date: '这一栏应填日期',
};

/** A plain Chinese sentence for each kind of complaint: `z.config({ localeError: sentence })`. */
export function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? '请填写这一栏'
        : (wanted[issue.expected] ?? '这一栏的内容格式不对');
    case 'invalid_value':
      return '请从所列的选项中选择';
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'unrecognized_keys':
      return '不认识的栏目，请删除';
    default:
      return '这一栏的内容格式不对';
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? '请填写这一栏' : `至少${minimum}个字`;
  return origin === 'array' ? `至少填写${minimum}项` : `不能小于${minimum}`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `不超过${maximum}个字`;
  return origin === 'array' ? `不超过${maximum}项` : `不能大于${maximum}`;
}
