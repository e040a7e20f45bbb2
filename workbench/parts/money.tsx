/** Money as people write it, in yuan, and as the house keeps it, in whole fen. */
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const format = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const yuan = (fen: number | null | undefined): string =>
  fen === null || fen === undefined ? '不清楚' : `${format.format(fen / 100)} 元`;

/** '2.2万', '220,000.50' or '220000元' → fen; undefined where it is no amount. */
export function fenOf(told: string): number | undefined {
  const plain = told
    .trim()
    .replace(/[,，\s元¥￥]/g, '')
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const match = /^(\d{1,13})(?:\.(\d{1,6}))?(万)?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = '0', fraction = '', tenThousand] = match;
  const places = tenThousand ? 6 : 2;
  if (fraction.length > places) return undefined;
  return Number(whole + fraction.padEnd(places, '0'));
}

const plainYuan = (fen: number | undefined) => (fen === undefined ? '' : (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2));

interface Props {
  readonly id?: string;
  readonly label?: string;
  readonly value?: number | undefined;
  readonly onChange?: (fen: number | undefined) => void;
  readonly disabled?: boolean;
  readonly placeholder?: string;
}

/** An amount in yuan; what cannot be read as an amount stays in the box, marked, and is not taken. */
export function MoneyInput({ id, label, value, onChange, disabled, placeholder }: Props): ReactNode {
  const [text, setText] = useState(plainYuan(value));
  const isWrong = text.trim() !== '' && fenOf(text) === undefined;
  useEffect(() => {
    setText((current) => (fenOf(current) === value ? current : plainYuan(value)));
  }, [value]);
  return (
    <Input
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(placeholder ? { placeholder } : {})}
      {...(isWrong ? { status: 'error' as const, title: '应为金额，例如 12000 或 1.2万' } : {})}
      aria-invalid={isWrong}
      inputMode="decimal"
      autoComplete="off"
      suffix="元"
      disabled={disabled ?? false}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(fenOf(event.target.value));
      }}
    />
  );
}
