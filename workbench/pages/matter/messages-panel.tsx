/** What the matter has told to whom, over which way it went out, and what still has to be told by mouth. */
import { parties } from '@gongyuan/kernel/party.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { Moment } from '../../parts/moment.tsx';
import { Failure } from '../../parts/states.tsx';
import type { MatterOut, MessageOut } from '../../wire.ts';

type Delivery = MessageOut['deliveries'][number];
const tones = { sent: 'gy-good', waiting: 'gy-soon', failed: 'gy-late' } as const;

function Way({ delivery }: { delivery: Delivery }): ReactNode {
  const { channelLabel, recipient, state, stateLabel, at, cause } = delivery;
  return (
    <li>
      {channelLabel}
      {recipient ? `（${recipient}）` : ''} <span className={tones[state]}>{stateLabel}</span>
      {at ? (
        <>
          {' '}
          {state === 'waiting' ? '不早于 ' : ''}
          <Moment at={at} />
        </>
      ) : null}
      {cause ? <div>{cause}</div> : null}
    </li>
  );
}

interface MessageProps {
  readonly message: MessageOut;
  readonly mayTell: boolean;
  readonly isTelling: boolean;
  readonly onTold: () => void;
}

function Message({ message, mayTell, isTelling, onTold }: MessageProps): ReactNode {
  const { toldOn, isByMouth } = message;
  return (
    <li className="gy-message">
      <div>
        <strong>{message.addressee}</strong> {message.isUrgent ? <Tag className="gy-fast">紧急</Tag> : null}　
        {message.body}
      </div>
      <ul className="gy-bare gy-note">
        {message.deliveries.map((delivery, index) => (
          // biome-ignore lint: what went out has no other order than its own
          <Way key={index} delivery={delivery} />
        ))}
      </ul>
      {toldOn ? <span className="gy-good">{toldOn} 已当面或电话告知</span> : null}
      {toldOn === null && isByMouth ? <span className="gy-soon">没有短信可到，请当面或打电话告知。</span> : null}
      {mayTell ? (
        <div>
          <Button size="small" loading={isTelling} onClick={onTold}>
            已当面或电话告知
          </Button>
        </div>
      ) : null}
    </li>
  );
}

export function MessagesPanel({ matter }: { matter: MatterOut }): ReactNode {
  const client = useQueryClient();
  const told = useMutation({
    mutationFn: (id: number) => post(`/api/messages/${id}/told`, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['read'] }),
  });
  if (matter.messages.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="告知">
      <h2>告知</h2>
      {told.error ? <Failure error={told.error} /> : null}
      <ul className="gy-bare">
        {matter.messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            mayTell={message.toldOn === null && message.addressee === parties.applicant && matter.mayRecord}
            isTelling={told.isPending && told.variables === message.id}
            onTold={() => told.mutate(message.id)}
          />
        ))}
      </ul>
    </section>
  );
}
