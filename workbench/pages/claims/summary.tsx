/** The claims of a dispute in a few lines, on its page and on those of its matters, with the way to the whole. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiError } from '../../api.ts';
import { yuan } from '../../parts/money.tsx';
import { useRead } from '../../parts/read.ts';
import { Failure } from '../../parts/states.tsx';
import type { ClaimItem, ClaimSet, DisputeClaims, Party, RosterClaims } from '../../wire.ts';
import './claims.css';
import { amountWords, NOT_YET } from './model.ts';
import { rosterPath } from './roster-totals.tsx';
import { Total } from './total-band.tsx';
import { claimsPath } from './use-claims.ts';

function ClaimLine({ item }: { item: ClaimItem }): ReactNode {
  const { label, due, readings } = item.outcome;
  const [main, ...others] = readings;
  const isGiven = due !== false;
  return (
    <li>
      <span>
        {label}
        {isGiven && !item.isCounted ? <span className="gy-note">　不计入合计</span> : null}
      </span>
      <strong className="gy-amount">{isGiven && main ? amountWords(main, due) : '不成立'}</strong>
      {isGiven && others.length > 0 ? (
        <span className="gy-note">另一种算法 {others.map((reading) => amountWords(reading, due)).join('、')}</span>
      ) : null}
    </li>
  );
}

function Lines({ set }: { set: ClaimSet }): ReactNode {
  if (set.items.length === 0) return <p className="gy-note">现有事由没有对应的计算，可以打开后添加。</p>;
  return (
    <ul className="gy-bare gy-claim-lines">
      {set.items.map((item) => (
        <ClaimLine key={item.outcome.claim} item={item} />
      ))}
    </ul>
  );
}

function OfOne({ disputeId }: { disputeId: string }): ReactNode {
  const { data, error } = useRead<DisputeClaims>(claimsPath(disputeId, null));
  if (error && !data) return <Failure error={error} />;
  if (!data) return <p className="gy-note">正在计算……</p>;
  return (
    <div className="gy-claim-summary">
      <Total set={data.set} title="合计" />
      <Lines set={data.set} />
    </div>
  );
}

function OfMany({ disputeId }: { disputeId: string }): ReactNode {
  const { data, error } = useRead<RosterClaims>(rosterPath(disputeId));
  if (error && !data) return <Failure error={error} />;
  if (!data) return <p className="gy-note">正在计算……</p>;
  const least = data.rows.reduce((sum, row) => sum + row.leastFen, 0);
  const most = data.rows.reduce((sum, row) => sum + row.mostFen, 0);
  const open = data.rows.filter(({ missing }) => missing > 0).length;
  return (
    <div className="gy-total">
      <div>
        <div className="gy-note">{data.rows.length} 名申请人合计</div>
        <div className="gy-total-sum">{most > 0 ? yuan(data.totalFen) : NOT_YET}</div>
      </div>
      <dl className="gy-total-more">
        {least === most ? null : (
          <div>
            <dt>各种算法之间</dt>
            <dd>
              {yuan(least)} 至 {yuan(most)}
            </dd>
          </div>
        )}
        {open > 0 ? (
          <div>
            <dt>还缺事实的</dt>
            <dd className="gy-soon">{open} 人</dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

/** Reads what the panel below reads, to know whether there is anything to show to this reader. */
function useIsHidden(disputeId: string, isMany: boolean): boolean {
  const { error } = useRead<unknown>(isMany ? rosterPath(disputeId) : claimsPath(disputeId, null));
  return error instanceof ApiError && [403, 404].includes(error.problem.status);
}

export function ClaimsSummary({ disputeId, parties }: { disputeId: string; parties: readonly Party[] }): ReactNode {
  const isMany = parties.filter(({ role }) => role === 'applicant').length > 1;
  // A peer who judges a file sees the matter and not what is reckoned on its dispute.
  if (useIsHidden(disputeId, isMany)) return null;
  return (
    <section className="gy-panel" aria-label="请求计算">
      <div className="gy-head">
        <h2>请求计算</h2>
        <Link to={`/disputes/${disputeId}/claims`}>算式、依据和还缺的事实</Link>
      </div>
      {isMany ? <OfMany disputeId={disputeId} /> : <OfOne disputeId={disputeId} />}
    </section>
  );
}
