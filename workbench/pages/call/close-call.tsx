/** A call that is not registered: wrong number, silence, a joke; the reason is kept. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { Failure } from '../../parts/states.tsx';

interface Props {
  readonly callId: string;
  readonly onClosed: () => void;
  readonly onLeave: () => void;
}

export function CloseCall({ callId, onClosed, onLeave }: Props): ReactNode {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const close = useMutation({
    mutationFn: () => post(`/api/hotline/calls/${callId}/close`, { reason }),
    onSuccess: () => {
      onClosed();
      void client.invalidateQueries({ queryKey: ['read'] });
    },
  });
  return (
    <section className="gy-panel" aria-label="不登记">
      <h2>不登记这通来电</h2>
      <div className="gy-row">
        <Input
          autoFocus
          aria-label="不登记的原因"
          placeholder="例如：打错了、没有人说话"
          maxLength={200}
          style={{ flex: 1 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onPressEnter={(event) => !event.nativeEvent.isComposing && close.mutate()}
        />
        <Button type="primary" loading={close.isPending} onClick={() => close.mutate()}>
          不登记
        </Button>
        <Button onClick={onLeave}>返回登记</Button>
      </div>
      {close.error ? <Failure error={close.error} fields={['原因至少写两个字']} /> : null}
    </section>
  );
}
