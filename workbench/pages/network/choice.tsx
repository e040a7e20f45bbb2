/** Of which union and for which day: the choice lives in the address, so that a number can be sent as a link. */
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { query } from '../../api.ts';
import { DayInput } from '../../parts/day.tsx';
import { useSession } from '../../parts/session.tsx';
import { UnionPicker } from '../../parts/union-picker.tsx';

export interface NetworkChoice {
  readonly unionId: string | undefined;
  readonly on: string;
  readonly set: (change: { readonly unionId?: string | undefined; readonly on?: string | undefined }) => void;
}

export function useNetworkChoice(): NetworkChoice {
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  return {
    unionId: params.get('unionId') ?? undefined,
    on: params.get('on') ?? today,
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

/** Who owes which body. */
export const dutyWho = { centre: '市、县（市、区）', station: '乡镇（街道）、开发区' } as const;

/** The address of a list behind a number. */
export const listPath = (
  { on }: Pick<NetworkChoice, 'on'>,
  unionId: string,
  list: { readonly duty?: string; readonly state?: string; readonly own?: string; readonly of?: string },
) => `/network/list${query({ unionId, on, ...list })}`;

/** The days on which targets fell due, one click each. */
const dueDays = ['2012-12-31', '2013-12-31', '2014-12-31'] as const;

export function NetworkChoiceBar({
  choice,
  unionName,
}: {
  choice: NetworkChoice;
  unionName: string | undefined;
}): ReactNode {
  const { today } = useSession();
  return (
    <div className="gy-row" style={{ marginBottom: 10 }}>
      <div style={{ width: 280 }}>
        <UnionPicker
          label="哪个工会"
          value={choice.unionId}
          {...(unionName ? { chosenName: unionName, placeholder: unionName } : {})}
          onChange={(unionId) => choice.set({ unionId })}
        />
      </div>
      <div style={{ width: 150 }}>
        <DayInput label="哪一天" value={choice.on} onChange={(on) => choice.set({ on })} />
      </div>
      <Segmented
        aria-label="常用的日子"
        value={choice.on}
        options={[...dueDays.map((day) => ({ value: day, label: day })), { value: today, label: '今天' }]}
        onChange={(on) => choice.set({ on: String(on) })}
      />
    </div>
  );
}
