/** What is typed for a dispute's papers: kept on the server as it is typed, and the gaps read anew each time it is kept. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { ApiError, get, keepDraft, query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import type { PaperForm, PapersOut } from '../../wire.ts';

const PAUSE_MS = 500;
const empty: PaperForm = { fields: {} };

export const papersPath = (disputeId: string, partyId: string | null): string =>
  `/api/disputes/${disputeId}/papers${query({ partyId })}`;

export const usePapers = (disputeId: string, partyId: string | null) =>
  useRead<PapersOut>(papersPath(disputeId, partyId), true);

export interface Typed {
  /** Undefined while what was kept is read. */
  readonly form: PaperForm | undefined;
  readonly isSaving: boolean;
  readonly isFailing: boolean;
  /** Why what was kept could not be read; nothing can be typed over it meanwhile. */
  readonly fault: Error | null;
  readonly change: (to: (form: PaperForm) => PaperForm) => void;
}

/** Nothing kept yet is an empty form; the draft's shape is what this page puts there. */
const readKept = (path: string) =>
  get<{ content: PaperForm }>(path).then(
    ({ content }) => content,
    (error: unknown) => {
      // Only what was never kept is an empty form; after any other failure the kept one is not written over.
      if (error instanceof ApiError && error.problem.code === 'not_found') return empty;
      throw error;
    },
  );

/** What the timer still owes; leaving the page hands it in at once. */
function useOwed(path: string, timer: RefObject<number | undefined>): RefObject<PaperForm | null> {
  const owed = useRef<PaperForm | null>(null);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (owed.current) void keepDraft(path, owed.current).catch(() => undefined);
    },
    [path, timer],
  );
  return owed;
}

export function usePaperForm(disputeId: string): Typed {
  const path = `/api/drafts/papers.${disputeId}`;
  const client = useQueryClient();
  const kept = useQuery({
    queryKey: ['draft', 'papers', disputeId],
    queryFn: () => readKept(path),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [typed, setTyped] = useState<PaperForm | null>(null);
  const [state, setState] = useState<'kept' | 'saving' | 'failing'>('kept');
  const timer = useRef<number | undefined>(undefined);
  const owed = useOwed(path, timer);
  const form = typed ?? kept.data;
  const change = useCallback(
    (to: (form: PaperForm) => PaperForm) => {
      if (form === undefined) return;
      const next = to(form);
      setTyped(next);
      owed.current = next;
      setState('saving');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        owed.current = null;
        keepDraft(path, next).then(
          async () => {
            await client.invalidateQueries({ queryKey: ['read'] });
            setState('kept');
          },
          () => setState('failing'),
        );
      }, PAUSE_MS);
    },
    [client, form, path],
  );
  return { form, isSaving: state === 'saving', isFailing: state === 'failing', fault: kept.error, change };
}

/** A field emptied is a field not filled. */
export function withField(form: PaperForm, path: string, value: string | undefined): PaperForm {
  const { [path]: _, ...others } = form.fields ?? {};
  return { ...form, fields: value ? { ...others, [path]: value } : others };
}
