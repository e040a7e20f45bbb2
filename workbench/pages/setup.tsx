/** The first administrator of a fresh installation, by the one-time link which the first start printed. */
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../api.ts';
import { applyProblem, strayMessages } from '../parts/problem-fields.ts';
import { Failure } from '../parts/states.tsx';

const tokenOf = () => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';

const fields = [
  { name: 'unionName', label: '工会全称', help: '本系统里最上级的工会，例如 某某省总工会' },
  { name: 'unionShortName', label: '工会简称', help: '用于列表和文书，例如 某某省总' },
  { name: 'divisionCode', label: '所在地区划代码', help: '六位数字，例如 320000' },
  { name: 'name', label: '管理员姓名' },
  { name: 'username', label: '管理员账号', help: '小写字母、数字和短横，3 至 41 位' },
] as const;

export function SetupPage(): ReactNode {
  const [form] = Form.useForm();
  const [token] = useState(tokenOf);
  const setup = useMutation({
    mutationFn: (values: Record<string, string>) => {
      const body = { ...values, token };
      return post('/api/setup', body, { quiet: true });
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <main className="gy-door">
      <div className="gy-door-card">
        <h1>初始化系统</h1>
        <p className="gy-quiet">建立最上级的工会和第一位系统管理员；下级工会、人员和承办人登录后在“系统管理”里建。</p>
        {token ? null : <Alert type="warning" showIcon title="链接不完整，请从启动服务的窗口复制完整的初始化链接。" />}
        {setup.isSuccess ? (
          <Alert type="success" showIcon title="管理员已建立。" description={<a href="/desk/">去登录</a>} />
        ) : (
          <Form form={form} layout="vertical" onFinish={(values) => setup.mutate(values)}>
            {fields.map(({ name, label, ...rest }) => (
              <Form.Item
                key={name}
                name={name}
                label={label}
                extra={'help' in rest ? rest.help : undefined}
                rules={[{ required: true, message: `请填写${label}` }]}
              >
                <Input />
              </Form.Item>
            ))}
            <Form.Item
              name="password"
              label="密码"
              extra="至少 12 位"
              rules={[{ required: true, min: 12, message: '密码至少12位' }]}
            >
              <Input.Password autoComplete="new-password" />
            </Form.Item>
            {setup.error ? <Failure error={setup.error} fields={strayMessages(form, setup.error)} /> : null}
            <Button type="primary" htmlType="submit" block loading={setup.isPending} disabled={!token}>
              建立工会和管理员
            </Button>
          </Form>
        )}
      </div>
    </main>
  );
}
