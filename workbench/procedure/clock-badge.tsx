/** One term of a matter: the day, whether it is near, on which article, and why it is this day. */
import { Button, Tag } from 'antd';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { DueMark } from '../parts/marks.tsx';
import type { ClockOut } from '../wire.ts';

export function ClockBadge({ clock, today }: { clock: ClockOut; today: string }): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const isStopped = clock.stoppedOn !== null;
  return (
    <div className="gy-clock">
      <div className="gy-row">
        <strong>{clock.label}</strong>
        {clock.isInternal ? <Tag className="gy-internal">内部时限</Tag> : null}
        {clock.isProvisional ? <Tag title="放假通知公布后可能调整">暂定</Tag> : null}
      </div>
      <div>
        {isStopped ? (
          <span className="gy-quiet">
            {clock.dueOn}，已于 {clock.stoppedOn} 办结
          </span>
        ) : (
          <DueMark on={clock.dueOn} today={today} />
        )}
        {clock.pausedOn && !isStopped ? <span className="gy-soon">　{clock.pausedOn} 起暂停计算</span> : null}
      </div>
      <div className="gy-basis">{clock.basis}</div>
      <Button
        type="link"
        size="small"
        className="gy-why"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        为什么是这一天
      </Button>
      <ol id={id} hidden={!open} className="gy-list gy-note">
        {clock.trace.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
