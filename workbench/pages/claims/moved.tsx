/** Which amounts a change of facts moved, before and after. */
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import type { ClaimSet, Moved } from '../../wire.ts';
import { fenWords } from './model.ts';

function difference({ beforeFen, afterFen }: Moved): string {
  if (!beforeFen || !afterFen) return '';
  const by = afterFen - beforeFen;
  return `（${by > 0 ? '多' : '少'} ${yuan(Math.abs(by))}）`;
}

interface Props {
  readonly moved: readonly Moved[];
  /** As they stood and as they stand: a claim that is not given has no amount of nought. */
  readonly before: ClaimSet;
  readonly after: ClaimSet;
}

function wordsIn({ items }: ClaimSet, claim: string, fen: number | null): string {
  const outcome = items.find((item) => item.outcome.claim === claim)?.outcome;
  return outcome?.due === false ? '不成立' : fenWords(fen);
}

export function MovedList({ moved, before, after }: Props): ReactNode {
  return (
    <ul className="gy-list gy-moved">
      {moved.map((row) => (
        <li key={row.claim}>
          {row.label}：{wordsIn(before, row.claim, row.beforeFen)} <span aria-hidden="true">→</span>
          <span className="gy-hidden">变为</span> <strong>{wordsIn(after, row.claim, row.afterFen)}</strong>{' '}
          {difference(row)}
        </li>
      ))}
    </ul>
  );
}

/** Said after a saving, until it is closed or the next one. */
export function MovedNotice({ moved, before, after, onClose }: Props & { onClose: () => void }): ReactNode {
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      closable={{ onClose }}
      title={moved.length > 0 ? `已登记。这次改动使 ${moved.length} 项金额变了：` : '已登记，各项的主要金额没有变。'}
      {...(moved.length > 0 ? { description: <MovedList moved={moved} before={before} after={after} /> } : {})}
    />
  );
}
