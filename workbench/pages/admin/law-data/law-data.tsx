/** 法律数据: what waits for a second person, figures, terms and notices with their standing, and the due dates that moved. */
import { Segmented } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { FiguresList } from './figures.tsx';
import { MovesList } from './moves.tsx';
import { NoticesList } from './notices.tsx';
import { ProposalsList } from './proposals.tsx';
import { TermsList } from './terms.tsx';

const parts = [
  { value: 'waiting', label: '待确认', Part: () => <ProposalsList view="waiting" /> },
  { value: 'figures', label: '数据', Part: FiguresList },
  { value: 'terms', label: '期限', Part: TermsList },
  { value: 'notices', label: '放假通知', Part: NoticesList },
  { value: 'moves', label: '移动了哪些期限', Part: MovesList },
  { value: 'decided', label: '已决定的', Part: () => <ProposalsList view="decided" /> },
] as const;
type Name = (typeof parts)[number]['value'];

export function LawDataArea(): ReactNode {
  const [name, setName] = useState<Name>('waiting');
  const shown = parts.find(({ value }) => value === name);
  return (
    <div className="gy-stack">
      <div className="gy-row">
        <Segmented<Name>
          aria-label="法律数据的哪一部分"
          value={name}
          options={parts.map(({ value, label }) => ({ value, label }))}
          onChange={setName}
        />
        <span className="gy-note">一人按来源提出，另一人核对来源后确认；确认以后马上使用，全省一致。</span>
      </div>
      {shown ? <shown.Part /> : null}
    </div>
  );
}
