/** Who works here: the session, the gate before the pages, and signing in again over a page without losing it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ApiError, get, onLacking } from '../api.ts';
import type { Lacking } from '../api.ts';
import type { Session } from '../wire.ts';
import { SignInPage } from '../pages/sign-in.tsx';
import { SecondStepForm } from './second-step.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { Failure, Waiting } from './states.tsx';

const SessionContext = createContext<Session | null>(null);

/** The session of a page behind the gate. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('this page stands outside the session gate');
  return session;
}

const readSession = () =>
  get<Session>('/api/session', { quiet: true }).catch((error: unknown) => {
    if (error instanceof ApiError && error.problem.status === 401) return null;
    throw error;
  });

/** Requests that wait for what they lack are answered together. */
function useAsked(what: Lacking): { readonly isOpen: boolean; readonly settle: (done: boolean) => void } {
  const waiting = useRef<((done: boolean) => void)[]>([]);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    onLacking(
      what,
      () =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          setOpen(true);
        }),
    );
    return () => onLacking(what, null);
  }, [what]);
  const settle = (done: boolean) => {
    setOpen(false);
    for (const answer of waiting.current.splice(0)) answer(done);
  };
  return { isOpen, settle };
}

/** Asks for sign-in over the page when the session has ended; whoever signs in as somebody else starts afresh. */
function SignInAgain({ session }: { session: Session }): ReactNode {
  const client = useQueryClient();
  const { isOpen, settle } = useAsked('session');
  const signedIn = (next: Session) => {
    client.setQueryData(['session'], next);
    settle(next.staffId === session.staffId);
  };
  return (
    <Modal
      open={isOpen}
      title="登录已失效，请重新登录"
      footer={null}
      width={380}
      onCancel={() => settle(false)}
      destroyOnHidden
    >
      <Alert type="info" showIcon title="页面上已填写的内容都还在，登录后继续。" style={{ marginBottom: 12 }} />
      <SignInForm username={session.username} onDone={signedIn} />
    </Modal>
  );
}

/** Asks for a recent code over the page, for what weighs most. */
function FreshCode(): ReactNode {
  const { isOpen, settle } = useAsked('code');
  return (
    <Modal
      open={isOpen}
      title="这项操作须再验证一次身份"
      footer={null}
      width={380}
      onCancel={() => settle(false)}
      destroyOnHidden
    >
      <SecondStepForm onDone={() => settle(true)} />
    </Modal>
  );
}

export function SessionGate({ children }: { children: ReactNode }): ReactNode {
  const { data, error, refetch } = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });
  const client = useQueryClient();
  if (error && data === undefined)
    return (
      <main className="gy-page">
        <h1>工援工作台</h1>
        <Failure error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (data === undefined) return <Waiting />;
  if (data === null) return <SignInPage onDone={(session) => client.setQueryData(['session'], session)} />;
  return (
    <SessionContext value={data}>
      <SignInAgain session={data} />
      <FreshCode />
      <div key={data.staffId}>{children}</div>
    </SessionContext>
  );
}
