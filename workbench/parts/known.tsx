/** A fact that may be asked and not be known: empty is 'not asked', 不清楚 is an answer of its own. */
import { Button, Input, InputNumber, Select, Space } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from './day.tsx';
import { MoneyInput } from './money.tsx';

export type Known<T> = T | 'unknown' | undefined;

interface Props<T> {
  readonly id?: string;
  readonly label: string;
  readonly value?: Known<T>;
  readonly onChange?: (value: Known<T>) => void;
}
interface FrameProps<T> extends Props<T> {
  readonly children: (value: T | undefined, isUnknown: boolean) => ReactNode;
}

/** The input with its 不清楚 button; pressing the button again takes the answer back. */
function Frame<T>({ label, value, onChange, children }: FrameProps<T>): ReactNode {
  const isUnknown = value === 'unknown';
  return (
    <Space.Compact block>
      {children(value === 'unknown' ? undefined : value, isUnknown)}
      <Button
        type={isUnknown ? 'primary' : 'default'}
        aria-pressed={isUnknown}
        aria-label={`${label}：不清楚`}
        onClick={() => onChange?.(isUnknown ? undefined : 'unknown')}
      >
        不清楚
      </Button>
    </Space.Compact>
  );
}

const idOf = (id: string | undefined) => (id ? { id } : {});
const hint = (isUnknown: boolean) => (isUnknown ? { placeholder: '问过，不清楚' } : {});

export function KnownMoney(props: Props<number>): ReactNode {
  return (
    <Frame {...props}>
      {(value, isUnknown) => (
        <MoneyInput
          {...idOf(props.id)}
          {...hint(isUnknown)}
          value={value}
          disabled={isUnknown}
          onChange={(fen) => props.onChange?.(fen)}
        />
      )}
    </Frame>
  );
}

export function KnownDay(props: Props<string>): ReactNode {
  return (
    <Frame {...props}>
      {(value, isUnknown) => (
        <DayInput
          {...idOf(props.id)}
          {...hint(isUnknown)}
          value={value}
          disabled={isUnknown}
          onChange={(day) => props.onChange?.(day)}
        />
      )}
    </Frame>
  );
}

export function KnownText(props: Props<string>): ReactNode {
  return (
    <Frame {...props}>
      {(value, isUnknown) => (
        <Input
          {...idOf(props.id)}
          {...hint(isUnknown)}
          autoComplete="off"
          value={value ?? ''}
          disabled={isUnknown}
          onChange={(event) => props.onChange?.(event.target.value || undefined)}
        />
      )}
    </Frame>
  );
}

interface NumberProps extends Props<number> {
  readonly unit: string;
  readonly min?: number;
  /** Whole numbers only, unless it may have a fraction. */
  readonly isFraction?: boolean;
}

export function KnownNumber({ unit, min = 1, isFraction = false, ...props }: NumberProps): ReactNode {
  return (
    <Frame {...props}>
      {(value, isUnknown) => (
        <InputNumber
          {...idOf(props.id)}
          {...hint(isUnknown)}
          min={min}
          {...(isFraction ? {} : { precision: 0 })}
          controls={false}
          suffix={unit}
          style={{ width: '100%' }}
          value={value ?? null}
          disabled={isUnknown}
          onChange={(next) => props.onChange?.(next ?? undefined)}
        />
      )}
    </Frame>
  );
}

const answers = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
  { value: 'unknown', label: '不清楚' },
];

export function KnownYesNo({ id, value, onChange }: Props<boolean>): ReactNode {
  const chosen = value === undefined ? null : value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';
  const tell = (answer: string | undefined) =>
    onChange?.(answer === undefined ? undefined : answer === 'unknown' ? 'unknown' : answer === 'yes');
  return (
    <Select
      {...idOf(id)}
      allowClear
      placeholder="没有问"
      value={chosen}
      options={answers}
      onChange={(answer: string | undefined) => tell(answer ?? undefined)}
    />
  );
}
