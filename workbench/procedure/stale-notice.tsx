/** Somebody was quicker: what they did, while what was typed here stays. */
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ApiError } from '../api.ts';

interface Change {
  readonly label: string;
  readonly actor: string;
  readonly at: string;
  readonly toState: string;
}

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' && value !== null && 'label' in value && 'actor' in value;

export function StaleNotice({ error, isStillOpen = true }: { error: unknown; isStillOpen?: boolean }): ReactNode {
  if (!(error instanceof ApiError) || error.problem.code !== 'stale_revision') return null;
  const { changed } = error.problem;
  const changes = Array.isArray(changed) ? changed.filter(isChange) : [];
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="刚才有人先办理了这件事，您填的内容还在。"
      description={
        <>
          <ul className="gy-list">
            {changes.map((change) => (
              <li key={`${change.at}${change.label}`}>
                {change.actor} {change.label}
                {change.toState ? `，现在是“${change.toState}”` : ''}
              </li>
            ))}
          </ul>
          {changes.length === 0 ? '争议档案里的事实刚被更新。' : ''}
          {isStillOpen ? '请看过变化，仍要办理的再点一次提交。' : '这一步现在不能再办；填的内容可以复制后关闭。'}
        </>
      }
    />
  );
}
