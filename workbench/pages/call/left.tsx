/** The left: how the agent stands, the calls in hand, and the queue in figures that open their lists. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { agentStates, callStates } from '@gongyuan/wire/telephony.ts';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { call as send } from '../../api.ts';
import { Elapsed, hourOf, lengthOf } from './clock.tsx';
import type { Call, CurrentCalls, Figures } from './types.ts';

interface Props {
  readonly now: CurrentCalls;
  readonly chosen: string | null;
  readonly isOpen: boolean;
  readonly onChoose: (id: string) => void;
}

export function Left({ now, chosen, isOpen, onChoose }: Props): ReactNode {
  return (
    <div className="gy-stack">
      <section className="gy-panel" aria-label="我的状态">
        <div className="gy-head">
          <h2 role="status">
            <Tag className={now.state === 'talking' ? 'gy-state' : 'gy-state-done'}>{agentStates[now.state]}</Tag>
          </h2>
          {now.seat ? <Leave seat={now.seat} /> : null}
        </div>
        <p className="gy-note">{now.unionName}</p>
        {isOpen ? null : <p className="gy-soon">通知中断，改为每5秒读取一次。</p>}
      </section>
      <section className="gy-panel" aria-label="手上的来电">
        <h2>手上的来电</h2>
        {now.calls.length === 0 ? <p className="gy-note">没有。接起的来电会出现在这里。</p> : null}
        <ul className="gy-bare">
          {now.calls.map((call) => (
            <li key={call.id}>
              <Button
                block
                type={call.id === chosen ? 'primary' : 'text'}
                aria-pressed={call.id === chosen}
                className="gy-call-line"
                onClick={() => onChoose(call.id)}
              >
                {hourOf(call.beganAt)}　{call.from ?? '未显示号码'}　{stateWords(call)}
              </Button>
            </li>
          ))}
        </ul>
        {now.calls.length > 1 ? (
          <p className="gy-note">
            <kbd>Alt+K</kbd> 上一通　<kbd>Alt+J</kbd> 下一通
          </p>
        ) : null}
      </section>
      <Queue figures={now.figures} />
    </div>
  );
}

function stateWords(call: Call): ReactNode {
  if (call.state === 'talking') return <Elapsed from={call.answeredAt ?? call.beganAt} to={null} />;
  if (call.isCallBack) return '回拨';
  return call.state === 'ended' ? '待登记' : callStates[call.state];
}

function Leave({ seat }: { seat: string }): ReactNode {
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => send('DELETE', '/api/hotline/seat'),
    onSettled: () => void client.invalidateQueries({ queryKey: ['read'] }),
  });
  return (
    <span>
      {seat} 号座席{' '}
      <Button size="small" loading={leave.isPending} onClick={() => leave.mutate()}>
        离座
      </Button>
    </span>
  );
}

export function Queue({ figures }: { figures: Figures }): ReactNode {
  const rows = [
    { list: 'waiting', label: '正在等候', value: figures.waiting },
    { list: 'talking', label: '正在通话', value: figures.talking },
    { list: 'answered', label: '今日已接', value: figures.answeredToday },
    {
      list: 'answered',
      label: '平均等候',
      value: figures.averageWaitSeconds === null ? '—' : lengthOf(figures.averageWaitSeconds),
    },
    { list: 'missed', label: '今日未接', value: figures.missedToday },
    { list: 'call_backs', label: '待回拨', value: figures.callBacksOpen },
  ];
  return (
    <section className="gy-panel" aria-label="来电队列">
      <h2>来电队列</h2>
      <dl className="gy-numbers">
        {rows.map(({ list, label, value }) => (
          <div key={label}>
            <dt>
              <Link to={`/call/queue?list=${list}`}>{label}</Link>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {figures.callBacksOverdue > 0 ? (
        <p className="gy-late">其中 {figures.callBacksOverdue} 个已过30分钟（内部时限）</p>
      ) : null}
    </section>
  );
}
