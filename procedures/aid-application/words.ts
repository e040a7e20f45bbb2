/** How an application's papers put facts into words. */
import { ended } from '../document-tags.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan, upperCaseYuan } from '@gongyuan/law/money.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { stages } from '../stages.ts';
import type { AidApplicationRow } from './row.ts';

export type Application = Context<AidApplicationRow>;
export type Input = Readonly<Record<string, unknown>>;

export const known = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === 'unknown' ? '不清楚' : String(value);
export const knownDay = (value: string | null) =>
  value === null || value === 'unknown' ? '不清楚' : formatChineseDate(value);
export const causeWords = (file: DisputeFile) => file.causes.map((code) => causes[code].label).join('、') || '劳动权益';
export const stageWord = (stage: string | null) =>
  stage && stage in stages ? stages[stage as keyof typeof stages] : '未定'; // checked by `in`

/** The day of submitting; before it, that of registering. */
export const submittedDay = ({ matter }: Application) => formatChineseDate(matter.submittedOn ?? matter.openedOn);

/** The last day of a running clock; empty where none runs, which only an overridden definition could bring about. */
export function lastDay({ clocks }: Application, name: string): string {
  const clock = clocks[name];
  return clock ? formatChineseDate(clock.dueOn) : '';
}

/** How many workers, or how many of them are on the roster. */
export function headcount({ file, applicantIds }: Application): string {
  const unknown = file.workerCount === 'unknown' || file.workerCount === null;
  return unknown ? `已登记${applicantIds.length}人` : `${file.workerCount}人`;
}

/** Sum of what is claimed; 'not known' when no amount was stated. @unit fen → words */
export function claimedWords(file: DisputeFile): string {
  const amounts = file.claims.map((claim) => claim.claimedFen).filter((fen) => fen !== null);
  if (amounts.length === 0) return '金额不清楚';
  const unknown = file.claims.length - amounts.length;
  const rest = unknown === 0 ? '' : `（另有${unknown}项金额不清楚）`;
  const sum = amounts.reduce((total, fen) => total + fen, 0);
  return `${formatYuan(sum)}（大写：${upperCaseYuan(sum)}）${rest}`;
}

/** Who took a paper in; what the worker sent on their own phone nobody took from their hand. */
export const receiverOf = ({ actor }: Application) => (actor.personIds.length > 0 ? '网上窗口' : actor.name);

/** What was typed into a field of the act's form, as a sentence. */
export const typed = (input: Input, name: string) => ended(typeof input[name] === 'string' ? input[name] : '');

/** `1．劳动合同；2．工资流水。` */
export function numbered(items: unknown): string {
  const names = Array.isArray(items) ? items.map(String) : [];
  return names.length === 0 ? '无。' : `${names.map((item, index) => `${index + 1}．${item}`).join('；')}。`;
}
