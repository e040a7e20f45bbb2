/** Which of the values in force were settled here, and by whom. */
import type { DatedFigure } from '@gongyuan/law/figures/figure.ts';
import type { KnownWording } from '@gongyuan/law/terms/terms.ts';
import { readFigures, readNotices, readTerms } from '../../acts/law-decided.ts';
import type { Db } from '../../services.ts';

export interface Settlement {
  readonly proposalId: string;
  readonly proposedBy: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

/** Above every place. */
const EVERY = { upTo: 2 ** 31 - 1 };

async function settlements(db: Db): Promise<(proposalId: string | undefined) => Settlement | null> {
  const rows = await db
    .selectFrom('lawProposal')
    .innerJoin('staff as proposer', 'proposer.id', 'lawProposal.proposedBy')
    .innerJoin('staff as decider', 'decider.id', 'lawProposal.decidedBy')
    .select(['lawProposal.id as proposalId', 'proposer.name as proposedBy', 'decider.name as decidedBy', 'decidedOn'])
    .where('place', 'is not', null)
    .execute();
  const byId = new Map(rows.map(({ decidedOn, ...row }) => [row.proposalId, { ...row, decidedOn: decidedOn ?? '' }]));
  return (id) => byId.get(id ?? '') ?? null;
}

/** The newest decision of which the value, or what later ones left of it, is made. */
export async function settledFigures(db: Db): Promise<(figure: DatedFigure) => Settlement | null> {
  const [known, decided] = [await settlements(db), await readFigures(db, EVERY)];
  const signOf = ({ id, where, key, value, source, checkedOn, basis }: DatedFigure) =>
    JSON.stringify([id, where, key, value, source, checkedOn, basis]);
  const bySign = new Map(decided.map(({ proposalId, said }) => [signOf(said.figure), proposalId]));
  return (figure) => known(bySign.get(signOf(figure)));
}

export async function settledTerms(db: Db): Promise<(wording: KnownWording) => Settlement | null> {
  const [known, decided] = [await settlements(db), await readTerms(db, EVERY)];
  const bySign = new Map(
    decided.map(({ proposalId, said: { id, amount, unit, source, checkedOn } }) => [
      JSON.stringify([id, amount, unit, source, checkedOn]),
      proposalId,
    ]),
  );
  return ({ id, term, source, checkedOn }) =>
    known(bySign.get(JSON.stringify([id, term.amount, term.unit, source, checkedOn])));
}

export async function settledYears(db: Db): Promise<(year: number) => Settlement | null> {
  const [known, decided] = [await settlements(db), await readNotices(db, EVERY)];
  const byYear = new Map(decided.map(({ proposalId, said }) => [said.year, proposalId]));
  return (year) => known(byYear.get(year));
}
