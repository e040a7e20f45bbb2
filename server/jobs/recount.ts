/**
 * After a decision on the law's data: open clocks are counted again, a few matters in a transaction. What moved, who is
 * told and how far it has come are written in that same transaction, so whoever dies in between leaves whole batches,
 * and the next turn goes on after the last of them. Processes do not share one recount; they take another.
 */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Addressee } from '@gongyuan/kernel/party.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Selectable } from 'kysely';
import { readNotices, readTerms } from '../acts/law-decided.ts';
import { coHandlerIds } from '../acts/context.ts';
import { tell } from '../acts/messages.ts';
import { reachOfNotice, reachOfTerm, recountClocks } from '../acts/recount.ts';
import type { Reach, Recounted } from '../acts/recount.ts';
import { record } from '../audit.ts';
import type { Db, Services, Trx } from '../services.ts';
import { inTransaction } from '../transaction.ts';

/** Matters of a transaction: nobody at a desk waits longer than these take. */
const BATCH = 20;

type Recount = Selectable<DB['clockRecount']>;
type Locked = Awaited<ReturnType<typeof lockMatters>>[number];

export async function recountDue(services: Services): Promise<void> {
  while (await inTransaction(services.db, (trx) => recountBatch(services, trx)));
}

/** False when no recount is left to do, or another process is at it. */
export async function recountBatch(services: Services, trx: Trx): Promise<boolean> {
  const recount = await trx
    .selectFrom('clockRecount')
    .selectAll()
    .where('finishedAt', 'is', null)
    .orderBy('beganAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!recount) return false;
  const cause = await causeOf(trx, recount.proposalId);
  if (!cause) {
    // A release may have taken the last clock that counted this term: nothing is left to move, and others wait behind.
    await finishUncounted(services, trx, recount.proposalId);
    return true;
  }
  const matters = await lockMatters(trx, recount, cause.reach);
  const recounted = matters.length > 0 ? await recountClocks(trx, matters, cause.reach) : [];
  const moved = recounted.filter(({ isMoved }) => isMoved);
  if (moved.length > 0) await keepMoves(services, trx, recount.proposalId, moved);
  // Telling writes into the union's chain: chains are taken in the order of their unions, as whoever else takes several.
  for (const matter of matters.toSorted((left, right) => (left.unionId < right.unionId ? -1 : 1))) {
    const own = moved.filter(({ clock }) => clock.matterId === matter.id);
    if (own.length > 0) await tellMoved(services, trx, matter, own, cause.words);
  }
  await trx
    .updateTable('clockRecount')
    .set({
      afterMatterId: matters.at(-1)?.id ?? recount.afterMatterId,
      matters: recount.matters + matters.length,
      moved: recount.moved + moved.length,
      settled: recount.settled + recounted.length - moved.length,
      finishedAt: matters.length < BATCH ? services.now().toISOString() : null,
    })
    .where('proposalId', '=', recount.proposalId)
    .execute();
  return true;
}

interface Cause {
  readonly reach: Reach;
  readonly words: string;
}

async function finishUncounted({ now, today }: Services, trx: Trx, proposalId: string): Promise<void> {
  const at = now();
  await trx
    .updateTable('clockRecount')
    .set({ finishedAt: at.toISOString() })
    .where('proposalId', '=', proposalId)
    .execute();
  const proposed = await trx
    .selectFrom('action')
    .select('unionId')
    .where('subject', '=', 'law')
    .where('subjectId', '=', proposalId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  await record(trx, {
    unionId: proposed.unionId,
    subject: 'law',
    subjectId: proposalId,
    name: 'finish_recount',
    actorId: null,
    actorParty: 'installation',
    actedOn: today(),
    at,
    input: { note: '没有期限按这一项计算，重新计算就此结束。' },
  });
}

async function causeOf(db: Db, proposalId: string): Promise<Cause | undefined> {
  const [notice] = await readNotices(db, { ids: [proposalId] });
  if (notice) return { reach: reachOfNotice(notice.said), words: `${notice.said.notice}已经录入` };
  const [term] = await readTerms(db, { ids: [proposalId] });
  const reach = term && reachOfTerm(term.said);
  if (!reach) return undefined;
  return { reach, words: `这项期限的长短已经按${term.said.source}更正` };
}

/** In the order of their ids, after those already done: an act on one of them goes first, or waits. */
function lockMatters(trx: Trx, { afterMatterId }: Recount, reach: Reach) {
  return trx
    .selectFrom('matter')
    .selectAll()
    .select(coHandlerIds)
    .where((where) =>
      where.exists(
        where.selectFrom('clock').select('clock.id').whereRef('clock.matterId', '=', 'matter.id').where(reach.clocks),
      ),
    )
    .$if(afterMatterId !== null, (query) => query.where('matter.id', '>', afterMatterId))
    .orderBy('matter.id')
    .limit(BATCH)
    .forUpdate()
    .execute();
}

async function keepMoves({ now }: Services, trx: Trx, proposalId: string, moved: readonly Recounted[]): Promise<void> {
  const rows = moved.map(({ clock, due }) => ({
    proposalId,
    clockId: clock.id,
    matterId: clock.matterId,
    beforeOn: clock.dueOn,
    afterOn: due.on,
    wasProvisional: clock.isProvisional,
    isProvisional: due.provisional,
    movedAt: now().toISOString(),
  }));
  await trx.insertInto('clockMove').values(rows).execute();
}

/** The worker hears of the terms of law; of the house's own hear those who work under them. */
async function tellMoved(
  services: Services,
  trx: Trx,
  matter: Locked,
  moved: readonly Recounted[],
  cause: string,
): Promise<void> {
  const inWords = (some: readonly Recounted[]) => some.map(moveWords).join('；');
  const ofLaw = moved.filter(({ clock }) => !clock.isInternal);
  const holder = getProcedure(matter.procedure).states[matter.state]?.waitsFor ?? 'nobody';
  const staff: Addressee[] = [holder, ...(matter.handlerId ? (['handler'] as const) : [])];
  const tells: Partial<Record<Addressee, string>> = {
    ...(ofLaw.length > 0 ? { applicant: `期限有变动，因为${cause}：${inWords(ofLaw)}。` } : {}),
    ...Object.fromEntries(
      staff
        .filter((party) => party !== 'nobody' && party !== 'applicant')
        .map((party) => [party, `期限有变动，因为${cause}：${inWords(moved)}。`]),
    ),
  };
  await record(trx, {
    unionId: matter.unionId,
    subject: 'matter',
    subjectId: matter.id,
    name: 'recount_clocks',
    actorId: null,
    actorParty: 'installation',
    actedOn: services.today(),
    at: services.now(),
    input: { reason: cause, moved: moved.map(moveWords) },
  });
  await tell(services, trx, { ...matter, applicantPersonIds: [], sentByLft: null }, tells);
}

const moveWords = ({ clock, due }: Recounted): string =>
  `“${clock.label}”由${formatChineseDate(clock.dueOn)}改为${formatChineseDate(due.on)}`;
