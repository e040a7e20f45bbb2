/** A case as the clerk at the window would type it: what the file does not state stays not asked. */
import { applicantCategoryOf, causeOf, isChannel } from '@gongyuan/law/vocabulary.ts';
import type { ApplicantCategory, CauseCode, Channel } from '@gongyuan/law/vocabulary.ts';
import type { ContactIn } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';
import { causeCodesOf } from './cases.ts';
import type { Case } from './cases.ts';
import type { Line } from './wish.ts';
import { wishOf } from './wish.ts';

export type ContactForm = z.input<typeof ContactIn>;

export interface Window {
  readonly unionId: string;
  readonly divisionCode: string | null;
}

/** A roster typed at once is this long at most; beyond it the number alone is told. */
const LARGEST_ROSTER = 1000;
const FEN = 100;

const byOthers = new Set<Channel>([
  'petition',
  'court_referral',
  'arbitration_referral',
  'supervision_or_screening',
  'cross_region_or_home_union',
  'union_initiated_or_other',
]);

export function channelOf({ channel_code: code }: Case): Channel {
  return code && isChannel(code) ? code : 'walk_in';
}

export function causesOf({ causes }: Case): readonly CauseCode[] {
  return causeCodesOf(causes ?? []);
}

export function contactForm(
  told: Case,
  { unionId, divisionCode }: Window,
): ContactForm & { readonly lines: { line: Line }[] } {
  const channel = channelOf(told);
  const category = told.applicant_category ? applicantCategoryOf(told.applicant_category) : undefined;
  const causes = causesOf(told);
  const lines = wishOf(told.intake_note, channel);
  const place = placeText(told);
  return {
    unionId,
    channel,
    speaker: speakerOf(channel, category),
    story: storyOf(told),
    facts: {
      causes: [...causes],
      ...(category ? { applicantCategory: category } : {}),
      ...(divisionCode ? { divisionCode } : {}),
      ...(place ? { placeText: place } : {}),
      ...(told.workers ? { workerCount: told.workers } : {}),
      ...(told.year ? { eventYear: told.year } : {}),
    },
    parties: rosterOf(told, category, lines),
    claims: claimsOf(told, causes),
    // The note says that a paper was wanted, seldom which.
    lines: lines.map((line) => (line === 'drafting' ? { line, form: { paperKind: 'other' } } : { line })),
  };
}

/** Municipalities are named once: 重庆市万州区. */
export function placeText({ place }: Case): string {
  return [...new Set([place?.province, place?.city, place?.county])].filter(Boolean).join('');
}

export function speakerOf(channel: Channel, category: ApplicantCategory | undefined): ContactForm['speaker'] {
  if (category === 'family') return { kind: 'proxy', relation: '家属' };
  if (category === 'union_organisation') return { kind: 'union_officer' };
  return { kind: byOthers.has(channel) ? 'other_body' : 'self' };
}

/** Words which the lists do not know are kept where the clerk would put them. */
export function storyOf(told: Case): string {
  const strange = (told.causes ?? []).filter((word) => word !== '' && !causeOf(word));
  const category = told.applicant_category;
  const notes = [
    told.workers_note,
    strange.length > 0 ? `事由原词：${strange.join('、')}` : null,
    category && !applicantCategoryOf(category) ? `申请人原词：${category}` : null,
    told.channel_code && !isChannel(told.channel_code) ? `来源原词：${told.channel_code}` : null,
    typeof told.amount_claimed_yuan === 'number' && causesOf(told).length === 0
      ? `请求金额${told.amount_claimed_yuan}元`
      : null,
  ];
  return [told.intake_note, ...notes.filter(Boolean).map((note) => `（${note}）`)].join('');
}

/** Seats without names; an applicant of representation is there even where the file does not say how many they are. */
function rosterOf(
  { workers }: Case,
  category: ApplicantCategory | undefined,
  lines: readonly Line[],
): ContactForm['parties'] {
  const isRepresented = lines.some((line) => line === 'arbitration' || line === 'litigation');
  const known = workers && workers <= LARGEST_ROSTER ? workers : 0;
  const seats = known || (isRepresented ? 1 : 0);
  const kind = category === 'union_officer' ? 'union_officer' : category === 'union_organisation' ? 'union' : 'worker';
  return Array.from({ length: seats }, (_, seat) => ({
    kind,
    role: 'applicant' as const,
    displayName: seats > 1 ? `申请人${seat + 1}` : '申请人',
  }));
}

/** One sum for the whole roster, its division not stated; a sum of several causes stands with the first. */
function claimsOf({ amount_claimed_yuan: yuan }: Case, causes: readonly CauseCode[]): ContactForm['claims'] {
  const [cause] = causes;
  return typeof yuan !== 'number' || !cause ? [] : [{ cause, party: null, claimedFen: Math.round(yuan * FEN) }];
}
