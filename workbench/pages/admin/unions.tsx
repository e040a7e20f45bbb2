/** Unions of all levels. */
import { levels, unionKinds } from '@gongyuan/wire/organisation.ts';
import type { ReactNode } from 'react';
import { DemoTag } from '../../parts/marks.tsx';
import type { UnionRow } from '../../wire.ts';
import type { RecordForm } from './record-form.tsx';
import { RecordList } from './record-list.tsx';

const create: RecordForm = {
  title: '设立工会',
  submit: '设立',
  method: 'POST',
  path: '/api/unions',
  start: { level: 'county', kind: 'federation' },
  fields: [
    { name: 'name', label: '工会全称', control: 'text', required: true },
    { name: 'shortName', label: '简称', control: 'text', required: true, help: '用于列表和文书' },
    { name: 'level', label: '级别', control: 'choice', choices: levels, required: true },
    { name: 'kind', label: '类别', control: 'choice', choices: unionKinds, required: true },
    { name: 'parentId', label: '上级工会', control: 'union' },
    {
      name: 'divisionCode',
      label: '区划代码',
      control: 'text',
      help: '六位，乡镇（街道）九位；产业工会和企业工会不填',
    },
    { name: 'territorialUnionId', label: '属地工会', control: 'union', help: '产业工会填写；属地工会可以查看其事项' },
    { name: 'cityCode', label: '所在设区市代码', control: 'text', help: '六位；有上级的可以不填' },
    { name: 'foundedOn', label: '成立日期', control: 'day' },
    { name: 'isGuest', label: '外省工会，只作协作登记', control: 'check' },
  ],
};

const change = (union: UnionRow): RecordForm => ({
  title: `更改：${union.name}`,
  submit: '保存',
  method: 'PATCH',
  path: `/api/unions/${union.id}`,
  start: { name: union.name, shortName: union.shortName, closedOn: union.closedOn },
  fields: [
    { name: 'name', label: '工会全称', control: 'text', required: true },
    { name: 'shortName', label: '简称', control: 'text', required: true },
    { name: 'closedOn', label: '撤销日期', control: 'day', help: '没有撤销的留空' },
  ],
});

export function UnionsArea(): ReactNode {
  return (
    <RecordList<UnionRow>
      path="/api/unions"
      searchLabel="工会名称"
      create={{ label: '设立工会', form: create }}
      empty="没有这个名称的工会。"
      columns={[
        {
          title: '名称',
          key: 'name',
          render: (_, row) => (
            <span className="gy-row">
              {row.name}
              <DemoTag shown={row.isDemo} />
            </span>
          ),
        },
        { title: '简称', dataIndex: 'shortName', width: 160 },
        { title: '级别', key: 'level', width: 120, render: (_, row) => levels[row.level] },
        {
          title: '类别',
          key: 'kind',
          width: 120,
          render: (_, row) => (row.isGuest ? '外省工会' : unionKinds[row.kind]),
        },
        { title: '区划代码', dataIndex: 'divisionCode', width: 120 },
        { title: '撤销', dataIndex: 'closedOn', width: 110 },
      ]}
      actsWidth={90}
      edits={(row) => [{ label: '更改', form: change(row) }]}
    />
  );
}
