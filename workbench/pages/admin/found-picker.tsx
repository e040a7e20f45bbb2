/** Choosing somebody or an employer by part of the name. */
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { sentenceOf } from '../../parts/states.tsx';
import type { Page, SearchOut, StaffRow } from '../../wire.ts';

interface Props {
  readonly kind: 'staff' | 'employer' | 'person';
  readonly id?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (id: string | undefined) => void;
}

type Found = Page<StaffRow> | SearchOut;

function optionsOf(found: Found | undefined): { value: string; label: string }[] {
  if (!found) return [];
  if ('rows' in found) return found.rows.map((row) => ({ value: row.id, label: `${row.name}（${row.username}）` }));
  const people = found.people.map((person) => ({ value: person.id, label: `${person.name}　${person.hint}` }));
  return [...people, ...found.employers.map((employer) => ({ value: employer.id, label: employer.name }))];
}

export function FoundPicker({ kind, id, value, onChange }: Props): ReactNode {
  const [sought, setSought] = useState('');
  const q = useDeferredValue(sought.trim());
  const path =
    kind === 'staff'
      ? `/api/staff${query({ q, limit: 30 })}`
      : q.length >= 2
        ? `/api/search${query({ q, kind })}`
        : null;
  const found = useRead<Found>(path, true);
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSought }}
      loading={found.isFetching}
      placeholder="输入名称中的两个字"
      value={value ?? null}
      options={optionsOf(found.data)}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? undefined)}
      notFoundContent={found.error ? sentenceOf(found.error) : q.length < 2 ? '请输入至少两个字' : '没有找到'}
    />
  );
}
