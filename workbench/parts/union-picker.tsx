/** Choosing a union by part of its name. */
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { query } from '../api.ts';
import type { UnionPage } from '../wire.ts';
import { useRead } from './read.ts';

interface Props {
  readonly id?: string;
  readonly label?: string;
  readonly value?: string | null | undefined;
  /** Shown while the list has not the chosen union in it. */
  readonly chosenName?: string;
  readonly onChange?: (id: string | undefined) => void;
  readonly placeholder?: string;
  readonly allowClear?: boolean;
  /** Until something is typed only the unions directly below this one are offered. */
  readonly below?: string;
}

export function UnionPicker({
  id,
  label,
  value,
  chosenName,
  onChange,
  placeholder,
  allowClear = true,
  below,
}: Props): ReactNode {
  const [sought, setSought] = useState('');
  const q = useDeferredValue(sought.trim());
  const page = useRead<UnionPage>(
    `/api/unions${query({ q, limit: 30, ...(below && !q ? { parentId: below } : {}) })}`,
    true,
  );
  const rows = page.data?.rows ?? [];
  const options = rows.map((union) => ({ value: union.id, label: union.name }));
  if (value && chosenName && !options.some((option) => option.value === value))
    options.unshift({ value, label: chosenName });
  return (
    <Select
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      allowClear={allowClear}
      showSearch={{ filterOption: false, onSearch: setSought }}
      loading={page.isFetching}
      placeholder={placeholder ?? '输入工会名称的一部分'}
      value={value ?? null}
      options={options}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? undefined)}
      notFoundContent="没有这个名称的工会，请换几个字"
      style={{ width: '100%' }}
    />
  );
}
