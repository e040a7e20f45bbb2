/** Paging by key: forward with the key the server gave, back through the keys already used. */
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';

export interface Keys {
  readonly after: string | undefined;
  readonly page: number;
  readonly forward: (next: string) => void;
  readonly back: () => void;
  readonly reset: () => void;
}

export function useKeys(): Keys {
  const [keys, setKeys] = useState<readonly string[]>([]);
  return {
    after: keys.at(-1),
    page: keys.length,
    forward: (next) => setKeys([...keys, next]),
    back: () => setKeys(keys.slice(0, -1)),
    reset: () => setKeys([]),
  };
}

export function Pager({ keys, next }: { keys: Keys; next: string | null }): ReactNode {
  if (keys.page === 0 && next === null) return null;
  return (
    <nav aria-label="翻页" className="gy-row gy-pager">
      <Button disabled={keys.page === 0} onClick={keys.back}>
        上一页
      </Button>
      <span className="gy-note">第 {keys.page + 1} 页</span>
      <Button disabled={next === null} onClick={() => next && keys.forward(next)}>
        下一页
      </Button>
    </nav>
  );
}
