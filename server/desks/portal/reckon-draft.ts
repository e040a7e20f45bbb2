/**
 * Where 算一算 keeps what was told: sealed in the portal's draft, as an application is. Hidden fields would be lost with the
 * way back, with a page called up again, with larger type and with a line that fails; an address would tell the facts to
 * whoever reads the history. The draft also is what the application begins with, and leaving at once forgets it.
 */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Context } from '@gongyuan/law/claims/outcome.ts';
import type { Reckoned } from '@gongyuan/portal/reckon/reckoned.ts';
import { ClaimFactsIn } from '@gongyuan/wire/claims.ts';
import type { DraftContent } from '@gongyuan/wire/portal.ts';
import type { FastifyRequest } from 'fastify';
import { lawInForce } from '../../acts/law-in-force.ts';
import type { Services } from '../../services.ts';
import { findDraft, isSent } from './drafts.ts';

export type Content = Omit<DraftContent, 'code'>;

export const reckonedOf = ({ reckoned }: Pick<DraftContent, 'reckoned'>): Reckoned | null =>
  // Came out as JSON, which has no undefined.
  reckoned === undefined ? null : { ...reckoned, facts: reckoned.facts as ClaimFacts };

/** What the draft would not take, in a sentence: kept, one such fact would lose all the others when it is read again. */
export function refusalOf(facts: ClaimFacts): string | null {
  const { error } = ClaimFactsIn.safeParse(facts);
  return error === undefined ? null : '这个数记不下来，请核对；说不准就按“不清楚”';
}

/** The content with this reckoning; throws for facts that could not be read again. Whether it goes along with an application stays as it is. */
export function withReckoned<C extends Content>(content: C, { claims, facts, trail }: Reckoned): C {
  const isCarried = content.reckoned?.isCarried ?? false;
  return {
    ...content,
    reckoned: { claims: [...claims], facts: ClaimFactsIn.parse(facts), trail: [...trail], isCarried },
  };
}

/** Null where nothing was begun on this phone, or it has been sent. */
export async function findReckoned(
  services: Services,
  request: FastifyRequest,
): Promise<{ readonly content: DraftContent; readonly reckoned: Reckoned } | null> {
  const found = await findDraft(services, request);
  if (!found || isSent(found)) return null;
  const reckoned = reckonedOf(found.content);
  return reckoned && { content: found.content, reckoned };
}

export async function contextOf(services: Services): Promise<Context> {
  const { figures, holidays } = await lawInForce(services.db);
  return { today: services.today(), figures, holidays };
}
