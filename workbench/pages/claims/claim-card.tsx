/** One claim: what is owed by every tenable reading, how it was worked out, until when, and what is still missing. */
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { ClaimItem, Reading } from '../../wire.ts';
import { ClaimDetails } from './claim-details.tsx';
import { ClaimUntil } from './claim-until.tsx';
import { amountWords, mainOf, missingOf } from './model.ts';
import { Articles } from './said.tsx';

/** More would push the next claim out of sight; all of them stand in the details. */
const LINES_SHOWN = 3;

function Standing({ item }: { item: ClaimItem }): ReactNode {
  if (item.outcome.due === 'unknown') return <Tag>还不能确定</Tag>;
  return item.isCounted ? <Tag className="gy-state-done">计入合计</Tag> : <Tag className="gy-fast">不计入合计</Tag>;
}

function ReadingBox({ reading, item, isMain }: { reading: Reading; item: ClaimItem; isMain: boolean }): ReactNode {
  return (
    <div className={isMain ? 'gy-reading gy-reading-main' : 'gy-reading'}>
      <div className="gy-reading-sum">{amountWords(reading, item.outcome.due)}</div>
      {reading.label ? <div>{isMain ? reading.label : `另一种算法：${reading.label}`}</div> : null}
      {reading.heldBy ? <div className="gy-basis">{reading.heldBy}</div> : null}
    </div>
  );
}

function Formulas({ reading }: { reading: Reading | undefined }): ReactNode {
  const lines = reading?.lines ?? [];
  // A single amount taken as it is has been said above.
  if (lines.every(({ formula }) => !formula.includes('＝')) && lines.length < 2) return null;
  return (
    <ul className="gy-bare gy-formulas" aria-label="算式">
      {lines.slice(0, LINES_SHOWN).map((line) => (
        <li key={line.code + line.label}>
          {lines.length > 1 ? `${line.label}：` : ''}
          {line.formula}
        </li>
      ))}
      {lines.length > LINES_SHOWN ? (
        <li className="gy-note">还有 {lines.length - LINES_SHOWN} 行，见下面“算式”。</li>
      ) : null}
    </ul>
  );
}

function Missing({ item, onAsk }: { item: ClaimItem; onAsk: ((code: FactCode) => void) | undefined }): ReactNode {
  const missing = missingOf(item);
  if (missing.length === 0) return null;
  return (
    <p className="gy-claim-missing">
      还缺：
      {missing.map(({ code, label }) =>
        onAsk ? (
          <Button key={code} type="link" size="small" onClick={() => onAsk(code)}>
            {label}
          </Button>
        ) : (
          <span key={code}>{label}　</span>
        ),
      )}
    </p>
  );
}

function Warnings({ item }: { item: ClaimItem }): ReactNode {
  const { warnings } = item.outcome;
  if (warnings.length === 0) return null;
  return (
    <ul className="gy-list gy-claim-warnings" aria-label="提示">
      {warnings.map(({ text, articles, kind }) => (
        <li key={text}>
          {kind === 'unconfirmed' ? <Tag className="gy-fast">未核实</Tag> : null}
          {text} <Articles of={articles} />
        </li>
      ))}
    </ul>
  );
}

function NotDue({ item, actions }: { item: ClaimItem; actions: ReactNode }): ReactNode {
  const notes = mainOf(item)?.notes ?? [];
  return (
    <section className="gy-panel gy-claim gy-claim-no" aria-label={item.outcome.label}>
      <div className="gy-head">
        <h2>{item.outcome.label}</h2>
        <Tag>依现有事实不成立</Tag>
        <span>{actions}</span>
      </div>
      {notes.map(({ text, articles }) => (
        <p key={text}>
          {text} <Articles of={articles} />
        </p>
      ))}
      {notes.length === 0 ? <Articles of={item.outcome.articles} /> : null}
    </section>
  );
}

interface Props {
  readonly item: ClaimItem;
  /** Leads to a question of the form; absent for who may not write. */
  readonly onAsk?: ((code: FactCode) => void) | undefined;
  readonly actions?: ReactNode;
}

export function ClaimCard({ item, onAsk, actions }: Props): ReactNode {
  const { outcome } = item;
  if (outcome.due === false) return <NotDue item={item} actions={actions} />;
  return (
    <section className="gy-panel gy-claim" aria-label={outcome.label}>
      <div className="gy-head">
        <h2>{outcome.label}</h2>
        <Standing item={item} />
        <span>{actions}</span>
      </div>
      <div className="gy-readings">
        {outcome.readings.map((reading, index) => (
          <ReadingBox key={reading.code} reading={reading} item={item} isMain={index === 0} />
        ))}
      </div>
      <Formulas reading={mainOf(item)} />
      <Missing item={item} onAsk={onAsk} />
      <ClaimUntil item={item} />
      <Warnings item={item} />
      <ClaimDetails item={item} />
    </section>
  );
}
