/** From answers to a contact: what the intake desk is told when a worker sends an application. */
import { formatYuan } from '@gongyuan/law/money.ts';
import { isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Answers } from '@gongyuan/wire/portal.ts';
import type { ContactIn } from '@gongyuan/wire/intake.ts';
import { notKnown } from '@gongyuan/portal/ask/steps.ts';
import { linesOf } from '@gongyuan/portal/ask/wanting.ts';
import type { z } from 'zod';

export type ContactTold = z.output<typeof ContactIn>;

/** The person who is named nowhere yet: the phone is kept with them, so that they find their matter again. */
const NAMELESS = '未留姓名';
const NO_STORY = '申请人在网上没有写经过，请打电话询问。';

interface Where {
  readonly unionId: string;
  readonly personId: string;
}

export function toldOf(answers: Answers, { unionId, personId }: Where): ContactTold {
  const { trouble, employer } = answers;
  const causes = Array.isArray(trouble) ? trouble : [];
  const first = causes[0];
  return {
    unionId,
    channel: 'online',
    speaker: speakerOf(answers),
    story: answers.story?.text || NO_STORY,
    facts: factsOf(answers),
    parties: [
      {
        kind: answers.who === 'union_officer' ? 'union_officer' : 'worker',
        role: 'applicant',
        person: personOf(answers, personId),
        isRepresentative: false,
      },
      ...(employer?.name
        ? [
            {
              kind: 'employer',
              role: 'respondent',
              employer: { name: employer.name },
              isRepresentative: false,
            } as const,
          ]
        : []),
    ],
    // One sum was told: it stands with the first cause, and the desk divides it.
    claims: first && answers.amount !== undefined ? [{ cause: first, party: 0, claimedFen: answers.amount }] : [],
    lines: linesOf(answers).map((line) => ({ line, form: {}, ...noteOf(answers) })),
  };
}

export function personOf({ contact }: Answers, id?: string): NonNullable<ContactTold['parties'][number]['person']> {
  return {
    ...(id === undefined ? {} : { id }),
    name: contact?.name || NAMELESS,
    ...(contact?.phone ? { phone: contact.phone } : {}),
    ...(contact?.identityNumber ? { identityNumber: contact.identityNumber } : {}),
  };
}

function speakerOf({ helper, contact }: Answers): ContactTold['speaker'] {
  if (!helper) return { kind: 'self', ...(contact?.name ? { name: contact.name } : {}) };
  const relation =
    helper.relation || { family: '家属或者朋友', union_officer: '工会干部', colleague: '工友' }[helper.kind];
  return { kind: helper.kind === 'union_officer' ? 'union_officer' : 'proxy', name: helper.name, relation };
}

/** 'Not known' is an answer and goes along; what was not asked stays away. */
function factsOf({ who, trouble, place, employer, job, knew }: Answers): ContactTold['facts'] {
  const day = knew !== undefined && isPlainDate(knew) ? Number(knew.slice(0, 4)) : undefined;
  return {
    causes: Array.isArray(trouble) ? trouble : [],
    ...(who && who !== 'unknown' ? { applicantCategory: who } : {}),
    ...(place && place !== 'unknown'
      ? place.divisionCode
        ? { divisionCode: place.divisionCode }
        : { placeText: place.text }
      : {}),
    ...(employer
      ? {
          workerCount: employer.workers,
          ...(employer.workers === 1 ? {} : { isCommonClaim: commonOf(employer.workers) }),
        }
      : {}),
    ...(job === undefined ? {} : { isEmploymentOngoing: job === 'unknown' ? 'unknown' : job === 'still' }),
    ...(typeof job === 'object' ? { employmentEndedOn: job.leftOn } : {}),
    ...(knew === undefined ? {} : { knewOn: knew }),
    ...(day === undefined ? {} : { eventYear: day }),
  };
}

/** Asked as 'the same thing happened to mates': a number says yes. */
const commonOf = (workers: number | 'unknown'): boolean | 'unknown' => (workers === 'unknown' ? 'unknown' : true);

const proofWords = {
  declaration: '本人承诺家庭经济困难',
  certificate: '本人称有困难证明',
  none: '本人称家庭不困难，但权益受到严重侵害',
  unknown: '家庭经济情况说不清楚',
} as const;

/** What the desk has to ask, and the hardship as declared where the rules examine it. */
function noteOf(answers: Answers): { readonly note?: string } {
  const { hardship } = answers;
  const open = notKnown(answers);
  const parts = [
    hardship &&
      `${proofWords[hardship.proof]}${hardship.householdSize ? `，家庭${hardship.householdSize}人` : ''}${
        hardship.incomePerHeadFen === undefined ? '' : `，人均月收入${formatYuan(hardship.incomePerHeadFen)}`
      }`,
    open.length > 0 && `网上申请，待问清：${open.join('、')}`,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? { note: parts.join('。').slice(0, 500) } : {};
}
