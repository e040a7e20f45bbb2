/** Taking a seat: by its number the exchange's calls find this screen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { ApiError, post } from '../../api.ts';
import { Failure } from '../../parts/states.tsx';

const LAST = 'gongyuan-seat';

export function SeatForm(): ReactNode {
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: (told: { seat: string; takeOver?: boolean }) => post('/api/hotline/seat', told),
    onSuccess: (_, { seat }) => {
      window.localStorage.setItem(LAST, seat);
      void client.invalidateQueries({ queryKey: ['read'] });
    },
  });
  const isTaken = take.error instanceof ApiError && take.error.problem.code === 'in_use';
  return (
    <section className="gy-panel" aria-label="入座">
      <h2>入座</h2>
      <p className="gy-note">填写您话机的座席号，来电接起后资料就会弹到这里。</p>
      <Form
        layout="vertical"
        initialValues={{ seat: window.localStorage.getItem(LAST) ?? '' }}
        onFinish={({ seat }: { seat: string }) => take.mutate({ seat: seat.trim() })}
      >
        <Form.Item name="seat" label="座席号" rules={[{ required: true, message: '请填写座席号' }]}>
          <Input autoComplete="off" autoFocus maxLength={20} />
        </Form.Item>
        {take.error ? <Failure error={take.error} /> : null}
        <div className="gy-row gy-call-gap">
          <Button type="primary" htmlType="submit" loading={take.isPending}>
            入座
          </Button>
          {isTaken && take.variables ? (
            <Button onClick={() => take.mutate({ ...take.variables, takeOver: true })}>接替这个座席</Button>
          ) : null}
        </div>
      </Form>
    </section>
  );
}
