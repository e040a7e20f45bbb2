/** Evidence piece by piece: what was uploaded stands there already, and what only the owner holds is added. */
import { evidenceKinds } from '@gongyuan/wire/papers.ts';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { PapersOut } from '../../wire.ts';

type Row = PapersOut['evidence'][number];
const kinds = Object.entries(evidenceKinds).map(([value, label]) => ({
  value: value as keyof typeof evidenceKinds,
  label,
})); // Object.entries forgets the literals
const blank: Row = { name: '', source: null, purpose: null, pages: null, kind: null };

interface Props {
  readonly rows: readonly Row[];
  readonly onChange: (rows: Row[]) => void;
}

function Piece({
  row,
  index,
  onChange,
  onRemove,
}: {
  row: Row;
  index: number;
  onChange: (row: Row) => void;
  onRemove: () => void;
}): ReactNode {
  const of = `第${index + 1}件`;
  const text = (label: string, key: 'name' | 'source' | 'purpose', width: number) => (
    <Input
      aria-label={`${of}${label}`}
      placeholder={label}
      style={{ width, maxWidth: '100%' }}
      maxLength={key === 'name' ? 120 : 200}
      value={row[key] ?? ''}
      onChange={(event) => onChange({ ...row, [key]: event.target.value || (key === 'name' ? '' : null) })}
    />
  );
  return (
    <li className="gy-row" style={{ padding: '4px 0' }}>
      {text('证据名称', 'name', 190)}
      {text('来源', 'source', 150)}
      {text('证明什么', 'purpose', 220)}
      <InputNumber
        aria-label={`${of}页数`}
        placeholder="页数"
        style={{ width: 80 }}
        min={1}
        precision={0}
        value={row.pages}
        onChange={(pages) => onChange({ ...row, pages })}
      />
      <Select
        aria-label={`${of}形式`}
        placeholder="形式"
        style={{ width: 110 }}
        options={kinds}
        value={row.kind}
        onChange={(kind) => onChange({ ...row, kind })}
      />
      <Button size="small" aria-label={`去掉${of}证据`} onClick={onRemove}>
        去掉
      </Button>
    </li>
  );
}

export function EvidenceRows({ rows, onChange }: Props): ReactNode {
  return (
    <>
      <ol className="gy-bare">
        {rows.map((row, index) => (
          <Piece
            // Rows are typed in place and have nothing else by which to know them.
            key={index}
            row={row}
            index={index}
            onChange={(now) => onChange(rows.map((one, at) => (at === index ? now : one)))}
            onRemove={() => onChange(rows.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <Button size="small" onClick={() => onChange([...rows, blank])}>
        添加一件证据
      </Button>
    </>
  );
}
