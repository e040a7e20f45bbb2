/** Figures and terms in force with how sure we are of each: what is from memory is told apart. */
import { formatBases, formatBasis } from '@gongyuan/law/basis.ts';
import { describeFigure } from '@gongyuan/law/claims/describe.ts';
import type { DatedFigure } from '@gongyuan/law/figures/figure.ts';
import { doubtsOf } from '@gongyuan/law/terms/answer-words.ts';
import { lawTermIds } from '@gongyuan/law/terms/book.ts';
import { sinceEver } from '@gongyuan/law/terms/dated-term.ts';
import type { KnownWording } from '@gongyuan/law/terms/terms.ts';
import type {
  LawFigurePage,
  LawFigureQuery,
  LawFigureRow,
  LawTermDataPage,
  LawTermDataQuery,
  LawTermDataRow,
} from '@gongyuan/wire/law-data.ts';
import { z } from 'zod';
import { lawInForce } from '../../acts/law-in-force.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Services } from '../../services.ts';
import { placeWords } from './place-words.ts';
import { settledFigures, settledTerms } from './settled.ts';
import type { Settlement } from './settled.ts';

const Key = z.tuple([keyParts.count]);

interface Shown {
  readonly label: string;
  readonly basis: string;
  readonly isUnconfirmed: boolean;
  readonly isDraft?: boolean;
  readonly settled: Settlement | null;
}
type Query = z.output<typeof LawFigureQuery>;

const standings: Readonly<Record<NonNullable<Query['standing']>, (row: Shown) => boolean>> = {
  memory: (row) => row.isUnconfirmed,
  confirmed: (row) => row.settled !== null,
  draft: (row) => row.isDraft === true,
};

/** The books lie in memory, so a page begins at a number of rows. */
function pageFrom<Row extends Shown>(rows: readonly Row[], { q, standing, after, limit }: Query) {
  const begin = openKey(Key, after)?.[0] ?? 0;
  const wanted = rows
    .filter(
      (row) => (standing === undefined || standings[standing](row)) && `${row.label}${row.basis}`.includes(q ?? ''),
    )
    .map((row, at) => ({ row, at }))
    .slice(begin, begin + limit + 1);
  const { rows: shown, next } = pageOf(wanted, limit, ({ at }) => [at + 1]);
  return { rows: shown.map(({ row }) => row), next };
}

export async function listFigures({ db }: Services, query: Query): Promise<z.output<typeof LawFigurePage>> {
  const { figures } = await lawInForce(db);
  const settled = await settledFigures(db);
  const rows = [...figures.values()].flat().map((figure) => figureRow(figure, settled(figure)));
  return pageFrom(rows, query);
}

function figureRow(figure: DatedFigure, settled: Settlement | null): z.output<typeof LawFigureRow> {
  const { id, label, value, unit, where, key, from, to, basis, source, confidence, checkedOn, note } = figure;
  const isDraft = figure.isDraft === true;
  return {
    rowId: [id, where, key, from, isDraft].join('|'),
    figureId: id,
    label,
    value,
    unit,
    words: describeFigure(figure).words,
    place: placeWords(id, where ?? null, key ?? null),
    where: where ?? null,
    key: key ?? null,
    isDraft,
    instrument: basis.instrument,
    number: basis.number ?? null,
    article: basis.article ?? null,
    basis: formatBasis(basis),
    source,
    confidence,
    isUnconfirmed: confidence === 'memory' || basis.isUnconfirmed === true,
    checkedOn,
    from: from === sinceEver ? null : from,
    to,
    note: note ?? null,
    settled,
  };
}

export async function listTermWordings(
  { db }: Services,
  query: z.output<typeof LawTermDataQuery>,
): Promise<z.output<typeof LawTermDataPage>> {
  const { terms } = await lawInForce(db);
  const settled = await settledTerms(db);
  const wordings = lawTermIds.flatMap((id) =>
    (terms.get(id) ?? []).map((wording): KnownWording => ({ id, ...wording })),
  );
  return pageFrom(
    wordings.map((wording) => termRow(wording, settled(wording))),
    query,
  );
}

function termRow(wording: KnownWording, settled: Settlement | null): z.output<typeof LawTermDataRow> {
  const { id, label, term, basis, also = [], source, confidence, checkedOn, from, to, note } = wording;
  return {
    rowId: `${id}|${from}`,
    termId: id,
    label,
    amount: term.amount,
    unit: term.unit,
    basis: formatBases([basis, ...also]),
    source,
    confidence,
    isUnconfirmed: doubtsOf(wording).length > 0,
    checkedOn,
    from: from === sinceEver ? null : from,
    to,
    note: note === '' ? null : note,
    settled,
  };
}
