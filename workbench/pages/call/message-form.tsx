/** The caller asks after a running matter: say how it stands, and pass on what they want answered. */
import { Button, Input } from 'antd';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Failure } from '../../parts/states.tsx';
import { focusOn } from './keys.ts';
import type { KnownMatter } from './types.ts';

interface Props {
  readonly matter: KnownMatter;
  readonly note: string;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly onChange: (note: string) => void;
  readonly onSend: () => void;
}

export function MessageForm({ matter, note, isSending, error, onChange, onSend }: Props): ReactNode {
  useEffect(() => focusOn('call-note'), []);
  return (
    <section className="gy-panel" aria-label="转告">
      <h2>
        {matter.procedureLabel} {matter.number ?? ''}
      </h2>
      <p>
        可以告诉来电人：现在是“{matter.stateLabel}”，在{matter.owner}处。案卷内容由承办单位答复。
      </p>
      <label htmlFor="call-note">要转告的话</label>
      <Input.TextArea
        id="call-note"
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={2000}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? <Failure error={error} /> : null}
      <div className="gy-row gy-call-gap">
        <Button type="primary" loading={isSending} onClick={onSend}>
          转告承办单位
        </Button>
        <kbd>Ctrl+Enter</kbd>
        <span className="gy-note">对方须在内部时限内答复</span>
      </div>
    </section>
  );
}
