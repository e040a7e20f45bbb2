/** What the papers of a case say beyond number, union, date and parties. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { stages } from '../stages.ts';
import { handlerTag, worded } from '../document-tags.ts';
import type { AidCaseRow } from './row.ts';

const assignmentLetterWords = {
  tags: {
    addressee: '受文人',
    handler: handlerTag,
    stage: '代理阶段',
    cause: '争议事由',
    grantedOn: '援助决定日期',
    answerBy: '答复期限',
    fileDays: '交卷期限',
    hasNote: '有指派说明',
    note: '指派说明',
  },
  sections: ['有指派说明'],
  required: ['文号', '申请人', handlerTag, '代理阶段', '答复期限'],
} as const;

/** D11 指派通知书: whom, for what, by when to answer, and how long after the end the file is due. */
export const assignmentLetter = worded(
  assignmentLetterWords,
  ({ matter, file, found, clocks }: Context<AidCaseRow>, input: Readonly<Record<string, unknown>>) => {
    const { handler } = found;
    const note = typeof input['note'] === 'string' ? input['note'].trim() : '';
    return {
      addressee: handler ? (handler.firm ?? handler.name) : '',
      handler: handler?.name ?? '',
      stage: stages[matter.stage as keyof typeof stages], // the column's check allows only these keys
      cause: file.causes.map((code) => causes[code].label).join('、') || '劳动权益',
      grantedOn: formatChineseDate(matter.grantedOn),
      answerBy: clocks['answer'] ? formatChineseDate(clocks['answer'].dueOn) : '',
      fileDays: `${termAt('la.proc.submit_file', matter.lawOn).term.amount}日`,
      hasNote: note !== '',
      note: /[。！？；.!?]$/.test(note) ? note : `${note}。`,
    };
  },
);
