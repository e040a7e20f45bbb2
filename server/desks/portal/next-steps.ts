/** What happens next and by which day, told on the receipt; and the call that the office owes to whoever asked. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import type { ContactOut } from '@gongyuan/wire/intake.ts';
import { termWords } from '@gongyuan/portal/terms.ts';
import type { z } from 'zod';
import { lawInForce } from '../../acts/law-in-force.ts';
import { PORTAL_STAFF_ID } from '../../acts/worker.ts';
import type { Services, Trx } from '../../services.ts';
import type { HandedIn } from './hand-in.ts';

const CALL = 'internal.online.contact';

interface Registered {
  readonly registered: z.output<typeof ContactOut>;
  readonly matters: readonly HandedIn[];
  readonly unionId: string;
  readonly notKnown: readonly string[];
  /** Told now: what an older record says of this person must not show on the receipt. */
  readonly hasPhone: boolean;
}

export interface NextSteps {
  readonly unionName: string;
  readonly unionPhone: string | null;
  readonly lines: readonly string[];
}

export async function nextSteps(
  services: Services,
  trx: Trx,
  { registered, matters, unionId, notKnown, hasPhone }: Registered,
): Promise<NextSteps> {
  const today = services.today();
  const { term } = termAt(CALL, today);
  const callBy = dueOn(today, term, (await lawInForce(trx)).holidays).on;
  const [first] = matters;
  if (first && hasPhone) await oweCall(services, trx, { matterId: first.id, dueOn: callBy, notKnown });
  const review = await reviewOf(trx, matters);
  const union = await trx
    .selectFrom('tradeUnion')
    .leftJoin('unionBody', (join) =>
      join
        .onRef('unionBody.unionId', '=', 'tradeUnion.id')
        .on('unionBody.closedOn', 'is', null)
        .on('unionBody.phone', 'is not', null),
    )
    .select(['tradeUnion.name', 'unionBody.phone'])
    .where('tradeUnion.id', '=', unionId)
    .orderBy('unionBody.kind')
    .executeTakeFirstOrThrow();
  return {
    unionName: registered.unionName,
    unionPhone: union.phone,
    lines: linesOf(services, { registered, matters, review, callBy, hasPhone }),
  };
}

interface Course {
  readonly registered: Registered['registered'];
  readonly matters: readonly HandedIn[];
  readonly review: string | null;
  readonly callBy: string;
  readonly hasPhone: boolean;
}

/** No call is promised where no number was left: then it is the worker who calls. */
function linesOf(services: Services, { registered, matters, review, callBy, hasPhone }: Course): readonly string[] {
  const { fastTrack, limitation } = registered.triage;
  const by = formatChineseDate(callBy);
  return [
    hasPhone
      ? `工作人员最晚${by}联系您，核对情况。`
      : `您没有留电话，工会打不了电话给您。请在${by}前打12351报编号，核对情况。`,
    ...applicationLines(services, matters, { review, hasPhone }),
    ...(fastTrack.value === true ? ['您的事情符合快速办理的条件，会优先办。'] : []),
    ...(limitation.level === 'urgent' ? [hurry(hasPhone)] : []),
    hasPhone ? '有结果会告诉您。等得着急，随时可以打12351问。' : '办到哪一步、有没有结果，请打12351报编号问。',
  ];
}

const hurry = (hasPhone: boolean) =>
  `申请仲裁的时间快到了，请${hasPhone ? '接到电话后尽快来办' : '今天就打12351报编号，或者到窗口来办'}。`;

function applicationLines(
  { today }: Services,
  matters: readonly HandedIn[],
  { review, hasPhone }: { readonly review: string | null; readonly hasPhone: boolean },
): readonly string[] {
  if (!matters.some(({ procedure }) => procedure === 'aid_application')) return [];
  const waits = matters.some(({ procedure, isUnderReview }) => procedure === 'aid_application' && !isUnderReview);
  return [
    waits
      ? `请律师的申请还差一点材料，${hasPhone ? '工作人员会告诉您补什么' : '补什么请打12351报编号问'}。补齐以后${termWords('la.law.review', today())}内答复。`
      : `请律师的申请已经开始审查，最晚${review ? formatChineseDate(review) : ''}答复您同意不同意。`,
    `同意以后，${termWords('la.law.assign', today())}内给您派律师或者承办人。`,
  ];
}

/** The last day of the review, of the clock that the law has set. */
async function reviewOf(trx: Trx, matters: readonly HandedIn[]): Promise<string | null> {
  const ids = matters.filter(({ isUnderReview }) => isUnderReview).map(({ id }) => id);
  if (ids.length === 0) return null;
  const clock = await trx
    .selectFrom('clock')
    .select('dueOn')
    .where('matterId', 'in', ids)
    .where('name', '=', 'review')
    .orderBy('dueOn', 'desc')
    .executeTakeFirst();
  return clock?.dueOn ?? null;
}

/** In the receptionist's list until somebody has called; it names what was answered with 'not known'. */
async function oweCall(
  { today }: Services,
  trx: Trx,
  {
    matterId,
    dueOn: by,
    notKnown,
  }: { readonly matterId: string; readonly dueOn: string; readonly notKnown: readonly string[] },
): Promise<void> {
  const { unionId } = await trx
    .selectFrom('matter')
    .select('unionId')
    .where('id', '=', matterId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('obligation')
    .values({
      matterId,
      kind: 'online_call',
      label: '联系网上求助人',
      addresseeParty: 'receptionist',
      addresseeUnionId: unionId,
      openedOn: today(),
      openedBy: PORTAL_STAFF_ID,
      dueOn: by,
      note: notKnown.length > 0 ? `要问清：${notKnown.join('、')}` : '核对申请内容',
    })
    .execute();
}
