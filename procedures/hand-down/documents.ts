/** The two papers of a hand-down: what is handed down by when, and what came of it. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { addresseeTag, ended, worded } from '../document-tags.ts';
import type { HandDownRow } from './row.ts';

type HandDown = Context<HandDownRow>;

const letterWords = {
  tags: {
    addressee: addresseeTag,
    task: '交办任务',
    hasPapers: '有随附材料',
    papers: '随附材料',
    signBy: '签收期限',
    reportBy: '报告期限',
  },
  sections: ['有随附材料'],
  required: ['文号', addresseeTag, '交办任务', '签收期限', '报告期限'],
} as const;

/** 交办函: the task, its papers, by when to sign and by when to report, as the clocks which it starts have it. */
export const handDownLetter = worded(letterWords, ({ matter, found, clocks, today }: HandDown) => ({
  addressee: found.union?.name ?? '',
  task: ended(matter.task),
  hasPapers: matter.papers.length > 0,
  papers: matter.papers.join('、'),
  signBy: formatChineseDate(clocks['sign']?.dueOn ?? today),
  reportBy: formatChineseDate(clocks['report']?.dueOn ?? today),
}));

const reportWords = {
  tags: {
    task: '交办任务',
    signedOn: '签收日期',
    responsible: '经办人',
    report: '办理情况',
    hasPapers: '有随附材料',
    papers: '随附材料',
  },
  sections: ['有随附材料'],
  required: ['交办任务', '办理情况'],
} as const;

/** 交办件办理情况报告. */
export const handDownReport = worded(reportWords, ({ matter }: HandDown, input: Readonly<Record<string, unknown>>) => {
  const papers = Array.isArray(input['papers']) ? input['papers'].map(String) : [];
  return {
    task: ended(matter.task),
    signedOn: matter.signedOn ? formatChineseDate(matter.signedOn) : '',
    responsible: matter.responsibleName ?? '',
    report: ended(String(input['report'] ?? '')),
    hasPapers: papers.length > 0,
    papers: papers.join('、'),
  };
});
