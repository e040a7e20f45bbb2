/** The law's own data as this installation knows it: the one place from which the server takes holidays, terms and figures. */
import { publishedHolidays } from '@gongyuan/law/calendar/holidays.ts';
import type { HolidayTable } from '@gongyuan/law/calendar/holidays.ts';
import { noticeProblems, withNotices } from '@gongyuan/law/calendar/notices.ts';
import { problemsOf, withCorrections } from '@gongyuan/law/figures/corrections.ts';
import type { FigureBook } from '@gongyuan/law/figures/figure.ts';
import { publishedFigures } from '@gongyuan/law/figures/published.ts';
import { correctedBook, publishedTerms, termProblems } from '@gongyuan/law/terms/book.ts';
import type { TermBook } from '@gongyuan/law/terms/book.ts';
import { sql } from 'kysely';
import type { Db, Trx } from '../services.ts';
import { readFigures, readNotices, readTerms } from './law-decided.ts';
import type { Decided } from './law-decided.ts';

export interface LawInForce {
  readonly holidays: HolidayTable;
  readonly terms: TermBook;
  readonly figures: FigureBook;
  /** Confirmed here once, and no longer fit for what this release publishes: not counted with, and shown at the desk. */
  readonly leftOut: readonly string[];
}

const published: LawInForce = {
  holidays: publishedHolidays,
  terms: publishedTerms,
  figures: publishedFigures,
  leftOut: [],
};

/** What was read last, under the name of the proposal that came into force last and its place. */
let latest: { readonly version: string; readonly law: LawInForce } | undefined;

/**
 * Published data with what was confirmed here over it. Asked anew each time which decision came last: one look at an
 * index, so that no process counts with what another has superseded. Only a new decision is read and laid over again.
 */
export async function lawInForce(db: Db): Promise<LawInForce> {
  const last = await db
    .selectFrom('lawProposal')
    .select(['id', 'place'])
    .where('place', 'is not', null)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.place === null) return published;
  // Decisions come one at a time: a proposal at its place says which ones stand before it, in any database.
  const version = `${last.id}.${last.place}`;
  if (latest?.version === version) return latest.law;
  const law = await readLaw(db, last.place);
  latest = { version, law };
  return law;
}

async function readLaw(db: Db, upTo: number): Promise<LawInForce> {
  const notices = fitting(await readNotices(db, { upTo }), noticeProblems);
  const figures = fitting(await readFigures(db, { upTo }), (said) => problemsOf(publishedFigures, said));
  const terms = fitting(await readTerms(db, { upTo }), termProblems);
  return {
    holidays: withNotices(publishedHolidays, notices.taken),
    figures: withCorrections(publishedFigures, figures.taken),
    terms: correctedBook(terms.taken),
    leftOut: [...notices.leftOut, ...figures.leftOut, ...terms.leftOut],
  };
}

/** A release may have renamed what was once corrected: the rest is still counted with. */
function fitting<T>(decided: readonly Decided<T>[], problems: (said: T) => readonly string[]) {
  const isFit = ({ said }: Decided<T>) => problems(said).length === 0;
  return {
    taken: decided.filter(isFit).map(({ said }) => said),
    leftOut: decided.filter((one) => !isFit(one)).map(({ proposalId }) => proposalId),
  };
}

const LAW_LOCK = 4_811_906;

/**
 * Whoever starts or resumes a clock takes this before counting, whoever brings a decision into force takes it alone: so
 * no clock counted with the law before a decision appears after the decision's recount has passed.
 */
export async function holdLaw(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${LAW_LOCK})`.execute(trx);
}

export async function changeLaw(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LAW_LOCK})`.execute(trx);
}
