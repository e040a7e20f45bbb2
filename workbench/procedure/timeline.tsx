/** What was done on a matter, by whom and with what words, newest first. */
import { Timeline as AntTimeline } from 'antd';
import type { ReactNode } from 'react';
import type { TimelineRow } from '../wire.ts';

const clock = (at: string) =>
  new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' });

export function Timeline({ rows }: { rows: readonly TimelineRow[] }): ReactNode {
  const newestFirst = [...rows].sort((a, b) => b.id - a.id);
  return (
    <AntTimeline
      items={newestFirst.map((row) => ({
        key: row.id,
        content: (
          <div>
            <div className="gy-row">
              <strong>{row.label}</strong>
              {row.toStateLabel ? <span className="gy-quiet">→ {row.toStateLabel}</span> : null}
              <span className="gy-note">
                {row.actedOn} {clock(row.at)}　{row.actor}
                {row.actorParty ? `（${row.actorParty}）` : ''}
              </span>
            </div>
            {row.input.length > 0 ? (
              <dl className="gy-said">
                {row.input.map(({ label, value }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </div>
        ),
      }))}
    />
  );
}
