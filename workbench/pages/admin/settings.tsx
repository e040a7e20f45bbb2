/** Dated settings of a union: its internal terms and the 代字 of its papers. A new date adds a value, the old one stays. */
import { internalTerms } from '@gongyuan/law/terms/internal-terms.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import type { ReactNode } from 'react';
import { useSession } from '../../parts/session.tsx';
import type { ParameterRow, WordRow } from '../../wire.ts';
import type { RecordForm } from './record-form.tsx';
import { RecordList } from './record-list.tsx';

const units = { calendar_day: '日', working_day: '个工作日', month: '个月' } as const;
const codes = Object.fromEntries(
  Object.entries(internalTerms).map(([code, dated]) => [code, dated.at(-1)?.label ?? code]),
);
const documentWords = Object.fromEntries(
  procedures.flatMap((procedure) =>
    Object.entries(procedure.documents)
      .filter(([, document]) => document.word !== null)
      .map(([kind, document]) => [kind, document.label] as const),
  ),
);

export function ParametersArea(): ReactNode {
  const { today } = useSession();
  const create: RecordForm = {
    title: '设定内部时限',
    submit: '设定',
    method: 'POST',
    path: '/api/parameters',
    hint: '内部时限只能比法定期限短，页面上总是和法定期限并列显示。',
    start: { unit: 'working_day', fromOn: today },
    fields: [
      { name: 'unionId', label: '哪个工会', control: 'union', required: true },
      { name: 'code', label: '哪个时限', control: 'choice', choices: codes, required: true },
      { name: 'amount', label: '多少', control: 'number', required: true },
      { name: 'unit', label: '单位', control: 'choice', choices: units, required: true },
      { name: 'fromOn', label: '从哪天起', control: 'day', required: true },
      { name: 'toOn', label: '到哪天止', control: 'day', help: '没有定的留空' },
    ],
  };
  return (
    <RecordList<ParameterRow>
      path="/api/parameters"
      byUnion
      create={{ label: '设定内部时限', form: create }}
      empty="还没有另行设定，现在用平台默认值。"
      columns={[
        { title: '工会', dataIndex: 'unionName', width: 220 },
        { title: '时限', dataIndex: 'label' },
        { title: '长度', key: 'amount', width: 130, render: (_, row) => `${row.amount} ${units[row.unit]}` },
        { title: '从哪天起', dataIndex: 'fromOn', width: 130 },
        { title: '到哪天止', dataIndex: 'toOn', width: 130 },
      ]}
    />
  );
}

export function WordsArea(): ReactNode {
  const { today } = useSession();
  const create: RecordForm = {
    title: '设定文书代字',
    submit: '设定',
    method: 'POST',
    path: '/api/document-words',
    hint: '代字用在文号里，例如“昆工援决字〔2026〕12号”的“昆工援决字”。',
    start: { fromOn: today },
    fields: [
      { name: 'unionId', label: '哪个工会', control: 'union', required: true },
      { name: 'documentKind', label: '哪种文书', control: 'choice', choices: documentWords, required: true },
      { name: 'word', label: '代字', control: 'text', required: true },
      { name: 'fromOn', label: '从哪天起', control: 'day', required: true },
    ],
  };
  return (
    <RecordList<WordRow>
      path="/api/document-words"
      byUnion
      create={{ label: '设定文书代字', form: create }}
      empty="还没有另行设定，现在用默认代字。"
      columns={[
        { title: '工会', dataIndex: 'unionName', width: 260 },
        { title: '文书', key: 'kind', render: (_, row) => documentWords[row.documentKind] ?? row.documentKind },
        { title: '代字', dataIndex: 'word', width: 200 },
        { title: '从哪天起', dataIndex: 'fromOn', width: 130 },
      ]}
    />
  );
}
