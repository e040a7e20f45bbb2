/** Every fact told so far, by group, with each statement behind it; and all changes in the order of their days. */
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Nothing } from '../../parts/states.tsx';
import type { ClaimFact, Party } from '../../wire.ts';

type Statement = ClaimFact['statements'][number];

interface Props {
  readonly facts: readonly ClaimFact[];
  readonly applicants: readonly Party[];
  /** Opens the fact in the form; absent for who may not write. */
  readonly onEdit?: ((code: FactCode) => void) | undefined;
}

const isTold = ({ isKnown, statements }: ClaimFact) => isKnown !== null || statements.length > 0;
const valueOf = (said: Statement) => (said.isKnown ? said.words : '不清楚');

function whose(said: Statement, applicants: readonly Party[]): string {
  if (applicants.length < 2) return '';
  const name = applicants.find(({ id }) => id === said.partyId)?.displayName;
  return `（${said.partyId === null ? '全体' : (name ?? '不在名册')}）`;
}

const by = (said: Statement) => `${said.statedBy}，${said.statedOn}，${said.standing}，${said.recordedBy}记录`;

/** What was said before; the newest stands beside the value. */
function History({ fact, applicants }: { fact: ClaimFact; applicants: readonly Party[] }): ReactNode {
  const { statements } = fact;
  if (statements.length < 2) return null;
  return (
    <details className="gy-fact-history">
      <summary>说过 {statements.length} 次</summary>
      <ul className="gy-list">
        {statements.map((said, index) => (
          <li key={`${said.statedOn}-${index}`}>
            <strong>{valueOf(said)}</strong>
            {whose(said, applicants)}　{by(said)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Value({ fact }: { fact: ClaimFact }): ReactNode {
  if (fact.isKnown === false) return <span className="gy-soon">问过，不清楚</span>;
  return <strong>{fact.words}</strong>;
}

function Fact({ fact, applicants, onEdit }: Omit<Props, 'facts'> & { fact: ClaimFact }): ReactNode {
  const last = fact.statements[0];
  return (
    <li className="gy-fact">
      <span className="gy-quiet">{fact.label}</span>
      <div>
        <Value fact={fact} /> {last ? <span className="gy-note">　{by(last)}</span> : null}{' '}
        {applicants.length > 1 && fact.isOwn ? <Tag>单独填写</Tag> : null}
        <History fact={fact} applicants={applicants} />
      </div>
      {onEdit ? (
        <Button size="small" aria-label={`改${fact.label}`} onClick={() => onEdit(fact.code)}>
          改
        </Button>
      ) : null}
    </li>
  );
}

/** Newest day first; of one day the order of the catalogue. */
function Changes({ facts, applicants }: Pick<Props, 'facts' | 'applicants'>): ReactNode {
  const rows = facts
    .flatMap((fact) => fact.statements.map((said) => ({ label: fact.label, said })))
    .toSorted((one, other) => other.said.statedOn.localeCompare(one.said.statedOn));
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>全部陈述，按日期（{rows.length}）</summary>
      <ul className="gy-list">
        {rows.map(({ label, said }, index) => (
          <li key={`${label}-${index}`}>
            {label} <strong>{valueOf(said)}</strong>
            {whose(said, applicants)}　{by(said)}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ToldFacts({ facts, applicants, onEdit }: Props): ReactNode {
  const told = facts.filter(isTold);
  const groups = [...new Set(told.map(({ group }) => group))];
  if (told.length === 0) return <Nothing>还没有登记计算所需的事实。</Nothing>;
  return (
    <div className="gy-stack">
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <ul className="gy-bare">
            {told
              .filter((fact) => fact.group === group)
              .map((fact) => (
                <Fact key={fact.code} fact={fact} applicants={applicants} onEdit={onEdit} />
              ))}
          </ul>
        </section>
      ))}
      <Changes facts={told} applicants={applicants} />
    </div>
  );
}
