/** What is wanted, several at once; each with the few words only it needs. Other union than proposed, with the reason. */
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { outsideForm } from '@gongyuan/procedures/outside-bodies.ts';
import { lineKinds } from '@gongyuan/wire/intake.ts';
import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { UnionPicker } from '../../parts/union-picker.tsx';
import { FieldControl } from '../../procedure/controls/field-control.tsx';
import type { Line } from '../../wire.ts';
import { fromStory, procedureOf } from './model.ts';
import { Field, Section } from './section.tsx';

const options = Object.entries(lineKinds).map(([value, label]) => ({ value, label }));

function LineForm({ line }: { line: Line }): ReactNode {
  const form = line === 'outside' ? outsideForm : procedureOf(line)?.start?.form;
  if (!form) return null;
  const shape: Readonly<Record<string, unknown>> = form.shape;
  const fields = fieldsOf(form).filter(({ name }) => !(line === 'arbitration' && name === 'stage'));
  return (
    <fieldset className="gy-line">
      <legend>{lineKinds[line]}</legend>
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={{ ...field, required: field.required && !fromStory.has(field.name) }}
          schema={shape[field.name]}
          within={['forms', line]}
          {...(fromStory.has(field.name) ? { placeholder: '不另写的，就用上面讲的事' } : {})}
        />
      ))}
    </fieldset>
  );
}

export function Services(): ReactNode {
  const lines: readonly Line[] = Form.useWatch('lines') ?? [];
  return (
    <Section title="要办什么">
      <Field span={12} name="lines" label="可以同时办几件，不用再填第二遍（至少选一件）">
        <Checkbox.Group options={options} />
      </Field>
      <div style={{ gridColumn: 'span 12' }} className="gy-stack">
        {lines.map((line) => (
          <LineForm key={line} line={line} />
        ))}
      </div>
      <OtherUnion />
    </Section>
  );
}

function OtherUnion(): ReactNode {
  const form = Form.useFormInstance();
  const chosen: unknown = Form.useWatch(['otherUnion', 'id'], form);
  const [open, setOpen] = useState(Boolean(chosen));
  const toggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen) form.setFieldValue('otherUnion', undefined);
  };
  return (
    <>
      <div style={{ gridColumn: 'span 12', paddingTop: 6 }}>
        <Checkbox checked={open} onChange={(event) => toggle(event.target.checked)}>
          不按系统建议的工会，改由其他工会办理
        </Checkbox>
      </div>
      {open ? (
        <>
          <Field span={6} name={['otherUnion', 'id']} label="改由哪个工会">
            <UnionPicker />
          </Field>
          <Field span={6} name={['otherUnion', 'reason']} label="理由">
            <Input autoComplete="off" />
          </Field>
        </>
      ) : null}
    </>
  );
}
