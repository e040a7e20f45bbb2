/** What is due next: what, by whom, by when, on which article. */
import type { ReactNode } from 'react';
import { DueMark } from '../../parts/marks.tsx';
import { useSession } from '../../parts/session.tsx';
import type { ClockOut, MatterOut } from '../../wire.ts';

/** The statutory day is named first; a shorter internal one stands beside it. */
function nearest(clocks: readonly ClockOut[], isInternal: boolean): ClockOut | undefined {
  return clocks
    .filter((clock) => clock.stoppedOn === null && clock.isInternal === isInternal)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
}

export function Due({ matter }: { matter: MatterOut }): ReactNode {
  const { today } = useSession();
  const shown = [nearest(matter.clocks, false), nearest(matter.clocks, true)].filter((clock) => clock !== undefined);
  if (matter.closedOn !== null)
    return (
      <p>
        <strong>已于 {matter.closedOn} 办结。</strong>
        {matter.children.length > 0 ? '后续见右侧“相关事项”。' : ''}
      </p>
    );
  return (
    <div className="gy-next-due">
      <p>
        现在等<strong>{matter.waitsForWords || matter.waitsFor}</strong>办理
        {shown.length === 0 ? '，没有法定期限。' : ''}
      </p>
      {shown.map((clock) => (
        <p key={clock.name}>
          {clock.label}
          {clock.isInternal ? '（内部时限）' : ''}：
          {clock.pausedOn ? (
            <span className="gy-soon">{clock.pausedOn} 起暂停计算</span>
          ) : (
            <DueMark on={clock.dueOn} today={today} />
          )}{' '}
          <span className="gy-basis">{clock.basis}</span>
        </p>
      ))}
    </div>
  );
}
