/** The person asked to be erased: taken down by one, decided by a director, gone for good. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { applyProblem } from '../../parts/problem-fields.ts';
import { Failure } from '../../parts/states.tsx';
import type { PersonOut } from '../../wire.ts';

type Deed = 'ask' | 'grant' | 'refuse';
const words = {
  ask: { title: '登记删除申请', ok: '登记', label: '本人怎样提出、为什么', extra: '由本单位另一位负责人决定。' },
  grant: {
    title: '同意删除',
    ok: '删除',
    label: '说明',
    extra: '证件号码、电话、住址和姓名永久删除，不能恢复，恢复旧备份也不会回来；办理记录和统计保留。',
  },
  refuse: { title: '不同意删除', ok: '不同意', label: '理由（告知本人）', extra: '依法应当保存的，写明依据。' },
} as const;

export function ErasurePanel({ person }: { person: PersonOut }): ReactNode {
  const [deed, setDeed] = useState<Deed | null>(null);
  const { state, at, reason, askedBy, mayAsk, mayDecide } = person.erasure;
  if (state === 'none' && !mayAsk) return null;
  return (
    <div className="gy-panel" style={{ marginTop: 12 }}>
      <h2>本人要求删除资料</h2>
      {state === 'erased' ? <p>已按申请删除（{at?.slice(0, 10)}）。办理记录保留，不再能看出是谁。</p> : null}
      {state === 'asked' ? (
        <p>
          {askedBy}于{at?.slice(0, 10)}登记：{reason}。{mayDecide ? '请核对本人身份后决定。' : '等负责人决定。'}
        </p>
      ) : null}
      <span className="gy-row">
        {mayAsk ? <Button onClick={() => setDeed('ask')}>登记删除申请</Button> : null}
        {mayDecide ? (
          <>
            <Button danger onClick={() => setDeed('grant')}>
              同意删除
            </Button>
            <Button onClick={() => setDeed('refuse')}>不同意</Button>
          </>
        ) : null}
      </span>
      {deed ? <Dialog personId={person.id} deed={deed} onClose={() => setDeed(null)} /> : null}
    </div>
  );
}

function Dialog({ personId, deed, onClose }: { personId: string; deed: Deed; onClose: () => void }): ReactNode {
  const [form] = Form.useForm();
  const known = useQueryClient();
  const send = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      deed === 'ask'
        ? post(`/api/people/${personId}/erasure`, { reason })
        : post(`/api/people/${personId}/erasure/decide`, { isGranted: deed === 'grant', reason: reason || undefined }),
    onSuccess: async () => {
      await known.invalidateQueries();
      onClose();
    },
    onError: (error) => applyProblem(form, error),
  });
  const { title, ok, label, extra } = words[deed];
  return (
    <Modal
      open
      title={title}
      okText={ok}
      okButtonProps={{ danger: deed === 'grant' }}
      cancelText="再想想"
      mask={{ closable: false }}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ reason: '' }} onFinish={(values) => send.mutate(values)}>
        <Form.Item
          name="reason"
          label={label}
          extra={extra}
          rules={deed === 'grant' ? [] : [{ required: true, min: 4, message: '请写明，至少4个字' }]}
        >
          <Input autoFocus autoComplete="off" />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} /> : null}
    </Modal>
  );
}
