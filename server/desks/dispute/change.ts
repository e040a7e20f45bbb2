/** Facts stated and people added after the first contact; one transaction, one new revision, one audit row each. */
import type { StatedFact } from '@gongyuan/kernel/file.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { AddParties, ChangeFacts } from '@gongyuan/wire/dispute.ts';
import type { z } from 'zod';
import { checkDisputeRevision, stateFacts } from '../../acts/facts.ts';
import type { Services, Trx } from '../../services.ts';
import { addToRoster, recordCorrections } from '../../acts/roster.ts';
import { statedFacts } from '../../acts/stated.ts';
import type { Saying } from '../../acts/stated.ts';
import { recordOn, requireWritable } from '../../acts/dispute-rights.ts';
import { inTransaction } from '../../transaction.ts';

type FactsChange = z.output<typeof ChangeFacts>;

export async function changeFacts(
  services: Services,
  actor: Actor,
  disputeId: string,
  change: FactsChange,
): Promise<void> {
  const today = services.today();
  const on = change.statedOn ?? today;
  if (on > today) throw problem('bad_input', { fields: [{ path: 'statedOn', message: '陈述日期不能晚于今天' }] });
  await inTransaction(services.db, async (trx) => {
    const dispute = await requireWritable(trx, actor, disputeId);
    await checkDisputeRevision(trx, disputeId, change.revision);
    await checkClaimants(trx, disputeId, change);
    const saying = { standing: change.standing, statedBy: redactPersonal(change.statedBy) };
    const facts = [...statedFacts(change.facts, saying), ...amounts(change, saying)];
    if (facts.length === 0) throw problem('bad_input', { detail: '没有填写任何内容，请至少填写一项。' });
    await stateFacts(services, trx, disputeId, facts, { staffId: actor.staffId, on });
    const input = { standing: change.standing, facts: facts.map(({ statedBy: _, standing: __, ...fact }) => fact) };
    await recordOn(services, trx, actor, {
      disputeId,
      unionId: dispute.unionId,
      revision: change.revision + 1,
      name: 'state_facts',
      input,
    });
  });
}

function amounts(change: FactsChange, saying: Saying): readonly StatedFact[] {
  return (change.claims ?? []).flatMap(({ partyId, cause, claimedFen, verifiedFen }) => {
    const told = [
      { field: 'claimed_fen', fen: claimedFen },
      { field: 'verified_fen', fen: verifiedFen },
    ] as const;
    return told.flatMap(({ field, fen }) =>
      fen === undefined ? [] : [{ ...saying, field, partyId, cause, value: fen === 'unknown' ? null : fen }],
    );
  });
}

async function checkClaimants(trx: Trx, disputeId: string, change: FactsChange): Promise<void> {
  const named = (change.claims ?? []).flatMap((claim) => claim.partyId ?? []);
  if (named.length === 0) return;
  const rows = await trx.selectFrom('disputeParty').select('id').where('disputeId', '=', disputeId).execute();
  const roster = new Set(rows.map((row) => row.id));
  const fields = (change.claims ?? []).flatMap(({ partyId }, index) =>
    partyId && !roster.has(partyId) ? [{ path: `claims.${index}.partyId`, message: '此人不在当事人名册中' }] : [],
  );
  if (fields.length > 0) throw problem('roster_mismatch', { fields });
}

export async function addParties(
  services: Services,
  actor: Actor,
  disputeId: string,
  change: z.output<typeof AddParties>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const dispute = await requireWritable(trx, actor, disputeId);
    await checkDisputeRevision(trx, disputeId, change.revision);
    const of = { disputeId, category: dispute.applicantCategory, isDemo: dispute.isDemo };
    const { seats, corrected } = await addToRoster(services, trx, actor, of, change.parties);
    const employerId = seats.find((seat) => seat.role === 'respondent' && seat.employerId)?.employerId;
    if (employerId && !dispute.employerId) {
      const fact: StatedFact = { field: 'employer', value: employerId, standing: 'said', statedBy: actor.name };
      await stateFacts(services, trx, disputeId, [fact], { staffId: actor.staffId, on: services.today() });
    } else {
      await trx
        .updateTable('dispute')
        .set((update) => ({ revision: update('revision', '+', 1) }))
        .where('id', '=', disputeId)
        .execute();
    }
    await recordCorrections(services, trx, actor, corrected);
    const input = { parties: seats.map((seat) => seat.id) };
    await recordOn(services, trx, actor, {
      disputeId,
      unionId: dispute.unionId,
      revision: change.revision + 1,
      name: 'add_parties',
      input,
    });
  });
}
