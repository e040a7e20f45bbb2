/** What two people of this installation have confirmed of the law's data, read back in the words of the law room. */
import type { HolidayYear } from '@gongyuan/law/calendar/holidays.ts';
import type { FigureCorrection } from '@gongyuan/law/figures/corrections.ts';
import type { DatedFigure } from '@gongyuan/law/figures/figure.ts';
import type { LawTermId, TermCorrection } from '@gongyuan/law/terms/book.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Selectable } from 'kysely';
import type { Db } from '../services.ts';

/** One confirmed proposal with what it says. */
export interface Decided<T> {
  readonly proposalId: string;
  readonly said: T;
}

/** Those that came into force up to a place in their order, or those named, decided or not. */
type Wanted = { readonly upTo: number } | { readonly ids: readonly string[] };

function proposals(db: Db, wanted: Wanted) {
  const rows = db
    .selectFrom('lawProposal')
    .select(['lawProposal.source', 'lawProposal.reason', 'lawProposal.proposedOn as checkedOn'])
    .orderBy('lawProposal.place');
  return 'upTo' in wanted
    ? rows.where('lawProposal.place', '<=', wanted.upTo)
    : rows.where('lawProposal.id', 'in', wanted.ids);
}

export async function readNotices(db: Db, wanted: Wanted): Promise<readonly Decided<HolidayYear>[]> {
  const rows = await proposals(db, wanted)
    .innerJoin('holidayNotice', 'holidayNotice.proposalId', 'lawProposal.id')
    .select(['holidayNotice.proposalId', 'year', 'notice', 'url'])
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ proposalId }) => proposalId);
  const runs = await db
    .selectFrom('holidayRun')
    .select(['proposalId', 'name', 'fromOn as from', 'toOn as to'])
    .where('proposalId', 'in', ids)
    .orderBy('fromOn')
    .execute();
  const workdays = await db
    .selectFrom('holidayWorkday')
    .selectAll()
    .where('proposalId', 'in', ids)
    .orderBy('workOn')
    .execute();
  return rows.map(({ proposalId, year, notice, url, checkedOn }) => ({
    proposalId,
    said: {
      year,
      notice,
      url,
      checkedOn,
      holidays: runs.flatMap(({ proposalId: of, ...run }) => (of === proposalId ? [run] : [])),
      workdays: workdays.flatMap((row) => (row.proposalId === proposalId ? [row.workOn] : [])),
    },
  }));
}

export async function readFigures(db: Db, wanted: Wanted): Promise<readonly Decided<FigureCorrection>[]> {
  const rows = await proposals(db, wanted)
    .innerJoin('figureCorrection', 'figureCorrection.proposalId', 'lawProposal.id')
    .selectAll('figureCorrection')
    .execute();
  return rows.map((row) => ({ proposalId: row.proposalId, said: { figure: figureOf(row), reason: row.reason } }));
}

type FigureRow = Selectable<DB['figureCorrection']> & { readonly source: string; readonly checkedOn: string };

function figureOf(row: FigureRow): DatedFigure {
  return {
    id: row.figureId,
    label: row.label,
    unit: row.unit as DatedFigure['unit'], // the column's check allows only these
    value: row.value,
    ...(row.placeCode === null ? {} : { where: row.placeCode }),
    ...(row.rowKey === null ? {} : { key: row.rowKey }),
    from: row.fromOn,
    to: row.toOn,
    basis: {
      instrument: row.instrument,
      ...(row.number === null ? {} : { number: row.number }),
      ...(row.article === null ? {} : { article: row.article }),
      ...(row.url === null ? {} : { url: row.url }),
    },
    source: row.source,
    confidence: row.confidence as DatedFigure['confidence'], // likewise
    ...(row.isDraft ? { isDraft: true } : {}),
    checkedOn: row.checkedOn,
    ...(row.note === null ? {} : { note: row.note }),
  };
}

export async function readTerms(db: Db, wanted: Wanted): Promise<readonly Decided<TermCorrection>[]> {
  const rows = await proposals(db, wanted)
    .innerJoin('termCorrection', 'termCorrection.proposalId', 'lawProposal.id')
    .selectAll('termCorrection')
    .execute();
  return rows.map(({ proposalId, termId, amount, unit, fromOn, toOn, confidence, source, checkedOn }) => ({
    proposalId,
    said: {
      id: termId as LawTermId, // proposed by that name; `termProblems` says so where a later release has it no more
      amount,
      unit: unit as TermCorrection['unit'], // the column's check allows only these
      from: fromOn,
      to: toOn,
      source,
      checkedOn,
      confidence: confidence as TermCorrection['confidence'], // likewise
    },
  }));
}
