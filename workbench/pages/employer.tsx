/** One employer: its particulars, and every dispute with it. */
import { Button, Descriptions, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { yuan } from '../parts/money.tsx';
import { useRead } from '../parts/read.ts';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { EmployerOut } from '../wire.ts';
import { DoublesPanel } from './file/doubles-panel.tsx';
import { RecordDrawer } from './admin/record-form.tsx';
import type { RecordForm } from './admin/record-form.tsx';

const scaleForm = ({ id, name, areaUnion, ...scale }: EmployerOut): RecordForm => ({
  title: `规模和人数：${name}`,
  submit: '保存',
  method: 'PATCH',
  path: `/api/employers/${id}`,
  start: {
    areaUnionId: areaUnion?.id ?? null,
    isAboveScale: scale.isAboveScale,
    headcount: scale.headcount,
    scaleSource: scale.scaleSource,
    scaleOn: scale.scaleOn,
  },
  ...(areaUnion ? { chosenUnionName: areaUnion.name } : {}),
  fields: [
    { name: 'areaUnionId', label: '所在地的工会', control: 'union', help: '登记了所在地，才会列入当地的设点建议' },
    { name: 'isAboveScale', label: '规模以上企业', control: 'check', help: '以统计部门的名录为准' },
    { name: 'headcount', label: '职工人数', control: 'number' },
    { name: 'scaleSource', label: '规模和人数的出处', control: 'text' },
    { name: 'scaleOn', label: '是哪一天的数', control: 'day' },
  ],
});

const none = '没有登记';
const scaleWords = { true: '规模以上', false: '不是规模以上', null: none } as const;

function Particulars({ employer }: { employer: EmployerOut }): ReactNode {
  const { creditCode, industry, address, areaUnion, isAboveScale, headcount, scaleSource, scaleOn } = employer;
  return (
    <div className="gy-panel" style={{ marginBottom: 12 }}>
      <Descriptions
        size="small"
        column={3}
        items={[
          { key: 'code', label: '统一社会信用代码', children: creditCode ?? none },
          { key: 'industry', label: '行业', children: industry ?? none },
          { key: 'address', label: '地址', children: address ?? none },
          { key: 'area', label: '所在地的工会', children: areaUnion?.name ?? none },
          { key: 'scale', label: '规模', children: scaleWords[`${isAboveScale}`] },
          { key: 'headcount', label: '职工人数', children: headcount === null ? none : `${headcount} 人` },
          { key: 'source', label: '规模和人数的出处', children: scaleSource ? `${scaleSource}（${scaleOn}）` : none },
        ]}
      />
    </div>
  );
}

function Page({ employer }: { employer: EmployerOut }): ReactNode {
  const [form, setForm] = useState<RecordForm | null>(null);
  return (
    <>
      <Title
        actions={
          employer.mayChange ? <Button onClick={() => setForm(scaleForm(employer))}>登记规模和人数</Button> : null
        }
      >
        {employer.name}
      </Title>
      {form ? <RecordDrawer form={form} onClose={() => setForm(null)} /> : null}
      <DoublesPanel kind="employer" id={employer.id} />
      <Particulars employer={employer} />
      <div className="gy-panel">
        <h2>涉及的争议（{employer.disputes.length}）</h2>
        <Table<EmployerOut['disputes'][number]>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={employer.disputes}
          locale={{ emptyText: <Nothing>没有涉及这家单位的争议。</Nothing> }}
          columns={[
            { title: '立档日期', dataIndex: 'openedOn', width: 110 },
            { title: '档案号', dataIndex: 'number', width: 180 },
            { title: '争议', key: 'title', render: (_, row) => <Link to={`/disputes/${row.id}`}>{row.title}</Link> },
            {
              title: '人数',
              key: 'workers',
              width: 90,
              align: 'right',
              render: (_, row) => (row.workerCount === null ? '没有登记' : `${row.workerCount} 人`),
            },
            {
              title: '请求金额',
              key: 'claimed',
              width: 150,
              align: 'right',
              render: (_, row) => (row.claimedFen === null ? '没有登记' : yuan(row.claimedFen)),
            },
            {
              title: '到账金额',
              key: 'received',
              width: 150,
              align: 'right',
              render: (_, row) => (row.receivedFen === null ? '没有登记' : yuan(row.receivedFen)),
            },
          ]}
        />
      </div>
    </>
  );
}

export function EmployerPage(): ReactNode {
  const { id } = useParams();
  const employer = useRead<EmployerOut>(`/api/employers/${id}`);
  return <Read of={employer}>{(data) => <Page employer={data} />}</Read>;
}
