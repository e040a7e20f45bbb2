/** What is still missing, answered in place; who says so and how far it is shown is asked once for the whole saving. */
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { Alert, Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { DayInput } from '../../parts/day.tsx';
import { DraftLine } from '../../parts/draft-line.tsx';
import type { Draft } from '../../parts/draft.ts';
import { fieldErrors } from '../../parts/problem-fields.ts';
import { Failure } from '../../parts/states.tsx';
import { ApiError } from '../../api.ts';
import { StaleNotice } from '../../procedure/stale-notice.tsx';
import type { ClaimFact, Question } from '../../wire.ts';
import { FactField } from './fact-field.tsx';
import { FactPicker } from './fact-picker.tsx';
import { degrees, questionsFor, withFact } from './model.ts';
import type { ChangeEntry, Entry } from './model.ts';

export const ASK_FORM = 'ask';

/** The next few questions; the rest is a click away. */
const SHOWN = 5;

interface Props {
  readonly facts: readonly ClaimFact[];
  readonly missing: readonly Question[];
  readonly entry: Entry;
  readonly draft: Draft;
  readonly isRestored: boolean;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly onChange: ChangeEntry;
  /** Opens a question beyond the missing ones and puts the cursor there. */
  readonly onAsk: (code: FactCode) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

function Saying({ entry, onChange, errorAt }: Pick<Props, 'entry' | 'onChange'> & { errorAt: ErrorAt }): ReactNode {
  return (
    <div className="gy-ask-saying">
      <div>
        <label htmlFor="ask-stated-by">谁说的</label>
        <Input
          id="ask-stated-by"
          autoComplete="off"
          placeholder="例如 本人、工资条"
          maxLength={60}
          value={entry.statedBy}
          onChange={(event) => onChange((now) => ({ ...now, statedBy: event.target.value }))}
        />
        <FieldFault at={errorAt('statedBy')} />
      </div>
      <div>
        <label htmlFor="ask-stated-on">哪天说的</label>
        <DayInput
          id="ask-stated-on"
          value={entry.statedOn}
          onChange={(day) => onChange((now) => ({ ...now, statedOn: day ?? now.statedOn }))}
        />
        <FieldFault at={errorAt('statedOn')} />
      </div>
      <Radio.Group
        aria-label="查证程度"
        options={degrees}
        value={entry.standing}
        onChange={(event) => onChange((now) => ({ ...now, standing: event.target.value }))}
      />
    </div>
  );
}

type ErrorAt = (...path: readonly string[]) => string | undefined;

function FieldFault({ at }: { at: string | undefined }): ReactNode {
  return at ? (
    <div className="gy-late" role="alert">
      {at}
    </div>
  ) : null;
}

/** The server's sentences, each at its own field. */
function errorsOf(error: unknown): ErrorAt {
  const told = fieldErrors(error, ['body']);
  return (...path) => told.find((one) => path.every((part, at) => one.path[at] === part))?.message;
}

function Questions({ facts, missing, entry, onChange, errorAt }: Props & { errorAt: ErrorAt }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const questions = questionsFor(entry, missing, facts);
  // What was opened by hand or is answered already is never hidden.
  const isOpen = ({ code }: Question, at: number) =>
    isWhole || at < SHOWN + entry.asked.length || entry.facts[code] !== undefined;
  const shown = questions.filter(isOpen);
  const remove = (code: FactCode) =>
    onChange((now) => ({
      ...now,
      asked: now.asked.filter((one) => one !== code),
      facts: withFact(now.facts, code, undefined),
    }));
  return (
    <>
      {shown.map((question) => (
        <FactField
          key={question.code}
          form={ASK_FORM}
          question={question}
          value={entry.facts[question.code]}
          error={errorAt('facts', question.code)}
          onChange={(value) => onChange((now) => ({ ...now, facts: withFact(now.facts, question.code, value) }))}
          onRemove={entry.asked.includes(question.code) ? () => remove(question.code) : undefined}
        />
      ))}
      {shown.length < questions.length ? (
        <Button type="link" size="small" onClick={() => setWhole(true)}>
          还有 {questions.length - shown.length} 项要问，全部列出
        </Button>
      ) : null}
    </>
  );
}

function Refusal({ error }: { error: unknown }): ReactNode {
  if (!error) return null;
  if (error instanceof ApiError && error.problem.code === 'stale_revision') return <StaleNotice error={error} />;
  return <Failure error={error} />;
}

export function AskPanel(props: Props): ReactNode {
  const { facts, missing, entry, draft, isRestored, isSaving, error, onChange, onAsk, onSave, onDiscard } = props;
  const answered = Object.keys(entry.facts).length;
  const errorAt = errorsOf(error);
  return (
    <section className="gy-panel gy-ask" aria-label="还缺的事实">
      <h2>{missing.length > 0 ? `还缺的事实（${missing.length}）` : '登记事实'}</h2>
      {isRestored ? <Alert type="info" showIcon title="已恢复上次没有登记的内容。" /> : null}
      {missing.length === 0 ? <p className="gy-note">要算的都问到了；有变化的，从下面找出来改。</p> : null}
      <Questions {...props} errorAt={errorAt} />
      <FactPicker label="补充其他事实" facts={facts} onPick={onAsk} />
      {answered > 0 ? (
        <div className="gy-ask-save">
          <Saying entry={entry} onChange={onChange} errorAt={errorAt} />
          <Refusal error={error} />
          <div className="gy-row">
            <Button type="primary" loading={isSaving} onClick={onSave}>
              登记（{answered}项）
            </Button>
            <Button onClick={onDiscard}>不登记</Button>
            <DraftLine draft={draft} />
          </div>
        </div>
      ) : null}
    </section>
  );
}
