/** Matters as a list: number, what, where it stands, with whom, by when. */
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StateTag } from '../procedure/state-tag.tsx';
import type { MatterBrief } from '../wire.ts';
import { DemoTag, DueMark, FastTag } from './marks.tsx';

interface Props {
  readonly rows: readonly MatterBrief[];
  readonly today: string;
  readonly first?: number;
  readonly empty: ReactNode;
  readonly loading?: boolean;
}

function columns(today: string, first: number): TableColumnsType<MatterBrief> {
  return [
    { title: '序号', key: 'index', width: 56, render: (_, __, index) => first + index + 1 },
    {
      title: '编号',
      dataIndex: 'number',
      width: 196,
      className: 'gy-whole',
      render: (number: string | null) => number ?? '未编号',
    },
    {
      title: '事项',
      key: 'title',
      render: (_, row) => (
        <div>
          <Link to={`/matters/${row.id}`}>{row.title}</Link>
          <div className="gy-row gy-note">
            {row.procedureLabel}
            <FastTag shown={row.isFastTrack} />
            <DemoTag shown={row.isDemo} />
          </div>
        </div>
      ),
    },
    {
      title: '环节',
      key: 'state',
      width: 150,
      render: (_, row) => <StateTag label={row.stateLabel} isClosed={row.closedOn !== null} />,
    },
    {
      title: '在谁手里',
      key: 'holder',
      width: 176,
      render: (_, row) => (
        <>
          {row.unionName}
          {row.handlerName ? <div className="gy-note">承办 {row.handlerName}</div> : null}
        </>
      ),
    },
    { title: '收到日期', dataIndex: 'openedOn', width: 100 },
    {
      title: '最迟日期',
      key: 'due',
      width: 182,
      render: (_, row) => <DueMark on={row.dueOn} today={today} done={row.closedOn !== null} />,
    },
  ];
}

export function MatterTable({ rows, today, first = 0, empty, loading = false }: Props): ReactNode {
  return (
    <div className="gy-table-wrap">
      <Table<MatterBrief>
        size="small"
        rowKey="id"
        columns={columns(today, first)}
        dataSource={[...rows]}
        pagination={false}
        loading={loading}
        locale={{ emptyText: empty }}
      />
    </div>
  );
}
