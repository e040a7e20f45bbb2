/** What is new for me: each message leads to its matter; looked at there or ticked off here it is read. */
import { MESSAGE_DAYS } from '@gongyuan/wire/messages.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented, Tag } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { post, query } from '../api.ts';
import { Moment } from '../parts/moment.tsx';
import { Pager, useKeys } from '../parts/pager.tsx';
import { useRead } from '../parts/read.ts';
import { Failure, Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { MyMessage, MyMessagePage } from '../wire.ts';

const LIMIT = 30;
type Which = 'unread' | 'all';

function Row({ message, onRead }: { message: MyMessage; onRead: (id: number) => void }): ReactNode {
  const { id, isRead, isUrgent } = message;
  const readIt = () => {
    if (!isRead) onRead(id);
  };
  return (
    <li className="gy-message">
      <div className="gy-row">
        {isRead ? null : <Tag className="gy-new">未读</Tag>}
        {isUrgent ? <Tag className="gy-fast">紧急</Tag> : null}
        <Link to={`/matters/${message.matterId}`} onClick={readIt}>
          {isRead ? message.body : <strong>{message.body}</strong>}
        </Link>
        {isRead ? null : (
          <Button size="small" style={{ marginLeft: 'auto' }} onClick={readIt}>
            标为已读
          </Button>
        )}
      </div>
      <div className="gy-note">
        <Moment at={message.createdAt} />　{message.procedureLabel}　{message.matterTitle}　{message.unionName}　发给
        {message.addressee}
      </div>
    </li>
  );
}

export function MessagesPage(): ReactNode {
  const [which, setWhich] = useState<Which>('unread');
  const keys = useKeys();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['read'] });
  const page = useRead<MyMessagePage>(
    `/api/messages${query({ unread: which === 'unread' ? 'true' : null, after: keys.after, limit: LIMIT })}`,
    true,
  );
  const read = useMutation({ mutationFn: (id: number) => post(`/api/messages/${id}/read`, {}), onSuccess: refresh });
  const readAll = useMutation({
    mutationFn: (upTo: number) => post('/api/messages/read-all', { upTo }),
    onSuccess: () => {
      keys.reset();
      return refresh();
    },
  });
  const choose = (next: Which) => {
    keys.reset();
    setWhich(next);
  };
  const newest = page.data?.rows[0]?.id;
  return (
    <>
      <Title>消息</Title>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <Segmented<Which>
          aria-label="看哪些消息"
          value={which}
          onChange={choose}
          options={[
            { value: 'unread', label: '未读' },
            { value: 'all', label: '全部' },
          ]}
        />
        <span className="gy-note">近 {MESSAGE_DAYS} 天的消息；更早的在各事项页里。</span>
        {newest !== undefined && keys.page === 0 && (page.data?.unread ?? 0) > 0 ? (
          <Button style={{ marginLeft: 'auto' }} loading={readAll.isPending} onClick={() => readAll.mutate(newest)}>
            全部标为已读
          </Button>
        ) : null}
      </div>
      {read.error ? <Failure error={read.error} /> : null}
      {readAll.error ? <Failure error={readAll.error} /> : null}
      <Read of={page}>
        {(data) => (
          <div className="gy-panel">
            {data.rows.length === 0 ? (
              <Nothing>{which === 'unread' ? '没有未读的消息。' : '近期没有消息。'}</Nothing>
            ) : (
              <ul className="gy-bare">
                {data.rows.map((message) => (
                  <Row key={message.id} message={message} onRead={(id) => read.mutate(id)} />
                ))}
              </ul>
            )}
            <Pager keys={keys} next={data.next} />
          </div>
        )}
      </Read>
    </>
  );
}
