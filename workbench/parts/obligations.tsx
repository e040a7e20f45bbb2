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

interface EndWords {
  readonly button: string;
  readonly later: string;
  readonly label: string;
  readonly done: string;
}

const plainEnd: EndWords = { button: '办结', later: '暂不办结', label: '办理结果', done: '已办结。' };

const endWords: Readonly<Record<string, EndWords>> = {
  urging: {
    button: '答复',
    later: '暂不答复',
    label: '办到哪一步，什么时候办完',
    done: '已答复，交办的上级工会可以看到。',
  },
  online_call: {
    button: '登记联系结果',
    later: '还没有联系',
    label: '哪天联系的，问清了什么，约了什么',
    done: '已登记，这个电话不再列为待办。',
  },
};

const wordsOf = (kind: string): EndWords => endWords[kind] ?? plainEnd;

/** On the matter's own page its acts end the rest; in the inbox only what nothing else ends is listed. */
const isEndable = (row: Row): boolean =>
  row.isMine && row.endedOn === null && (row.matterId !== undefined || row.kind in endWords);

function EndDialog({ row, onClose }: { row: Row; onClose: () => void }): ReactNode {
  const [form] = Form.useForm();
  const words = wordsOf(row.kind);
  const client = useQueryClient();
  const { message } = App.useApp();
  const end = useMutation({
    mutationFn: (values: { outcome: string }) => post(`/api/obligations/${row.id}/end`, values),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success(words.done);
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={row.label}
      okText={words.button}
      cancelText={words.later}
      mask={{ closable: false }}
      confirmLoading={end.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => end.mutate(values)}>
        <Form.Item
          name="outcome"
          label={words.label}
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
            {isEndable(row) ? (
              <Button size="small" onClick={() => setEnding(row)}>
                {wordsOf(row.kind).button}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {ending ? <EndDialog row={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}
