/** The caller asks after a matter that is running: what they say goes to whoever has it, who owes an answer. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { CallMessageIn, CallMessageOut } from '@gongyuan/wire/telephony.ts';
import type { z } from 'zod';
import { lawInForce } from '../../acts/law-in-force.ts';
import { audited } from '../../acts/obligations.ts';
import { raiseByWords } from '../../acts/risk.ts';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { callersOf, ownerWords } from './callers.ts';
import type { Call } from './in-hand.ts';
import { lockInHand, recordCall } from './in-hand.ts';
import { requireAgent } from './rights.ts';
import { tellDesks } from './stream.ts';

type Told = z.output<typeof CallMessageIn>;

export async function passOn(
  services: Services,
  actor: Actor,
  callId: string,
  told: Told,
): Promise<z.infer<typeof CallMessageOut>> {
  requireAgent(actor);
  const note = redactPersonal(told.note);
  return inTransaction(services.db, async (trx) => {
    const call = await lockInHand(trx, actor, callId);
    const personId = await callerOf(services, trx, call, told.matterId);
    const matter = await lockMatter(trx, told.matterId);
    const contactId = await insertContact(services, trx, actor, call, { disputeId: matter.disputeId, personId, note });
    const due = await oweAnswer(services, trx, actor, matter, note);
    await record(trx, {
      ...audited(services, matter.unionId, matter.id, actor),
      name: 'caller_message',
      actorParty: 'hotline',
      input: { note },
    });
    const raising = { unionId: call.unionId, contactId, disputeId: matter.disputeId, actor, actorParty: 'hotline' };
    const risk = await raiseByWords(services, trx, told.note, raising);
    await trx.updateTable('phoneCall').set({ contactId }).where('id', '=', call.id).execute();
    await recordCall(services, trx, actor, call, 'pass_on', { contactId, matterId: matter.id });
    await tellDesks(trx, call.unionId);
    return { contactId, number: matter.number, owner: ownerWords(matter), dueOn: due, risk };
  });
}

/** Only a matter which the call itself showed, for the person whose number it is. */
async function callerOf(services: Services, trx: Trx, call: Call, matterId: string): Promise<string> {
  const { people } = await callersOf(services, trx, [call]);
  const person = people.get(call.id)?.find(({ matters }) => matters.some((matter) => matter.id === matterId));
  if (!person) throw problem('not_found');
  return person.id;
}

async function lockMatter(trx: Trx, id: string) {
  return trx
    .selectFrom('matter')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
    .leftJoin('staff', 'staff.id', 'matter.handlerId')
    .select(['matter.id', 'matter.number', 'matter.procedure', 'matter.state', 'matter.disputeId', 'matter.unionId'])
    .select(['matter.handlerId', 'matter.lawOn', 'tradeUnion.name as unionName', 'staff.name as handlerName'])
    .where('matter.id', '=', id)
    .forUpdate('matter')
    .executeTakeFirstOrThrow();
}

interface Said {
  readonly disputeId: string;
  readonly personId: string;
  readonly note: string;
}

async function insertContact(
  services: Services,
  trx: Trx,
  actor: Actor,
  call: Call,
  { disputeId, personId, note }: Said,
): Promise<string> {
  const { id } = await trx
    .insertInto('contact')
    .values({
      disputeId,
      personId,
      unionId: call.unionId,
      lft: call.lft,
      channel: 'hotline_12351',
      metOn: services.today(),
      recordedAt: services.now().toISOString(),
      recordedBy: actor.staffId,
      speakerKind: 'self',
      story: note,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const offices = new Set(['receptionist', 'reviewer', 'director']);

/** The handler, else the post for which the matter waits; the internal term is that of an urging. */
async function oweAnswer(
  { today }: Services,
  trx: Trx,
  actor: Actor,
  matter: Awaited<ReturnType<typeof lockMatter>>,
  note: string,
): Promise<string> {
  const waitsFor = getProcedure(matter.procedure).states[matter.state]?.waitsFor ?? 'receptionist';
  const party = matter.handlerId ? 'handler' : offices.has(waitsFor) ? waitsFor : 'receptionist';
  const due = dueOn(today(), termAt('internal.urge_reply', matter.lawOn).term, (await lawInForce(trx)).holidays).on;
  await trx
    .insertInto('obligation')
    .values({
      matterId: matter.id,
      // Ended by its addressee's answer while the matter runs on, as an urging is.
      kind: 'urging',
      label: '回复 12351 来电人',
      addresseeParty: party,
      addresseeUnionId: matter.handlerId ? null : matter.unionId,
      addresseeStaffId: matter.handlerId,
      openedOn: today(),
      openedBy: actor.staffId,
      dueOn: due,
      note,
    })
    .execute();
  return due;
}
