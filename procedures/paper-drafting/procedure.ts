/** A paper drafted for the worker (代书): registered, done, counted for itself; no approval. */
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { choice, date, optional, text } from '@gongyuan/kernel/field.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import { z } from 'zod';
import { cancelForm } from '../shared-forms.ts';

interface PaperDraftingRow {
  readonly paperKind: string | null;
  readonly addressedTo: string | null;
  readonly draftedOn: string | null;
}

export const paperKinds = {
  arbitration_application: '劳动仲裁申请书',
  complaint: '民事起诉状',
  defence: '答辩状',
  evidence_list: '证据清单',
  report_letter: '投诉举报信',
  settlement: '和解协议',
  other: '其他文书',
} as const;

const startForm = z.object({ paperKind: choice('代书种类', paperKinds) });
const finishForm = z.object({ draftedOn: date('完成日期'), addressedTo: optional(text('递交何处')) });

export const paperDrafting = procedureOver<PaperDraftingRow>()({
  id: 'paper_drafting',
  path: 'paper-draftings',
  label: '代写法律文书',
  basis: jiangsu2012.article(8),
  initial: 'open',
  word: '工援书',
  start: {
    label: '登记代书',
    by: ['receptionist', 'hotline', 'applicant'],
    form: startForm,
    example: { paperKind: 'arbitration_application' },
    set: (input) => startForm.parse(input),
  },
  shown: [
    { column: 'paperKind', label: '代书种类', choices: paperKinds },
    { column: 'addressedTo', label: '递交何处' },
    { column: 'draftedOn', label: '完成日期' },
  ],
  states: {
    open: { label: '代书中', waitsFor: 'receptionist', phase: 'ours' },
    done: { label: '已完成', waitsFor: 'nobody', phase: 'done' },
    cancelled: { label: '已取消', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {},
  obligations: {},
  acts: {
    finish: {
      label: '完成代书',
      from: 'open',
      to: 'done',
      by: ['receptionist'],
      isMain: true,
      form: finishForm,
      example: { draftedOn: '2026-11-21', addressedTo: '昆山市劳动人事争议仲裁委员会' },
      check: ({ draftedOn }, { today }) =>
        draftedOn > today
          ? { code: 'bad_input', fields: [{ path: 'draftedOn', message: '完成日期不能晚于今天' }] }
          : null,
      set: ({ draftedOn, addressedTo }) => ({ draftedOn, addressedTo: addressedTo ?? null }),
    },
    cancel: {
      label: '取消登记',
      from: 'open',
      to: 'cancelled',
      by: ['receptionist'],
      form: cancelForm,
      example: { reason: '职工自行书写' },
    },
  },
  clocks: {},
});
