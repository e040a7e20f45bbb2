/** Calling back somebody nobody answered: the number for this purpose, and what came of it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callBackResults } from '@gongyuan/wire/telephony.ts';
import { Button, Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { post, question } from '../../api.ts';
import { applyProblem } from '../../parts/problem-fields.ts';
import { Failure } from '../../parts/states.tsx';
import type { CallRow } from './types.ts';

interface Told {
  readonly result: keyof typeof callBackResults;
  readonly note?: string;
}

const results = Object.entries(callBackResults).map(([value, label]) => ({ value, label }));

export function CallBack({ row, onClose }: { readonly row: CallRow; readonly onClose: () => void }): ReactNode {
  const [form] = Form.useForm<Told>();
  const client = useQueryClient();
  const navigate = useNavigate();
  const url = `/api/hotline/calls/${row.id}`;
  const reveal = useMutation({
    mutationFn: () => question<{ value: string }>(`${url}/reveal`, { field: 'from', reason: '回拨未接来电' }),
  });
  const send = useMutation({
    mutationFn: ({ result, note }: Told) => post(`${url}/called-back`, { result, ...(note ? { note } : {}) }),
    onSuccess: (_, { result }) => {
      void client.invalidateQueries({ queryKey: ['read'] });
      onClose();
      if (result === 'reached') navigate('/call', { state: { callId: row.id } });
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={`回拨 ${row.from ?? ''}`}
      okText="登记回拨结果"
      cancelText="暂不登记"
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>
        {reveal.data ? (
          <strong style={{ fontSize: 18 }}>{reveal.data.value}</strong>
        ) : (
          <Button loading={reveal.isPending} onClick={() => reveal.mutate()}>
            显示号码以便回拨
          </Button>
        )}{' '}
        <span className="gy-note">显示号码会留下查看记录。</span>
      </p>
      {reveal.error ? <Failure error={reveal.error} /> : null}
      <Form form={form} layout="vertical" onFinish={(told) => send.mutate(told)}>
        <Form.Item name="result" label="结果" rules={[{ required: true, message: '请选择回拨结果' }]}>
          <Radio.Group options={results} vertical />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} /> : null}
      <p className="gy-note">选“已接通”后转到来电登记，填写通话内容。</p>
    </Modal>
  );
}
