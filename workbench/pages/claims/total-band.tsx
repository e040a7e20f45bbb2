/** The sum of what counts for one worker: in figures and capitals, with the least and the most of all readings. */
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import type { ClaimSet } from '../../wire.ts';
import { isPriced, missingIn, NOT_YET, openIn } from './model.ts';

function Range({ total }: Pick<ClaimSet, 'total'>): ReactNode {
  if (total.leastFen === total.mostFen) return null;
  return (
    <div>
      <dt>各种算法之间</dt>
      <dd>
        {yuan(total.leastFen)} 至 {yuan(total.mostFen)}
      </dd>
    </div>
  );
}

export function Total({ set, title, children }: { set: ClaimSet; title: string; children?: ReactNode }): ReactNode {
  const priced = isPriced(set);
  const open = openIn(set);
  const missing = missingIn(set).length;
  return (
    <div className="gy-total">
      <div>
        <div className="gy-note">{title}</div>
        <div className="gy-total-sum">{priced ? yuan(set.total.fen) : NOT_YET}</div>
        {priced ? <div className="gy-quiet">{set.total.words}</div> : null}
      </div>
      <dl className="gy-total-more">
        {priced ? <Range total={set.total} /> : null}
        {open > 0 ? (
          <div>
            <dt>还算不出金额的</dt>
            <dd>{open} 项</dd>
          </div>
        ) : null}
        <div>
          <dt>还缺的事实</dt>
          <dd className={missing > 0 ? 'gy-soon' : ''}>{missing > 0 ? `${missing} 项` : '没有'}</dd>
        </div>
      </dl>
      {children}
    </div>
  );
}
