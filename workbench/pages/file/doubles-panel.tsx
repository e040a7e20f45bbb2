/** What may be the same as this one, why, and what to do about it: merge, say that they are two, or undo a merge. */
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { post, query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { Failure } from '../../parts/states.tsx';
import type { DoublesOut } from '../../wire.ts';

type Kind = 'person' | 'employer' | 'dispute';
type Double = DoublesOut['doubles'][number];

const pages: Readonly<Record<Kind, string>> = { person: '/people', employer: '/employers', dispute: '/disputes' };

function useAct() {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [error, setError] = useState<unknown>(null);
  const run = async (act: () => Promise<unknown>, done: string): Promise<boolean> => {
    setError(null);
    try {
      await act();
      await client.invalidateQueries({ queryKey: ['read'] });
      void message.success(done);
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    }
  };
  return { error, run };
}

function MergeDialog({
  kind,
  keptId,
  double,
  onClose,
}: {
  kind: Kind;
  keptId: string;
  double: Double;
  onClose: () => void;
}): ReactNode {
  const [reason, setReason] = useState('');
  const { error, run } = useAct();
  const send = async () => {
    const body = { kind, keptId, mergedId: double.id, reason };
    if (await run(() => post('/api/merges', body), '已经合并，可以撤销')) onClose();
  };
  return (
    <Modal open title={`把“${double.name}”并入这一个`} okText="合并" cancelText="不合并" onOk={send} onCancel={onClose}>
      <p>它名下的事项、来访、材料和当事人都归到这里，编号不变；以后可以撤销。</p>
      <label htmlFor="merge-reason">为什么是同一个</label>
      <Input
        id="merge-reason"
        value={reason}
        maxLength={300}
        placeholder="例如：当面核对，是同一件事"
        onChange={(event) => setReason(event.target.value)}
      />
      {error ? <Failure error={error} /> : null}
    </Modal>
  );
}

function Merged({ kind, merged }: { kind: Kind; merged: DoublesOut['merged'] }): ReactNode {
  const { error, run } = useAct();
  return (
    <>
      {merged.map((row) => (
        <li key={row.id}>
          已并入 {kind === 'dispute' ? <Link to={`/disputes/${row.mergedId}`}>{row.name}</Link> : row.name}（
          {row.mergedBy}，{row.mergedAt.slice(0, 10)}：{row.reason}）{' '}
          {row.mayUndo ? (
            <Button
              size="small"
              onClick={() => void run(() => post(`/api/merges/${row.id}/undo`, undefined), '已经撤销合并')}
            >
              撤销合并
            </Button>
          ) : null}
        </li>
      ))}
      {error ? <Failure error={error} /> : null}
    </>
  );
}

export function DoublesPanel({ kind, id }: { kind: Kind; id: string }): ReactNode {
  const read = useRead<DoublesOut>(`/api/doubles${query({ of: kind, id })}`);
  const [merging, setMerging] = useState<Double | null>(null);
  const { error, run } = useAct();
  const { doubles = [], merged = [] } = read.data ?? {};
  if (doubles.length + merged.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="可能重复" style={{ marginBottom: 10 }}>
      <h2>{doubles.length > 0 ? `可能重复（${doubles.length}）` : '合并情况'}</h2>
      <ul className="gy-list">
        {doubles.map((double) => (
          <li key={double.id}>
            <Link to={`${pages[kind]}/${double.id}`}>{double.name}</Link> {double.hint}　{double.because.join('，')}{' '}
            {double.obstacle ? (
              <strong>{double.obstacle}</strong>
            ) : (
              <Button size="small" type="primary" onClick={() => setMerging(double)}>
                并到这里
              </Button>
            )}{' '}
            <Button
              size="small"
              onClick={() =>
                void run(
                  () => post('/api/doubles/not-same', { kind, firstId: id, secondId: double.id }),
                  '记下了，不再提示',
                )
              }
            >
              不是同一个
            </Button>
          </li>
        ))}
        <Merged kind={kind} merged={merged} />
      </ul>
      {error ? <Failure error={error} /> : null}
      {merging ? <MergeDialog kind={kind} keptId={id} double={merging} onClose={() => setMerging(null)} /> : null}
    </section>
  );
}
