/** 限制知悉: who alone knows of this file and why; the director names the readers and lifts it again. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { restrictionGrounds } from '@gongyuan/wire/restriction.ts';
import { Alert, App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { momentWords } from '../../parts/moment.tsx';
import { applyProblem, forgetErrors } from '../../parts/problem-fields.ts';
import { useRead } from '../../parts/read.ts';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { RestrictionOut } from '../../wire.ts';

type Member = RestrictionOut['candidates'][number];
type InForce = NonNullable<RestrictionOut['restriction']>;
interface Values {
  readonly ground?: string;
  readonly subjectId?: string | null;
  readonly readerIds?: readonly string[];
  readonly reason?: string;
}

const wordsOf = ({ name, unionName, posts }: Member) => `${name}（${unionName}${posts.join('、')}）`;
const optionsOf = (members: readonly Member[]) =>
  members.map((member) => ({ value: member.staffId, label: wordsOf(member) }));

function useSend(path: string, done: string, onDone: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const keyOf = useSubmitKey();
  return useMutation({
    mutationFn: (body: object) => post(path, body, { key: keyOf(body) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      void message.success(done);
      onDone();
    },
  });
}

interface DialogProps {
  readonly disputeId: string;
  readonly onClose: () => void;
}

function NameReaders({ disputeId, onClose, read }: DialogProps & { readonly read: RestrictionOut }): ReactNode {
  const [form] = Form.useForm<Values>();
  const ground = Form.useWatch('ground', form);
  const send = useSend(`/api/disputes/${disputeId}/restriction`, '已经限制知悉', onClose);
  const { restriction, candidates } = read;
  const start: Values = restriction
    ? {
        ground: restriction.ground,
        subjectId: restriction.subject?.staffId ?? null,
        readerIds: restriction.readers.map(({ staffId }) => staffId),
      }
    : { readerIds: [] };
  return (
    <Modal
      open
      title="限制知悉"
      okText="限制知悉"
      cancelText="返回"
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>设定后，只有您、所列的知悉人、承办人和申请人知道有这件事；其他人的名单、统计、搜索和消息里都没有它。</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={start}
        onValuesChange={(changed) => forgetErrors(form, changed)}
        onFinish={(values) =>
          send.mutate(
            { ...values, subjectId: values.subjectId ?? null },
            { onError: (error) => applyProblem(form, error) },
          )
        }
      >
        <Form.Item name="ground" label="为什么限制" rules={[{ required: true, message: '请选择为什么限制' }]}>
          <Select
            placeholder="请选择"
            options={Object.entries(restrictionGrounds).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        {ground === 'own_official' ? (
          <Form.Item name="subjectId" label="被反映人（没有账号的不选）">
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="请选择"
              options={optionsOf(candidates)}
            />
          </Form.Item>
        ) : null}
        <Form.Item name="readerIds" label="知悉人（除您以外）">
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="不选就只有您一人"
            options={optionsOf(candidates)}
          />
        </Form.Item>
        <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请写明为什么限制' }]}>
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
      </Form>
      {send.error ? <Failure error={send.error} /> : null}
    </Modal>
  );
}

function Lift({ disputeId, onClose }: DialogProps): ReactNode {
  const [reason, setReason] = useState('');
  const send = useSend(`/api/disputes/${disputeId}/restriction/end`, '已经解除限制', onClose);
  return (
    <Modal
      open
      title="解除限制知悉"
      okText="解除限制"
      cancelText="返回"
      confirmLoading={send.isPending}
      onOk={() => send.mutate({ reason })}
      onCancel={onClose}
    >
      <label htmlFor="lift-reason">为什么可以解除</label>
      <Input
        id="lift-reason"
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
      />
      {send.error ? <Failure error={send.error} /> : null}
    </Modal>
  );
}

function InForceNotice({ inForce, action }: { inForce: InForce; action: ReactNode }): ReactNode {
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 10 }}
      title={`限制知悉：${inForce.groundLabel}${inForce.subject ? `（${inForce.subject.name}）` : ''}`}
      description={
        <>
          知悉人：{inForce.readers.map(wordsOf).join('、')}；承办人和申请人照常看得到。
          <br />
          {inForce.setBy} {momentWords(inForce.setAt)}设定：{inForce.reason}
        </>
      }
      action={action}
    />
  );
}

export function RestrictionPanel({ disputeId }: { disputeId: string }): ReactNode {
  const [open, setOpen] = useState<'name' | 'lift' | null>(null);
  const { data } = useRead<RestrictionOut>(`/api/disputes/${disputeId}/restriction`);
  if (!data) return null;
  const close = () => setOpen(null);
  const name = (
    <Button size="small" onClick={() => setOpen('name')}>
      {data.restriction ? '重新列知悉人' : '限制知悉'}
    </Button>
  );
  const lift = (
    <Button size="small" onClick={() => setOpen('lift')}>
      解除限制
    </Button>
  );
  return (
    <>
      {data.restriction ? (
        <InForceNotice
          inForce={data.restriction}
          action={
            data.maySet ? (
              <div className="gy-row">
                {name}
                {lift}
              </div>
            ) : null
          }
        />
      ) : null}
      {!data.restriction && data.maySet ? <p>{name}</p> : null}
      {open === 'name' ? <NameReaders disputeId={disputeId} read={data} onClose={close} /> : null}
      {open === 'lift' ? <Lift disputeId={disputeId} onClose={close} /> : null}
    </>
  );
}
