/** Choosing a member of staff by part of the name or account. */
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { sentenceOf } from '../../parts/states.tsx';
import type { Page, StaffRow } from '../../wire.ts';

interface Props {
  readonly id?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (id: string | undefined) => void;
}

export function StaffPicker({ id, value, onChange }: Props): ReactNode {
  const [sought, setSought] = useState('');
  const q = useDeferredValue(sought.trim());
  const found = useRead<Page<StaffRow>>(`/api/staff${query({ q, limit: 30 })}`, true);
  const options = (found.data?.rows ?? []).map((row) => ({ value: row.id, label: `${row.name}（${row.username}）` }));
  // The list shows those sought; whoever was chosen before may not be among them.
  if (value && !options.some((option) => option.value === value)) options.unshift({ value, label: '已关联的账号' });
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSought }}
      loading={found.isFetching}
      placeholder="输入姓名或账号"
      value={value ?? null}
      options={options}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? undefined)}
      notFoundContent={found.error ? sentenceOf(found.error) : '没有找到，请换几个字'}
    />
  );
}
