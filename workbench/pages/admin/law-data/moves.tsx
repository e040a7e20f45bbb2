/** 移动了哪些期限: every due date that a decision moved. Those who keep the data read no files, so matters stand by number. */
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { query } from '../../../api.ts';
import { Moment } from '../../../parts/moment.tsx';
import { Pager, useKeys } from '../../../parts/pager.tsx';
import { useRead } from '../../../parts/read.ts';
import { Nothing, Read } from '../../../parts/states.tsx';
import type { ClockMoveRow, Page } from '../../../wire.ts';

const LIMIT = 30;

export function MovesList(): ReactNode {
  const keys = useKeys();
  const page = useRead<Page<ClockMoveRow>>(`/api/law-data/moves${query({ after: keys.after, limit: LIMIT })}`, true);
  return (
    <Read of={page}>
      {(data) => (
        <>
          <div className="gy-table-wrap">
            <Table<ClockMoveRow>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={data.rows}
              loading={page.isPlaceholderData}
              locale={{ emptyText: <Nothing>还没有期限因为通知或者更正移动过。</Nothing> }}
              columns={[
                { title: '时间', key: 'at', width: 150, render: (_, row) => <Moment at={row.movedAt} /> },
                { title: '原因', dataIndex: 'cause' },
                { title: '工会', dataIndex: 'unionName', width: 200 },
                { title: '事项', key: 'matter', width: 240, render: (_, row) => row.matterNumber ?? row.procedure },
                { title: '期限', dataIndex: 'label' },
                {
                  title: '原来',
                  key: 'before',
                  width: 130,
                  render: (_, row) => `${row.beforeOn}${row.wasProvisional ? '（暂计）' : ''}`,
                },
                {
                  title: '现在',
                  key: 'after',
                  width: 130,
                  render: (_, row) => `${row.afterOn}${row.isProvisional ? '（暂计）' : ''}`,
                },
              ]}
            />
          </div>
          <Pager keys={keys} next={data.next} />
        </>
      )}
    </Read>
  );
}
