/** A place by city, county and township, from the unions which stand for them; the value is the path of division codes. */
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { query } from '../api.ts';
import type { UnionPage, UnionRow } from '../wire.ts';
import { useRead } from './read.ts';

interface Props {
  readonly id?: string;
  readonly value?: readonly string[] | undefined;
  readonly onChange?: (value: readonly string[] | undefined) => void;
  /** Down to the county only, where no more is asked. */
  readonly isCounty?: boolean;
}

const levels = [
  { level: 'city', label: '设区市' },
  { level: 'county', label: '县（市、区）' },
  { level: 'township', label: '乡镇（街道）' },
] as const;

const placeOf = (union: UnionRow) =>
  union.name.replace(/^江苏省/, '').replace(/(总工会|工会(工作)?委员会|联合工会|工会)$/, '');

function usePlaces(level: string, parentId: string | null | undefined): readonly UnionRow[] {
  const path = parentId === undefined ? null : `/api/unions${query({ level, parentId, limit: 100 })}`;
  return (
    useRead<UnionPage>(path).data?.rows.filter((union) => union.divisionCode && !union.closedOn && !union.isGuest) ?? []
  );
}

export function PlaceInput({ id, value = [], onChange, isCounty = false }: Props): ReactNode {
  const cities = usePlaces('city', null);
  const city = cities.find((union) => union.divisionCode === value[0]);
  const counties = usePlaces('county', city?.id);
  const county = counties.find((union) => union.divisionCode === value[1]);
  const townships = usePlaces('township', county?.id);
  const lists = [cities, counties, townships];
  const choose = (index: number, code: string | undefined) => {
    const next = code ? [...value.slice(0, index), code] : value.slice(0, index);
    onChange?.(next.length > 0 ? next : undefined);
  };
  return (
    <div className="gy-places">
      {levels.slice(0, isCounty ? 2 : 3).map(({ label }, index) => (
        <Select
          key={label}
          {...(index === 0 && id ? { id } : {})}
          aria-label={`劳动合同履行地：${label}`}
          placeholder={label}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={value[index] ?? null}
          disabled={index > 0 && value[index - 1] === undefined}
          options={(lists[index] ?? []).map((union) => ({ value: union.divisionCode ?? '', label: placeOf(union) }))}
          onChange={(code: string | undefined) => choose(index, code ?? undefined)}
          notFoundContent={index > 0 ? '没有下一级区划' : '正在读取'}
        />
      ))}
    </div>
  );
}
