/** One employer: its particulars, and every dispute with it. */
import { Descriptions, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { yuan } from '../parts/money.tsx';
import { useRead } from '../parts/read.ts';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { EmployerOut } from '../wire.ts';

function Page({ employer }: { employer: EmployerOut }): ReactNode {
  return (
    <>
      <Title>{employer.name}</Title>
      <div className="gy-panel" style={{ marginBottom: 12 }}>
        <Descriptions
          size="small"
          column={3}
          items={[
            { key: 'code', label: '统一社会信用代码', children: employer.creditCode ?? '没有登记' },
            { key: 'industry', label: '行业', children: employer.industry ?? '没有登记' },
            { key: 'address', label: '地址', children: employer.address ?? '没有登记' },
          ]}
        />
      </div>
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
