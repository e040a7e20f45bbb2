/** Legal advice: registered, answered, counted for itself; no approval. */
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { optional, text } from '@gongyuan/kernel/field.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import { z } from 'zod';
import { cancelForm, minutes } from '../shared-forms.ts';
import { adviceRecord } from './documents.ts';

interface AdviceRow {
  readonly question: string;
  readonly answer: string | null;
  readonly minutes: number | null;
  readonly referral: string | null;
  readonly followUp: string | null;
}

const startForm = z.object({ question: text('咨询的问题', 2000) });
const answerForm = z.object({
  answer: text('答复要点', 4000),
  minutes: optional(minutes()),
  referral: optional(text('转介去向', 200, '请职工再去哪里办，例如：昆山市劳动保障监察大队')),
  followUp: optional(text('后续跟进', 500)),
});

export const advice = procedureOver<AdviceRow>()({
  id: 'advice',
  path: 'advices',
  label: '法律咨询',
  basis: jiangsu2012.article(8),
  initial: 'open',
  word: '工援咨',
  start: {
    label: '登记咨询',
    by: ['receptionist', 'hotline', 'applicant'],
    form: startForm,
    example: { question: '公司让我自己写辞职，能要补偿吗？' },
    set: (input) => ({ question: startForm.parse(input).question }),
  },
  shown: [
    { column: 'question', label: '咨询的问题' },
    { column: 'answer', label: '答复要点' },
    { column: 'minutes', label: '用时（分钟）' },
    { column: 'referral', label: '转介去向' },
    { column: 'followUp', label: '后续跟进' },
  ],
  states: {
    open: { label: '待答复', waitsFor: 'receptionist', phase: 'ours' },
    done: { label: '已答复', waitsFor: 'nobody', phase: 'done' },
    cancelled: { label: '已取消', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    advice_record: {
      label: '法律咨询登记表',
      word: null,
      addressee: 'file',
      basis: jiangsu2012.article(8),
      ...adviceRecord,
    },
  },
  obligations: {},
  acts: {
    answer: {
      label: '答复并办结',
      from: 'open',
      to: 'done',
      // On the telephone it is asked and answered at once.
      by: ['receptionist', 'hotline'],
      isMain: true,
      form: answerForm,
      example: { answer: '劝退不等于自愿辞职；先不要签字，保留聊天记录，可主张违法解除赔偿金。', minutes: 20 },
      set: ({ answer, minutes, referral, followUp }) => ({
        answer,
        minutes: minutes ?? null,
        referral: referral ?? null,
        followUp: followUp ?? null,
      }),
      issues: 'advice_record',
    },
    cancel: {
      label: '取消登记',
      from: 'open',
      to: 'cancelled',
      by: ['receptionist'],
      form: cancelForm,
      example: { reason: '重复登记' },
    },
  },
  clocks: {},
});
