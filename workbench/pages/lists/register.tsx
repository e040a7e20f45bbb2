/** What is said once for the chosen employers' workers; then one employer after the other is registered, with its progress. */
import { applicantCategories, channels } from '@gongyuan/law/vocabulary.ts';
import { listLines } from '@gongyuan/wire/lists.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Progress, Radio, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { causeOptions } from '../../parts/causes.ts';
import { PlaceInput } from '../../parts/place-input.tsx';
import { Failure } from '../../parts/states.tsx';
import type { ListOut, Registered, RegisterGroup } from '../../wire.ts';
import { Referral } from '../window/referral.tsx';
import { Field } from '../window/section.tsx';

type Said = Omit<RegisterGroup, 'group' | 'divisionCode'> & { readonly place?: readonly string[] };

const categories = Object.entries(applicantCategories).map(([value, { label }]) => ({ value, label }));
const doors = Object.entries(channels).map(([value, { label }]) => ({ value, label }));
const lines = Object.entries(listLines).map(([value, label]) => ({ value, label }));

/** Not `required`: that would put an attribute on the group of boxes which its role does not allow. */
const chosen = {
  validator: (_: unknown, value: readonly string[] | undefined) =>
    value?.length ? Promise.resolve() : Promise.reject(new Error('请选择要办的事')),
};

const bodyOf = (group: string, { place, referral, ...said }: Said): RegisterGroup => ({
  ...said,
  group,
  ...(place?.length ? { divisionCode: place.at(-1) ?? '' } : {}),
  ...(referral?.senderKind ? { referral } : {}),
});

const waitingIn = (list: ListOut, group: string) => list.groups.find(({ name }) => name === group)?.ready ?? 0;

/** Employer by employer: one that fails stops the rest, and what was registered stays. */
function useRegister(list: ListOut, groups: readonly string[]) {
  const client = useQueryClient();
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (said: Said) => {
    setError(null);
    setDone(0);
    try {
      for (const group of groups) {
        let left = waitingIn(list, group);
        // One by one, an employer with many is registered in several goes.
        do {
          const { remaining } = await post<Registered>(`/api/lists/${list.id}/register`, bodyOf(group, said));
          const went = left - remaining;
          left = remaining;
          setDone((before) => (before ?? 0) + went);
        } while (left > 0);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      await client.invalidateQueries({ queryKey: ['read'] });
      setDone(null);
    }
  };
  return { done, error, run };
}

export function Register({ list, groups }: { list: ListOut; groups: readonly string[] }): ReactNode {
  const { done, error, run } = useRegister(list, groups);
  const workers = groups.reduce((sum, group) => sum + waitingIn(list, group), 0);
  return (
    <Form<Said>
      layout="vertical"
      className="gy-panel"
      initialValues={{ channel: 'supervision_or_screening', together: true, lines: ['supervision'] }}
      onFinish={(said) => void run(said)}
    >
      <h2>登记选中的{groups.length}个单位</h2>
      <div className="gy-grid">
        <Field span={5} name="causes" label="争议事由" rules={[{ required: true, message: '请选择争议事由' }]}>
          <Select mode="multiple" options={causeOptions} showSearch={{ optionFilterProp: 'words' }} />
        </Field>
        <Field span={3} name="applicantCategory" label="申请人身份">
          <Select allowClear placeholder="没有问" options={categories} />
        </Field>
        <Field span={4} name="channel" label="来源">
          <Select options={doors} />
        </Field>
        <Field span={8} name="place" label="劳动合同履行地">
          <PlaceInput />
        </Field>
        <Field span={4} name="together" label="怎样立档">
          <Radio.Group
            options={[
              { value: true, label: '一个单位一件' },
              { value: false, label: '一人一件' },
            ]}
          />
        </Field>
        <Referral />
        <Field span={12} name="lines" label="要办什么" rules={[chosen]}>
          <Checkbox.Group options={lines} />
        </Field>
        <Field span={12} name="note" label="对每一件都要写的话">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Field>
      </div>
      {error ? <Failure error={error} /> : null}
      {done === null ? null : (
        <Progress percent={Math.round((done / Math.max(workers, 1)) * 100)} format={() => `${done}/${workers}人`} />
      )}
      <Button type="primary" htmlType="submit" disabled={groups.length === 0} loading={done !== null}>
        登记
      </Button>
    </Form>
  );
}
