/** The window desk: one screen on which everything is told once, with the rules' answers beside it. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { post, question } from '../../api.ts';
import { DraftLine } from '../../parts/draft-line.tsx';
import { useDraft } from '../../parts/draft.ts';
import type { Draft } from '../../parts/draft.ts';
import { fieldErrors, forgetErrors, strayMessages } from '../../parts/problem-fields.ts';
import { useRead } from '../../parts/read.ts';
import { useSession } from '../../parts/session.tsx';
import { Failure, Nothing, Waiting } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import { Title } from '../../parts/title.tsx';
import type { ContactOut, DisputeOut, Session, TriageOut } from '../../wire.ts';
import { About, Claims, Employer, Facts } from './dispute-facts.tsx';
import { Findings } from './findings.tsx';
import { Joined } from './joined.tsx';
import { intakePath, toContact, toTriage, unansweredFields } from './model.ts';
import type { Intake, OnFile } from './model.ts';
import { People } from './people.tsx';
import { Services } from './services.tsx';
import { Visit } from './visit.tsx';

const blank = ({ posts, today }: Session): Intake => ({
  unionId: posts.find((held) => held.role === 'receptionist')?.unionId ?? '',
  channel: 'walk_in',
  metOn: today,
  speaker: { kind: 'self' },
  people: [{}],
  facts: {},
  lines: [],
});

/** The rules are asked when the clerk pauses, with what stands there then. */
function useTriage(intake: Intake) {
  const [asked, setAsked] = useState(() => JSON.stringify(toTriage(intake)));
  const now = JSON.stringify(toTriage(intake));
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(now), 350);
    return () => window.clearTimeout(timer);
  }, [now]);
  return useQuery({
    queryKey: ['triage', asked],
    queryFn: ({ signal }) => question<TriageOut>('/api/triage', JSON.parse(asked), signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
}

function useSubmit(form: ReturnType<typeof Form.useForm<Intake>>[0], draft: Draft, file: OnFile | undefined) {
  const keyOf = useSubmitKey();
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (intake: Intake) => {
      const body = toContact(intake, file);
      return post<ContactOut>('/api/contacts', body, { key: keyOf(body) });
    },
    onSuccess: async (contact) => {
      await draft.clear();
      void client.invalidateQueries({ queryKey: ['read'] });
      navigate(`/contacts/${contact.id}`, { state: contact });
    },
    onError: (error, intake) => {
      // Whoever was told that the file has moved on sees it as it is now.
      void client.invalidateQueries({ queryKey: ['read', `/api/disputes/${intake.disputeId ?? ''}`] });
      const told = fieldErrors(error, ['body']).map(({ path, message }) => ({
        name: intakePath(path, intake),
        errors: [message],
      }));
      form.setFields(told as Parameters<typeof form.setFields>[0]); // paths come from the server, their type cannot be known here
      if (told[0]) form.scrollToField(told[0].name, { block: 'center', focus: true });
    },
  });
}

const placeIn = (intake: Intake) => (path: Parameters<typeof intakePath>[0]) => intakePath(path, intake);

/** Ctrl+Enter submits from anywhere on the page, but not while a Chinese word is being composed. */
function useSubmitKeystroke(submit: () => void): void {
  const latest = useRef(submit);
  latest.current = submit;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (
        event.key !== 'Enter' ||
        !(event.ctrlKey || event.metaKey) ||
        event.isComposing ||
        document.querySelector('.ant-modal-wrap:not([style*="display: none"])')
      )
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

interface Gap {
  readonly name: (string | number)[];
  readonly errors: string[];
}

/** What must be filled in before it is worth asking the server. */
function gapsOf(intake: Intake): readonly Gap[] {
  if (!intake.story?.trim()) return [{ name: ['story'], errors: ['请记下来访人讲的事'] }];
  if (intake.lines.length === 0) return [{ name: ['lines'], errors: ['请选择要办的事'] }];
  return unansweredFields(intake).map(({ name, label }) => ({ name, errors: [`请填写${label}`] }));
}

function Desk({ start, draft, onReset }: { start: Intake; draft: Draft; onReset: () => void }): ReactNode {
  const [form] = Form.useForm<Intake>();
  const [intake, setIntake] = useState(start);
  const joined = useRead<DisputeOut>(intake.disputeId ? `/api/disputes/${intake.disputeId}` : null);
  const triage = useTriage(intake);
  const submit = useSubmit(form, draft, joined.data);
  const taken = useRef(JSON.stringify(start));
  const all: Intake = { ...start, ...Form.useWatch([], { form, preserve: true }) };
  const told = JSON.stringify(all);
  const { save } = draft;
  // Whatever changes the form, typing or a pasted roster, is kept and asked about.
  useEffect(() => {
    if (told === taken.current) return;
    taken.current = told;
    const next: Intake = JSON.parse(told);
    setIntake(next);
    save({ intake: next });
  }, [told, save]);
  const send = () => {
    const current: Intake = { ...start, ...form.getFieldsValue(true) };
    const gaps = gapsOf(current);
    form.setFields(gaps as Parameters<typeof form.setFields>[0]); // names come from the procedures' own forms
    if (gaps[0]) return form.scrollToField(gaps[0].name, { block: 'center', focus: true });
    submit.mutate(current);
  };
  useSubmitKeystroke(send);
  const join = ({ id, title }: { readonly id: string; readonly title: string }) => {
    form.setFieldsValue({ disputeId: id, disputeTitle: title, isNamesake: false });
    window.scrollTo({ top: 0 }); // what is on the file already stands at the top
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={start}
      onValuesChange={(changed) => forgetErrors(form, changed)}
      className="gy-two"
    >
      <div className="gy-stack">
        {intake.disputeId ? (
          <Joined
            title={intake.disputeTitle ?? ''}
            dispute={joined.data}
            error={joined.error}
            intake={intake}
            onLeave={() => form.setFieldValue('disputeId', undefined)}
          />
        ) : null}
        <Visit />
        <About />
        <People />
        <Employer />
        <Facts />
        <Claims />
        <Services />
        {submit.error ? (
          <Failure error={submit.error} fields={strayMessages(form, submit.error, placeIn(intake))} />
        ) : null}
        <div className="gy-row gy-submit">
          <Button type="primary" size="large" loading={submit.isPending} onClick={send}>
            登记
          </Button>
          <span className="gy-note gy-keys">Ctrl+Enter</span>
          <Button onClick={onReset}>清空重填</Button>
          <DraftLine draft={draft} />
        </div>
      </div>
      <div className="gy-aside" tabIndex={0}>
        <Findings
          triage={triage.data}
          isFetching={triage.isFetching}
          error={triage.error}
          onJoin={join}
          onCauses={(causes) => form.setFieldValue(['facts', 'causes'], causes)}
        />
      </div>
    </Form>
  );
}

export function WindowPage(): ReactNode {
  const session = useSession();
  const draft = useDraft('intake');
  const [start, setStart] = useState<Intake | null>(null);
  const [round, setRound] = useState(0);
  const { kept } = draft;
  const isOffered = Boolean(kept) && start === null;
  const mayRegister = session.posts.some((held) => held.role === 'receptionist');
  useEffect(() => {
    if (kept === null && start === null) setStart(blank(session));
  }, [kept, start, session]);
  const restart = () => {
    void draft.clear();
    setStart(blank(session));
    setRound(round + 1);
  };
  const resume = () => setStart({ ...blank(session), ...(kept?.content['intake'] as Partial<Intake>) }); // this page wrote the draft itself
  return (
    <>
      <Title>窗口登记</Title>
      {mayRegister ? null : <Nothing>登记来访由窗口受理人办理，您现在没有这个岗位。</Nothing>}
      {mayRegister && isOffered ? (
        <Alert
          type="info"
          showIcon
          title="上次有一份没有登记完的内容。"
          description="可以接着填，也可以清空重填。"
          action={
            <div className="gy-row">
              <Button type="primary" onClick={resume}>
                接着填
              </Button>
              <Button onClick={restart}>清空重填</Button>
            </div>
          }
        />
      ) : null}
      {mayRegister && start ? <Desk key={round} start={start} draft={draft} onReset={restart} /> : null}
      {mayRegister && kept === undefined ? <Waiting /> : null}
    </>
  );
}
