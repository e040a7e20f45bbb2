/** What is typed is kept on the server as it is typed, and offered when the form is opened again. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, call, get, keepDraft } from '../api.ts';

interface Kept {
  readonly content: Readonly<Record<string, unknown>>;
  readonly savedAt: string;
}

export interface Draft {
  /** `undefined` while it is read, `null` where nothing was kept. */
  readonly kept: Kept | null | undefined;
  readonly savedAt: string | null;
  readonly isFailing: boolean;
  readonly save: (content: Readonly<Record<string, unknown>>) => void;
  readonly clear: () => Promise<void>;
}

const readDraft = (path: string) =>
  get<Kept | null>(path).catch((error: unknown) => {
    if (error instanceof ApiError) return null; // without a draft one starts with an empty form
    throw error;
  });

export function useDraft(key: string): Draft {
  const path = `/api/drafts/${encodeURIComponent(key)}`;
  const client = useQueryClient();
  const read = useQuery({ queryKey: ['draft', key], queryFn: () => readDraft(path), staleTime: Infinity, gcTime: 0 });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isFailing, setFailing] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const save = useCallback(
    (content: Readonly<Record<string, unknown>>) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        keepDraft(path, content)
          .then(() => (setSavedAt(new Date().toTimeString().slice(0, 5)), setFailing(false)))
          .catch(() => setFailing(true));
      }, 700);
    },
    [path],
  );
  const clear = useCallback(async () => {
    window.clearTimeout(timer.current);
    setSavedAt(null);
    client.setQueryData(['draft', key], null);
    await call('DELETE', path, { key: null }).catch(() => setFailing(true));
  }, [client, key, path]);
  return { kept: read.data, savedAt, isFailing, save, clear };
}
