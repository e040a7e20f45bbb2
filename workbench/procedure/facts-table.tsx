/** The facts of a dispute: value, or 'not known', or not yet asked; behind each, who said it, when, and how far it is shown. */
import { standings } from '@gongyuan/kernel/file.ts';
import { Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Fact } from '../wire.ts';

function Value({ fact }: { fact: Fact }): ReactNode {
  if (fact.isKnown === null && fact.value === null) return <span className="gy-note">没有问过</span>;
  if (fact.isKnown === false) return <span className="gy-soon">问过，不清楚</span>;
  return <span>{fact.value}</span>;
}

const standingOf = (code: string) => (Object.entries(standings).find(([known]) => known === code) ?? [code, code])[1];

/** Statements come newest first. */
function Latest({ fact }: { fact: Fact }): ReactNode {
  const last = fact.statements[0];
  if (!last) return null;
  return (
    <span className="gy-note">
      {last.statedBy}，{last.statedOn} <Tag>{standingOf(last.standing)}</Tag>
    </span>
  );
}

function Statements({ fact }: { fact: Fact }): ReactNode {
  return (
    <ul className="gy-list">
      {fact.statements.map((said, index) => (
        <li key={`${said.statedOn}-${index}`}>
          {said.isKnown ? said.value : '不清楚'}：{said.statedBy}于{said.statedOn}（{standingOf(said.standing)}），
          {said.recordedBy}记录
        </li>
      ))}
    </ul>
  );
}

export function FactsTable({ facts }: { facts: readonly Fact[] }): ReactNode {
  return (
    <Table<Fact>
      size="small"
      rowKey="field"
      pagination={false}
      dataSource={[...facts]}
      columns={[
        { title: '事实', dataIndex: 'label', width: 150 },
        { title: '现在的说法', key: 'value', render: (_, fact) => <Value fact={fact} /> },
        { title: '谁说的', key: 'latest', render: (_, fact) => <Latest fact={fact} /> },
      ]}
      expandable={{
        expandedRowRender: (fact) => <Statements fact={fact} />,
        rowExpandable: (fact) => fact.statements.length > 0,
        columnTitle: <span className="gy-hidden">展开陈述</span>,
      }}
    />
  );
}
