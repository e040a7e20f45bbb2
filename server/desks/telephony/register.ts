/**
 * A call becomes a contact: the number is taken from the call and is typed by nobody, advice given on the line is
 * answered and closed at once, the other lines go to their unions; what is read out to the caller comes back.
 */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { lineKinds } from '@gongyuan/wire/intake.ts';
import type { CallContactIn, CallContactOut, ReadOut } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { performIn } from '../../acts/perform.ts';
import { personProblems } from '../../people.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { ownerWords } from './callers.ts';
import { registerContactIn } from '../../acts/contact/contact.ts';
import type { ContactTold, Registered } from '../../acts/contact/told.ts';
import type { Call } from './in-hand.ts';
import { lockInHand, minutesOf, recordCall } from './in-hand.ts';
import { openCaller } from './number.ts';
import { requireAgent } from './rights.ts';
import { tellDesks } from './stream.ts';

type Told = z.output<typeof CallContactIn>;
type Out = z.infer<typeof CallContactOut>;

/** Who does not say their name, but calls from a number, can still be called back by the union that takes it. */
export const UNNAMED = '来电人（未留姓名）';

export async function registerCall(services: Services, actor: Actor, callId: string, told: Told): Promise<Out> {
  const post = requireAgent(actor);
  return inTransaction(services.db, async (trx) => {
    const call = await lockInHand(trx, actor, callId);
    const known = await knownPerson(trx, call, told);
    const contact = contactOf(services, call, told, post.unionId, known);
    const done = await registerContactIn(services, trx, actor, contact, known ? [known.id] : []);
    await answerAdvice(services, trx, actor, call, told, done);
    await trx.updateTable('phoneCall').set({ contactId: done.id }).where('id', '=', call.id).execute();
    await recordCall(services, trx, actor, call, 'register', { contactId: done.id });
    await tellDesks(trx, call.unionId);
    return {
      contactId: done.id,
      disputeNumber: done.disputeNumber,
      unionName: done.unionName,
      readOut: await readOutOf(trx, told, done, call.unionId),
      triage: { ...done.triage, seenBefore: [] },
      risk: done.risk,
    };
  });
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Of the people with this number: the one chosen, or the one who has the name that was told. */
async function knownPerson(trx: Trx, call: Call, { personId, name }: Told): Promise<Person | undefined> {
  if (!personId && (!name || !call.fromIndex)) return undefined;
  const found = call.fromIndex
    ? await trx
        .selectFrom('person')
        .select(['id', 'name'])
        .where('phoneIndex', '=', Buffer.from(call.fromIndex))
        .where('mergedIntoId', 'is', null)
        .where((where) => (personId ? where('id', '=', personId) : where('name', '=', name ?? '')))
        .orderBy('createdAt', 'desc')
        .executeTakeFirst()
    : undefined;
  if (personId && !found)
    throw problem('not_found', { detail: '这个号码下没有这个人，请重新选择或者按新来电人登记。' });
  return found;
}

function contactOf(
  services: Services,
  call: Call,
  told: Told,
  unionId: string,
  known: Person | undefined,
): ContactTold {
  const { kind, relation } = told.speaker;
  const employer = told.employerName ? [employerParty(told.employerName)] : [];
  return {
    unionId,
    channel: 'hotline_12351',
    speaker: { kind, ...(relation ? { relation } : {}) },
    story: told.story,
    facts: told.facts,
    parties: [callerParty(services, call, told, known), ...employer],
    claims: [],
    lines: told.lines,
    ...(told.competentUnion ? { competentUnion: told.competentUnion } : {}),
  };
}

type Party = ContactTold['parties'][number];

/** The number is the call's; of an exchange's inner number or a foreign one no person's telephone is made. */
function callerParty({ keys }: Services, call: Call, told: Told, known: Person | undefined): Party {
  const marks = { kind: 'worker', role: 'applicant', isRepresentative: false } as const;
  const phone = openCaller(keys, call);
  const name = known?.name ?? (told.name || UNNAMED);
  const isPhone = phone !== null && personProblems({ name, phone }, '').every(({ path }) => path !== '.phone');
  if (!known && !told.name && !isPhone) return { ...marks, displayName: UNNAMED };
  return { ...marks, person: { ...(known ? { id: known.id } : {}), name, ...(isPhone ? { phone } : {}) } };
}

function employerParty(name: string): Party {
  return { kind: 'employer', role: 'respondent', isRepresentative: false, employer: { name } };
}

async function answerAdvice(
  services: Services,
  trx: Trx,
  actor: Actor,
  call: Call,
  { answer }: Told,
  { matters }: Registered,
): Promise<void> {
  if (!answer) return;
  const advice = matters.find((matter) => matter.procedure === 'advice');
  if (!advice) {
    throw problem('bad_input', { fields: [{ path: 'answer', message: '写了答复，请把“法律咨询”也选上' }] });
  }
  const minutes = minutesOf(services, call);
  await performIn(services, trx, {
    matterId: advice.id,
    act: 'answer',
    revision: 1,
    input: { answer, ...(minutes === null ? {} : { minutes }) },
    actor,
    isJustOpened: true,
  });
}

type Read = z.infer<typeof ReadOut>;

/** In the order in which the caller asked: the number, who has it, and the first term that runs. */
async function readOutOf(trx: Trx, told: Told, done: Registered, ownUnionId: string): Promise<Read[]> {
  const own = await trx.selectFrom('tradeUnion').select('name').where('id', '=', ownUnionId).executeTakeFirstOrThrow();
  const rows = await mattersOf(
    trx,
    done.matters.map((matter) => matter.id),
  );
  return told.lines.map(({ line }) => {
    const id = done.matters.find((matter) => matter.line === line)?.id;
    const row = rows.find((matter) => matter.id === id);
    const label = lineKinds[line];
    if (row) return { line, label, ...rowWords(row) };
    const elsewhere = done.openedElsewhere.find((opened) => opened.line === line);
    return {
      line,
      label,
      number: null,
      owner: elsewhere?.unionName ?? own.name,
      stateLabel: elsewhere ? '已转交' : '已办结',
      isDone: !elsewhere,
      dueOn: null,
      dueLabel: null,
      isInternal: false,
    };
  });
}

async function mattersOf(trx: Trx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const first = (column: string) => sql`(select ${sql.ref(column)} from clock
    where clock.matter_id = matter.id and clock.stopped_on is null order by clock.due_on limit 1)`;
  return trx
    .selectFrom('matter')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
    .leftJoin('staff', 'staff.id', 'matter.handlerId')
    .select(['matter.id', 'matter.number', 'matter.procedure', 'matter.state', 'tradeUnion.name as unionName'])
    .select('staff.name as handlerName')
    .select(sql<string | null>`${first('clock.dueOn')}`.as('dueOn'))
    .select(sql<string | null>`${first('clock.label')}`.as('dueLabel'))
    .select(sql<boolean | null>`${first('clock.isInternal')}`.as('isInternal'))
    .where('matter.id', 'in', [...ids])
    .execute();
}

function rowWords(row: Awaited<ReturnType<typeof mattersOf>>[number]): Omit<Read, 'line' | 'label'> {
  const state = getProcedure(row.procedure).states[row.state];
  return {
    number: row.number,
    owner: ownerWords(row),
    stateLabel: state?.label ?? row.state,
    isDone: state?.phase === 'done',
    dueOn: row.dueOn,
    dueLabel: row.dueLabel,
    isInternal: row.isInternal ?? false,
  };
}
