/** The second step: a code of the authenticator, or first an authenticator. Also asked for again before what weighs most. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Tag } from 'antd';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { get, post } from '../api.ts';
import type { SecondStep, Session } from '../wire.ts';
import { applyProblem } from './problem-fields.ts';
import { Failure, Read, Waiting } from './states.tsx';

const EnrolmentForm = lazy(async () => ({ default: (await import('./enrolment.tsx')).EnrolmentForm }));

interface Props {
  readonly onDone: (session: Session) => void;
  /** Back to account and password, when the time for the second step has passed. */
  readonly onAgain?: () => void;
}

export function useSecondStep() {
  return useQuery({
    queryKey: ['second-step'],
    queryFn: () => get<SecondStep>('/api/session/second-step', { quiet: true }),
    gcTime: 0,
  });
}

export function SecondStepForm({ onDone, onAgain }: Props): ReactNode {
  const step = useSecondStep();
  return (
    <>
      <Read of={step}>
        {({ step: next, demoCode }) =>
          next === 'code' ? (
            <CodeForm demoCode={demoCode} onDone={onDone} onRefused={() => void step.refetch()} />
          ) : (
            <Suspense fallback={<Waiting />}>
              <EnrolmentForm onDone={onDone} />
            </Suspense>
          )
        }
      </Read>
      {onAgain ? (
        <Button type="link" block onClick={onAgain} style={{ marginTop: 6 }}>
          换个账号登录
        </Button>
      ) : null}
    </>
  );
}

interface CodeProps {
  readonly demoCode: string | null;
  readonly onDone: (session: Session) => void;
  readonly onRefused: () => void;
}

function CodeForm({ demoCode, onDone, onRefused }: CodeProps): ReactNode {
  const [form] = Form.useForm();
  const send = useMutation({
    mutationFn: (code: string) => post<Session>('/api/session/code', { code }, { quiet: true }),
    onSuccess: onDone,
    onError: (error) => {
      applyProblem(form, error);
      onRefused();
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      aria-label="输入动态码"
      onFinish={({ code }: { code: string }) => send.mutate(code)}
    >
      <Form.Item
        name="code"
        label="动态码"
        extra="手机验证器上“工援”下面的六位数字；手机不在身边的，填一个恢复码。"
        rules={[{ required: true, min: 6, message: '请填写六位动态码或恢复码' }]}
      >
        <Input inputMode="text" autoComplete="one-time-code" autoFocus />
      </Form.Item>
      {send.error ? <Failure error={send.error} /> : null}
      <Button type="primary" htmlType="submit" block loading={send.isPending} style={{ marginTop: 12 }}>
        验证
      </Button>
      {demoCode ? (
        <Button block disabled={send.isPending} onClick={() => send.mutate(demoCode)} style={{ marginTop: 10 }}>
          填入 {demoCode} 并验证 <Tag className="gy-demo">演示动态码</Tag>
        </Button>
      ) : null}
    </Form>
  );
}
