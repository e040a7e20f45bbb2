/** Says that what is typed is kept, or that it could not be. */
import type { ReactNode } from 'react';
import type { Draft } from './draft.ts';

export function DraftLine({ draft }: { draft: Draft }): ReactNode {
  return (
    <span className="gy-note" role="status" aria-live="polite">
      {draft.isFailing ? (
        <span className="gy-late">草稿没有存上，请不要关闭页面，稍后再改一次</span>
      ) : draft.savedAt ? (
        `草稿已保存 ${draft.savedAt}`
      ) : (
        ''
      )}
    </span>
  );
}
