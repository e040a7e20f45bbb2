/** A list of named things, one a line: typed or pasted from anywhere. */
import { Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly value?: readonly string[] | undefined;
  readonly onChange?: (value: readonly string[] | undefined) => void;
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function LinesInput({ id, value, onChange }: Props): ReactNode {
  const [text, setText] = useState((value ?? []).join('\n'));
  const lines = linesOf(text);
  return (
    <>
      <Input.TextArea
        {...(id ? { id } : {})}
        autoSize={{ minRows: 3, maxRows: 12 }}
        placeholder="一行写一项，可从表格粘贴"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          const next = linesOf(event.target.value);
          onChange?.(next.length > 0 ? next : undefined);
        }}
      />
      <span className="gy-note" aria-live="polite">
        {lines.length > 0 ? `共 ${lines.length} 项` : ''}
      </span>
    </>
  );
}
