/** One fact as a question with its reason, answered by its kind; 不清楚 is an answer of its own. */
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { KnownDay, KnownMoney, KnownNumber, KnownText } from '../../parts/known.tsx';
import { PlaceInput } from '../../parts/place-input.tsx';
import type { Question } from '../../wire.ts';
import { DependantsInput } from './dependants-input.tsx';
import type { InputProps } from './model.ts';
import { PayrollInput } from './payroll-input.tsx';

const answers = [
  { value: true, label: '是' },
  { value: false, label: '否' },
  { value: 'unknown', label: '不清楚' },
] as const;

/** Pressing an answer again takes it back. */
function YesNo({ id, label, value, onChange }: InputProps): ReactNode {
  return (
    <div id={id} role="group" aria-label={label} className="gy-row gy-yes-no">
      {answers.map((answer) => (
        <Button
          key={answer.label}
          type={value === answer.value ? 'primary' : 'default'}
          aria-pressed={value === answer.value}
          aria-label={`${label}：${answer.label}`}
          onClick={() => onChange(value === answer.value ? undefined : answer.value)}
        >
          {answer.label}
        </Button>
      ))}
    </div>
  );
}

function Choice({ id, value, onChange, choices }: InputProps & Pick<Question, 'choices'>): ReactNode {
  return (
    <Select
      id={id}
      allowClear
      placeholder="请选择"
      style={{ width: '100%' }}
      classNames={{ popup: { root: 'gy-claim-options' } }}
      showSearch={{ optionFilterProp: 'label' }}
      value={typeof value === 'string' ? value : null}
      options={[...choices, { value: 'unknown', label: '不清楚' }]}
      onChange={(chosen: string | undefined) => onChange(chosen ?? undefined)}
    />
  );
}

/** 320583 lies in 320500: a county's code begins with its city's. */
const pathOf = (code: string) => (code.endsWith('00') ? [code] : [`${code.slice(0, 4)}00`, code]);

function Place({ id, label, value, onChange }: InputProps): ReactNode {
  const isUnknown = value === 'unknown';
  return (
    <div role="group" aria-label={label}>
      <PlaceInput
        id={id}
        isCounty
        value={typeof value === 'string' && !isUnknown ? pathOf(value) : undefined}
        onChange={(path) => onChange(path?.at(-1)?.slice(0, 6))}
      />
      <Button
        size="small"
        style={{ marginTop: 4 }}
        type={isUnknown ? 'primary' : 'default'}
        aria-pressed={isUnknown}
        aria-label={`${label}：不清楚`}
        onClick={() => onChange(isUnknown ? undefined : 'unknown')}
      >
        不清楚
      </Button>
    </div>
  );
}

const numberOf = (value: unknown) => (typeof value === 'number' || value === 'unknown' ? value : undefined);
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** A share is kept as 0–1 and typed in percent. */
function Share({ value, onChange, ...rest }: InputProps): ReactNode {
  const percent = typeof value === 'number' ? Math.round(value * 1_000_000) / 10_000 : numberOf(value);
  const tell = (told: number | 'unknown' | undefined) =>
    onChange(typeof told === 'number' ? Math.round(told * 100) / 10_000 : told);
  return <KnownNumber {...rest} unit="%" min={0} isFraction value={percent} onChange={tell} />;
}

function Control({ question, ...props }: InputProps & { question: Question }): ReactNode {
  switch (question.kind) {
    case 'day':
      return <KnownDay {...props} value={textOf(props.value)} />;
    case 'fen':
      return <KnownMoney {...props} value={numberOf(props.value)} />;
    case 'count':
    case 'number': {
      const isFraction = question.kind === 'number';
      const { unit } = question;
      return <KnownNumber {...props} unit={unit ?? ''} min={0} isFraction={isFraction} value={numberOf(props.value)} />;
    }
    case 'share':
      return <Share {...props} />;
    case 'yesNo':
      return <YesNo {...props} />;
    case 'choice':
      return <Choice {...props} choices={question.choices} />;
    case 'place':
      return <Place {...props} />;
    case 'payroll':
      return <PayrollInput {...props} />;
    case 'dependants':
      return <DependantsInput {...props} />;
    default:
      return <KnownText {...props} value={textOf(props.value)} />;
  }
}

interface Props {
  readonly question: Question;
  /** Tells apart two forms on one page. */
  readonly form: string;
  readonly value: unknown;
  readonly error?: string | undefined;
  readonly onChange: (value: unknown) => void;
  readonly onRemove?: (() => void) | undefined;
}

export const fieldId = (form: string, code: string): string => `${form}-${code}`;

/** Brings a question into sight and the cursor into it. */
export function focusField(form: string, code: string): void {
  const field = document.getElementById(fieldId(form, code));
  const first = field?.matches('input, button') ? field : field?.querySelector<HTMLElement>('input, button');
  field?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

export function FactField({ question, form, value, error, onChange, onRemove }: Props): ReactNode {
  const id = fieldId(form, question.code);
  return (
    <div className="gy-ask-one">
      <div className="gy-head">
        <label htmlFor={id}>{question.question}</label>
        {onRemove ? (
          <Button type="link" size="small" aria-label={`收起${question.label}`} onClick={onRemove}>
            收起
          </Button>
        ) : null}
      </div>
      <p className="gy-note">{question.why}</p>
      <Control question={question} id={id} label={question.label} value={value} onChange={onChange} />
      {error ? (
        <div className="gy-late" role="alert">
          {error}
        </div>
      ) : null}
    </div>
  );
}
