/** What if: facts are changed without saving, and the amounts that would move stand beside; then dropped or taken over. */
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { Alert, Button, Drawer } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Failure, Waiting } from '../../parts/states.tsx';
import type { ClaimItem, ClaimSet, DisputeClaims, WhatIfIn, WhatIfOut } from '../../wire.ts';
import { Conflicts } from './conflicts.tsx';
import { FactField } from './fact-field.tsx';
import { FactPicker } from './fact-picker.tsx';
import { amountWords, mainOf, withFact } from './model.ts';
import type { Told } from './model.ts';
import { MovedList } from './moved.tsx';
import { Total } from './total-band.tsx';
import { useWhatIf } from './use-claims.ts';

interface Props {
  readonly disputeId: string;
  readonly data: DisputeClaims;
  /** The set as it stands. */
  readonly before: ClaimSet;
  readonly claims: readonly ClaimId[];
  /** What stands in the form already is supposed too. */
  readonly start: Told;
  readonly onClose: () => void;
  /** Absent for who may not write. */
  readonly onTake?: ((facts: Told) => void) | undefined;
}

/** What was typed, once typing pauses. */
function usePaused(facts: Told): Told {
  const [paused, setPaused] = useState(facts);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(facts), 350);
    return () => window.clearTimeout(timer);
  }, [facts]);
  return paused;
}

function Row({ item }: { item: ClaimItem }): ReactNode {
  const { label, due, readings } = item.outcome;
  const main = mainOf(item);
  return (
    <li className="gy-supposed">
      <span>{label}</span>
      <strong>{due === false ? '不成立' : main ? amountWords(main, due) : ''}</strong>
      {due === false
        ? null
        : readings.slice(1).map((reading) => (
            <span key={reading.code} className="gy-note">
              另一种算法（{reading.label}）：{amountWords(reading, due)}
            </span>
          ))}
    </li>
  );
}

function Outcome({ set, moved, before }: WhatIfOut & { before: ClaimSet }): ReactNode {
  return (
    <div className="gy-stack">
      <section aria-label="会变的金额" aria-live="polite">
        <h2>会变的金额</h2>
        {moved.length > 0 ? (
          <MovedList moved={moved} before={before} after={set} />
        ) : (
          <p className="gy-note">金额不变。</p>
        )}
      </section>
      <Total set={set} title="假设下的合计" />
      <Conflicts set={set} />
      <ul className="gy-bare" aria-label="假设下的各项请求">
        {set.items.map((item) => (
          <Row key={item.outcome.claim} item={item} />
        ))}
      </ul>
    </div>
  );
}

function Result({
  disputeId,
  data,
  before,
  claims,
  facts,
}: Omit<Props, 'start' | 'onClose'> & { facts: Told }): ReactNode {
  const told = usePaused(facts) as WhatIfIn['facts']; // the server checks it against the kinds of the catalogue
  const isAsked = Object.keys(told).length > 0;
  const answer = useWhatIf(disputeId, { partyId: data.partyId, claims: [...claims], facts: told }, isAsked);
  if (!isAsked) return <p className="gy-note">改一项，右边就按新的说法重新算。</p>;
  if (answer.error) return <Failure error={answer.error} />;
  return answer.data ? <Outcome {...answer.data} before={before} /> : <Waiting />;
}

export function WhatIfDrawer(props: Props): ReactNode {
  const { data, start, onClose, onTake } = props;
  const [facts, setFacts] = useState<Told>(start);
  const [asked, setAsked] = useState<readonly string[]>(Object.keys(start));
  const questions = asked.flatMap((code) => data.facts.find((fact) => fact.code === code) ?? []);
  return (
    <Drawer open title="假设" size={980} onClose={onClose} destroyOnHidden>
      <Alert
        type="info"
        showIcon
        title="这里只是试算，什么都不保存。"
        description="改动只在这个窗口里有效；要当真，点“按这个假设登记”，再写明是谁说的。"
      />
      <div className="gy-what-if">
        <div className="gy-stack">
          <FactPicker
            label="假设哪一项不一样"
            facts={data.facts}
            onPick={(code) => {
              const now = data.facts.find((fact) => fact.code === code)?.value;
              setAsked([...asked.filter((one) => one !== code), code]);
              if (now === null || now === undefined) return;
              setFacts((told) => (told[code] === undefined ? withFact(told, code, now) : told));
            }}
          />
          {questions.map((fact) => (
            <FactField
              key={fact.code}
              form="if"
              question={fact}
              value={facts[fact.code]}
              onChange={(value) => setFacts((told) => withFact(told, fact.code, value))}
              onRemove={() => {
                setAsked(asked.filter((code) => code !== fact.code));
                setFacts((told) => withFact(told, fact.code, undefined));
              }}
            />
          ))}
          <div className="gy-row">
            {onTake ? (
              <Button type="primary" disabled={Object.keys(facts).length === 0} onClick={() => onTake(facts)}>
                按这个假设登记
              </Button>
            ) : null}
            <Button onClick={onClose}>不要了</Button>
          </div>
        </div>
        <Result {...props} facts={facts} />
      </div>
    </Drawer>
  );
}
