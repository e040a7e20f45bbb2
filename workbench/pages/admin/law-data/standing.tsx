/** How sure we are of a value, and who settled it here. What is from memory stands out by its word. */
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { confidences } from '@gongyuan/wire/law-data.ts';
import type { LawFigureRow } from '../../../wire.ts';

type Standing = Pick<LawFigureRow, 'confidence' | 'isUnconfirmed' | 'checkedOn' | 'settled' | 'source'>;

export function StandingMark({ of, isDraft = false }: { of: Standing; isDraft?: boolean }): ReactNode {
  return (
    <>
      {isDraft ? <Tag className="gy-demo">征求意见稿</Tag> : null}
      {of.isUnconfirmed ? <Tag className="gy-fast">未核实</Tag> : <span>{confidences[of.confidence]}</span>}
      <div className="gy-note">
        {of.settled
          ? `${of.settled.proposedBy}提出，${of.settled.decidedBy}确认，${of.settled.decidedOn}`
          : of.confidence === 'memory'
            ? '随系统提供，还没有核对过'
            : `随系统提供，核对于 ${of.checkedOn}`}
      </div>
    </>
  );
}

/** A source that is an address can be opened. */
export function Source({ children }: { children: string }): ReactNode {
  return /^https?:\/\/\S+$/.test(children) ? (
    <a href={children} target="_blank" rel="noreferrer">
      打开来源
    </a>
  ) : (
    children
  );
}

export const days = (from: string | null, to: string | null): string =>
  `${from ?? '一直'}起${to === null ? '' : `，至 ${to}`}`;

export const confidenceChoices = { text: '已核对原文', sourced: '有可靠出处' } as const;
