/** Until when a claim may be brought and why that day; and whether an award on it would be final. */
import { Button, Tag } from 'antd';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { DueMark } from '../../parts/marks.tsx';
import { useSession } from '../../parts/session.tsx';
import type { ClaimItem } from '../../wire.ts';
import { Articles } from './said.tsx';

type Until = NonNullable<ClaimItem['until']>;
type Final = NonNullable<ClaimItem['final']>;

function Why({ until }: { until: Until }): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
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
      <div id={id} hidden={!open} className="gy-claim-why">
        <ol className="gy-list gy-note">
          {until.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul className="gy-list gy-note">
          {until.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
        <Articles of={until.articles} />
      </div>
    </>
  );
}

function Day({ until }: { until: Until }): ReactNode {
  const { today } = useSession();
  if (until.dueOn) return <DueMark on={until.dueOn} today={today} />;
  if (until.level === 'none') return <span>现在没有在走的时效</span>;
  return <span className="gy-soon">还不能确定{until.missing.length > 0 ? '，要先问清下面“还缺”的事实' : ''}</span>;
}

/** Where others count another way, their day stands beside; no day is shown alone. */
function Others({ others }: Pick<Until, 'others'>): ReactNode {
  return others.map(({ label, holder, dueOn }) => (
    <div key={label + holder}>
      {dueOn ?? '没有在走的时效'}　{label} <span className="gy-basis">{holder}</span>
    </div>
  ));
}

const finalWords = (final: Final) =>
  final.value === 'unknown' ? '还不能判断' : final.value ? '对单位一裁终局' : '不是一裁终局';

export function ClaimUntil({ item: { until, final } }: { item: ClaimItem }): ReactNode {
  if (until === null && final === null) return null;
  return (
    <dl className="gy-claim-terms">
      {until ? (
        <div>
          <dt>最迟哪天提出</dt>
          <dd>
            <Day until={until} /> {until.provisional ? <Tag title="放假通知公布后可能调整">暂定</Tag> : null}
            {until.steps.length + until.warnings.length > 0 ? <Why until={until} /> : null}
            <Others others={until.others} />
            {until.level === 'passed' && until.warnings[0] ? <div>{until.warnings[0]}</div> : null}
          </dd>
        </div>
      ) : null}
      {final ? (
        <div>
          <dt>一裁终局</dt>
          <dd>
            <strong>{finalWords(final)}</strong>　{final.reason.text} <Articles of={final.reason.articles} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
