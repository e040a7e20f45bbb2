/** One field of an act's form: which control stands for which kind of value. */
import type { FieldOutline } from '@gongyuan/kernel/outline.ts';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../../parts/day.tsx';
import { MoneyInput } from '../../parts/money.tsx';
import { UnionPicker } from '../../parts/union-picker.tsx';
import { HandlerInput } from './handler.tsx';
import { LinesInput } from './lines.tsx';
import { PartiesInput } from './parties.tsx';
import { columnsOf } from './results-model.ts';
import { ResultsInput } from './results.tsx';

interface Props {
  readonly field: FieldOutline;
  /** The field's own schema, from which several rows take their columns. */
  readonly schema: unknown;
  /** Path of the form this field is part of. */
  readonly within?: readonly (string | number)[];
  readonly placeholder?: string;
}

function choices(field: FieldOutline) {
  return Object.entries(field.choices ?? {}).map(([value, label]) => ({ value, label }));
}

function controlOf(field: FieldOutline, schema: unknown, placeholder?: string): ReactNode {
  const hint = placeholder ? { placeholder } : {};
  switch (field.control) {
    case 'text':
      return <Input autoComplete="off" {...hint} />;
    case 'long':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} {...hint} />;
    case 'number':
      return <InputNumber style={{ width: 180 }} {...(field.unit ? { suffix: field.unit } : {})} />;
    case 'money':
      return <MoneyInput {...hint} />;
    case 'date':
      return <DayInput />;
    case 'choice':
      return choices(field).length <= 4 ? (
        <Radio.Group options={choices(field)} />
      ) : (
        <Select options={choices(field)} placeholder="请选择" allowClear={!field.required} />
      );
    case 'boolean':
      return <Checkbox>{field.label}</Checkbox>;
    case 'list':
      return <LinesInput />;
    case 'union':
      return <UnionPicker {...hint} />;
    case 'handler':
      return <HandlerInput />;
    case 'results':
      return <ResultsInput name={field.name} columns={columnsOf(schema)} />;
    case 'parties':
      return <PartiesInput />;
  }
}

export function FieldControl({ field, schema, within = [], placeholder }: Props): ReactNode {
  const isBox = field.control === 'boolean';
  return (
    <Form.Item
      name={[...within, field.name]}
      label={isBox ? null : field.label}
      required={field.required}
      {...(field.help ? { extra: field.help } : {})}
      {...(isBox ? { valuePropName: 'checked' } : {})}
    >
      {controlOf(field, schema, placeholder)}
    </Form.Item>
  );
}
