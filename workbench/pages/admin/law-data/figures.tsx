/** Figures in force, each with unit, days, source and standing. */
import type { ReactNode } from 'react';
import type { LawFigureRow } from '../../../wire.ts';
import type { RecordField, RecordForm } from '../record-form.tsx';
import { confidenceChoices } from './standing.tsx';
import { ValueList } from './value-list.tsx';

const isMoney = (unit: string) => unit.startsWith('fen');

function valueField({ unit }: LawFigureRow): RecordField {
  if (isMoney(unit)) return { name: 'value', label: '数值', control: 'money', required: true };
  const help = unit === 'share' ? { help: '比例写成小数，例如 80% 写 0.8' } : {};
  return { name: 'value', label: '数值', control: 'decimal', required: true, ...help };
}

function formOf(row: LawFigureRow): RecordForm {
  const { figureId, value, where, key, from, to, instrument, number, article, isDraft } = row;
  return {
    title: `核实或更正：${row.label}`,
    submit: '提出，待另一人确认',
    method: 'POST',
    path: '/api/law-data/figures',
    hint: '数值没有错的，照原样填写来源，就是核实；有错的或者有了新的数，改数值和起止日期。只替换所写日期之内的。',
    start: { figureId, value, where, key, from, to, instrument, number, article, isDraft },
    fields: [
      valueField(row),
      { name: 'from', label: '从哪天起', control: 'day', required: true },
      { name: 'to', label: '到哪天止', control: 'day', help: '没有定的留空' },
      { name: 'instrument', label: '依据的文件', control: 'text', required: true },
      { name: 'number', label: '文号', control: 'text' },
      { name: 'article', label: '条款', control: 'text', help: '例如 第二十九条' },
      { name: 'url', label: '文件的网址', control: 'text' },
      { name: 'isDraft', label: '只是征求意见稿，还没有正式施行', control: 'check' },
      { name: 'confidence', label: '核对的是什么', control: 'choice', choices: confidenceChoices, required: true },
      { name: 'source', label: '出处', control: 'text', required: true, help: '在哪里看到的：网址，或者公报的年、期' },
      { name: 'reason', label: '理由', control: 'text', required: true, help: '例如 与原文核对、新文件已公布' },
      { name: 'note', label: '说明', control: 'text' },
    ],
  };
}

export function FiguresList(): ReactNode {
  return (
    <ValueList<LawFigureRow>
      path="/api/law-data/figures"
      searchLabel="数据名称或文件"
      formOf={formOf}
      valueColumns={[
        { title: '数值', dataIndex: 'words', width: 130 },
        { title: '适用', dataIndex: 'place', width: 150 },
      ]}
    />
  );
}
