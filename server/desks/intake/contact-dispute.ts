/** The dispute a contact hangs on: opened at the window where it was told, or joined when one exists. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { causes, isCauseCode } from '@gongyuan/law/vocabulary.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { nextNumber } from '../../acts/numbering.ts';
import { visibleDispute } from '../../acts/visible.ts';
import type { Services, Trx } from '../../services.ts';
import { causesOf } from './claims.ts';
import type { ContactTold } from './told.ts';
import { nameOf } from '../../acts/roster.ts';

export interface ContactDispute {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isDemo: boolean;
  readonly employerId: string | null;
  readonly causes: readonly CauseCode[];
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
  return { id, number, title, isDemo: union.isDemo, employerId: null, causes: [], window: union };
}

/** Locked, so that two contacts on one dispute do not take the same seats. */
export async function joinDispute(
  trx: Trx,
  actor: Actor,
  told: Pick<ContactTold, 'unionId'> & { readonly disputeId: string },
): Promise<ContactDispute> {
  const dispute = await trx
    .selectFrom('dispute')
    .select(['id', 'number', 'title', 'isDemo', 'employerId'])
    .where('id', '=', told.disputeId)
    .where(visibleDispute(actor))
    .forUpdate()
    .executeTakeFirst();
  if (!dispute) throw problem('not_found');
  const known = await trx.selectFrom('disputeCause').select('cause').where('disputeId', '=', dispute.id).execute();
  return {
    ...dispute,
    causes: known.map((row) => row.cause).filter(isCauseCode),
    window: await windowUnion(trx, told.unionId),
  };
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
