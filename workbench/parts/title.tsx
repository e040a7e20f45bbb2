/** The heading of a page, which is also the title of the browser tab. */
import { useEffect } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: string;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
}

export function Title({ children, tags, actions }: Props): ReactNode {
  useEffect(() => {
    document.title = `${children} · 工援工作台`;
  }, [children]);
  return (
    <div className="gy-title">
      <h1>{children}</h1>
      {tags}
      <div className="gy-title-actions">{actions}</div>
    </div>
  );
}
