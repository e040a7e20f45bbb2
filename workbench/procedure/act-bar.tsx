/** What may be done now: one main button, the rest beside it; what is refused is shown grey with its reason. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ActOffer } from '../wire.ts';

interface Props {
  readonly acts: readonly ActOffer[];
  readonly onChoose: (act: string) => void;
}

function reasonOf({ refusal }: ActOffer): string {
  if (!refusal) return '';
  return `${refusal.title}${refusal.detail ?? ''}${refusal.basis ? `（${refusal.basis}）` : ''}`;
}

/** Refusals that say the same are said once. */
function grouped(acts: readonly ActOffer[]): readonly { reason: string; acts: readonly ActOffer[] }[] {
  const reasons = [...new Set(acts.map(reasonOf))];
  return reasons.map((reason) => ({ reason, acts: acts.filter((act) => reasonOf(act) === reason) }));
}

export function ActBar({ acts, onChoose }: Props): ReactNode {
  const open = acts.filter((act) => act.allowed).sort((a, b) => Number(b.isMain) - Number(a.isMain));
  const refused = grouped(acts.filter((act) => !act.allowed));
  const main = open.find((act) => act.isMain);
  return (
    <section aria-label="可以办理的操作">
      <div className="gy-row">
        {open.map((act) => (
          <Button
            key={act.name}
            type={act === main ? 'primary' : 'default'}
            size={act === main ? 'large' : 'middle'}
            onClick={() => onChoose(act.name)}
          >
            {act.label}
          </Button>
        ))}
        {acts.length === 0 ? <span className="gy-quiet">这一环节没有要办的操作。</span> : null}
      </div>
      {refused.map(({ reason, acts: group }) => (
        <div key={reason} className="gy-refused">
          {group.map((act) => (
            <Button key={act.name} size="small" disabled>
              {act.label}
            </Button>
          ))}
          <span className="gy-note">{reason}</span>
        </div>
      ))}
    </section>
  );
}
