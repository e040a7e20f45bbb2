/** Legal aid centres, stations and points. */
import { bodyKinds, bodyModes } from '@gongyuan/wire/organisation.ts';
import type { ReactNode } from 'react';
import type { BodyRow } from '../../wire.ts';
import type { RecordField, RecordForm } from './record-form.tsx';
import { RecordList } from './record-list.tsx';

const common: readonly RecordField[] = [
  { name: 'name', label: '名称', control: 'text', required: true },
  { name: 'mode', label: '设立方式', control: 'choice', choices: bodyModes, help: '只有中心填写' },
  { name: 'foundedOn', label: '成立日期', control: 'day' },
  { name: 'address', label: '地址', control: 'text' },
  { name: 'directions', label: '怎么走', control: 'text', help: '公交、地铁、从哪个门进；网页上公开' },
  { name: 'hours', label: '接待时间', control: 'text' },
  { name: 'phone', label: '电话', control: 'text' },
];

const create: RecordForm = {
  title: '设立中心、站或点',
  submit: '设立',
  method: 'POST',
  path: '/api/bodies',
  start: { kind: 'station' },
  fields: [
    { name: 'unionId', label: '所属工会', control: 'union', required: true },
    { name: 'kind', label: '种类', control: 'choice', choices: bodyKinds, required: true },
    ...common,
  ],
};

const change = ({ id, name, mode, foundedOn, address, directions, hours, phone, closedOn }: BodyRow): RecordForm => ({
  title: `更改：${name}`,
  submit: '保存',
  method: 'PATCH',
  path: `/api/bodies/${id}`,
  start: { name, mode, foundedOn, address, directions, hours, phone, closedOn },
  fields: [...common, { name: 'closedOn', label: '撤销日期', control: 'day' }],
});

export function BodiesArea(): ReactNode {
  return (
    <RecordList<BodyRow>
      path="/api/bodies"
      searchLabel="中心、站、点的名称"
      byUnion
      create={{ label: '设立中心、站或点', form: create }}
      empty="还没有登记，请设立。"
      columns={[
        { title: '名称', key: 'name', render: (_, row) => <a href={`/bodies/${row.id}`}>{row.name}</a> },
        {
          title: '种类',
          key: 'kind',
          width: 150,
          render: (_, row) => `${bodyKinds[row.kind]}${row.mode ? `（${bodyModes[row.mode]}）` : ''}`,
        },
        { title: '所属工会', dataIndex: 'unionName', width: 180 },
        { title: '地址', dataIndex: 'address' },
        { title: '接待时间', dataIndex: 'hours' },
        { title: '电话', dataIndex: 'phone', width: 130 },
      ]}
      actsWidth={90}
      edits={(row) => [{ label: '更改', form: change(row) }]}
    />
  );
}
