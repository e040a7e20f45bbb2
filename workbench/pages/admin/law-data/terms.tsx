/** Terms of law in force, each wording with its length, days, source and standing. */
import { termUnits } from '@gongyuan/wire/law-data.ts';
import type { ReactNode } from 'react';
import type { LawTermDataRow } from '../../../wire.ts';
import type { RecordForm } from '../record-form.tsx';
import { confidenceChoices } from './standing.tsx';
import { ValueList } from './value-list.tsx';

function formOf({ termId, label, amount, unit, from, to }: LawTermDataRow): RecordForm {
  return {
    title: `核实或更正：${label}`,
    submit: '提出，待另一人确认',
    method: 'POST',
    path: '/api/law-data/terms',
    hint: '已经起算的期限适用起算那天的规定：更正写明从以后起的，不影响它；写明那一天就这样规定的，确认以后重新计算并告诉有关的人。',
    start: { termId, amount, unit, from, to },
    fields: [
      { name: 'amount', label: '多少', control: 'number', help: '规定没有写数目的留空' },
      { name: 'unit', label: '单位', control: 'choice', choices: termUnits, required: true },
      {
        name: 'from',
        label: '从哪天起',
        control: 'day',
        required: true,
        ...(from === null ? { help: '没有记载从哪天起施行，请按来源填写' } : {}),
      },
      { name: 'to', label: '到哪天止', control: 'day', help: '没有定的留空' },
      { name: 'confidence', label: '核对的是什么', control: 'choice', choices: confidenceChoices, required: true },
      { name: 'source', label: '出处', control: 'text', required: true, help: '在哪里看到的：网址，或者公报的年、期' },
      { name: 'reason', label: '理由', control: 'text', required: true, help: '例如 与原文核对、规定已修改' },
    ],
  };
}

export function TermsList(): ReactNode {
  return (
    <ValueList<LawTermDataRow>
      path="/api/law-data/terms"
      searchLabel="期限名称或依据"
      formOf={formOf}
      valueColumns={[
        {
          title: '长短',
          key: 'amount',
          width: 120,
          render: (_, row) => (row.amount === null ? '没有写数目' : `${row.amount} ${termUnits[row.unit]}`),
        },
      ]}
    />
  );
}
