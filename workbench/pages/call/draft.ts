/** What is typed of a call, bound to the call: kept as it is typed and at once when the page goes, and there again later. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, call, get, keepDraft } from '../../api.ts';
import type { Draft } from '../../parts/draft.ts';

/** @unit ms */
const PAUSE = 400;

const read = (path: string) =>
  get<Draft['kept']>(path).catch((error: unknown) => {
    if (error instanceof ApiError && error.problem.code === 'not_found') return null;
    throw error;
  });

export function useCallDraft(callId: string): Draft {
  const path = `/api/drafts/call.${callId}`;
  const client = useQueryClient();
  const kept = useQuery({
    queryKey: ['draft', path],
    queryFn: () => read(path),
    staleTime: Infinity,
    gcTime: 0,
    retry: 2,
  });
  const { save, drop, savedAt, isFailing } = useSaving(path);
  const clear = useCallback(async () => {
    drop();
    client.setQueryData(['draft', path], null);
    await call('DELETE', path, { key: null }).catch(() => undefined); // the call is registered; a draft that stays harms nobody
  }, [client, drop, path]);
  // Without a draft that can be read one starts with an empty form.
  return { kept: kept.isError ? null : kept.data, savedAt, isFailing, save, clear };
}

type Content = Readonly<Record<string, unknown>>;

function useSaving(path: string) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isFailing, setFailing] = useState(false);
  const waiting = useRef<{ timer: number; content: Content } | null>(null);
  const drop = useCallback(() => {
    window.clearTimeout(waiting.current?.timer);
    const content = waiting.current?.content;
    waiting.current = null;
    return content;
  }, []);
  const save = useCallback(
    (content: Content) => {
      drop();
      const timer = window.setTimeout(() => {
        waiting.current = null;
        keepDraft(path, content)
          .then(() => (setSavedAt(new Date().toTimeString().slice(0, 5)), setFailing(false)))
          .catch(() => setFailing(true));
      }, PAUSE);
      waiting.current = { timer, content };
    },
    [drop, path],
  );
  useLastWord(path, drop);
  return { save, drop, savedAt, isFailing };
}

/** A page that goes lets nothing but a request of this kind outlive it. */
function useLastWord(path: string, take: () => Content | undefined): void {
  useEffect(() => {
    const flush = () => {
      const content = take();
      if (!content) return;
      const headers = { 'content-type': 'application/json' };
      void fetch(path, { method: 'PUT', headers, body: JSON.stringify({ content }), keepalive: true });
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [path, take]);
}
