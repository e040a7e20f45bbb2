/** A day as text in, text out: `YYYY-MM-DD`, typed or picked. */
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly label?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (day: string | undefined) => void;
  readonly disabled?: boolean;
  readonly placeholder?: string;
}

export function DayInput({ id, label, value, onChange, disabled, placeholder }: Props): ReactNode {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      placeholder={placeholder ?? '例如 2026-11-21'}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY年M月D日']}
      value={value ? dayjs(value) : null}
      disabled={disabled ?? false}
      onChange={(day) => onChange?.(day && !Array.isArray(day) ? day.format('YYYY-MM-DD') : undefined)}
      style={{ width: '100%' }}
    />
  );
}
