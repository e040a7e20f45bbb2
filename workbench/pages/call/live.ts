/** What is before the agent, kept live: the server says that something changed, and it is read again. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { get } from '../../api.ts';

const STREAM = '/api/hotline/calls/stream';
/** While the stream is away. @unit ms */
const LOOK_AGAIN = 5_000;
const TRY_AGAIN = 3_000;

const isOfHotline = (path: unknown) => typeof path === 'string' && path.startsWith('/api/hotline/');

/** Whether the stream stands. Each word of it makes what is on screen be read anew. */
export function useCallStream(): boolean {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint: a new round opens the stream anew
  useEffect(() => {
    const source = new EventSource(STREAM);
    let timer: number | undefined;
    const readAgain = () => void client.invalidateQueries({ predicate: ({ queryKey }) => isOfHotline(queryKey[1]) });
    const begin = () => {
      timer = window.setTimeout(() => setRound((past) => past + 1), TRY_AGAIN);
    };
    source.onopen = () => setOpen(true);
    source.addEventListener('changed', readAgain);
    source.addEventListener('ended', () => {
      source.close();
      setOpen(false);
      readAgain(); // asks for sign-in
      begin();
    });
    source.onerror = () => {
      setOpen(false);
      // Cut off, the browser tries again by itself; refused, it does not.
      if (source.readyState === EventSource.CLOSED) begin();
    };
    return () => {
      window.clearTimeout(timer);
      source.close();
    };
  }, [client, round]);
  return isOpen;
}

/** Reads an address, at intervals only while the stream is away. */
export function useLive<T>(path: string, isOpen: boolean): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: ['read', path],
    queryFn: ({ signal }) => get<T>(path, { signal }),
    refetchInterval: isOpen ? false : LOOK_AGAIN,
  });
}
