/** Small marks beside things: state, quick handling, demonstration data, last day. Each is a word, never only a colour. */
import { Tag } from 'antd';
import type { ReactNode } from 'react';

export function DemoTag({ shown }: { shown: boolean }): ReactNode {
  return shown ? <Tag className="gy-demo">演示数据</Tag> : null;
}

export function FastTag({ shown }: { shown: boolean }): ReactNode {
  return shown ? <Tag className="gy-fast">快速办理</Tag> : null;
}

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** 还有 3 天 / 今天到期 / 已超 2 天, with the date. */
export function DueMark({ on, today, done = false }: { on: string | null; today: string; done?: boolean }): ReactNode {
  if (on === null) return <span className="gy-quiet">无期限</span>;
  if (done) return <span className="gy-quiet">{on}</span>;
  const left = days(today, on);
  const told = left < 0 ? `已超期 ${-left} 天` : left === 0 ? '今天到期' : `还有 ${left} 天`;
  const tone = left < 0 ? 'gy-late' : left <= 2 ? 'gy-soon' : 'gy-quiet';
  return (
    <span className="gy-due">
      {on} <span className={tone}>{told}</span>
    </span>
  );
}
