/** Obligations: a row with an addressee, a term and an end that only its addressee can set. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { holds, isDecider, isOfOffice } from '@gongyuan/kernel/party.ts';
import type { PartyId } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Matter, Procedure } from '@gongyuan/kernel/procedure.ts';
import { record } from '../audit.ts';
import type { Services, Trx } from '../services.ts';
import { inTransaction } from '../transaction.ts';
import { dueToday } from './terms.ts';
import { visibleMatter } from './visible.ts';

export async function openObligation(
  trx: Trx,
  procedure: Procedure,
  matter: Matter,
  kind: string,
  openedBy: string,
  today: PlainDate,
): Promise<void> {
  const obligation = procedure.obligations[kind];
  if (!obligation) throw new Error(`${procedure.id} has no obligation ${kind}`);
  const due = obligation.term ? await dueToday(trx, matter, obligation.term, today) : null;
  const toHandler = obligation.addressee === 'handler';
  const addresseeUnionId = toHandler ? null : await addressedUnion(trx, obligation.addressee, matter);
  await trx
    .insertInto('obligation')
    .values({
      matterId: matter.id,
      kind,
      label: obligation.label,
      addresseeParty: obligation.addressee,
      addresseeUnionId,
      addresseeStaffId: toHandler ? matter.handlerId : null,
      openedOn: today,
      openedBy,
      dueOn: due,
    })
    .execute();
}

async function addressedUnion(trx: Trx, addressee: PartyId, matter: Matter): Promise<string> {
  if (addressee === 'sender') return matter.originUnionId ?? matter.unionId;
  if (addressee !== 'superior') return matter.unionId;
  const union = await trx
    .selectFrom('tradeUnion')
    .select('parentId')
    .where('id', '=', matter.unionId)
    .executeTakeFirstOrThrow();
  return union.parentId ?? matter.unionId;
}

interface Ending {
  readonly staffId: string;
  readonly on: PlainDate;
  readonly outcome: string;
}

/** The definition's check guarantees that only the addressee's acts end these kinds. */
export async function endObligations(
  trx: Trx,
  matterId: string,
  kinds: readonly string[],
  ending: Ending,
): Promise<void> {
  if (kinds.length === 0) return;
  await trx
    .updateTable('obligation')
    .set({ endedOn: ending.on, endedBy: ending.staffId, outcome: ending.outcome })
    .where('matterId', '=', matterId)
    .where('kind', 'in', kinds)
    .where('endedOn', 'is', null)
    // Somebody who was asked before and never answered still owes the answer.
    .where((where) => where.or([where('addresseeStaffId', 'is', null), where('addresseeStaffId', '=', ending.staffId)]))
    .execute();
}

/** Who has the matter no longer in hand owes none of these any more: what they were asked is asked of the next. */
export async function releaseHandler(
  trx: Trx,
  matter: Matter,
  handlerId: string,
  kinds: readonly string[],
  ending: Ending,
): Promise<void> {
  if (kinds.length === 0) return;
  await trx
    .updateTable('obligation')
    .set({ endedOn: ending.on, endedBy: ending.staffId, outcome: ending.outcome })
    .where('matterId', '=', matter.id)
    .where('kind', 'in', kinds)
    .where('addresseeStaffId', '=', handlerId)
    .where('endedOn', 'is', null)
    .execute();
}

/** A higher union urges; the director of the matter's union owes an answer within the internal term. */
export async function urge(services: Services, matterId: string, actor: Actor, note: string): Promise<string> {
  const today = services.today();
  return inTransaction(services.db, async (trx) => {
    const matter = await trx
      .selectFrom('matter')
      .select(['id', 'unionId', 'lft', 'handlerId', 'lawOn', 'closedOn'])
      .where('id', '=', matterId)
      .where(visibleMatter(actor))
      .executeTakeFirst();
    if (!matter) throw problem('not_found');
    if (!holds('superior', matter, actor))
      throw problem('wrong_party', { detail: '催办由上级工会的审核人或负责人提出。' });
    if (matter.closedOn) throw problem('wrong_state', { detail: '事项已经办结，无需催办。' });
    const { id } = await trx
      .insertInto('obligation')
      .values({
        matterId,
        kind: 'urging',
        label: '答复上级工会催办',
        addresseeParty: 'director',
        addresseeUnionId: matter.unionId,
        openedOn: today,
        openedBy: actor.staffId,
        dueOn: await dueToday(trx, matter, 'internal.urge_reply', today),
        note,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(trx, {
      ...audited(services, matter.unionId, matterId, actor),
      name: 'urge',
      actorParty: 'superior',
      input: { note },
    });
    return id;
  });
}

/** What no act of a procedure ends: an urging, and the call owed to whoever asked online. */
export const besideActs: ReadonlySet<string> = new Set(['urging', 'online_call']);

/** Ends an obligation that no act of the procedure ends, such as an urging. */
export async function answerObligation(
  services: Services,
  obligationId: string,
  actor: Actor,
  outcome: string,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const found = await trx
      .selectFrom('obligation')
      .innerJoin('matter', 'matter.id', 'obligation.matterId')
      .select(['obligation.kind', 'obligation.endedOn', 'obligation.addresseeParty', 'obligation.addresseeStaffId'])
      .select('obligation.addresseeUnionId')
      .select(['matter.id', 'matter.unionId', 'matter.lft', 'matter.handlerId', 'matter.closedOn'])
      .where('obligation.id', '=', obligationId)
      .where(visibleMatter(actor))
      .forUpdate('obligation')
      .executeTakeFirst();
    if (!found) throw problem('not_found');
    if (found.endedOn) throw problem('obligation_ended');
    // While the matter runs, its own acts end what they opened; afterwards the addressee does.
    if (!besideActs.has(found.kind) && !found.closedOn)
      throw problem('obligation_not_yours', { detail: '这项待办随事项的办理步骤办结，请在事项页办理。' });
    if (!isAddressee(found, actor)) throw problem('obligation_not_yours');
    await trx
      .updateTable('obligation')
      .set({ endedOn: services.today(), endedBy: actor.staffId, outcome })
      .where('id', '=', obligationId)
      .execute();
    await record(trx, {
      ...audited(services, found.unionId, found.id, actor),
      name: found.kind === 'urging' ? 'answer_urging' : 'end_obligation',
      actorParty: found.addresseeParty,
      input: { outcome },
    });
  });
}

interface Addressed {
  readonly id: string;
  readonly lft: number;
  readonly addresseeParty: string;
  readonly addresseeStaffId: string | null;
  readonly addresseeUnionId: string | null;
}

/** The person, or whoever holds the post at the union it was addressed to, wherever the matter has gone since. */
function isAddressee(
  { id, lft, addresseeParty, addresseeStaffId, addresseeUnionId }: Addressed,
  actor: Actor,
): boolean {
  if (addresseeStaffId) return addresseeStaffId === actor.staffId;
  const at = actor.posts.filter((post) => post.unionId === addresseeUnionId);
  if (addresseeParty === 'superior') return at.some(isDecider);
  if (addresseeParty === 'sender') return at.some(isOfOffice);
  const party = addresseeParty as PartyId; // written from a PartyId
  return holds(party, { id, lft, unionId: addresseeUnionId ?? '', handlerId: null }, actor);
}

/** Audit of what touches a matter without moving it: it leaves the revision alone. */
export function audited(services: Services, unionId: string, matterId: string, actor: Actor) {
  return {
    unionId,
    subject: 'matter' as const,
    subjectId: matterId,
    actorId: actor.staffId,
    actedOn: services.today(),
    at: services.now(),
  };
}
