/** Reads the claims of a dispute in one request, states facts on it, and asks about claims beyond those of its causes. */
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { post, query, question } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { ClaimSet, DisputeClaims, Moved, StateClaimFacts, WhatIfIn, WhatIfOut } from '../../wire.ts';
import { isClaim, movedBetween } from './model.ts';
import type { Entry } from './model.ts';

export const claimsPath = (disputeId: string, partyId: string | null): string =>
  `/api/disputes/${disputeId}/claims${query({ partyId })}`;

/** Whose claims, and which beyond those of the causes: kept in the address, so that it can be sent as a link. */
export interface ClaimChoice {
  readonly partyId: string | null;
  readonly extra: readonly ClaimId[];
  readonly choose: (change: { readonly partyId?: string | null; readonly extra?: readonly ClaimId[] }) => void;
}

export function useClaimChoice(): ClaimChoice {
  const [params, setParams] = useSearchParams();
  const partyId = params.get('partyId');
  const extra = (params.get('claims') ?? '').split(',').filter(isClaim);
  return {
    partyId,
    extra,
    choose: (change) => {
      const next = { partyId, extra, ...change };
      const told: Readonly<Record<string, string>> = next.partyId ? { partyId: next.partyId } : {};
      setParams(next.extra.length > 0 ? { ...told, claims: next.extra.join(',') } : told, { replace: true });
    },
  };
}

const whatIf = (disputeId: string, body: WhatIfIn, signal?: AbortSignal) =>
  question<WhatIfOut>(`/api/disputes/${disputeId}/claims/what-if`, body, signal);

export function useDisputeClaims(disputeId: string, partyId: string | null) {
  return useRead<DisputeClaims>(claimsPath(disputeId, partyId));
}

/** The set with the claims added by hand; without any it is the file's own, already read. */
export function useSetWith(disputeId: string, data: DisputeClaims, extra: readonly ClaimId[]) {
  const body = { partyId: data.partyId, claims: [...data.wanted, ...extra], facts: {} };
  const read = useQuery({
    queryKey: ['read', 'claims with', disputeId, body],
    queryFn: ({ signal }) => whatIf(disputeId, body, signal),
    enabled: extra.length > 0,
    placeholderData: keepPreviousData,
  });
  const set = extra.length > 0 ? (read.data?.set ?? data.set) : data.set;
  return { set, error: extra.length > 0 ? read.error : null };
}

/** The file's facts with others laid over them, asked when typing pauses; nothing is stored. */
export function useWhatIf(disputeId: string, body: WhatIfIn, isAsked: boolean) {
  return useQuery({
    queryKey: ['what if', disputeId, body],
    queryFn: ({ signal }) => whatIf(disputeId, body, signal),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
}

interface Saving {
  readonly disputeId: string;
  readonly data: DisputeClaims;
  readonly extra: readonly ClaimId[];
  readonly set: ClaimSet;
}

/** What a saving moved, and the set as it stood before. */
export interface Change {
  readonly moved: readonly Moved[];
  readonly before: ClaimSet;
}

/** Answers which amounts moved, those of claims added by hand too. */
export function useStateFacts({ disputeId, data, extra, set }: Saving, onDone: (change: Change) => void) {
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const { partyId, revision } = data;
  return useMutation({
    mutationFn: async ({ facts, statedBy, statedOn, standing }: Entry): Promise<Change> => {
      // What is typed is checked by the server against the kinds of the catalogue.
      const told = facts as StateClaimFacts['facts'];
      const body: StateClaimFacts = { revision, partyId, facts: told, statedBy, statedOn, standing };
      const saved = await post<DisputeClaims>(`/api/disputes/${disputeId}/claim-facts`, body, { key: keyOf(body) });
      client.setQueryData(['read', claimsPath(disputeId, partyId)], saved);
      if (extra.length === 0) return { moved: saved.moved, before: set };
      const others = await whatIf(disputeId, { partyId, claims: [...extra], facts: {} });
      return { moved: [...saved.moved, ...movedBetween(set, others.set)], before: set };
    },
    onSuccess: (change) => {
      void client.invalidateQueries({ queryKey: ['read'] });
      onDone(change);
    },
    // The form stays as it is; the file behind it is read anew, so that the next saving names its new revision.
    onError: () => client.invalidateQueries({ queryKey: ['read', claimsPath(disputeId, partyId)] }),
  });
}
