/** One way to read from the server: the address is the key, so that two screens share what they read. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { get } from '../api.ts';

/** Reads an address; `null` reads nothing yet. `keep` shows the last page while the next one is read. */
export function useRead<T>(path: string | null, keep = false): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: ['read', path],
    queryFn: ({ signal }) => get<T>(path ?? '', { signal }),
    enabled: path !== null,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
