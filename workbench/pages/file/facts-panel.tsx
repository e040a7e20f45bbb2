/** What the dispute is about: the story, the facts with who said them, the claims; and the way to state more. */
import { Button, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import { FactsTable } from '../../procedure/facts-table.tsx';
import type { Claim, Fact, Party } from '../../wire.ts';
import { FactsDrawer } from './facts-drawer.tsx';

interface Props {
  readonly disputeId: string;
  readonly story: string;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly parties: readonly Party[];
}

type Amount = 'claimedFen' | 'verifiedFen' | 'agreedFen' | 'awardedFen' | 'receivedFen';

function Claims({ claims, parties }: Pick<Props, 'claims' | 'parties'>): ReactNode {
  const name = (id: string | null) =>
    id === null ? '全体（尚未分到人）' : (parties.find((party) => party.id === id)?.displayName ?? '');
  const amount = (title: string, column: Amount) => ({
    title,
    key: column,
    align: 'right' as const,
    render: (_: unknown, claim: Claim) =>
      column !== 'claimedFen' && claim[column] === null ? '' : yuan(claim[column]),
  });
  if (claims.length === 0) return null;
  return (
    <>
      <h2>请求与金额</h2>
      <Table<Claim>
        size="small"
        rowKey="id"
        pagination={claims.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        dataSource={[...claims]}
        columns={[
          { title: '申请人', key: 'party', render: (_, claim) => name(claim.partyId) },
          { title: '事项', dataIndex: 'causeLabel' },
          amount('请求', 'claimedFen'),
          amount('核实', 'verifiedFen'),
          amount('协商', 'agreedFen'),
          amount('裁判', 'awardedFen'),
          amount('到账', 'receivedFen'),
        ]}
      />
    </>
  );
}

export function FactsPanel({ disputeId, story, facts, claims, parties }: Props): ReactNode {
  const [editing, setEditing] = useState(false);
  return (
    <div className="gy-stack">
      {story ? <p className="gy-story">{story}</p> : null}
      <div className="gy-head">
        <h2>事实</h2>
        <Button size="small" onClick={() => setEditing(true)}>
          补充或核实事实
        </Button>
      </div>
      <FactsTable facts={facts} />
      <Claims claims={claims} parties={parties} />
      {editing ? <FactsDrawer disputeId={disputeId} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}
