/** Words which several papers of a case share. */
import { dayWords } from '../document-tags.ts';
import { addDays, formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import { stages } from '../stages.ts';
import type { Case } from './row.ts';

export type Input = Readonly<Record<string, unknown>>;

export const stageOf = ({ matter }: Case) => stages[matter.stage as keyof typeof stages]; // the column's check allows only these keys
export const causeOf = ({ file }: Case) => file.causes.map((code) => causes[code].label).join('、') || '劳动权益';

/** What was typed into a field; nothing typed is nothing said. */
export const said = (input: Input, field: string): string => {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
};

export const dayIn = (input: Input, field: string) => dayWords(said(input, field) || null);
export const dueOf = ({ clocks }: Case, clock: string) => dayWords(clocks[clock]?.dueOn);
export const lastDay = (from: PlainDate, days: number) => formatChineseDate(addDays(from, days - 1));

/** Not known is said, and is not zero. @unit fen */
export const yuan = (fen: unknown) => (typeof fen === 'number' ? formatYuan(fen) : '不清楚');

export const choiceOf = (choices: Readonly<Record<string, string>>, value: unknown) =>
  (typeof value === 'string' && choices[value]) || '';

const withFirm = (one: { readonly name: string; readonly firm: string | null }) =>
  one.firm ? `${one.firm}${one.name}` : one.name;

/** Those who have the case in hand, each with their firm. */
export const handlersOf = ({ found }: Case) => (found.handlers ?? []).map(withFirm).join('、');
/** The first handler from whom the act takes the case; those beside go on. */
export const formerOf = ({ found, matter }: Case) => {
  const former = (found.handlers ?? []).find(({ staffId }) => staffId === matter.handlerId);
  return former ? withFirm(former) : '';
};
/** The one chosen by the act, with the firm. */
export const chosenOf = ({ found }: Case) => (found.handler ? withFirm(found.handler) : '');

export const partyName = ({ file }: Case, partyId: unknown) =>
  file.parties.find((party) => party.id === partyId)?.displayName ?? '全体（尚未分到人）';
