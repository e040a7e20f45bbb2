/** Who is calling: what the number tells, and of open matters their number, their state and who has them. */
import { Alert, Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { FastTag } from '../../parts/marks.tsx';
import { dayOf, Elapsed, hourOf } from './clock.tsx';
import type { Call, KnownCaller, KnownMatter } from './types.ts';

/** What Alt with a digit chooses, in the order in which it stands on the screen. */
export type Choice = { readonly person: KnownCaller } | { readonly person: KnownCaller; readonly matter: KnownMatter };

export function choicesOf(call: Call): readonly Choice[] {
  return call.people.flatMap((person): Choice[] => [
    { person },
    ...person.matters.map((matter) => ({ person, matter })),
  ]);
}

interface Props {
  readonly call: Call;
  readonly personId: string | undefined;
  readonly matterId: string | null;
  readonly onChoose: (choice: Choice) => void;
}

export function Pop({ call, personId, matterId, onChoose }: Props): ReactNode {
  const choices = choicesOf(call);
  return (
    <section className="gy-panel" aria-label="来电人" aria-live="polite">
      <div className="gy-head">
        <h2>{call.from ?? '未显示号码'}</h2>
        <span className="gy-note">{timesOf(call)}</span>
      </div>
      <Signs call={call} />
      {choices.length > 0 ? (
        <ul className="gy-bare">
          {choices.map((choice, index) => (
            <li key={'matter' in choice ? `${choice.person.id}${choice.matter.id}` : choice.person.id}>
              <Row
                choice={choice}
                digit={index < 9 ? index + 1 : null}
                isChosen={
                  'matter' in choice ? choice.matter.id === matterId : choice.person.id === personId && !matterId
                }
                isFocus={'matter' in choice && choice.matter.id === call.focusMatterId}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="gy-quiet">
          {call.from ? '新号码，系统里没有这个人。号码会自动记入，不用再问。' : '对方没有显示号码，请问清怎样联系。'}
        </p>
      )}
    </section>
  );
}

function timesOf(call: Call): ReactNode {
  if (call.isCallBack) return `${hourOf(call.beganAt)} 未接，正在回拨`;
  if (call.answeredAt === null) return `${hourOf(call.beganAt)} 振铃`;
  return (
    <>
      {hourOf(call.answeredAt)} 接起，{call.endedAt ? '通话' : '已通话'}{' '}
      <Elapsed from={call.answeredAt} to={call.endedAt} />
      {call.hasRecording ? '，有录音' : ''}
    </>
  );
}

function Signs({ call }: { call: Call }): ReactNode {
  const { repeat, presence } = call;
  return (
    <>
      {call.isAtRisk ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title="这个人有没有解除的风险提示：先稳住人，不要挂电话，马上告诉负责人。"
        />
      ) : null}
      {presence.map(({ agent, seat, since }) => (
        <Alert
          key={`${agent}${since}`}
          type="warning"
          showIcon
          title={`${agent}（${seat ? `${seat} 号座席` : '回拨'}）也正在接待这个号码，自 ${hourOf(since)}。请先商量由谁登记。`}
        />
      ))}
      {repeat.calls > 0 ? (
        <p className="gy-soon">
          九十天内第 {repeat.calls + 1} 次来电
          {repeat.lastAt ? `，上次 ${dayOf(repeat.lastAt)}` : ''}
          {repeat.lastAgent ? ` 由${repeat.lastAgent}接待` : ''}
        </p>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly choice: Choice;
  readonly digit: number | null;
  readonly isChosen: boolean;
  readonly isFocus: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Row({ choice, digit, isChosen, isFocus, onChoose }: RowProps): ReactNode {
  const isMatter = 'matter' in choice;
  return (
    <Button
      block
      type={isChosen ? 'primary' : 'default'}
      aria-pressed={isChosen}
      {...(digit ? { 'aria-keyshortcuts': `Alt+${digit}` } : {})}
      {...(isFocus ? { id: 'call-focus' } : {})}
      className={isMatter ? 'gy-call-choice gy-call-matter' : 'gy-call-choice'}
      onClick={() => onChoose(choice)}
    >
      {digit ? <kbd>Alt+{digit}</kbd> : null}
      {isMatter ? <MatterWords matter={choice.matter} /> : <span>{choice.person.name}　是本人，问新的事</span>}
    </Button>
  );
}

function MatterWords({ matter }: { matter: KnownMatter }): ReactNode {
  return (
    <span>
      {matter.procedureLabel} {matter.number ?? '未编号'}　{matter.stateLabel}　在{matter.owner}处
      <FastTag shown={matter.isFastTrack} />
      {matter.isActive ? <Tag className="gy-call-active">近期有动静</Tag> : null}
    </span>
  );
}
