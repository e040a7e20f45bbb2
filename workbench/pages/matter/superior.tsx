/** What a higher union may do: urge, or take the matter over, each with words that are recorded. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { applyProblem, strayMessages } from '../../parts/problem-fields.ts';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { MatterOut } from '../../wire.ts';

interface Deed {
  readonly path: 'urge' | 'take-over';
  readonly field: 'note' | 'reason';
  readonly title: string;
  readonly label: string;
  readonly help: string;
  readonly done: string;
}

const deeds = {
  urge: {
    path: 'urge',
    field: 'note',
    title: '催办',
    label: '催办要求',
    help: '办理单位的负责人会收到一件待办，须按期答复。',
    done: '已催办，答复会写在“交办事项”里。',
  },
  takeOver: {
    path: 'take-over',
    field: 'reason',
    title: '提级办理',
    label: '提级办理的理由',
    help: '提级后由您按自己的岗位办理这件事项，全程留痕。',
    done: '已提级办理，现在可以按您的岗位办理这件事项。',
  },
} as const satisfies Record<string, Deed>;

function DeedDialog({ matterId, deed, onClose }: { matterId: string; deed: Deed; onClose: () => void }): ReactNode {
  const [form] = Form.useForm();
  const client = useQueryClient();
  const { message } = App.useApp();
  const keyOf = useSubmitKey();
  const send = useMutation({
    mutationFn: (values: Record<string, string>) =>
      post(`/api/matters/${matterId}/${deed.path}`, values, { key: keyOf(values) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success(deed.done);
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={deed.title}
      okText={deed.title}
      cancelText={`暂不${deed.title}`}
      mask={{ closable: false }}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => send.mutate(values)}>
        <Form.Item
          name={deed.field}
          label={deed.label}
          extra={deed.help}
          rules={[{ required: true, whitespace: true, message: `请写明${deed.label}` }]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} fields={strayMessages(form, send.error)} /> : null}
    </Modal>
  );
}

export function Superior({ matter }: { matter: MatterOut }): ReactNode {
  const [deed, setDeed] = useState<Deed | null>(null);
  if (!matter.mayUrge && !matter.mayTakeOver) return null;
  return (
    <section className="gy-panel" aria-label="上级工会">
      <h2>上级工会</h2>
      <div className="gy-row">
        {matter.mayUrge ? <Button onClick={() => setDeed(deeds.urge)}>催办</Button> : null}
        {matter.mayTakeOver ? <Button onClick={() => setDeed(deeds.takeOver)}>提级办理</Button> : null}
      </div>
      {matter.mayUrge && !matter.mayTakeOver ? (
        <p className="gy-good" style={{ margin: '8px 0 0' }}>
          您已提级办理这件事项，可以按您的岗位办理。
        </p>
      ) : null}
      {deed ? <DeedDialog matterId={matter.id} deed={deed} onClose={() => setDeed(null)} /> : null}
    </section>
  );
}
