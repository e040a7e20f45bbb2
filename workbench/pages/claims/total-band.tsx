/** The sum of what counts for one worker: in figures and capitals, with the least and the most of all readings. */
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { Button } from 'antd';
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

interface Props {
  readonly set: ClaimSet;
  readonly title: string;
  /** Leads to the first question still open. */
  readonly onMissing?: ((code: FactCode) => void) | undefined;
  readonly children?: ReactNode;
}

function Missing({ set, onMissing }: Pick<Props, 'set' | 'onMissing'>): ReactNode {
  const missing = missingIn(set);
  const first = missing[0];
  if (first === undefined) return <dd>没有</dd>;
  return (
    <dd>
      <span className="gy-soon">{missing.length} 项</span>
      {onMissing ? (
        <Button type="link" size="small" onClick={() => onMissing(first.code)}>
          去回答
        </Button>
      ) : null}
    </dd>
  );
}

export function Total({ set, title, onMissing, children }: Props): ReactNode {
  const priced = isPriced(set);
  const open = openIn(set);
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
          <Missing set={set} onMissing={onMissing} />
        </div>
      </dl>
      {children}
    </div>
  );
}
