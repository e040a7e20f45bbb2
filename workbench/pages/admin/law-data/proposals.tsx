/** What waits for a second person, who reads the source and confirms or refuses; and what was decided. */
import { lawDataKinds } from '@gongyuan/wire/law-data.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Tag } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post, query } from '../../../api.ts';
import { Pager, useKeys } from '../../../parts/pager.tsx';
import { fieldErrors } from '../../../parts/problem-fields.ts';
import { useRead } from '../../../parts/read.ts';
import { Failure, Nothing, Read } from '../../../parts/states.tsx';
import type { Page, ProposalRow } from '../../../wire.ts';
import { Source } from './standing.tsx';

const LIMIT = 20;
type Decision = NonNullable<ProposalRow['decision']>;

function useDecide(row: ProposalRow) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (told: { decision: Decision; note: string | null }) =>
      post(`/api/law-data/proposals/${row.id}/decide`, told),
    onSuccess: (_, { decision }) => {
      void message.success(decision === 'confirmed' ? `${row.title}：已确认，马上使用。` : `${row.title}：没有采用。`);
      return client.invalidateQueries({ queryKey: ['read'] });
    },
  });
}

function Deciding({ row }: { row: ProposalRow }): ReactNode {
  const [note, setNote] = useState('');
  const decide = useDecide(row);
  const send = (decision: Decision) => decide.mutate({ decision, note: note.trim() || null });
  if (row.isOwn) return <div className="gy-note">您提出的，要由另一位省级管理员核对来源后确认。</div>;
  return (
    <>
      <div className="gy-row">
        <Input
          aria-label={`${row.title}：核对意见`}
          placeholder="核对意见；不予确认的必须写"
          style={{ width: 320 }}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="primary" loading={decide.isPending} onClick={() => send('confirmed')}>
          来源核对无误，确认
        </Button>
        <Button disabled={decide.isPending} onClick={() => send('rejected')}>
          不予确认
        </Button>
      </div>
      {decide.error ? (
        <Failure error={decide.error} fields={fieldErrors(decide.error).map(({ message }) => message)} />
      ) : null}
    </>
  );
}

function recountWords({ recount }: ProposalRow): string | null {
  if (!recount) return null;
  const { matters, moved, settled, finishedAt } = recount;
  const told = `重新计算了 ${matters} 个事项的期限：移动 ${moved} 个，日子不变的 ${settled} 个。`;
  return finishedAt === null ? `${told}还在继续。` : told;
}

function Decided({ row }: { row: ProposalRow }): ReactNode {
  return (
    <>
      <div>
        {row.decision === 'confirmed' ? '已确认' : '没有采用'}：{row.decidedBy}，{row.decidedOn}
        {row.decisionNote ? `，${row.decisionNote}` : ''}
      </div>
      {row.isLeftOut ? <div className="gy-late">与现在的系统版本不符，没有使用，请重新提出。</div> : null}
      <div className="gy-note">{recountWords(row)}</div>
    </>
  );
}

function Proposal({ row }: { row: ProposalRow }): ReactNode {
  return (
    <section className="gy-panel" aria-label={row.title}>
      <div className="gy-head">
        <h2>{row.title}</h2>
        <Tag>{lawDataKinds[row.kind]}</Tag>
      </div>
      <ul className="gy-list">
        {row.lines.map(({ label, words }) => (
          <li key={`${label}${words}`}>
            {label}：{words}
          </li>
        ))}
        <li>
          出处：<Source>{row.source}</Source>
        </li>
        <li>理由：{row.reason}</li>
      </ul>
      <div className="gy-note">
        {row.proposedBy}于 {row.proposedOn} 提出
      </div>
      {row.decision === null ? <Deciding row={row} /> : <Decided row={row} />}
    </section>
  );
}

export function ProposalsList({ view }: { view: 'waiting' | 'decided' }): ReactNode {
  const keys = useKeys();
  const page = useRead<Page<ProposalRow>>(
    `/api/law-data/proposals${query({ view, after: keys.after, limit: LIMIT })}`,
    true,
  );
  return (
    <Read of={page}>
      {(data) => (
        <div className="gy-stack">
          {data.rows.length === 0 ? (
            <Nothing>{view === 'waiting' ? '没有等待确认的。' : '还没有决定过。'}</Nothing>
          ) : (
            data.rows.map((row) => <Proposal key={row.id} row={row} />)
          )}
          <Pager keys={keys} next={data.next} />
        </div>
      )}
    </Read>
  );
}
