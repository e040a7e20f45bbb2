/** What waits for a second person, and what was decided, the newest first. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { HolidayYear } from '@gongyuan/law/calendar/holidays.ts';
import { describeFigure } from '@gongyuan/law/claims/describe.ts';
import type { DatedFigure } from '@gongyuan/law/figures/figure.ts';
import type { TermCorrection } from '@gongyuan/law/terms/book.ts';
import { sinceEver } from '@gongyuan/law/terms/dated-term.ts';
import type { Length } from '@gongyuan/law/terms/dated-term.ts';
import { confidences, termUnits } from '@gongyuan/wire/law-data.ts';
import type { ProposalPage, ProposalQuery, ProposalRow } from '@gongyuan/wire/law-data.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Scope } from '../../administrator-scope.ts';
import { readFigures, readNotices, readTerms } from '../../acts/law-decided.ts';
import { lawInForce } from '../../acts/law-in-force.ts';
import type { LawInForce } from '../../acts/law-in-force.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Db, Services } from '../../services.ts';
import { placeWords } from './place-words.ts';

type Row = z.output<typeof ProposalRow>;
type Query = z.output<typeof ProposalQuery>;
type Content = Pick<Row, 'title' | 'lines'>;

const Key = z.tuple([keyParts.instant, keyParts.id]);

export async function listProposals(
  { db }: Services,
  scope: Scope,
  query: Query,
): Promise<z.output<typeof ProposalPage>> {
  const { rows, next } = pageOf(await readRows(db, query), query.limit, ({ at, id }) => [at, id]);
  const contentOf = await readContents(
    db,
    rows.map(({ id }) => id),
    { beside: query.view === 'waiting' },
  );
  const { leftOut } = await lawInForce(db);
  const shown = rows.map(({ at: _, place: __, proposerId, moved, matters, settled, finishedAt, ...row }) => ({
    ...row,
    kind: row.kind as Row['kind'], // the column's check allows only these
    decision: row.decision as Row['decision'], // likewise
    ...contentOf(row.id),
    isOwn: proposerId === scope.actor.staffId,
    isLeftOut: leftOut.includes(row.id),
    recount: matters === null || moved === null || settled === null ? null : { matters, moved, settled, finishedAt },
  }));
  return { rows: shown, next };
}

/** The oldest waits first; of what is decided the newest stands first. */
function readRows(db: Db, { view, after, limit }: Query) {
  const key = openKey(Key, after);
  const isWaiting = view === 'waiting';
  const at = isWaiting ? sql<string>`law_proposal.proposed_at` : sql<string>`law_proposal.decided_at`;
  const order = isWaiting ? 'asc' : 'desc';
  const beyond = isWaiting ? sql`>` : sql`<`;
  return db
    .selectFrom('lawProposal')
    .innerJoin('staff as proposer', 'proposer.id', 'lawProposal.proposedBy')
    .leftJoin('staff as decider', 'decider.id', 'lawProposal.decidedBy')
    .leftJoin('clockRecount', 'clockRecount.proposalId', 'lawProposal.id')
    .select([
      'lawProposal.id',
      'kind',
      'source',
      'reason',
      'proposedOn',
      'decision',
      'decidedOn',
      'decisionNote',
      'place',
    ])
    .select(['proposer.id as proposerId', 'proposer.name as proposedBy', 'decider.name as decidedBy', at.as('at')])
    .select(['clockRecount.matters', 'clockRecount.moved', 'clockRecount.settled', 'clockRecount.finishedAt'])
    .where('decision', isWaiting ? 'is' : 'is not', null)
    .$if(key !== undefined, (rows) =>
      rows.where(sql<boolean>`(${at}, law_proposal.id) ${beyond} (${key?.[0]}::timestamptz, ${key?.[1]}::uuid)`),
    )
    .orderBy(at, order)
    .orderBy('lawProposal.id', order)
    .limit(limit + 1)
    .execute();
}

/** `beside` tells what stands now in the days that a correction names, for whoever has to decide. */
export async function readContents(
  db: Db,
  ids: readonly string[],
  { beside = false }: { readonly beside?: boolean } = {},
): Promise<(id: string) => Content> {
  if (ids.length === 0) return () => ({ title: '', lines: [] });
  const law = await lawInForce(db);
  const now = (words: readonly string[]) => (beside ? [line('现在用的', words.join('；') || '没有')] : []);
  const contents = new Map<string, Content>();
  for (const { proposalId, said } of await readNotices(db, { ids })) contents.set(proposalId, noticeContent(said));
  for (const { proposalId, said } of await readFigures(db, { ids })) {
    const { title, lines } = figureContent(said.figure);
    contents.set(proposalId, { title, lines: [...lines, ...now(figuresNow(law, said.figure))] });
  }
  for (const { proposalId, said } of await readTerms(db, { ids })) {
    const { title, lines } = termContent(law.terms.get(said.id)?.[0]?.label ?? said.id, said);
    contents.set(proposalId, { title, lines: [...lines, ...now(termsNow(law, said))] });
  }
  return (id) => contents.get(id) ?? { title: id, lines: [] };
}

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}
const meets = (one: Span, other: Span): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

function figuresNow({ figures }: LawInForce, told: DatedFigure): readonly string[] {
  return (figures.get(told.id) ?? [])
    .filter((row) => row.where === told.where && row.key === told.key && meets(row, told))
    .map((row) => `${describeFigure(row).words}（${days(row.from, row.to)}，${confidences[row.confidence]}）`);
}

function termsNow({ terms }: LawInForce, told: TermCorrection): readonly string[] {
  return (terms.get(told.id) ?? [])
    .filter((row) => meets(row, told))
    .map((row) => `${lengthWords(row.term)}（${days(row.from, row.to)}，${confidences[row.confidence]}）`);
}

const lengthWords = ({ amount, unit }: Length): string =>
  amount === null ? '没有写数目' : `${amount}${termUnits[unit]}`;

const line = (label: string, words: string) => ({ label, words });
const days = (from: PlainDate, to: PlainDate | null): string =>
  `${from === sinceEver ? '一直' : formatChineseDate(from)}${to === null ? '起' : from === to ? '' : `至${formatChineseDate(to)}`}`;

function noticeContent({ year, notice, url, holidays, workdays }: HolidayYear): Content {
  return {
    title: `${year}年放假通知`,
    lines: [
      line('通知', notice),
      line('网址', url),
      ...holidays.map(({ name, from, to }) => line(name, days(from, to))),
      line('调休上班', workdays.map(formatChineseDate).join('、') || '无'),
    ],
  };
}

function figureContent(figure: DatedFigure): Content {
  const { label, from, to, basis, confidence, isDraft, where, key, note } = figure;
  return {
    title: label,
    lines: [
      line('数值', describeFigure(figure).words),
      line('适用', placeWords(figure.id, where ?? null, key ?? null)),
      line('施行', days(from, to)),
      line('依据', `${formatBasis(basis)}${isDraft ? '（征求意见稿）' : ''}`),
      line('核对', confidences[confidence]),
      ...(basis.url === undefined ? [] : [line('网址', basis.url)]),
      ...(note === undefined ? [] : [line('说明', note)]),
    ],
  };
}

function termContent(label: string, { amount, unit, from, to, confidence }: TermCorrection): Content {
  return {
    title: label,
    lines: [
      line('长短', lengthWords({ amount, unit })),
      line('施行', days(from, to)),
      line('核对', confidences[confidence]),
    ],
  };
}
