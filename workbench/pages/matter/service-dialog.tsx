/** Recording that a paper was served, and its receipt: at once, or later for a sending that still waits for it. */
import { awaitingReceipt } from '@gongyuan/wire/documents.ts';
import { serviceMethods } from '@gongyuan/wire/matter.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { DayInput } from '../../parts/day.tsx';
import { applyProblem, strayMessages } from '../../parts/problem-fields.ts';
import { useSession } from '../../parts/session.tsx';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { DocumentOut } from '../../wire.ts';

const methods = Object.entries(serviceMethods).map(([value, label]) => ({ value, label }));

/** A paper handed over is signed for at once; one sent off is signed for when the receipt comes back. */
function startOf(paper: DocumentOut, today: string) {
  const waiting = awaitingReceipt(paper);
  if (waiting)
    return { method: waiting.method, recipient: waiting.recipient, servedOn: waiting.servedOn, receivedOn: today };
  const recipient = paper.addressee.length <= 20 ? paper.addressee : ''; // a roster signs by its representative
  return { method: 'hand', recipient, servedOn: today, receivedOn: today };
}

export function ServiceDialog({ paper, onClose }: { paper: DocumentOut; onClose: () => void }): ReactNode {
  const { today } = useSession();
  const [form] = Form.useForm();
  const method = Form.useWatch<string | undefined>('method', form);
  const client = useQueryClient();
  const { message } = App.useApp();
  const keyOf = useSubmitKey();
  const act = awaitingReceipt(paper) ? '登记签收' : '登记送达';
  const send = useMutation({
    mutationFn: (values: Record<string, unknown>) =>
      post(`/api/documents/${paper.id}/services`, values, { key: keyOf(values) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success(`${act}：${paper.title}，已登记。`);
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={`${act}：${paper.title}`}
      okText="登记"
      cancelText="暂不登记"
      mask={{ closable: false }}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={startOf(paper, today)}
        onValuesChange={(changed: { method?: string }) => {
          if (changed.method) form.setFieldValue('receivedOn', changed.method === 'hand' ? today : undefined);
        }}
        onFinish={(values) => send.mutate(values)}
      >
        <Form.Item name="method" label="送达方式" required>
          <Radio.Group options={methods} />
        </Form.Item>
        <Form.Item
          name="recipient"
          label="签收人"
          rules={[{ required: true, whitespace: true, message: '请填写签收人' }]}
        >
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
        <Form.Item name="note" label={method === 'left' ? '拒收的事由和见证人' : '备注'}>
          <Input autoComplete="off" />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} fields={strayMessages(form, send.error)} /> : null}
    </Modal>
  );
}
