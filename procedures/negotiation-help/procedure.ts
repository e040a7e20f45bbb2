/** The union joins a negotiation with the employer: registered, done, counted for itself; no approval. */
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { choice, money, optional, text } from '@gongyuan/kernel/field.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import { z } from 'zod';
import { cancelForm } from '../shared-forms.ts';

interface NegotiationHelpRow {
  readonly opponent: string | null;
  readonly outcome: string | null;
  readonly agreedFen: number | null;
  readonly receivedFen: number | null;
}

export const negotiationOutcomes = {
  agreed: '达成一致',
  failed: '未达成一致',
  withdrawn: '职工不再要求',
  unknown: '结果不清楚',
} as const;

const startForm = z.object({ opponent: optional(text('协商对方')) });
const finishForm = z.object({
  outcome: choice('协商结果', negotiationOutcomes),
  agreedFen: optional(money('协商一致金额', '合计；未达成或不清楚时不填')),
  receivedFen: optional(money('已到账金额', '合计；不清楚时不填')),
});

export const negotiationHelp = procedureOver<NegotiationHelpRow>()({
  id: 'negotiation_help',
  path: 'negotiation-helps',
  label: '参与协商',
  basis: jiangsu2012.article(8),
  initial: 'open',
  word: '工援协',
  start: {
    label: '登记协商',
    by: ['receptionist', 'hotline', 'applicant'],
    form: startForm,
    example: { opponent: '某建筑公司' },
    set: (input) => ({ opponent: startForm.parse(input).opponent ?? null }),
  },
  shown: [
    { column: 'opponent', label: '协商对方' },
    { column: 'outcome', label: '协商结果', choices: negotiationOutcomes },
    { column: 'agreedFen', label: '协商一致金额' },
    { column: 'receivedFen', label: '已到账金额' },
  ],
  states: {
    open: { label: '协商中', waitsFor: 'receptionist', phase: 'ours' },
    done: { label: '已办结', waitsFor: 'nobody', phase: 'done' },
    cancelled: { label: '已取消', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {},
  obligations: {},
  acts: {
    finish: {
      label: '办结协商',
      from: 'open',
      to: 'done',
      by: ['receptionist'],
      isMain: true,
      form: finishForm,
      example: { outcome: 'agreed', agreedFen: 4000000, receivedFen: 4000000 },
      check: ({ outcome, agreedFen }) =>
        outcome !== 'agreed' && agreedFen !== undefined
          ? { code: 'bad_input', fields: [{ path: 'agreedFen', message: '未达成一致时不填写协商金额' }] }
          : null,
      set: ({ outcome, agreedFen, receivedFen }) => ({
        outcome,
        agreedFen: agreedFen ?? null,
        receivedFen: receivedFen ?? null,
      }),
    },
    cancel: {
      label: '取消登记',
      from: 'open',
      to: 'cancelled',
      by: ['receptionist'],
      form: cancelForm,
      example: { reason: '改走仲裁' },
    },
  },
  clocks: {},
});
