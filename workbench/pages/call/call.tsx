/** The agent's desk: the queue on the left, the caller and what is told in the middle, what to say on the right. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../../parts/session.tsx';
import { Nothing, Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import './call.css';
import { useKeys } from './keys.ts';
import { Left } from './left.tsx';
import { useCallStream, useLive } from './live.ts';
import type { Done } from './read-out.tsx';
import { ReadOut } from './read-out.tsx';
import { SeatForm } from './seat-form.tsx';
import type { CurrentCalls } from './types.ts';
import { CallDesk } from './working.tsx';

export function CallPage(): ReactNode {
  const { posts } = useSession();
  const isAgent = posts.some((post) => post.role === 'hotline');
  return (
    <>
      <Title>12351 来电</Title>
      {isAgent ? <Live /> : <Nothing>接听和登记来电由 12351 接线员办理，您现在没有这个岗位。</Nothing>}
    </>
  );
}

function Live(): ReactNode {
  const isOpen = useCallStream();
  const current = useLive<CurrentCalls>('/api/hotline/calls/current', isOpen);
  return <Read of={current}>{(now) => <Desk now={now} isOpen={isOpen} />}</Read>;
}

function Desk({ now, isOpen }: { readonly now: CurrentCalls; readonly isOpen: boolean }): ReactNode {
  const { today } = useSession();
  const asked = useLocation().state as { callId?: string } | null; // the queue's page put it there
  const [chosen, setChosen] = useState<string | null>(asked?.callId ?? null);
  const [done, setDone] = useState<Done | null>(null);
  const talking = now.calls.find((call) => call.state === 'talking')?.id;
  // Whoever has just been answered stands before the agent, whatever they were doing; that is kept and one key away.
  useEffect(() => {
    if (talking === undefined) return;
    setChosen(talking);
    setDone(null);
  }, [talking]);
  const at = Math.max(
    0,
    now.calls.findIndex((call) => call.id === chosen),
  );
  const call = now.calls[at];
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    setChosen(id);
    setDone(null);
  };
  useKeys({
    'Alt+J': () => choose(now.calls[at + 1]?.id),
    'Alt+K': () => choose(now.calls[at - 1]?.id),
    ...(done ? { Escape: () => setDone(null) } : {}),
  });
  return (
    <div className="gy-call">
      <Left now={now} chosen={done ? null : (call?.id ?? null)} isOpen={isOpen} onChoose={choose} />
      {done ? (
        <ReadOut done={done} onClose={() => setDone(null)} />
      ) : call ? (
        <CallDesk key={call.id} call={call} place={{ unionId: now.unionId, today }} onDone={setDone} />
      ) : now.seat ? (
        <section className="gy-panel">
          <Nothing>正在等候来电。接起后，来电人的资料会立即弹到这里。</Nothing>
        </section>
      ) : (
        <SeatForm />
      )}
    </div>
  );
}
