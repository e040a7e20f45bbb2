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

interface MergeProps {
  readonly kind: Kind;
  readonly keptId: string;
  /** One or several; each is merged, and can be undone, by itself. */
  readonly doubles: readonly Double[];
  readonly onClose: () => void;
}

function MergeDialog({ kind, keptId, doubles, onClose }: MergeProps): ReactNode {
  const [reason, setReason] = useState('');
  const { error, run } = useAct();
  const title = doubles.length > 1 ? `把${doubles.length}件都并入这一个` : `把“${doubles[0]?.name ?? ''}”并入这一个`;
  const send = async () => {
    for (const { id } of doubles)
      if (!(await run(() => post('/api/merges', { kind, keptId, mergedId: id, reason }), '已经合并，可以撤销'))) return;
    onClose();
  };
  return (
    <Modal open title={title} okText="合并" cancelText="不合并" onOk={send} onCancel={onClose}>
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

interface RowsProps {
  readonly kind: Kind;
  readonly id: string;
  readonly doubles: readonly Double[];
  readonly onMerge: (doubles: readonly Double[]) => void;
}

function Rows({ kind, id, doubles, onMerge }: RowsProps): ReactNode {
  const { error, run } = useAct();
  const part = (other: Double) =>
    run(() => post('/api/doubles/not-same', { kind, firstId: id, secondId: other.id }), '记下了，不再提示');
  return (
    <>
      {doubles.map((double) => (
        <li key={double.id}>
          <Link to={`${pages[kind]}/${double.id}`}>{double.name}</Link> {double.hint}　{double.because.join('，')}{' '}
          {double.obstacle ? (
            <strong>{double.obstacle}</strong>
          ) : (
            <Button size="small" type="primary" onClick={() => onMerge([double])}>
              并到这里
            </Button>
          )}{' '}
          <Button size="small" onClick={() => void part(double)}>
            不是同一个
          </Button>
        </li>
      ))}
      {error ? <Failure error={error} /> : null}
    </>
  );
}

function Collective({ collective, ...rows }: Omit<RowsProps, 'doubles'> & Pick<DoublesOut, 'collective'>): ReactNode {
  if (!collective) return null;
  const { disputes, because, workers } = collective;
  return (
    <section className="gy-panel" aria-label="可能是一件集体争议" style={{ marginBottom: 10 }}>
      <div className="gy-head">
        <h2>
          可能是一件集体争议（{disputes.length + 1}件，共{workers}人）
        </h2>
        {disputes.length > 1 ? (
          <Button type="primary" onClick={() => rows.onMerge(disputes)}>
            都并到这里
          </Button>
        ) : null}
      </div>
      <p className="gy-quiet">{because.join('，')}。</p>
      <ul className="gy-list">
        <Rows {...rows} doubles={disputes} />
      </ul>
    </section>
  );
}

export function DoublesPanel({ kind, id }: { kind: Kind; id: string }): ReactNode {
  const read = useRead<DoublesOut>(`/api/doubles${query({ of: kind, id })}`);
  const [merging, setMerging] = useState<readonly Double[] | null>(null);
  const { doubles = [], merged = [], collective = null } = read.data ?? {};
  return (
    <>
      <Collective kind={kind} id={id} collective={collective} onMerge={setMerging} />
      {doubles.length + merged.length > 0 ? (
        <section className="gy-panel" aria-label="可能重复" style={{ marginBottom: 10 }}>
          <h2>{doubles.length > 0 ? `可能重复（${doubles.length}）` : '合并情况'}</h2>
          <ul className="gy-list">
            <Rows kind={kind} id={id} doubles={doubles} onMerge={setMerging} />
            <Merged kind={kind} merged={merged} />
          </ul>
        </section>
      ) : null}
      {merging ? <MergeDialog kind={kind} keptId={id} doubles={merging} onClose={() => setMerging(null)} /> : null}
    </>
  );
}
