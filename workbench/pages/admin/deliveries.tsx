/** Texts and mails that did not go out: why, and sending them again. What they were about stays in the files. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select, Table, Tag } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post, query } from '../../api.ts';
import { Moment } from '../../parts/moment.tsx';
import { Pager, useKeys } from '../../parts/pager.tsx';
import { useRead } from '../../parts/read.ts';
import { Failure, Nothing, Read } from '../../parts/states.tsx';
import type { StuckDelivery, StuckPage } from '../../wire.ts';

const LIMIT = 30;
type Channel = StuckDelivery['channel'];
const channels = [
  { value: 'sms', label: '短信' },
  { value: 'email', label: '邮件' },
] as const;

function useResend() {
  const client = useQueryClient();
  const { message } = App.useApp();
  const refresh = () => client.invalidateQueries({ queryKey: ['read'] });
  const one = useMutation({
    mutationFn: (id: string) => post(`/api/deliveries/${id}/resend`, {}),
    onSuccess: () => {
      void message.success('已重新排队发送，静默时段内的到早上 8 点发出。');
      return refresh();
    },
  });
  const all = useMutation({
    mutationFn: (channel: Channel) => post<{ count: number }>('/api/deliveries/resend', { channel }),
    onSuccess: ({ count }) => {
      void message.success(
        count > 0 ? `已重新排队发送 ${count} 条。` : '没有多次未发出的消息；被拒收的请核对后逐条重发。',
      );
      return refresh();
    },
  });
  return { one, all };
}

export function DeliveriesArea(): ReactNode {
  const [channel, setChannel] = useState<Channel>('sms');
  const keys = useKeys();
  const { one, all } = useResend();
  const page = useRead<StuckPage>(`/api/deliveries${query({ channel, after: keys.after, limit: LIMIT })}`, true);
  const choose = (next: Channel) => {
    keys.reset();
    setChannel(next);
  };
  return (
    <>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <Select<Channel>
          aria-label="短信还是邮件"
          style={{ width: 110 }}
          value={channel}
          onChange={choose}
          options={[...channels]}
        />
        <span className="gy-note">没有发出的列在这里；号码和邮箱不显示。</span>
        <Button style={{ marginLeft: 'auto' }} loading={all.isPending} onClick={() => all.mutate(channel)}>
          多次未发出的全部重发
        </Button>
      </div>
      {one.error ? <Failure error={one.error} /> : null}
      {all.error ? <Failure error={all.error} /> : null}
      <Read of={page}>
        {(data) => (
          <>
            <div className="gy-table-wrap">
              <Table<StuckDelivery>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={data.rows}
                loading={page.isPlaceholderData}
                locale={{ emptyText: <Nothing>都已发出。</Nothing> }}
                columns={[
                  { title: '停下时间', key: 'at', width: 160, render: (_, row) => <Moment at={row.settledAt} /> },
                  { title: '工会', dataIndex: 'unionName', width: 220 },
                  { title: '收件人', dataIndex: 'recipient', width: 110 },
                  {
                    title: '原因',
                    key: 'cause',
                    render: (_, row) => (
                      <>
                        {row.isFinal ? <Tag>被拒收</Tag> : <Tag>多次未发出</Tag>} {row.cause}
                      </>
                    ),
                  },
                  { title: '次数', dataIndex: 'tries', width: 64, align: 'right' },
                  {
                    title: '操作',
                    key: 'acts',
                    width: 110,
                    render: (_, row) => (
                      <Button
                        size="small"
                        loading={one.isPending && one.variables === row.id}
                        onClick={() => one.mutate(row.id)}
                      >
                        重新发送
                      </Button>
                    ),
                  },
                ]}
              />
            </div>
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
    </>
  );
}
