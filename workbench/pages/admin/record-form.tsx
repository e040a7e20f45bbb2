/** A drawer with the few fields of one administrative record; what it sends is made from what was typed. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Drawer, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { call } from '../../api.ts';
import { DayInput } from '../../parts/day.tsx';
import { MoneyInput } from '../../parts/money.tsx';
import { applyProblem, forgetErrors, strayMessages } from '../../parts/problem-fields.ts';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import { UnionPicker } from '../../parts/union-picker.tsx';
import { StaffPicker } from './staff-picker.tsx';

export interface RecordField {
  readonly name: string;
  readonly label: string;
  readonly control:
    | 'text'
    | 'day'
    | 'choice'
    | 'union'
    | 'staff'
    | 'number'
    | 'decimal'
    | 'money'
    | 'password'
    | 'check'
    | 'words';
  readonly choices?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly help?: string;
}

export interface RecordForm {
  readonly title: string;
  readonly submit: string;
  readonly method: 'POST' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly fields: readonly RecordField[];
  readonly start?: Readonly<Record<string, unknown>>;
  /** Said above the fields. */
  readonly hint?: string;
  readonly chosenUnionName?: string;
}

function controlOf(field: RecordField, form: RecordForm): ReactNode {
  switch (field.control) {
    case 'text':
      return <Input autoComplete="off" />;
    case 'password':
      return <Input.Password autoComplete="new-password" />;
    case 'number':
      return <InputNumber min={1} precision={0} />;
    case 'decimal':
      return <InputNumber min={0} />;
    case 'money':
      return <MoneyInput />;
    case 'day':
      return <DayInput />;
    case 'check':
      return <Checkbox>{field.label}</Checkbox>;
    case 'words':
      return <Select mode="tags" placeholder="写完一项按回车" open={false} suffixIcon={null} />;
    case 'choice':
      return (
        <Select
          allowClear={!field.required}
          placeholder="请选择"
          options={Object.entries(field.choices ?? {}).map(([value, label]) => ({ value, label }))}
        />
      );
    case 'union':
      return <UnionPicker {...(form.chosenUnionName ? { chosenName: form.chosenUnionName } : {})} />;
    case 'staff':
      return <StaffPicker />;
  }
}

function Fields({ form }: { form: RecordForm }): ReactNode {
  return form.fields.map((field) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={field.control === 'check' ? null : field.label}
      {...(field.help ? { extra: field.help } : {})}
      {...(field.control === 'check' ? { valuePropName: 'checked' } : {})}
      rules={field.required ? [{ required: true, message: `请填写${field.label}` }] : []}
    >
      {controlOf(field, form)}
    </Form.Item>
  ));
}

/** What the form starts with and does not show goes along. A new record leaves empty fields out; a change sends what was emptied as null. */
function bodyOf({ method, start }: RecordForm, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isEmpty = (value: unknown) => value === undefined || value === null || value === '';
  const told = Object.entries(method === 'PATCH' ? values : { ...start, ...values }).map(
    ([name, value]) => [name, isEmpty(value) ? null : value] as const,
  );
  if (method !== 'PATCH') return Object.fromEntries(told.filter(([, value]) => value !== null));
  return Object.fromEntries(
    told.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(start?.[name] ?? null)),
  );
}

export function RecordDrawer({ form: record, onClose }: { form: RecordForm; onClose: () => void }): ReactNode {
  const [form] = Form.useForm();
  const client = useQueryClient();
  const { message } = App.useApp();
  const keyOf = useSubmitKey();
  const send = useMutation({
    mutationFn: (values: Readonly<Record<string, unknown>>) => {
      const body = bodyOf(record, values);
      return call(record.method, record.path, { body, key: keyOf(body) });
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success(`${record.title}：已保存。`);
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Drawer open title={record.title} size={480} onClose={onClose} mask={{ closable: false }}>
      {record.hint ? <Alert type="info" showIcon title={record.hint} style={{ marginBottom: 12 }} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={record.start ?? {}}
        onFinish={(values) => send.mutate(values)}
        onValuesChange={(changed) => forgetErrors(form, changed)}
      >
        <Fields form={record} />
        {send.error ? <Failure error={send.error} fields={strayMessages(form, send.error)} /> : null}
        <div className="gy-row" style={{ marginTop: 12 }}>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {record.submit}
          </Button>
          <Button onClick={onClose}>不保存</Button>
        </div>
      </Form>
    </Drawer>
  );
}
