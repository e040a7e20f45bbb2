/** One field that only papers need, asked in a sentence; what the house would propose is taken over with one press. */
import { Button, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../../parts/day.tsx';
import type { Paper } from '../../wire.ts';

type Asked = Paper['fields'][number];

interface Props {
  readonly field: Asked;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Control({ id, field, value, onChange }: Props & { id: string }): ReactNode {
  const text = {
    id,
    'aria-describedby': `${id}-ask`,
    autoComplete: 'off',
    maxLength: 4000,
    value: value ?? '',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  switch (field.control) {
    case 'day':
      return <DayInput id={id} value={value} onChange={onChange} />;
    case 'choice':
      return (
        <Radio.Group
          aria-labelledby={`${id}-label`}
          options={field.choices}
          value={value ?? null}
          onChange={(event) => onChange(String(event.target.value))}
        />
      );
    case 'long':
      return <Input.TextArea {...text} autoSize={{ minRows: 3, maxRows: 12 }} />;
    case 'money':
      return <Input {...text} inputMode="decimal" suffix="元" />;
    default:
      return <Input {...text} />;
  }
}

export function PaperField({ field, value, onChange }: Props): ReactNode {
  const { path, whose, label, isRequired, ask, suggestion, control } = field;
  const id = `paper-${path.replaceAll('.', '-')}`;
  const name = `${whose ? `${whose}的` : ''}${label}${isRequired ? '' : '（可以不填）'}`;
  return (
    <div>
      {control === 'choice' ? <div id={`${id}-label`}>{name}</div> : <label htmlFor={id}>{name}</label>}
      <div id={`${id}-ask`} className="gy-note">
        {ask}
      </div>
      <Control id={id} field={field} value={value} onChange={onChange} />
      {suggestion && !value ? (
        <Button
          type="link"
          size="small"
          style={{ whiteSpace: 'normal', height: 'auto', textAlign: 'left' }}
          onClick={() => onChange(suggestion)}
        >
          采用：{suggestion}
        </Button>
      ) : null}
    </div>
  );
}
