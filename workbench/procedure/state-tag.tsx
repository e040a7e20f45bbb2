/** The state of a matter in its procedure's own word. */
import { Tag } from 'antd';
import type { ReactNode } from 'react';

export function StateTag({ label, isClosed }: { label: string; isClosed: boolean }): ReactNode {
  return <Tag className={isClosed ? 'gy-state-done' : 'gy-state'}>{label}</Tag>;
}
