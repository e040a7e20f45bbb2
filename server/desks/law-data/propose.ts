/** The first of two people: what they found, with source and reason. Nothing is counted with it yet. */
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { HolidayYear } from '@gongyuan/law/calendar/holidays.ts';
import { noticeProblems } from '@gongyuan/law/calendar/notices.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { problemsOf } from '@gongyuan/law/figures/corrections.ts';
import type { DatedFigure, FigureBook } from '@gongyuan/law/figures/figure.ts';
import { isLawTermId, termProblems } from '@gongyuan/law/terms/book.ts';
import type { NewFigureCorrection, NewHolidayNotice, NewTermCorrection } from '@gongyuan/wire/law-data.ts';
import type { z } from 'zod';
import { badField, recordChange } from '../../administrator-scope.ts';
import type { Scope } from '../../administrator-scope.ts';
import { lawInForce } from '../../acts/law-in-force.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

type Kind = 'holiday_notice' | 'figure' | 'term';
type Told = { readonly source: string; readonly reason: string };

const forms: Readonly<Record<Kind, string>> = { holiday_notice: 'notice', figure: 'value', term: 'amount' };

/** Sentences of the law room about the content, told at the form's main field; none passes. */
export function refuseProblems(kind: Kind, problems: readonly string[]): void {
  if (problems.length > 0) throw badField(forms[kind], problems.join(''));
}

async function insertProposal(
  services: Services,
  scope: Scope,
  kind: Kind,
  typed: Told,
  write: (trx: Trx, proposalId: string) => Promise<unknown>,
): Promise<{ id: string }> {
  const told = { ...typed, source: redactPersonal(typed.source), reason: redactPersonal(typed.reason) };
  return inTransaction(services.db, async (trx) => {
    const { id } = await trx
      .insertInto('lawProposal')
      .values({
        kind,
        source: told.source,
        reason: told.reason,
        proposedBy: scope.actor.staffId,
        proposedOn: services.today(),
        proposedAt: services.now().toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await write(trx, id);
    await recordChange(services, trx, scope, {
      unionId: scope.homeUnionId,
      subject: 'law',
      subjectId: id,
      name: `propose_${kind}`,
      input: told,
    });
    return { id };
  });
}

export async function proposeNotice(services: Services, scope: Scope, told: z.output<typeof NewHolidayNotice>) {
  const { source: _source, reason: _reason, ...content } = told;
  const notice: HolidayYear = { ...content, checkedOn: services.today() };
  refuseProblems('holiday_notice', noticeProblems(notice));
  return insertProposal(services, scope, 'holiday_notice', told, async (trx, proposalId) => {
    const { year, url } = notice;
    await trx.insertInto('holidayNotice').values({ proposalId, year, notice: notice.notice, url }).execute();
    const runs = notice.holidays.map(({ name, from, to }) => ({ proposalId, name, fromOn: from, toOn: to }));
    await trx.insertInto('holidayRun').values(runs).execute();
    if (notice.workdays.length > 0)
      await trx
        .insertInto('holidayWorkday')
        .values(notice.workdays.map((workOn) => ({ proposalId, workOn })))
        .execute();
  });
}

type FigureTold = z.output<typeof NewFigureCorrection>;

export async function proposeFigure(services: Services, scope: Scope, typed: FigureTold) {
  const told = { ...typed, note: typed.note === null ? null : redactPersonal(typed.note) };
  const { figures } = await lawInForce(services.db);
  const figure = figureTold(figures, told, services.today());
  refuseProblems('figure', problemsOf(figures, { figure, reason: told.reason }));
  return insertProposal(services, scope, 'figure', told, (trx, proposalId) =>
    trx
      .insertInto('figureCorrection')
      .values({
        proposalId,
        figureId: figure.id,
        label: figure.label,
        unit: figure.unit,
        value: figure.value,
        placeCode: told.where,
        rowKey: told.key,
        fromOn: told.from,
        toOn: told.to,
        instrument: told.instrument,
        number: told.number,
        article: told.article,
        url: told.url,
        confidence: told.confidence,
        isDraft: told.isDraft,
        note: told.note,
      })
      .execute(),
  );
}

/** Only what the library keeps and asks for can be corrected: its name and unit are those it has there. */
function figureTold(book: FigureBook, told: FigureTold, checkedOn: PlainDate): DatedFigure {
  const rows = book.get(told.figureId) ?? [];
  const model = rows.findLast(({ where, key }) => (where ?? null) === told.where && (key ?? null) === told.key);
  const { label, unit } = model ?? rows[0] ?? {};
  if (label === undefined || unit === undefined) throw badField('figureId', '没有这项数据，请从列表中选择');
  return {
    id: told.figureId,
    label,
    unit,
    value: told.value,
    ...(told.where === null ? {} : { where: told.where }),
    ...(told.key === null ? {} : { key: told.key }),
    from: told.from,
    to: told.to,
    basis: {
      instrument: told.instrument,
      ...(told.number === null ? {} : { number: told.number }),
      ...(told.article === null ? {} : { article: told.article }),
      ...(told.url === null ? {} : { url: told.url }),
    },
    source: told.source,
    confidence: told.confidence,
    ...(told.isDraft ? { isDraft: true } : {}),
    checkedOn,
  };
}

export async function proposeTerm(services: Services, scope: Scope, told: z.output<typeof NewTermCorrection>) {
  const { termId, amount, unit, from, to, confidence, source } = told;
  if (!isLawTermId(termId)) throw badField('termId', '没有这项法定期限，请从列表中选择');
  const checkedOn = services.today();
  refuseProblems('term', termProblems({ id: termId, amount, unit, from, to, confidence, source, checkedOn }));
  return insertProposal(services, scope, 'term', told, (trx, proposalId) =>
    trx
      .insertInto('termCorrection')
      .values({ proposalId, termId, amount, unit, fromOn: from, toOn: to, confidence })
      .execute(),
  );
}
