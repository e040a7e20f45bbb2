/** Who sent it, under which number, by when they want to hear: asked where a letter or another body is the door. */
import { senderKinds } from '@gongyuan/wire/referrals.ts';
import type { Channel } from '@gongyuan/law/vocabulary.ts';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../../parts/day.tsx';
import { Field } from './section.tsx';

const senders = Object.entries(senderKinds).map(([value, label]) => ({ value, label }));
/** Doors at which somebody stands between the worker and us. */
const sentIn: ReadonlySet<Channel> = new Set([
  'letter',
  'petition',
  'media',
  'court_referral',
  'arbitration_referral',
  'supervision_or_screening',
  'cross_region_or_home_union',
  'union_initiated_or_other',
]);

export const isSentIn = (channel: Channel | undefined): boolean => channel !== undefined && sentIn.has(channel);

export function Referral(): ReactNode {
  const channel = Form.useWatch<Channel | undefined>('channel');
  if (!isSentIn(channel)) return null;
  return (
    <>
      <Field span={3} name={['referral', 'senderKind']} label="谁转来的">
        <Select allowClear placeholder="请选择" options={senders} />
      </Field>
      <Field span={4} name={['referral', 'senderName']} label="单位名称或来信人">
        <Input autoComplete="off" />
      </Field>
      <Field span={3} name={['referral', 'documentNumber']} label="来文字号">
        <Input autoComplete="off" placeholder="没有的不填" />
      </Field>
      <Field span={2} name={['referral', 'receivedOn']} label="收到日期">
        <DayInput />
      </Field>
      <Field span={3} name={['referral', 'answerDueOn']} label="要求哪天前反馈">
        <DayInput />
      </Field>
    </>
  );
}
