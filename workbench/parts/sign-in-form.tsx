/** Account and password, then the second step where it is asked for; used by the sign-in page and by the dialog over an ended session. */
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../api.ts';
import type { SecondStep, Session } from '../wire.ts';
import { SecondStepForm } from './second-step.tsx';
import { Failure } from './states.tsx';

interface Props {
  readonly username?: string;
  readonly onDone: (session: Session) => void;
}

export function SignInForm({ username, onDone }: Props): ReactNode {
  const [isHalf, setHalf] = useState(false);
  const signIn = useMutation({
    mutationFn: (values: { username: string; password: string }) =>
      post<Session | SecondStep>('/api/session', values, { quiet: true }),
    onSuccess: (reply) => ('step' in reply ? setHalf(true) : onDone(reply)),
  });
  if (isHalf) return <SecondStepForm onDone={onDone} onAgain={() => setHalf(false)} />;
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ username }}
      onFinish={(values) => signIn.mutate(values)}
    >
      <Form.Item name="username" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
        <Input autoComplete="username" autoFocus={!username} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(username)} />
      </Form.Item>
      {signIn.error ? <Failure error={signIn.error} /> : null}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending} style={{ marginTop: 12 }}>
        登录
      </Button>
    </Form>
  );
}
