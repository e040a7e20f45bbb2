/** Who came, by which door, and what they told. */
import { channels } from '@gongyuan/law/vocabulary.ts';
import { speakerKinds } from '@gongyuan/wire/intake.ts';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../../parts/day.tsx';
import { useSession } from '../../parts/session.tsx';
import { Gate } from './gate.tsx';
import { Referral } from './referral.tsx';
import { Field, Section } from './section.tsx';

const speakers = Object.entries(speakerKinds).map(([value, label]) => ({ value, label }));
const doors = Object.entries(channels).map(([value, { label }]) => ({ value, label }));

export function Visit(): ReactNode {
  const { posts } = useSession();
  const windows = posts.filter((post) => post.role === 'receptionist');
  const kind: unknown = Form.useWatch(['speaker', 'kind']);
  return (
    <Section title="来访">
      <Gate />
      <Field span={3} name="unionId" label="接待单位">
        <Select options={windows.map((post) => ({ value: post.unionId, label: post.unionName }))} />
      </Field>
      <Field span={2} name="channel" label="来源">
        <Select options={doors} />
      </Field>
      <Field span={2} name="metOn" label="接待日期">
        <DayInput />
      </Field>
      <Field span={2} name={['speaker', 'kind']} label="谁来讲">
        <Select options={speakers} />
      </Field>
      {kind === 'self' ? null : (
        <>
          <Field span={4} name={['speaker', 'name']} label="讲述人姓名">
            <Input autoComplete="off" />
          </Field>
          <Field span={4} name={['speaker', 'relation']} label="与当事人的关系或所在单位">
            <Input autoComplete="off" />
          </Field>
        </>
      )}
      <Referral />
      <Field
        span={12}
        name="story"
        label="讲了什么"
        required
        extra="用来访人自己的话记；身份证号、手机号请填到下面的栏里。"
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={4000} />
      </Field>
    </Section>
  );
}
