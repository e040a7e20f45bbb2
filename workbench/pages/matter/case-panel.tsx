/** The procedure's own record: its columns in words, the handling log, and the money of each person. */
import { logKinds } from '@gongyuan/procedures/aid-case/forms.ts';
import { Descriptions, Table } from 'antd';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import { Nothing } from '../../parts/states.tsx';
import type { MatterOut } from '../../wire.ts';

type Log = MatterOut['log'][number];
type ResultRow = MatterOut['results'][number];

const words: Readonly<Record<string, string>> = { ...logKinds, hearing: '开庭', decline: '不能承办' };

function LogTable({ log }: { log: readonly Log[] }): ReactNode {
  return (
    <>
      <h2>办案记录</h2>
      <Table<Log & { key: number }>
        size="small"
        pagination={false}
        dataSource={log.map((row, key) => ({ ...row, key }))}
        columns={[
          { title: '日期', dataIndex: 'heldOn', width: 104 },
          { title: '活动', key: 'kind', width: 130, render: (_, row) => words[row.kind] ?? row.kind },
          { title: '地点', dataIndex: 'place', width: 160 },
          { title: '内容', dataIndex: 'content' },
          {
            title: '用时',
            key: 'minutes',
            width: 80,
            render: (_, row) => (row.minutes === null ? '' : `${row.minutes}分钟`),
          },
        ]}
      />
    </>
  );
}

const total = (rows: readonly ResultRow[], column: 'claimedFen' | 'awardedFen' | 'receivedFen') =>
  rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);

function Results({ results }: { results: readonly ResultRow[] }): ReactNode {
  const amount = (column: 'claimedFen' | 'awardedFen' | 'receivedFen', title: string) => ({
    title,
    key: column,
    align: 'right' as const,
    render: (_: unknown, row: ResultRow) => yuan(row[column]),
  });
  return (
    <>
      <h2>每人金额</h2>
      <Table<ResultRow>
        size="small"
        pagination={false}
        rowKey={(row) => row.partyId ?? 'total'}
        dataSource={[...results]}
        columns={[
          { title: '申请人', dataIndex: 'name' },
          amount('claimedFen', '请求金额'),
          amount('awardedFen', '裁判或约定金额'),
          amount('receivedFen', '到账金额'),
        ]}
        summary={(rows) =>
          rows.length > 1 ? (
            <Table.Summary.Row>
              <Table.Summary.Cell index={0}>合计（清楚的部分）</Table.Summary.Cell>
              {(['claimedFen', 'awardedFen', 'receivedFen'] as const).map((column, index) => (
                <Table.Summary.Cell key={column} index={index + 1} align="right">
                  {yuan(total(rows, column))}
                </Table.Summary.Cell>
              ))}
            </Table.Summary.Row>
          ) : null
        }
      />
    </>
  );
}

export function CasePanel({ matter }: { matter: MatterOut }): ReactNode {
  const { row, log, results } = matter;
  return (
    <div className="gy-stack">
      {row.length > 0 ? (
        <Descriptions
          size="small"
          column={1}
          bordered
          styles={{ label: { width: 150 } }}
          items={row.map(({ label, value }) => ({
            key: label,
            label,
            children: <span className="gy-story">{value}</span>,
          }))}
        />
      ) : (
        <Nothing>还没有登记内容。</Nothing>
      )}
      {log.length > 0 ? <LogTable log={log} /> : null}
      {results.length > 0 ? <Results results={results} /> : null}
    </div>
  );
}
