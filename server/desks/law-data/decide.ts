/** The second of two people: in force from the moment it is confirmed, and open clocks that it touches are counted again. */
import { noticeProblems } from '@gongyuan/law/calendar/notices.ts';
import { problemsOf } from '@gongyuan/law/figures/corrections.ts';
import { termProblems } from '@gongyuan/law/terms/book.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { DecideLawData } from '@gongyuan/wire/law-data.ts';
import type { z } from 'zod';
import { recordChange } from '../../administrator-scope.ts';
import type { Scope } from '../../administrator-scope.ts';
import { ringJobs } from '../../acts/deliveries.ts';
import { readFigures, readNotices, readTerms } from '../../acts/law-decided.ts';
import { changeLaw, lawInForce } from '../../acts/law-in-force.ts';
import { reachOfTerm } from '../../acts/recount.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

export async function decide(
  services: Services,
  scope: Scope,
  proposalId: string,
  { decision, note: typed }: z.output<typeof DecideLawData>,
): Promise<void> {
  const note = typed === null ? null : redactPersonal(typed);
  await inTransaction(services.db, async (trx) => {
    await lockWaiting(trx, proposalId, scope);
    // The law before the audit head, as every act takes them: the other way round two could wait for each other.
    if (decision === 'confirmed') await changeLaw(trx);
    const movesClocks = decision === 'confirmed' && (await checkContent(trx, proposalId));
    await recordChange(services, trx, scope, {
      unionId: scope.homeUnionId,
      subject: 'law',
      subjectId: proposalId,
      name: decision === 'confirmed' ? 'confirm_law_data' : 'reject_law_data',
      input: { note },
    });
    await trx
      .updateTable('lawProposal')
      .set({
        decision,
        decidedBy: scope.actor.staffId,
        decidedOn: services.today(),
        decidedAt: services.now().toISOString(),
        decisionNote: note,
        place: decision === 'confirmed' ? await nextPlace(trx) : null,
      })
      .where('id', '=', proposalId)
      .execute();
    if (movesClocks) await beginRecount(services, trx, proposalId);
  });
}

async function lockWaiting(trx: Trx, proposalId: string, { actor }: Scope): Promise<void> {
  const found = await trx
    .selectFrom('lawProposal')
    .select(['proposedBy', 'decision'])
    .where('id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw problem('not_found');
  if (found.decision) throw problem('wrong_state', { detail: '这一条已经有人决定过了。' });
  if (found.proposedBy === actor.staffId)
    throw problem('same_person', { detail: '法律数据由一人提出、另一人核对来源后确认。' });
}

/** Refuses what no longer fits what is in force by now; answers whether clocks may hang on it. */
async function checkContent(trx: Trx, proposalId: string): Promise<boolean> {
  const wanted = { ids: [proposalId] };
  const [notice] = await readNotices(trx, wanted);
  const [figure] = await readFigures(trx, wanted);
  const [term] = await readTerms(trx, wanted);
  const { figures } = await lawInForce(trx);
  const problems = [
    ...(notice ? noticeProblems(notice.said) : []),
    ...(figure ? problemsOf(figures, figure.said) : []),
    ...(term ? termProblems(term.said) : []),
  ];
  if (problems.length > 0) throw problem('wrong_state', { detail: `${problems.join('')}请重新提出。` });
  return notice !== undefined || (term !== undefined && reachOfTerm(term.said) !== null);
}

/** Nobody else brings anything into force until this transaction ends. */
async function nextPlace(trx: Trx): Promise<number> {
  const last = await trx
    .selectFrom('lawProposal')
    .select('place')
    .where('place', 'is not', null)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.place ?? 0) + 1;
}

async function beginRecount({ now }: Services, trx: Trx, proposalId: string): Promise<void> {
  await trx.insertInto('clockRecount').values({ proposalId, beganAt: now().toISOString() }).execute();
  await ringJobs(trx);
}
