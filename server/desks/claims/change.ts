/** States facts a claim depends on, and asks what if: the set before and after, and what moved. */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { ClaimFactsIn, StateClaimFacts, WhatIf, WhatIfOut } from '@gongyuan/wire/claims.ts';
import type { z } from 'zod';
import { recordOn, requireWritable } from '../../acts/dispute-rights.ts';
import { checkDisputeRevision } from '../../acts/facts.ts';
import { stateWorkerFacts, toldValues } from '../../acts/state-worker-facts.ts';
import { factsFor, readWorkerFacts } from '../../acts/worker-facts.ts';
import type { Db, Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { checkApplicant, contextOf, seenDispute } from './read.ts';
import { movedBetween, setOut } from './set-out.ts';
import type { Moved } from './set-out.ts';

/** What came in as JSON has no undefined in it; the wire's optional fields only seem to allow one. */
const toldFacts = (facts: z.output<typeof ClaimFactsIn>) => facts as ClaimFacts;

/** Answers which amounts moved. */
export async function stateClaimFacts(
  services: Services,
  actor: Actor,
  disputeId: string,
  { revision, partyId, facts, statedBy, statedOn, standing }: z.output<typeof StateClaimFacts>,
): Promise<Moved[]> {
  const today = services.today();
  const on = statedOn ?? today;
  if (on > today) throw problem('bad_input', { fields: [{ path: 'statedOn', message: '陈述日期不能晚于今天' }] });
  const told = toldFacts(facts);
  if (toldValues(told).length === 0) throw problem('bad_input', { detail: '没有填写任何内容，请至少填写一项。' });
  return inTransaction(services.db, async (trx) => {
    const { unionId } = await requireWritable(trx, actor, disputeId);
    const { wanted } = await seenDispute(trx, actor, disputeId);
    await checkDisputeRevision(trx, disputeId, revision);
    await checkApplicant(trx, disputeId, partyId);
    const context = await contextOf(services, trx);
    const before = claimSet(wanted, factsFor(await readWorkerFacts(trx, disputeId), partyId), context);
    const saying = { standing, statedBy: redactPersonal(statedBy), staffId: actor.staffId, on };
    await stateWorkerFacts(services, trx, { disputeId, partyId }, told, saying);
    const input = { partyId, standing, facts: Object.fromEntries(toldValues(told)) };
    await recordOn(services, trx, actor, {
      disputeId,
      unionId,
      revision: revision + 1,
      name: 'state_claim_facts',
      input,
    });
    const after = claimSet(wanted, factsFor(await readWorkerFacts(trx, disputeId), partyId), context);
    return movedBetween(before, after);
  });
}

/** The file's facts with others laid over them; nothing is stored. */
export async function whatIf(
  services: Services,
  db: Db,
  actor: Actor,
  disputeId: string,
  { partyId, claims, facts }: z.output<typeof WhatIf>,
): Promise<z.infer<typeof WhatIfOut>> {
  const { wanted } = await seenDispute(db, actor, disputeId);
  await checkApplicant(db, disputeId, partyId);
  const asked = claims ?? wanted;
  const context = await contextOf(services, db);
  const before = factsFor(await readWorkerFacts(db, disputeId), partyId);
  const after = { ...before, ...toldFacts(facts) };
  const set = claimSet(asked, after, context);
  return { set: setOut(set, after, context), moved: movedBetween(claimSet(asked, before, context), set) };
}
