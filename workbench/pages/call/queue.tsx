/** The queue's lists, each opened by its figure; missed callers are called back from here. */
import { callLists, callStates } from '@gongyuan/wire/telephony.ts';
import { Button, Table, Tabs } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { query } from '../../api.ts';
import { useSession } from '../../parts/session.tsx';
import { Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import './call.css';
import { CallBack } from './call-back.tsx';
import { dayOf, hourOf, lengthOf } from './clock.tsx';
import { useCallStream, useLive } from './live.ts';
import type { CallPage, CallRow, Figures, ListName } from './types.ts';

const counts: Readonly<Record<ListName, keyof Figures>> = {
  waiting: 'waiting',
  talking: 'talking',
  answered: 'answeredToday',
  missed: 'missedToday',
  call_backs: 'callBacksOpen',
};
const names = Object.keys(callLists) as ListName[]; // Object.keys forgets the literals

export function QueuePage(): ReactNode {
  const [search, setSearch] = useSearchParams();
  const list = names.find((name) => name === search.get('list')) ?? 'call_backs';
  const [after, setAfter] = useState<readonly string[]>([]);
  const [called, setCalled] = useState<CallRow | null>(null);
  const isOpen = useCallStream();
  const isAgent = useSession().posts.some((post) => post.role === 'hotline');
  const figures = useLive<Figures>('/api/hotline/figures', isOpen);
  const page = useLive<CallPage>(`/api/hotline/calls${query({ list, after: after.at(-1) })}`, isOpen);
  const open = (next: string) => {
    setAfter([]);
    setSearch({ list: next });
  };
  return (
    <>
      <Title actions={isAgent ? <Link to="/call">回到来电</Link> : null}>12351 来电队列</Title>
      <Tabs
        activeKey={list}
        onChange={open}
        tabBarExtraContent={<AverageWait figures={figures.data} />}
        items={names.map((name) => ({
          key: name,
          label: `${callLists[name]} ${figures.data?.[counts[name]] ?? ''}`,
        }))}
      />
      <Read of={page}>
        {({ rows, next }) => (
          <>
            <div className="gy-table-wrap">
              <Table<CallRow>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={rows}
                columns={list === 'call_backs' ? owedColumns(setCalled) : columns}
                locale={{ emptyText: '没有' }}
              />
            </div>
            <div className="gy-row gy-pager">
              {after.length > 0 ? <Button onClick={() => setAfter(after.slice(0, -1))}>上一页</Button> : null}
              {next ? <Button onClick={() => setAfter([...after, next])}>下一页</Button> : null}
            </div>
          </>
        )}
      </Read>
      {called ? <CallBack row={called} onClose={() => setCalled(null)} /> : null}
    </>
  );
}

function AverageWait({ figures }: { readonly figures: Figures | undefined }): ReactNode {
  if (!figures || figures.averageWaitSeconds === null) return null;
  return <span className="gy-note">今日平均等候 {lengthOf(figures.averageWaitSeconds)}</span>;
}

const number = {
  title: '来电号码',
  key: 'from',
  width: 140,
  render: (_: unknown, row: CallRow) => row.from ?? '未显示号码',
};
const came = { title: '来电时间', key: 'at', width: 150, render: (_: unknown, row: CallRow) => dayOf(row.beganAt) };

const columns: TableColumnsType<CallRow> = [
  came,
  number,
  { title: '状态', key: 'state', width: 90, render: (_, row) => callStates[row.state] },
  {
    title: '等候',
    key: 'wait',
    width: 80,
    align: 'right',
    render: (_, row) => (row.waitSeconds === null ? '—' : lengthOf(row.waitSeconds)),
  },
  {
    title: '通话',
    key: 'talk',
    width: 80,
    align: 'right',
    render: (_, row) =>
      row.answeredAt && row.endedAt ? lengthOf((Date.parse(row.endedAt) - Date.parse(row.answeredAt)) / 1000) : '—',
  },
  {
    title: '接线员',
    key: 'agent',
    width: 150,
    render: (_, row) => [row.agent, row.seat].filter(Boolean).join(' ') || '—',
  },
  { title: '办理', dataIndex: 'outcome', key: 'outcome' },
];

const owedColumns = (onCall: (row: CallRow) => void): TableColumnsType<CallRow> => [
  came,
  number,
  {
    title: '最晚回拨（内部时限）',
    key: 'due',
    width: 190,
    render: (_, { callBack }) =>
      callBack ? (
        <span className={callBack.isOverdue ? 'gy-late' : 'gy-due'}>
          {hourOf(callBack.dueAt)}
          {callBack.isOverdue ? '　已超时' : ''}
        </span>
      ) : null,
  },
  {
    title: '未接次数',
    key: 'calls',
    width: 90,
    align: 'right',
    render: (_, { callBack }) => callBack?.calls ?? '',
  },
  {
    title: '已回拨',
    key: 'attempts',
    render: (_, { callBack }) =>
      callBack && callBack.attempts > 0 ? `${callBack.attempts} 次，${callBack.lastResult ?? ''}` : '还没有',
  },
  {
    title: '操作',
    key: 'act',
    width: 90,
    render: (_, row) =>
      row.mayCallBack ? (
        <Button size="small" type="primary" aria-label={`回拨 ${row.from ?? ''}`} onClick={() => onCall(row)}>
          回拨
        </Button>
      ) : null,
  },
];
