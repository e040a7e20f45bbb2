/** Every worker of the roster with their total; a name opens their own claims. */
import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import { useRead } from '../../parts/read.ts';
import { Nothing, Read } from '../../parts/states.tsx';
import type { RosterClaims } from '../../wire.ts';

type Row = RosterClaims['rows'][number];

export const rosterPath = (disputeId: string): string => `/api/disputes/${disputeId}/claims/roster`;

export function RosterTotals({
  disputeId,
  onOpen,
}: {
  disputeId: string;
  onOpen: (partyId: string) => void;
}): ReactNode {
  const roster = useRead<RosterClaims>(rosterPath(disputeId));
  return (
    <Read of={roster}>
      {({ rows, totalFen }) => (
        <div className="gy-table-wrap">
          <Table<Row>
            size="small"
            rowKey="partyId"
            dataSource={rows}
            pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
            locale={{ emptyText: <Nothing>名册里还没有申请人。</Nothing> }}
            columns={[
              { title: '序号', key: 'index', width: 56, render: (_, __, index) => index + 1 },
              {
                title: '姓名',
                key: 'name',
                render: (_, row) => (
                  <Button type="link" size="small" onClick={() => onOpen(row.partyId)}>
                    {row.name}
                  </Button>
                ),
              },
              { title: '合计', key: 'fen', align: 'right', render: (_, row) => yuan(row.fen) },
              {
                title: '各种算法之间',
                key: 'range',
                align: 'right',
                render: (_, row) =>
                  row.leastFen === row.mostFen ? '' : `${yuan(row.leastFen)} 至 ${yuan(row.mostFen)}`,
              },
              {
                title: '还缺',
                key: 'missing',
                width: 80,
                align: 'right',
                render: (_, row) => (row.missing > 0 ? <span className="gy-soon">{row.missing} 项</span> : ''),
              },
            ]}
            summary={() => (
              <Table.Summary.Row>
                <Table.Summary.Cell index={0} />
                <Table.Summary.Cell index={1}>
                  <strong>{rows.length} 人合计</strong>
                </Table.Summary.Cell>
                <Table.Summary.Cell index={2} align="right">
                  <strong>{yuan(totalFen)}</strong>
                </Table.Summary.Cell>
                <Table.Summary.Cell index={3} colSpan={2} />
              </Table.Summary.Row>
            )}
          />
        </div>
      )}
    </Read>
  );
}
