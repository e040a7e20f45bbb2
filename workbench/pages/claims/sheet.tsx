/** One worker's claims: the total, each claim, all facts; beside them the form in which missing facts are answered. */
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { Button, Tabs } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useDraft } from '../../parts/draft.ts';
import { useSession } from '../../parts/session.tsx';
import { Nothing } from '../../parts/states.tsx';
import type { ClaimSet, DisputeClaims, DisputeOut } from '../../wire.ts';
import { Adopt, applicantsOf } from './adopt.tsx';
import { ASK_FORM, AskPanel } from './ask-panel.tsx';
import { ClaimCard } from './claim-card.tsx';
import { Conflicts } from './conflicts.tsx';
import { focusField } from './fact-field.tsx';
import { blankEntry, missingIn, withFact } from './model.ts';
import type { ChangeEntry, Entry, Told } from './model.ts';
import { MovedNotice } from './moved.tsx';
import { ToldFacts } from './told-facts.tsx';
import { Total } from './total-band.tsx';
import { useStateFacts } from './use-claims.ts';
import type { Change } from './use-claims.ts';
import { WhatIfDrawer } from './what-if.tsx';

interface Props {
  readonly dispute: DisputeOut;
  readonly data: DisputeClaims;
  readonly set: ClaimSet;
  readonly extra: readonly ClaimId[];
  readonly addClaim: ReactNode;
}

/**
 * What is typed, kept as a draft until it is stated; a draft left behind is there again. A control may tell its answer
 * after the next one has told its own: each change is made on what stands now, not on what stood when it was drawn.
 */
function useEntry(place: string) {
  const { today } = useSession();
  const draft = useDraft(place);
  const [typed, setTyped] = useState<Entry | null>(null);
  const latest = useRef<Entry | null>(null);
  const kept = draft.kept?.content as Partial<Entry> | undefined; // this page wrote the draft itself
  const entry = typed ?? { ...blankEntry(today), ...kept };
  const put = (next: Entry) => {
    latest.current = next;
    setTyped(next);
  };
  const change: ChangeEntry = (update) => {
    const next = update(latest.current ?? entry);
    put(next);
    draft.save({ ...next });
  };
  const reset = () => {
    put(blankEntry(today));
    void draft.clear();
  };
  const isRestored = !typed && Object.keys(entry.facts).length > 0;
  return { entry, draft, change, reset, isRestored };
}

/** Opens a question of the form and puts the cursor there, once it stands on the page. */
function useGoTo(): (code: string) => void {
  const [goal, setGoal] = useState<{ readonly code: string } | null>(null);
  useEffect(() => {
    if (goal) focusField(ASK_FORM, goal.code);
  }, [goal]);
  return (code) => setGoal({ code });
}

type OnAsk = ((code: FactCode) => void) | undefined;

function Claims({ dispute, data, set, onAsk }: Props & { onAsk: OnAsk }): ReactNode {
  if (set.items.length === 0) return <Nothing>现有事由没有对应的计算，可以“添加其他请求”。</Nothing>;
  return (
    <div className="gy-stack">
      <Conflicts set={set} />
      {set.items.map((item) => (
        <ClaimCard
          key={item.outcome.claim}
          item={item}
          onAsk={onAsk}
          actions={<Adopt dispute={dispute} data={data} item={item} />}
        />
      ))}
    </div>
  );
}

function Sections({ onAsk, onEdit, ...props }: Props & { onAsk: OnAsk; onEdit: OnAsk }): ReactNode {
  const { dispute, data, set } = props;
  const told = data.facts.filter(({ isKnown }) => isKnown !== null).length;
  return (
    <Tabs
      items={[
        {
          key: 'claims',
          label: `各项请求（${set.items.length}）`,
          children: <Claims {...props} onAsk={onAsk} />,
        },
        {
          key: 'facts',
          label: `全部事实（${told}）`,
          children: (
            <div className="gy-panel">
              <ToldFacts facts={data.facts} applicants={applicantsOf(dispute)} onEdit={onEdit} />
            </div>
          ),
        },
      ]}
    />
  );
}

/** The form's state and the ways into it: a question asked for, a fact to change, an assumption taken over. */
function useSheet({ dispute, data, set, extra }: Props) {
  const [change, setChange] = useState<Change | null>(null);
  const { entry, change: enter, reset, ...kept } = useEntry(`claims.${dispute.id}.${data.partyId ?? 'all'}`);
  const goTo = useGoTo();
  const save = useStateFacts({ disputeId: dispute.id, data, extra, set }, (done) => {
    setChange(done);
    reset();
    window.scrollTo({ top: 0 });
  });
  const ask = (code: FactCode, told?: unknown) => {
    enter((now) => ({
      ...now,
      facts: told === undefined || now.facts[code] !== undefined ? now.facts : withFact(now.facts, code, told),
      asked: [code, ...now.asked.filter((one) => one !== code)],
    }));
    goTo(code);
  };
  const edit = (code: FactCode) => ask(code, data.facts.find((fact) => fact.code === code)?.value ?? undefined);
  const take = (facts: Told) => {
    enter((now) => ({ ...now, facts: { ...now.facts, ...facts } }));
    goTo(Object.keys(facts)[0] ?? '');
  };
  const discard = () => {
    save.reset();
    reset();
  };
  return { change, setChange, entry, enter, save, ask, edit, take, discard, ...kept };
}

function Head({ dispute, data, set, addClaim, onSuppose }: Props & { onSuppose: () => void }): ReactNode {
  const isOfMany = data.partyId === null && applicantsOf(dispute).length > 1;
  return (
    <section className="gy-panel" aria-label="合计">
      <Total
        set={set}
        title={isOfMany ? '按共同的事实，每名职工合计' : '合计'}
        onMissing={data.mayWrite ? (code) => focusField(ASK_FORM, code) : undefined}
      >
        <div className="gy-total-acts">
          <Button onClick={onSuppose}>假设……</Button>
          {addClaim}
        </div>
      </Total>
    </section>
  );
}

export function Sheet(props: Props): ReactNode {
  const { dispute, data, set, extra } = props;
  const [isSupposing, setSupposing] = useState(false);
  const { change, setChange, entry, enter, save, ask, edit, take, discard, draft, isRestored } = useSheet(props);
  const onTake = (facts: Told) => {
    setSupposing(false);
    take(facts);
  };
  return (
    <div className={data.mayWrite ? 'gy-two' : ''}>
      <div className="gy-stack">
        {change ? <MovedNotice {...change} after={set} onClose={() => setChange(null)} /> : null}
        <Head {...props} onSuppose={() => setSupposing(true)} />
        <Sections
          {...props}
          onAsk={data.mayWrite ? (code) => ask(code) : undefined}
          onEdit={data.mayWrite ? edit : undefined}
        />
      </div>
      {data.mayWrite ? (
        <div className="gy-aside" tabIndex={0}>
          <AskPanel
            facts={data.facts}
            missing={missingIn(set)}
            entry={entry}
            draft={draft}
            isRestored={isRestored}
            isSaving={save.isPending}
            error={save.error}
            onChange={enter}
            onAsk={(code) => ask(code)}
            onSave={() => save.mutate(entry)}
            onDiscard={discard}
          />
        </div>
      ) : null}
      {isSupposing ? (
        <WhatIfDrawer
          disputeId={dispute.id}
          data={data}
          before={set}
          claims={[...data.wanted, ...extra]}
          start={entry.facts}
          onClose={() => setSupposing(false)}
          onTake={data.mayWrite ? onTake : undefined}
        />
      ) : null}
    </div>
  );
}
