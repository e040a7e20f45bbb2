/** An authenticator for the first time: the picture or the secret, a first code, and the recovery codes shown once. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, QRCode } from 'antd';
import type { ReactNode } from 'react';
import { call, post } from '../api.ts';
import type { Enrolled, Enrolment, Session } from '../wire.ts';
import { applyProblem } from './problem-fields.ts';
import { Failure, Read } from './states.tsx';

interface Props {
  readonly onDone: (session: Session) => void;
}

export function EnrolmentForm({ onDone }: Props): ReactNode {
  // Asked once: another answer would be another secret than the one the telephone has read.
  const enrolment = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => post<Enrolment>('/api/session/enrolment', undefined, { quiet: true }),
    staleTime: Infinity,
    gcTime: 0,
  });
  return <Read of={enrolment}>{(begun) => <Confirm begun={begun} onDone={onDone} />}</Read>;
}

function Confirm({ begun: { secret, uri }, onDone }: Props & { begun: Enrolment }): ReactNode {
  const [form] = Form.useForm();
  const send = useMutation({
    mutationFn: (code: string) =>
      call<Enrolled>('PUT', '/api/session/enrolment', { body: { code: code.trim() }, quiet: true }),
    onError: (error) => applyProblem(form, error),
  });
  if (send.data) return <RecoveryCodes enrolled={send.data} onDone={onDone} />;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      aria-label="绑定动态码"
      onFinish={({ code }: { code: string }) => send.mutate(code)}
    >
      <p>您的岗位能作决定或管理系统，登录除密码外还要一个手机动态码，现在绑定，以后每次登录用。</p>
      <ol className="gy-steps">
        <li>手机上装一个验证器（支持“TOTP 动态码”的都可以）。</li>
        <li>
          用它扫下面的图；扫不了的，手工输入密钥：
          <div style={{ margin: '10px 0', display: 'grid', placeItems: 'center' }}>
            <QRCode value={uri} type="svg" size={176} bordered={false} />
          </div>
          <output aria-label="密钥" className="gy-secret">
            {secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </output>
        </li>
        <li>把手机上显示的六位数字填在这里。</li>
      </ol>
      <Form.Item name="code" label="动态码" rules={[{ required: true, min: 6, message: '请填写六位动态码' }]}>
        <Input inputMode="numeric" autoComplete="one-time-code" autoFocus />
      </Form.Item>
      {send.error ? <Failure error={send.error} /> : null}
      <Button type="primary" htmlType="submit" block loading={send.isPending} style={{ marginTop: 12 }}>
        绑定
      </Button>
    </Form>
  );
}

function RecoveryCodes({ enrolled, onDone }: Props & { enrolled: Enrolled }): ReactNode {
  return (
    <section aria-label="恢复码">
      <Alert
        type="success"
        showIcon
        title="动态码已绑定。"
        description="下面是恢复码，只显示这一次：手机丢了或换了，每个可以代替动态码登录一次。请抄下来或打印，锁在稳妥的地方。"
      />
      <ul className="gy-codes">
        {enrolled.recoveryCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button block onClick={() => window.print()}>
        打印
      </Button>
      <Button type="primary" block onClick={() => onDone(enrolled.session)} style={{ marginTop: 10 }}>
        已抄好，进入工作台
      </Button>
    </section>
  );
}
