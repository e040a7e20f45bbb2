/** Beside the matter: terms, obligations, what is still to be told, related matters, and the means of a higher union. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../parts/session.tsx';
import { Obligations } from '../../parts/obligations.tsx';
import { ClockBadge } from '../../procedure/clock-badge.tsx';
import { StateTag } from '../../procedure/state-tag.tsx';
import type { MatterOut } from '../../wire.ts';
import { ClaimsSummary } from '../claims/summary.tsx';
import { HandDown } from './hand-down-dialog.tsx';
import { MessagesPanel } from './messages-panel.tsx';
import { Superior } from './superior.tsx';
import { WorkerMessages } from './worker-messages.tsx';

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
      <ClaimsSummary disputeId={matter.dispute.id} parties={matter.dispute.parties} />
      <MessagesPanel matter={matter} />
      <WorkerMessages matterId={matter.id} />
      <Related matter={matter} />
      <HandDown matter={matter} />
      <Superior matter={matter} />
    </div>
  );
}
