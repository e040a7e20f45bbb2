/** One's own password. */
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { put } from '../api.ts';
import { applyProblem } from '../parts/problem-fields.ts';
import { Failure } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';

interface Values {
  readonly current: string;
  readonly password: string;
}

export function PasswordPage(): ReactNode {
  const [form] = Form.useForm<Values & { again: string }>();
  const change = useMutation({
    mutationFn: ({ current, password }: Values) => put('/api/session/password', { current, password }),
    onSuccess: () => form.resetFields(),
    onError: (error) => applyProblem(form, error),
  });
  return (
    <>
      <Title>修改密码</Title>
      <div className="gy-panel" style={{ maxWidth: 420 }}>
        <Form form={form} layout="vertical" onFinish={(values) => change.mutate(values)}>
          <Form.Item name="current" label="现在的密码" rules={[{ required: true, message: '请填写现在的密码' }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item
            name="password"
            label="新密码"
            extra="至少 12 位"
            rules={[{ required: true, min: 12, message: '密码至少12位' }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label="再填一次新密码"
            dependencies={['password']}
            rules={[
              {
                validator: (_, again) =>
                  again === form.getFieldValue('password')
                    ? Promise.resolve()
                    : Promise.reject(new Error('两次填写的不一样')),
              },
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          {change.error ? <Failure error={change.error} /> : null}
          {change.isSuccess ? <Alert type="success" showIcon title="密码已修改，其他地方的登录已退出。" /> : null}
          <Button type="primary" htmlType="submit" loading={change.isPending} style={{ marginTop: 10 }}>
            修改密码
          </Button>
        </Form>
      </div>
    </>
  );
}
