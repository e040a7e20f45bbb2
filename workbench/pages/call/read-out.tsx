/** What is read out to the caller before hanging up: the number, who has it, and by which day. */
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { RiskScript } from '../../parts/risk.tsx';
import type { CallContactOut, CallMessageOut } from './types.ts';

export type Done = { readonly registered: CallContactOut } | { readonly passedOn: CallMessageOut };

export function ReadOut({ done, onClose }: { readonly done: Done; readonly onClose: () => void }): ReactNode {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const { risk } = 'registered' in done ? done.registered : done.passedOn;
  return (
    <div className="gy-stack">
      {risk ? <RiskScript risk={risk} /> : null}
      <section className="gy-panel" aria-label="读给来电人">
        <h2>{'registered' in done ? '登记完成，请读给来电人' : '已转告，请告诉来电人'}</h2>
        <ul className="gy-bare gy-call-read">
          {'registered' in done ? (
            done.registered.readOut.map((row) => <li key={row.line}>{sentenceOf(row)}</li>)
          ) : (
            <li>
              您的话已经转给{done.passedOn.owner}（{done.passedOn.number ?? '未编号'}），最晚 {done.passedOn.dueOn}{' '}
              回复您（内部时限）。
            </li>
          )}
        </ul>
        <Button ref={close} type="primary" onClick={onClose}>
          读完了，接下一位
        </Button>{' '}
        <kbd>Esc</kbd>
      </section>
    </div>
  );
}

function sentenceOf(row: CallContactOut['readOut'][number]): ReactNode {
  const number = row.number ? <strong>{row.number}</strong> : null;
  if (row.isDone)
    return (
      <>
        {row.label}
        {number ? <>，编号{number}</> : null}：{row.stateLabel}。
      </>
    );
  return (
    <>
      {row.label}
      {number ? <>，编号{number}</> : null}：由{row.owner}办理
      {row.dueOn
        ? `，${row.dueLabel ?? '最晚'} ${row.dueOn}${row.isInternal ? '（内部时限）' : ''}`
        : '，由他们和您联系'}
      。
    </>
  );
}
