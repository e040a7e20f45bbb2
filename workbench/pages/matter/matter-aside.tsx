/** Beside the matter: terms, obligations, what is still to be told, related matters, and the means of a higher union. */
import { parties } from '@gongyuan/kernel/party.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { post } from '../../api.ts';
import { useSession } from '../../parts/session.tsx';
import { Failure } from '../../parts/states.tsx';
import { Obligations } from '../../parts/obligations.tsx';
import { ClockBadge } from '../../procedure/clock-badge.tsx';
import { StateTag } from '../../procedure/state-tag.tsx';
import type { MatterOut } from '../../wire.ts';
import { Superior } from './superior.tsx';

function Clocks({ matter }: { matter: MatterOut }): ReactNode {
  const { today } = useSession();
  const running = matter.clocks.filter((clock) => clock.stoppedOn === null);
  const stopped = matter.clocks.filter((clock) => clock.stoppedOn !== null);
  return (
    <section className="gy-panel" aria-label="期限">
      <h2>期限</h2>
      {matter.clocks.length === 0 ? <p className="gy-note">还没有开始计算的期限。</p> : null}
      {running.map((clock) => (
        <ClockBadge key={`${clock.name}${clock.startedOn}`} clock={clock} today={today} />
      ))}
      {stopped.length > 0 ? (
        <details>
          <summary>已办结的期限（{stopped.length}）</summary>
          {stopped.map((clock) => (
            <ClockBadge key={`${clock.name}${clock.startedOn}`} clock={clock} today={today} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Messages({ matter }: { matter: MatterOut }): ReactNode {
  const client = useQueryClient();
  const told = useMutation({
    mutationFn: (id: number) => post(`/api/messages/${id}/told`, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['read'] }),
  });
  if (matter.messages.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="告知">
      <h2>告知</h2>
      {told.error ? <Failure error={told.error} /> : null}
      <ul className="gy-bare">
        {matter.messages.map((message) => (
          <li key={message.id} className="gy-message">
            <div>
              <strong>{message.addressee}</strong>　{message.body}
            </div>
            {message.toldOn ? <span className="gy-good">{message.toldOn} 已告知</span> : null}
            {message.toldOn === null && message.addressee === parties.applicant && matter.mayRecord ? (
              <Button
                size="small"
                loading={told.isPending && told.variables === message.id}
                onClick={() => told.mutate(message.id)}
              >
                已当面或电话告知
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ matter }: { matter: MatterOut }): ReactNode {
  const others = matter.dispute.matters.filter((other) => other.id !== matter.id);
  if (others.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="相关事项">
      <h2>相关事项</h2>
      <ul className="gy-bare">
        {others.map((other) => (
          <li key={other.id} className="gy-message">
            <Link to={`/matters/${other.id}`}>
              {other.procedureLabel} {other.number ?? ''}
            </Link>{' '}
            <StateTag label={other.stateLabel} isClosed={other.closedOn !== null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MatterAside({ matter }: { matter: MatterOut }): ReactNode {
  return (
    <div className="gy-aside" tabIndex={0}>
      <Clocks matter={matter} />
      <Obligations rows={matter.obligations} />
      <Messages matter={matter} />
      <Related matter={matter} />
      <Superior matter={matter} />
    </div>
  );
}
