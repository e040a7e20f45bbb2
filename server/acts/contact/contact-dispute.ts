/** The dispute a contact hangs on: opened at the window where it was told, or joined when one exists. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { causes, isCauseCode } from '@gongyuan/law/vocabulary.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { nextNumber } from '../numbering.ts';
import { mayWriteDispute } from '../dispute-rights.ts';
import { statedFacts } from '../stated.ts';
import { visibleDispute } from '../visible.ts';
import type { Services, Trx } from '../../services.ts';
import { causesOf } from './claims.ts';
import type { ContactTold } from './told.ts';
import { nameOf } from '../roster.ts';

export interface ContactDispute {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isDemo: boolean;
  readonly employerId: string | null;
  readonly causes: readonly CauseCode[];
  readonly applicantCategory: string | null;
  /** Where the contact is taken, which need not be where the dispute was opened. */
  readonly window: { readonly id: string; readonly lft: number };
}

const TITLE_LENGTH = 80;

export async function openDispute({ today }: Services, trx: Trx, told: ContactTold): Promise<ContactDispute> {
  const union = await windowUnion(trx, told.unionId);
  const { number } = await nextNumber(trx, { unionId: union.id, kind: 'dispute', on: today(), fallbackWord: '争' });
  const title = redactPersonal(told.title || titleOf(told));
  const { id } = await trx
    .insertInto('dispute')
    .values({
      number,
      unionId: union.id,
      lft: union.lft,
      cityCode: union.cityCode,
      title,
      openedOn: told.metOn ?? today(),
      story: redactPersonal(told.story),
      isDemo: union.isDemo,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    id,
    number,
    title,
    isDemo: union.isDemo,
    employerId: null,
    causes: [],
    applicantCategory: null,
    window: union,
  };
}

/**
 * Locked, so that two contacts on one dispute do not take the same seats. A story may be recorded by whoever sees the
 * dispute; facts, claims and people only by those who may write on it, with the revision they had before their eyes.
 */
export async function joinDispute(
  trx: Trx,
  actor: Actor,
  told: ContactTold & { readonly disputeId: string },
): Promise<ContactDispute> {
  const dispute = await trx
    .selectFrom('dispute')
    .select(['id', 'number', 'title', 'isDemo', 'employerId', 'applicantCategory', 'revision', 'mergedIntoId'])
    .select(mayWriteDispute(actor).as('mayWrite'))
    .where('id', '=', told.disputeId)
    .where(visibleDispute(actor))
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!dispute) throw problem('not_found');
  if (dispute.mergedIntoId) throw problem('wrong_state', { detail: '这份档案已经并入另一份，请在那一份上登记。' });
  if (addsToFile(told)) checkWriting(dispute, told.disputeRevision);
  const known = await trx.selectFrom('disputeCause').select('cause').where('disputeId', '=', dispute.id).execute();
  const { mayWrite: _, revision: __, mergedIntoId: ___, ...own } = dispute;
  const causesKnown = known.map((row) => row.cause).filter(isCauseCode);
  const window = await windowUnion(trx, told.unionId);
  return { ...own, causes: causesKnown, window };
}

function addsToFile(told: ContactTold): boolean {
  const facts = statedFacts(told.facts, { standing: 'said', statedBy: '' });
  return facts.length > 0 || told.claims.length > 0 || told.parties.length > 0;
}

function checkWriting(row: { readonly mayWrite: boolean; readonly revision: number }, seen: number | undefined): void {
  if (!row.mayWrite) {
    throw problem('wrong_party', {
      detail:
        '您可以查看这份争议档案，但事实、请求和当事人只能由受理单位或者承办人补充。请只记来访情况，或者另立档案。',
    });
  }
  if (seen === undefined) {
    throw problem('bad_input', {
      fields: [{ path: 'disputeRevision', message: '这次来访会补充争议档案，缺少档案的修订号，请刷新页面后再登记' }],
    });
  }
  if (seen !== row.revision) throw problem('stale_revision', { changed: { disputeRevision: row.revision } });
}

function windowUnion(trx: Trx, id: string) {
  return trx
    .selectFrom('tradeUnion')
    .select(['id', 'lft', 'cityCode', 'isDemo'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** '张三等47人诉昆山某某公司：欠薪、社保' */
function titleOf(told: ContactTold): string {
  const applicants = told.parties.filter((party) => party.role === 'applicant');
  const respondent = told.parties.find((party) => party.role === 'respondent');
  const stated = typeof told.facts.workerCount === 'number' ? told.facts.workerCount : 0;
  const count = Math.max(applicants.length, stated);
  const first = applicants[0];
  const who = first ? `${nameOf(first)}${count > 1 ? `等${count}人` : ''}` : count > 0 ? `职工${count}人` : '职工';
  const whom = respondent ? nameOf(respondent) : '用人单位';
  const about =
    causesOf(told)
      .map((code) => causes[code].label)
      .join('、') || '劳动权益';
  return `${who}诉${whom}：${about}`.slice(0, TITLE_LENGTH);
}
