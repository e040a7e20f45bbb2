/** Recording that a paper was served, and its receipt. */
import { serviceMethods } from '@gongyuan/wire/matter.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { DayInput } from '../../parts/day.tsx';
import { applyProblem } from '../../parts/problem-fields.ts';
import { useSession } from '../../parts/session.tsx';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { DocumentOut } from '../../wire.ts';

const methods = Object.entries(serviceMethods).map(([value, label]) => ({ value, label }));

export function ServiceDialog({ paper, onClose }: { paper: DocumentOut; onClose: () => void }): ReactNode {
  const { today } = useSession();
  const [form] = Form.useForm();
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const send = useMutation({
    mutationFn: (values: Record<string, unknown>) =>
      post(`/api/documents/${paper.id}/services`, values, { key: keyOf(values) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={`登记送达：${paper.title}`}
      okText="登记"
      cancelText="暂不登记"
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ method: 'hand', servedOn: today, receivedOn: today }}
        onFinish={(values) => send.mutate(values)}
      >
        <Form.Item name="method" label="送达方式" required>
          <Radio.Group options={methods} />
        </Form.Item>
        <Form.Item name="recipient" label="签收人" rules={[{ required: true, message: '请填写签收人' }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <div className="gy-grid">
          <Form.Item
            name="servedOn"
            label="送达日期"
            style={{ gridColumn: 'span 6' }}
            rules={[{ required: true, message: '请填写送达日期' }]}
          >
            <DayInput />
          </Form.Item>
          <Form.Item name="receivedOn" label="签收日期（没有签收的留空）" style={{ gridColumn: 'span 6' }}>
            <DayInput />
          </Form.Item>
        </div>
        <Form.Item name="note" label="备注">
          <Input autoComplete="off" />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} /> : null}
    </Modal>
  );
}
