/** Of which union and which period: the choice lives in the address, so that a figure can be sent as a link. */
import { InputNumber, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from './session.tsx';
import { UnionPicker } from './union-picker.tsx';

export interface FigureChoice {
  readonly unionId: string | undefined;
  readonly period: 'calendar' | 'union';
  readonly year: number;
}

export function useFigureChoice(): FigureChoice & {
  readonly set: (change: Partial<Record<keyof FigureChoice, string | undefined>>) => void;
} {
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  return {
    unionId: params.get('unionId') ?? undefined,
    period: params.get('period') === 'union' ? 'union' : 'calendar',
    year: Number(params.get('year') ?? today.slice(0, 4)),
    set: (change) => {
      const next = new URLSearchParams(params);
      for (const [name, value] of Object.entries(change)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      setParams(next, { replace: true });
    },
  };
}

export function FigureChoiceBar({
  choice,
  unionName,
}: {
  choice: ReturnType<typeof useFigureChoice>;
  unionName: string | undefined;
}): ReactNode {
  return (
    <div className="gy-row" style={{ marginBottom: 10 }}>
      <div style={{ width: 280 }}>
        <UnionPicker
          label="统计单位"
          value={choice.unionId}
          {...(unionName ? { chosenName: unionName, placeholder: unionName } : {})}
          onChange={(unionId) => choice.set({ unionId })}
        />
      </div>
      <Segmented
        aria-label="统计期间"
        value={choice.period}
        options={[
          { value: 'calendar', label: '自然年' },
          { value: 'union', label: '工会统计年（上年10月至当年9月）' },
        ]}
        onChange={(period) => choice.set({ period: String(period) })}
      />
      <InputNumber
        aria-label="年份"
        min={2000}
        max={2100}
        precision={0}
        suffix="年"
        value={choice.year}
        onChange={(year) => (year ? choice.set({ year: String(year) }) : undefined)}
      />
    </div>
  );
}
