/** A place by any part of its name, in one field: on the telephone nobody walks through three lists. */
import { Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import type { UnionPage, UnionRow } from '../../wire.ts';

interface Props {
  readonly id?: string;
  /** The division's code, as the last of a path. */
  readonly value?: readonly string[] | undefined;
  readonly onChange?: (value: readonly string[] | undefined) => void;
}

const isPlace = ({ divisionCode, closedOn, isGuest, level }: UnionRow) =>
  divisionCode !== null &&
  closedOn === null &&
  !isGuest &&
  (level === 'city' || level === 'county' || level === 'township');
const placeOf = (name: string) => name.replace(/(总工会|工会(工作)?委员会|联合工会|工会)$/, '');
const optionOf = ({ divisionCode, name }: UnionRow) => ({ value: divisionCode ?? '', label: placeOf(name) });

export function PlaceFinder({ id, value, onChange }: Props): ReactNode {
  const [sought, setSought] = useState('');
  const code = value?.at(-1);
  const q = sought.trim();
  // Only what answers the words that stand there is offered: Enter must never take an earlier list's first entry.
  const found = useRead<UnionPage>(q === '' ? null : `/api/unions${query({ q, limit: 20 })}`);
  const chosen = useRead<UnionPage>(code && q === '' ? `/api/unions${query({ divisionCode: code, limit: 5 })}` : null);
  const rows = (q === '' ? chosen : found).data?.rows.filter(isPlace) ?? [];
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSought }}
      loading={found.isFetching}
      placeholder="输入市、县或乡镇的名称，回车选中"
      value={code ?? null}
      options={rows.map(optionOf)}
      onChange={(next: string | null | undefined) => {
        setSought('');
        onChange?.(next ? [next] : undefined);
      }}
      notFoundContent={
        q === '' ? '请输入地名' : found.isFetching ? '正在查找' : '没有找到，请换几个字，或者写在“具体地点”里'
      }
    />
  );
}
