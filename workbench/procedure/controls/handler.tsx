/** Choosing the handler of a case; those who may not take it are shown with the reason, not hidden. */
import { handlerKinds } from '@gongyuan/wire/organisation.ts';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useRead } from '../../parts/read.ts';
import { Nothing, Read } from '../../parts/states.tsx';
import type { HandlerChoice } from '../../wire.ts';
import { useAct } from '../act-context.ts';

interface Props {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (value: string) => void;
}

const kindLabel = (kind: string) => (Object.entries(handlerKinds).find(([code]) => code === kind) ?? [kind, kind])[1];

function Choice({ handler }: { handler: HandlerChoice }): ReactNode {
  const isBlocked = handler.blocks.length > 0;
  return (
    <Radio value={handler.registerId} disabled={isBlocked && !handler.isHandling} className="gy-choice">
      <strong>{handler.name}</strong>
      {handler.isHandling ? '（现在承办）' : ''}　{kindLabel(handler.kind)}
      {handler.firm ? `，${handler.firm}` : ''}
      <br />
      <span className="gy-note">
        在办 {handler.openCases} 件，上限 {handler.maxOpenCases} 件
        {handler.fields.length > 0 ? `；擅长${handler.fields.join('、')}` : ''}
      </span>
      {isBlocked ? <div className="gy-late">不能指派：{handler.blocks.join('；')}</div> : null}
    </Radio>
  );
}

export function HandlerInput({ id, value, onChange }: Props): ReactNode {
  const { matter } = useAct();
  const [sought, setSought] = useState('');
  const handlers = useRead<HandlerChoice[]>(`/api/matters/${matter.id}/handlers`);
  return (
    <Read of={handlers}>
      {(all) => {
        const fits = ({ name, firm, fields }: HandlerChoice) =>
          [name, firm ?? '', ...fields].some((word) => word.includes(sought.trim()));
        const shown = all.filter(fits).sort((a, b) => a.blocks.length - b.blocks.length);
        if (all.length === 0) return <Nothing>登记簿里还没有承办人，请系统管理员先在“承办人”中登记。</Nothing>;
        return (
          <div id={id} tabIndex={-1}>
            {all.length > 8 ? (
              <Input
                aria-label="按姓名、单位或专长筛选承办人"
                placeholder="按姓名、单位或专长筛选"
                value={sought}
                onChange={(event) => setSought(event.target.value)}
                style={{ marginBottom: 8 }}
              />
            ) : null}
            <Radio.Group
              vertical
              aria-label="承办人"
              value={value}
              onChange={(event) => onChange?.(String(event.target.value))}
            >
              {shown.map((handler) => (
                <Choice key={handler.registerId} handler={handler} />
              ))}
            </Radio.Group>
          </div>
        );
      }}
    </Read>
  );
}
