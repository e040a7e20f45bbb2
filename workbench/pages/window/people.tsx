/** The people concerned: the first one in full, all others by a roster pasted from a spreadsheet. */
import { Button, Checkbox, Form, Input, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import type { Person } from './model.ts';
import { RosterPaste } from './roster-paste-dialog.tsx';
import { Field, Section } from './section.tsx';

const mask = (value: string | undefined, shown: number) =>
  value ? `${value.slice(0, 3)}****${value.slice(-shown)}` : '';

interface RosterProps {
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

function Roster({ people, onChange }: RosterProps): ReactNode {
  const change = (index: number, part: Partial<Person>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...part } : person)));
  return (
    <Table<Person & { readonly seat: number }>
      size="small"
      rowKey="seat"
      pagination={false}
      scroll={{ y: 220 }}
      dataSource={people.map((person, seat) => ({ ...person, seat }))}
      columns={[
        { title: '序号', key: 'seat', width: 56, render: (_, row) => row.seat + 1 },
        { title: '姓名', dataIndex: 'name', width: 120 },
        { title: '身份证号', key: 'identity', render: (_, row) => mask(row.identityNumber, 4) },
        { title: '电话', key: 'phone', render: (_, row) => mask(row.phone, 4) },
        {
          title: '本人金额',
          key: 'claimed',
          align: 'right',
          render: (_, row) =>
            row.claimedFen === undefined ? '' : row.claimedFen === 'unknown' ? '不清楚' : yuan(row.claimedFen),
        },
        {
          title: '代表人',
          key: 'representative',
          width: 72,
          render: (_, row) => (
            <Checkbox
              aria-label={`${row.name ?? ''}是代表人`}
              checked={row.isRepresentative ?? false}
              onChange={(event) => change(row.seat, { isRepresentative: event.target.checked })}
            />
          ),
        },
        {
          title: '操作',
          key: 'remove',
          width: 72,
          render: (_, row) => (
            <Button
              size="small"
              type="link"
              aria-label={`移除${row.name ?? ''}`}
              onClick={() => onChange(people.filter((__, at) => at !== row.seat))}
            >
              移除
            </Button>
          ),
        },
      ]}
    />
  );
}

function FirstPerson({ isUnion }: { isUnion: boolean }): ReactNode {
  if (isUnion)
    return (
      <Field span={6} name={['people', 0, 'name']} label="申请的工会名称">
        <Input autoComplete="off" />
      </Field>
    );
  return (
    <>
      <Field span={2} name={['people', 0, 'name']} label="姓名">
        <Input autoComplete="off" />
      </Field>
      <Field span={4} name={['people', 0, 'identityNumber']} label="身份证号">
        <Input autoComplete="off" maxLength={18} />
      </Field>
      <Field span={3} name={['people', 0, 'phone']} label="电话">
        <Input autoComplete="off" maxLength={20} inputMode="tel" />
      </Field>
      <Field span={3} name={['people', 0, 'isUnionMember']} label=" " colon={false} valuePropName="checked">
        <Checkbox>工会会员</Checkbox>
      </Field>
      <Field span={12} name={['people', 0, 'address']} label="住址或送达地址">
        <Input autoComplete="off" />
      </Field>
    </>
  );
}

export function People(): ReactNode {
  const form = Form.useFormInstance();
  const people: readonly Person[] = Form.useWatch('people', { form, preserve: true }) ?? [];
  const isUnion = Form.useWatch(['facts', 'applicantCategory'], form) === 'union_organisation';
  const [pasting, setPasting] = useState(false);
  const set = (next: readonly Person[]) => {
    form.setFieldValue('people', next.length > 0 ? next : [{}]);
  };
  return (
    <Section
      title={people.length > 1 ? `当事人名册（${people.length}人）` : '当事人'}
      aside={
        isUnion ? null : (
          <Button size="small" onClick={() => setPasting(true)}>
            从 Excel 粘贴名单
          </Button>
        )
      }
    >
      {people.length > 1 ? (
        <div style={{ gridColumn: 'span 12' }}>
          <Roster people={people} onChange={set} />
        </div>
      ) : (
        <FirstPerson isUnion={isUnion} />
      )}
      {pasting ? (
        <RosterPaste before={people.filter((person) => person.name)} onClose={() => setPasting(false)} onDone={set} />
      ) : null}
    </Section>
  );
}
