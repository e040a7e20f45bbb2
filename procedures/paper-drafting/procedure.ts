/** A paper drafted for the worker (代书): registered, done, counted for itself; no approval. */
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { choice, date, optional, text } from '@gongyuan/kernel/field.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import { z } from 'zod';
import { cancelForm } from '../shared-forms.ts';
import { draftingRecord } from './documents.ts';
import { paperKinds } from './paper-kinds.ts';

interface PaperDraftingRow {
  readonly paperKind: string | null;
  readonly addressedTo: string | null;
  readonly draftedOn: string | null;
  readonly drafter: string | null;
  readonly copies: string | null;
}

const startForm = z.object({ paperKind: choice('代书种类', paperKinds) });
const finishForm = z.object({
  draftedOn: date('完成日期'),
  addressedTo: optional(text('递交何处')),
  drafter: optional(text('代书人', 80, '自己写的不用填；请律师等别人写的写姓名')),
  copies: optional(text('副本', 200, '一共几份，留存的一份放在哪里')),
});

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
    { column: 'drafter', label: '代书人' },
    { column: 'copies', label: '副本' },
  ],
  states: {
    open: { label: '代书中', waitsFor: 'receptionist', phase: 'ours' },
    done: { label: '已完成', waitsFor: 'nobody', phase: 'done' },
    cancelled: { label: '已取消', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    drafting_record: {
      label: '代书登记表',
      word: null,
      addressee: 'file',
      basis: jiangsu2012.article(8),
      ...draftingRecord,
    },
  },
  obligations: {},
  acts: {
    finish: {
      label: '完成代书',
      from: 'open',
      to: 'done',
      by: ['receptionist'],
      isMain: true,
      form: finishForm,
      example: { draftedOn: '2026-11-21', addressedTo: '昆山市劳动人事争议仲裁委员会', copies: '三份，一份存档' },
      check: ({ draftedOn }, { today }) =>
        draftedOn > today
          ? { code: 'bad_input', fields: [{ path: 'draftedOn', message: '完成日期不能晚于今天' }] }
          : null,
      set: ({ draftedOn, addressedTo, drafter, copies }, { actor }) => ({
        draftedOn,
        addressedTo: addressedTo ?? null,
        drafter: drafter ?? actor.name,
        copies: copies ?? null,
      }),
      issues: 'drafting_record',
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
