/** What somebody was asked to do and only they can end: shown on top until it is ended. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { post } from '../api.ts';
import type { ObligationOut } from '../wire.ts';
import { DueMark } from './marks.tsx';
import { applyProblem } from './problem-fields.ts';
import { useSession } from './session.tsx';
import { Failure } from './states.tsx';

type Row = ObligationOut & { readonly matterId?: string; readonly matterTitle?: string };

function EndDialog({ row, onClose }: { row: Row; onClose: () => void }): ReactNode {
  const [form] = Form.useForm();
  const client = useQueryClient();
  const { message } = App.useApp();
  const end = useMutation({
    mutationFn: (values: { outcome: string }) => post(`/api/obligations/${row.id}/end`, values),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success('已答复，交办的上级工会可以看到。');
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={row.label}
      okText="答复"
      cancelText="暂不答复"
      mask={{ closable: false }}
      confirmLoading={end.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => end.mutate(values)}>
        <Form.Item
          name="outcome"
          label="办到哪一步，什么时候办完"
          rules={[{ required: true, whitespace: true, message: '请写明办理结果' }]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
      </Form>
      {end.error ? <Failure error={end.error} /> : null}
    </Modal>
  );
}

export function Obligations({ rows }: { rows: readonly Row[] }): ReactNode {
  const { today } = useSession();
  const [ending, setEnding] = useState<Row | null>(null);
  if (rows.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="交办事项">
      <h2>交办事项</h2>
      <ul className="gy-bare">
        {rows.map((row) => (
          <li key={row.id} className="gy-row gy-obligation">
            <strong>{row.label}</strong>
            {row.matterId ? <Link to={`/matters/${row.matterId}`}>{row.matterTitle}</Link> : null}
            <span className="gy-quiet">
              交给{row.addressee}
              {row.openedBy ? `，${row.openedBy}于${row.openedOn}交办` : ''}
            </span>
            {row.note ? <span className="gy-quiet">“{row.note}”</span> : null}
            {row.endedOn ? (
              <span className="gy-good">
                {row.endedOn} 办结{row.outcome ? `：${row.outcome}` : ''}
              </span>
            ) : (
              <DueMark on={row.dueOn} today={today} />
            )}
            {row.isMine && row.endedOn === null && row.kind === 'urging' ? (
              <Button size="small" onClick={() => setEnding(row)}>
                答复
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {ending ? <EndDialog row={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}
