/** Claims that cannot stand together: which, why, and which of them counts. */
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { ClaimSet } from '../../wire.ts';
import { fenWords, mainOf } from './model.ts';
import { Articles } from './said.tsx';

type Conflict = ClaimSet['conflicts'][number];

function Counts({ conflict, items }: { conflict: Conflict; items: ClaimSet['items'] }): ReactNode {
  const kept = items.filter((item) => item.isCounted && conflict.claims.includes(item.outcome.claim));
  if (kept.length === 0) return <strong>合计里都不计，请先问清要哪一种。</strong>;
  return (
    <strong>
      合计里计：{kept.map((item) => `${item.outcome.label} ${fenWords(mainOf(item)?.fen ?? null)}`).join('、')}。
    </strong>
  );
}

export function Conflicts({ set: { conflicts, items } }: { set: ClaimSet }): ReactNode {
  if (conflicts.length === 0) return null;
  const of = (claim: string) => items.find(({ outcome }) => outcome.claim === claim)?.outcome;
  const names = ({ claims }: Conflict) => claims.map((claim) => of(claim)?.label ?? claim).join('、');
  // While a fact is missing, nobody has to choose yet.
  const isOpen = ({ claims }: Conflict) => claims.every((claim) => of(claim)?.due === true);
  const now = conflicts.filter(isOpen);
  const later = conflicts.filter((conflict) => !isOpen(conflict));
  return (
    <section aria-label="不能并存的请求" className="gy-stack gy-conflicts">
      {now.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={
            <ul className="gy-bare gy-stack">
              {now.map((conflict) => (
                <li key={conflict.claims.join()}>
                  <strong>{`不能同时要：${names(conflict)}`}</strong>　{conflict.reason.text}{' '}
                  <Counts conflict={conflict} items={items} /> <Articles of={conflict.reason.articles} />
                </li>
              ))}
            </ul>
          }
        />
      ) : null}
      {later.length > 0 ? (
        <p className="gy-note">{later.map((conflict) => `${names(conflict)}如果都成立，也只能要一种。`).join('')}</p>
      ) : null}
    </section>
  );
}
