/** One call being worked on: who it is, what is told, what the rules say; kept as it is typed, sent by Ctrl+Enter. */
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DraftLine } from '../../parts/draft-line.tsx';
import type { Draft } from '../../parts/draft.ts';
import { forgetErrors, strayMessages } from '../../parts/problem-fields.ts';
import { Failure, Waiting } from '../../parts/states.tsx';
import { Findings } from '../window/findings.tsx';
import { CloseCall } from './close-call.tsx';
import { Danger } from './danger.tsx';
import { useCallDraft } from './draft.ts';
import { fieldKeys, FORM, Registration } from './form.tsx';
import { focusOn, useKeys } from './keys.ts';
import { MessageForm } from './message-form.tsx';
import { blankForm } from './model.ts';
import type { CallForm, Place } from './model.ts';
import type { Choice } from './pop.tsx';
import { choicesOf, Pop } from './pop.tsx';
import type { Done } from './read-out.tsx';
import { Script } from './script.tsx';
import { gapsOf, placeOf, usePassOn, useRegister, useTriage } from './submit.ts';
import type { Call } from './types.ts';

interface Props {
  readonly call: Call;
  readonly place: Place;
  readonly onDone: (done: Done | null) => void;
}

/** What of a call is kept while it is typed. */
interface Kept {
  readonly form: CallForm;
  readonly matterId: string | null;
  readonly note: string;
}

const nothing: Kept = { form: blankForm, matterId: null, note: '' };

/** The caller is shown at once; what was typed before follows as soon as it is read. */
export function CallDesk({ call, place, onDone }: Props): ReactNode {
  const draft = useCallDraft(call.id);
  if (draft.kept !== undefined) {
    const kept = draft.kept ? { ...nothing, ...(draft.kept.content as Partial<Kept>) } : nothing; // this page wrote the draft itself
    return <Working call={call} place={place} draft={draft} kept={kept} onDone={onDone} />;
  }
  return (
    <div className="gy-call-work">
      <div className="gy-stack">
        <Pop call={call} personId={undefined} matterId={null} onChoose={() => undefined} />
        <Waiting />
      </div>
    </div>
  );
}

/** The first look goes to what the call is probably about, else to where the story is typed. */
function useFirstFocus(call: Call, kept: Kept): void {
  const first = useRef(call.focusMatterId !== null && kept === nothing ? 'call-focus' : `${FORM}_story`);
  useEffect(() => focusOn(first.current), []);
}

interface Worked extends Props {
  readonly draft: Draft;
  readonly kept: Kept;
}

/** The form's content and the message, as they stand and as they are kept. */
function useTold(form: FormInstance<CallForm>, { draft, kept }: Worked) {
  const [message, setMessage] = useState({ matterId: kept.matterId, note: kept.note });
  const told: CallForm = { ...kept.form, ...Form.useWatch([], { form, preserve: true }) };
  const now = JSON.stringify({ form: told, ...message });
  const saved = useRef<string | null>(null);
  const { save } = draft;
  useEffect(() => {
    // What stands there when the form has just been filled is what was kept.
    const isFirst = saved.current === null;
    if (now === saved.current) return;
    saved.current = now;
    if (!isFirst) save(JSON.parse(now));
  }, [now, save]);
  return { told, message, setMessage };
}

function useWork(props: Worked) {
  const { call, place, draft, kept, onDone } = props;
  const [form] = Form.useForm<CallForm>();
  const client = useQueryClient();
  const { told, message, setMessage } = useTold(form, props);
  const finish = async (done: Done | null) => {
    await draft.clear();
    onDone(done);
    void client.invalidateQueries({ queryKey: ['read'] });
  };
  const register = useRegister(call, place, form, finish);
  const passOn = usePassOn(call, finish);
  const matter = call.people.flatMap((person) => person.matters).find(({ id }) => id === message.matterId);
  const send = () => {
    if (matter) return passOn.mutate({ matterId: matter.id, note: message.note });
    const current: CallForm = { ...kept.form, ...form.getFieldsValue(true) };
    const gaps = gapsOf(current, place);
    form.setFields(gaps as Parameters<typeof form.setFields>[0]); // names come from the procedures' own forms
    if (gaps[0]) return form.scrollToField(gaps[0].name, { block: 'center', focus: true });
    return register.mutate(current);
  };
  const choose = (choice: Choice) => {
    const chosen = 'matter' in choice && choice.matter.id !== message.matterId ? choice.matter.id : null;
    setMessage({ ...message, matterId: chosen });
    if ('matter' in choice) return;
    const before: unknown = form.getFieldValue('personId');
    form.setFieldValue('personId', before === choice.person.id ? undefined : choice.person.id);
    window.setTimeout(() => focusOn(`${FORM}_story`));
  };
  return { form, told, message, setMessage, matter, register, passOn, finish, send, choose };
}

/** Who writes an answer has chosen advice. */
function chooseAdvice(form: FormInstance<CallForm>, part: Partial<CallForm>): void {
  const lines: CallForm['lines'] = form.getFieldValue('lines') ?? [];
  if (part.answer && !lines.includes('advice')) form.setFieldValue('lines', [...lines, 'advice']);
}

function Working(props: Worked): ReactNode {
  const { call, place, kept } = props;
  const work = useWork(props);
  const { form, told, message, setMessage, matter, passOn, send, choose } = work;
  const [isClosing, setClosing] = useState(false);
  const triage = useTriage(told, place);
  useFirstFocus(call, kept);
  const goBack = () => {
    setClosing(false);
    setMessage({ ...message, matterId: null });
  };
  useKeys({
    'Ctrl+Enter': send,
    'Alt+X': () => setClosing(true),
    ...(isClosing || matter ? { Escape: goBack } : {}),
    ...Object.fromEntries(choicesOf(call).map((choice, index) => [`Alt+${index + 1}`, () => choose(choice)])),
    ...(matter ? {} : Object.fromEntries(Object.entries(fieldKeys).map(([key, id]) => [key, () => focusOn(id)]))),
  });
  return (
    <Form
      form={form}
      name={FORM}
      layout="vertical"
      initialValues={kept.form}
      onValuesChange={(part: Partial<CallForm>) => {
        forgetErrors(form, part);
        chooseAdvice(form, part);
      }}
      className="gy-call-work"
    >
      <div className="gy-stack">
        <Pop call={call} personId={told.personId} matterId={message.matterId} onChoose={choose} />
        <Danger text={matter ? message.note : (told.story ?? '')} />
        {isClosing ? (
          <CloseCall callId={call.id} onClosed={() => void work.finish(null)} onLeave={() => setClosing(false)} />
        ) : null}
        {matter ? (
          <MessageForm
            key={matter.id}
            matter={matter}
            note={message.note}
            isSending={passOn.isPending}
            error={passOn.error}
            onChange={(note) => setMessage({ ...message, note })}
            onSend={send}
          />
        ) : (
          <Telling work={work} onClose={() => setClosing(true)} {...props} />
        )}
      </div>
      <div className="gy-aside" tabIndex={0}>
        <Script />
        <Findings triage={triage.data} isFetching={triage.isFetching} error={triage.error} />
      </div>
    </Form>
  );
}

interface TellingProps extends Worked {
  readonly work: ReturnType<typeof useWork>;
  readonly onClose: () => void;
}

function Telling({ work, call, place, draft, onClose }: TellingProps): ReactNode {
  const { form, told, register, send } = work;
  const known = call.people.find((person) => person.id === told.personId)?.name;
  return (
    <>
      <Registration knownAs={known} />
      {register.error ? (
        <Failure error={register.error} fields={strayMessages(form, register.error, placeOf(told, place))} />
      ) : null}
      <div className="gy-row gy-submit">
        <Button type="primary" size="large" loading={register.isPending} onClick={send}>
          登记
        </Button>
        <kbd>Ctrl+Enter</kbd>
        <Button onClick={onClose}>不登记</Button>
        <kbd>Alt+X</kbd>
        <DraftLine draft={draft} />
      </div>
    </>
  );
}
