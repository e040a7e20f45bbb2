/** Handing part of a matter down to a union below: the task, what goes with it, to whom, by when. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../../api.ts';
import { DayInput } from '../../parts/day.tsx';
import { applyProblem, strayMessages } from '../../parts/problem-fields.ts';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import { UnionPicker } from '../../parts/union-picker.tsx';
import { LinesInput } from '../../procedure/controls/lines.tsx';
import type { HandDownIn, HandDownOut, MatterOut } from '../../wire.ts';

function HandDownDialog({ matter, onClose }: { matter: MatterOut; onClose: () => void }): ReactNode {
  const [form] = Form.useForm<HandDownIn>();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const keyOf = useSubmitKey();
  const send = useMutation({
    mutationFn: (values: HandDownIn) =>
      post<HandDownOut>(`/api/matters/${matter.id}/hand-downs`, values, { key: keyOf(values) }),
    onSuccess: (opened) => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success(`已交办：${opened.number}，交办函已发出。`);
      navigate(`/matters/${opened.id}`);
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title="交办下级"
      okText="交办"
      cancelText="暂不交办"
      mask={{ closable: false }}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={({ dueOn, ...values }) => send.mutate({ ...values, ...(dueOn ? { dueOn } : {}) })}
      >
        <Form.Item
          name="unionId"
          label="交给哪个下级工会"
          rules={[{ required: true, message: '请选择交给哪个下级工会' }]}
        >
          <UnionPicker below={matter.unionId} />
        </Form.Item>
        <Form.Item
          name="task"
          label="交办任务"
          extra="会写进交办函；下级签收后按此办理并报告。"
          rules={[{ required: true, whitespace: true, message: '请写明交办的任务' }]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item name="papers" label="随附材料（没有的留空）">
          <LinesInput />
        </Form.Item>
        <Form.Item name="dueOn" label="要求办结日期（不要求的留空，按内部时限）">
          <DayInput />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} fields={strayMessages(form, send.error)} /> : null}
    </Modal>
  );
}

export function HandDown({ matter }: { matter: MatterOut }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!matter.mayHandDown) return null;
  return (
    <section className="gy-panel" aria-label="交办">
      <h2>交办</h2>
      <Button onClick={() => setOpen(true)}>交办下级</Button>
      {isOpen ? <HandDownDialog matter={matter} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
