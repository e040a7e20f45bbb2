/** Who sent a contact here and by when they want to hear, written with the contact. */
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Trx } from '../../services.ts';
import type { ContactDispute } from './contact-dispute.ts';
import type { ContactTold } from './told.ts';

/** What is wrong with the days told, as sentences at their fields. */
export function referralProblems({ referral }: ContactTold, today: PlainDate): readonly FieldProblem[] {
  if (!referral) return [];
  const { receivedOn, answerDueOn } = referral;
  if (receivedOn > today) return [{ path: 'referral.receivedOn', message: '收到日期不能晚于今天' }];
  if (answerDueOn && answerDueOn < receivedOn)
    return [{ path: 'referral.answerDueOn', message: '要求反馈的日期不能早于收到日期' }];
  return [];
}

export async function insertReferral(
  trx: Trx,
  { referral }: ContactTold,
  contactId: string,
  { window }: ContactDispute,
): Promise<void> {
  if (!referral) return;
  const { senderKind, senderName, documentNumber, receivedOn, answerDueOn } = referral;
  await trx
    .insertInto('contactReferral')
    .values({
      contactId,
      unionId: window.id,
      lft: window.lft,
      senderKind,
      senderName: redactPersonal(senderName),
      documentNumber: documentNumber || null,
      receivedOn,
      answerDueOn: answerDueOn ?? null,
    })
    .execute();
}
