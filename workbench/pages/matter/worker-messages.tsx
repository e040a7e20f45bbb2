/** Words with the worker on this matter: what they wrote through the portal, and the answer they will read there. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { Moment } from '../../parts/moment.tsx';
import { useRead } from '../../parts/read.ts';
import { Failure, Read } from '../../parts/states.tsx';
import type { WorkerMessages as Talk } from '../../wire.ts';

function Rows({ rows }: { rows: Talk['rows'] }): ReactNode {
  if (rows.length === 0) return <p className="gy-note">申请人还没有在网上留言。</p>;
  return (
    <ul className="gy-bare">
      {rows.map(({ id, isFromWorker, from, to, body, sentAt }) => (
        <li key={id} className="gy-message">
          <div style={{ whiteSpace: 'pre-line' }}>
            <strong>{isFromWorker ? `申请人 ${from}` : to === null ? from : `${from} 单独对 ${to}`}</strong>　{body}
          </div>
          <span className="gy-note">
            <Moment at={sentAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Answer({ path, applicants }: { path: string; applicants: Talk['applicants'] }): ReactNode {
  const client = useQueryClient();
  const [body, setBody] = useState('');
  const [to, setTo] = useState('');
  const send = useMutation({
    mutationFn: () => post(path, to === '' ? { body } : { body, to }),
    onSuccess: async () => {
      setBody('');
      await client.invalidateQueries({ queryKey: ['read', path] });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() !== '' && !send.isPending) send.mutate();
      }}
    >
      <label htmlFor="worker-answer">给申请人留言</label>
      <Input.TextArea
        id="worker-answer"
        rows={3}
        maxLength={2000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        placeholder="申请人在网上窗口看到；写短一点，不用法律术语"
      />
      {applicants.length > 1 ? (
        <Select
          aria-label="发给谁"
          style={{ width: '100%', marginTop: 8 }}
          value={to}
          onChange={setTo}
          options={[
            { value: '', label: applicants.some((one) => one.isRepresentative) ? '发给各位代表' : '发给全体申请人' },
            ...applicants.map(({ personId, name }) => ({ value: personId, label: `只发给${name}` })),
          ]}
        />
      ) : null}
      {send.error ? <Failure error={send.error} /> : null}
      <Button htmlType="submit" loading={send.isPending} disabled={body.trim() === ''} style={{ marginTop: 8 }}>
        发给申请人
      </Button>
    </form>
  );
}

export function WorkerMessages({ matterId }: { matterId: string }): ReactNode {
  const path = `/api/matters/${matterId}/worker-messages`;
  const talk = useRead<Talk>(path);
  return (
    <section className="gy-panel" aria-label="申请人留言">
      <h2>申请人留言</h2>
      <Read of={talk}>
        {({ rows, mayWrite, applicants }) => (
          <>
            <Rows rows={rows} />
            {mayWrite ? <Answer path={path} applicants={applicants} /> : null}
          </>
        )}
      </Read>
    </section>
  );
}
