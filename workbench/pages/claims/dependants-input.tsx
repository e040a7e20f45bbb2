/** Whom the deceased mainly kept: one line each. */
import type { Dependant } from '@gongyuan/law/claims/facts/kinds.ts';
import { Button, Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import type { InputProps } from './model.ts';

const relations = [
  { value: 'spouse', label: '配偶' },
  { value: 'other', label: '其他亲属' },
] as const;

export function DependantsInput({ id, label, value, onChange }: InputProps): ReactNode {
  const isUnknown = value === 'unknown';
  const rows: readonly Dependant[] = Array.isArray(value) ? value : [];
  const set = (at: number, change: Partial<Dependant>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <div id={id} role="group" aria-label={label} className="gy-stack">
      {rows.map((row, index) => (
        <div key={`${index}-${rows.length}`} className="gy-row">
          <Select
            aria-label={`第${index + 1}名亲属`}
            style={{ width: 110 }}
            value={row.relation}
            options={[...relations]}
            onChange={(relation) => set(index, { relation })}
          />
          <Checkbox
            checked={row.isLoneElderOrOrphan}
            onChange={(event) => set(index, { isLoneElderOrOrphan: event.target.checked })}
          >
            孤寡老人或孤儿
          </Checkbox>
          <Button
            type="link"
            size="small"
            aria-label={`移除第${index + 1}名亲属`}
            onClick={() => onChange(rows.length > 1 ? rows.filter((_, at) => at !== index) : undefined)}
          >
            移除
          </Button>
        </div>
      ))}
      <div className="gy-row">
        <Button
          disabled={isUnknown}
          onClick={() => onChange([...rows, { relation: 'other', isLoneElderOrOrphan: false }])}
        >
          添一名亲属
        </Button>
        <Button
          type={isUnknown ? 'primary' : 'default'}
          aria-pressed={isUnknown}
          aria-label={`${label}：不清楚`}
          onClick={() => onChange(isUnknown ? undefined : 'unknown')}
        >
          不清楚
        </Button>
      </div>
    </div>
  );
}
