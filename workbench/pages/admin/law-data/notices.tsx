/** Holiday notices year by year, and the form in which a new one is entered. */
import { Button, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useRead } from '../../../parts/read.ts';
import { Nothing, Read } from '../../../parts/states.tsx';
import type { HolidayYearOut, HolidayYearsOut } from '../../../wire.ts';
import { NoticeDrawer } from './notice-form.tsx';
import { Source } from './standing.tsx';

const runWords = ({ name, from, to }: HolidayYearOut['holidays'][number]): string =>
  `${name} ${from.slice(5)}${from === to ? '' : `至${to.slice(5)}`}`;

function Years({ rows }: { rows: HolidayYearOut[] }): ReactNode {
  return (
    <div className="gy-table-wrap">
      <Table<HolidayYearOut>
        size="small"
        rowKey="year"
        pagination={false}
        dataSource={rows}
        locale={{ emptyText: <Nothing>还没有放假通知。</Nothing> }}
        columns={[
          { title: '年份', dataIndex: 'year', width: 80 },
          {
            title: '通知',
            key: 'notice',
            render: (_, row) => (
              <>
                <div>{row.notice}</div>
                <Source>{row.url}</Source>
              </>
            ),
          },
          { title: '放假', key: 'runs', render: (_, row) => row.holidays.map(runWords).join('；') },
          {
            title: '调休上班',
            key: 'work',
            width: 160,
            render: (_, row) => row.workdays.map((day) => day.slice(5)).join('、') || '无',
          },
          {
            title: '核实',
            key: 'standing',
            width: 200,
            render: (_, row) =>
              row.settled
                ? `${row.settled.proposedBy}录入，${row.settled.decidedBy}确认，${row.settled.decidedOn}`
                : `随系统提供，核对于 ${row.checkedOn}`,
          },
        ]}
      />
    </div>
  );
}

export function NoticesList(): ReactNode {
  const read = useRead<HolidayYearsOut>('/api/law-data/notices');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Read of={read}>
      {({ rows, knownThrough, provisionalClocks }) => (
        <div className="gy-stack">
          <div className="gy-row">
            <span>
              放假安排知道到 {knownThrough}；之后的期限是暂计的，现有 {provisionalClocks} 个。
            </span>
            <Button type="primary" style={{ marginLeft: 'auto' }} onClick={() => setIsOpen(true)}>
              录入放假通知
            </Button>
          </div>
          <Years rows={rows} />
          {isOpen ? (
            <NoticeDrawer year={Number(knownThrough.slice(0, 4)) + 1} onClose={() => setIsOpen(false)} />
          ) : null}
        </div>
      )}
    </Read>
  );
}
