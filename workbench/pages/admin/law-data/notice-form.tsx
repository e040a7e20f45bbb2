/** One year's notice as it is typed from the text: runs of days off, and the weekends on which people work. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { post } from '../../../api.ts';
import { DayInput } from '../../../parts/day.tsx';
import { applyProblem, forgetErrors, strayMessages } from '../../../parts/problem-fields.ts';
import { Failure } from '../../../parts/states.tsx';
import type { NewHolidayNotice } from '../../../wire.ts';

const festivals = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
const required = (message: string) => [{ required: true, message }];

function Runs(): ReactNode {
  return (
    <Form.List name="holidays">
      {(fields, { add, remove }) => (
        <fieldset>
          <legend>放假（起止两天都算在内）</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="gy-row">
              <Form.Item name={[name, 'name']} style={{ width: 130 }} rules={required('请写节日')}>
                <Input aria-label={`第${name + 1}段的节日`} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'from']} style={{ width: 160 }} rules={required('请填日期')}>
                <DayInput label={`第${name + 1}段从哪天起`} placeholder="从哪天起" />
              </Form.Item>
              <Form.Item name={[name, 'to']} style={{ width: 160 }} rules={required('请填日期')}>
                <DayInput label={`第${name + 1}段到哪天止`} placeholder="到哪天止" />
              </Form.Item>
              <Button size="small" aria-label={`删去第${name + 1}段`} onClick={() => remove(name)}>
                删去
              </Button>
            </div>
          ))}
          <Button size="small" onClick={() => add({})}>
            再加一段放假
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Workdays(): ReactNode {
  return (
    <Form.List name="workdays">
      {(fields, { add, remove }) => (
        <fieldset>
          <legend>调休上班的周六、周日</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="gy-row">
              <Form.Item name={name} style={{ width: 160 }} rules={required('请填日期')}>
                <DayInput label={`第${name + 1}个调休上班的日子`} />
              </Form.Item>
              <Button size="small" aria-label={`删去第${name + 1}个调休上班的日子`} onClick={() => remove(name)}>
                删去
              </Button>
            </div>
          ))}
          <Button size="small" onClick={() => add()}>
            加一个调休上班的日子
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Fields(): ReactNode {
  return (
    <>
      <Form.Item name="year" label="年份" rules={required('请填写年份')}>
        <InputNumber min={2000} max={2200} precision={0} />
      </Form.Item>
      <Form.Item name="notice" label="通知的名称和文号" rules={required('请填写通知的名称和文号')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="url" label="通知的网址" rules={required('请填写通知的网址')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Runs />
      <Workdays />
      <Form.Item name="source" label="出处" rules={required('请填写出处')} style={{ marginTop: 12 }}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="reason" label="理由" rules={required('请填写理由')}>
        <Input autoComplete="off" />
      </Form.Item>
    </>
  );
}

export function NoticeDrawer({ year, onClose }: { year: number; onClose: () => void }): ReactNode {
  const [form] = Form.useForm<NewHolidayNotice>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const send = useMutation({
    mutationFn: (notice: NewHolidayNotice) => post('/api/law-data/notices', notice),
    onSuccess: () => {
      void message.success('已录入，待另一位省级管理员确认。');
      onClose();
      return client.invalidateQueries({ queryKey: ['read'] });
    },
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Drawer open title="录入放假通知" size={600} onClose={onClose} mask={{ closable: false }}>
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title="照国务院办公厅的通知逐段填写；另一人确认以后，没有停的期限重新计算，移动了的告诉有关的人。"
      />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ year, reason: '通知已经公布', holidays: festivals.map((name) => ({ name })), workdays: [] }}
        onFinish={(notice) => send.mutate(notice)}
        onValuesChange={(changed) => forgetErrors(form, changed)}
      >
        <Fields />
        {send.error ? <Failure error={send.error} fields={strayMessages(form, send.error)} /> : null}
        <div className="gy-row" style={{ marginTop: 12 }}>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            录入，待另一人确认
          </Button>
          <Button onClick={onClose}>不保存</Button>
        </div>
      </Form>
    </Drawer>
  );
}
