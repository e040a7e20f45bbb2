// Until when, and why that day: the answer to one term counted from one day, sentence by sentence.
import { formatBases, LawUnknown, type Basis } from '../basis.ts';
import { publishedHolidays, type HolidayTable } from '../calendar/holidays.ts';
import { addDays, formatChineseDate, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { datedText, lengthText } from '../calendar/reasons.ts';
import { dueBefore, dueOn, dueWithPauses, type DueDay, type Pause, type Term } from '../calendar/working-days.ts';
import { publishedTerms, type LawTermId, type TermBook } from './book.ts';
import { doubtsOf, lawOfCounting, otherReadingOf, startSentences, storySentences } from './answer-words.ts';
import { wordingAt, type KnownWording, type TermId } from './terms.ts';

/** What else bears on the count: all absent in the plain case. */
export type AnswerOptions = {
  readonly holidays?: HolidayTable;
  readonly book?: TermBook;
  /** Times during which the clock stood still; only for a term whose rule knows them. */
  readonly pauses?: readonly Pause[];
  /** Days from which it was counted afresh; only for a term whose rule knows that. */
  readonly restartedOn?: readonly PlainDate[];
  /** By how much it was lengthened, in the term's own unit. */
  readonly extendedBy?: number;
};

/** The day on the other reading of an unconfirmed unit. */
export type OtherReading = { readonly label: string; readonly dueOn: PlainDate; readonly provisional: boolean };

/** The answer where there is a day. */
export type TermAnswer = {
  readonly kind: 'due';
  readonly id: TermId | LawTermId;
  readonly label: string;
  readonly dueOn: PlainDate;
  /** The moment, for a term in hours counted from 00:00 of the day given. */
  readonly dueAt?: string;
  readonly provisional: boolean;
  /** The grounds as a letter cites them. */
  readonly basis: string;
  readonly because: readonly Basis[];
  readonly steps: readonly string[];
  /** Something about the term rests on memory: see `doubts`. */
  readonly unconfirmed: boolean;
  readonly doubts: readonly string[];
  readonly otherReadings: readonly OtherReading[];
};

/** The answer where the rule gives no number: what must be decided before there is a day. */
export type TermUndecided = {
  readonly kind: 'undecided';
  readonly id: TermId | LawTermId;
  readonly label: string;
  readonly decide: string;
  readonly basis: string;
  readonly because: readonly Basis[];
};

/**
 * Until when, counted from the day of the event, and why. A term counted backwards takes the event's day and answers
 * the earlier one; a term in hours takes the day as 00:00 in China. A day on which no wording was in force is an error
 * that says so, and so are pauses, restarts and extensions that the term's rule does not know.
 *
 * @basis 《民法典》第二百条至第二百零四条，and each term's own article
 * @unit  calendar date, Asia/Shanghai
 * @example answerTerm('dp.sue.nonfinal', '2026-09-17') // { kind: 'due', dueOn: '2026-10-08', … }
 */
export function answerTerm(
  id: TermId | LawTermId,
  startsOn: PlainDate,
  options: AnswerOptions = {},
): TermAnswer | TermUndecided {
  if (!isPlainDate(startsOn)) throw new RangeError(`不是有效的日期：${String(startsOn)}`);
  const wording = wordingAt(id, startsOn, options.book ?? publishedTerms);
  const because = [wording.basis, ...(wording.also ?? [])];
  const common = { id, label: wording.label, basis: formatBases(because), because };
  const { amount, unit } = wording.term;
  if (amount === null)
    return { kind: 'undecided', ...common, decide: wording.decide ?? '规定没有写明期限，须人工确定。' };
  checkOptions(wording, options);
  const counted = unit === 'hour' ? inHours(startsOn, amount) : inDays(wording, { amount, unit }, startsOn, options);
  const { trace, ...day } = counted;
  const other = unit === 'hour' ? [] : otherReadings(wording, { amount, unit }, startsOn, options);
  const doubts = doubtsOf(wording);
  const steps = [
    ...startSentences(wording, startsOn),
    ...trace,
    lawOfCounting(wording),
    ...storySentences(wording),
    ...doubts,
    ...other.map((reading) => readingSentence(reading, day.dueOn)),
  ];
  return { kind: 'due', ...common, ...day, steps, unconfirmed: doubts.length > 0, doubts, otherReadings: other };
}

type Counted = {
  readonly dueOn: PlainDate;
  readonly dueAt?: string;
  readonly provisional: boolean;
  readonly trace: readonly string[];
};

function inHours(startsOn: PlainDate, hours: number): Counted {
  const days = Math.floor(hours / 24);
  const on = addDays(startsOn, days);
  const hour = String(hours % 24).padStart(2, '0');
  const trace = [
    `按小时计算的，从规定的时间开始计算（《民法典》第二百零一条第二款）；这里以${formatChineseDate(startsOn)}0时为起点。`,
    `${lengthText(hours, 'hour')}以后是${datedText(on)}${Number(hour)}时；按小时计的不因休息日顺延。`,
  ];
  return { dueOn: on, dueAt: `${on}T${hour}:00:00+08:00`, provisional: false, trace };
}

function checkOptions(wording: KnownWording, { pauses, restartedOn, extendedBy }: AnswerOptions): void {
  const name = `“${wording.label}”`;
  if (pauses !== undefined && pauses.length > 0 && wording.pauses === undefined)
    throw new LawUnknown(`${name}没有停止计算的规定，不能扣除时间。`);
  if (restartedOn !== undefined && restartedOn.length > 0 && wording.restarts === undefined)
    throw new LawUnknown(`${name}没有重新计算的规定。`);
  if (extendedBy === undefined) return;
  const { extension } = wording;
  if (extension === undefined) throw new LawUnknown(`${name}没有延长的规定。`);
  if (!Number.isInteger(extendedBy) || extendedBy < 1) throw new RangeError(`延长的数目应为正整数：${extendedBy}`);
  if (extension.amount !== null && extendedBy > extension.amount)
    throw new LawUnknown(`${name}最多延长${extension.amount}，不能延长${extendedBy}。${extension.words}`);
}

/** The day in days, months or years, with what stopped, restarted or lengthened it said first. */
function inDays(wording: KnownWording, term: Term, startsOn: PlainDate, options: AnswerOptions): Counted {
  const { on, provisional, trace } = count(wording, term, startsOn, options);
  const from = startOf(startsOn, options);
  const first = [
    from === startsOn ? '' : `${wording.restarts ?? ''}最近一次重新计算是${datedText(from)}，以前的日子不再算。`,
    options.extendedBy === undefined
      ? ''
      : `原为${lengthText(term.amount, term.unit)}，已延长${lengthText(options.extendedBy, term.unit)}，合并计算。`,
    ...(options.pauses ?? []).map(
      (pause) =>
        `${formatChineseDate(pause.from)}停止计算，${formatChineseDate(pause.to)}以后继续：${wording.pauses ?? ''}`,
    ),
  ].filter((sentence) => sentence !== '');
  return { dueOn: on, provisional, trace: [...first, ...trace] };
}

/** The last day from which the count runs: the event, or the latest restart after it. */
function startOf(startsOn: PlainDate, { restartedOn = [] }: AnswerOptions): PlainDate {
  return [startsOn, ...restartedOn].toSorted().at(-1) ?? startsOn;
}

function count(wording: KnownWording, term: Term, startsOn: PlainDate, options: AnswerOptions): DueDay {
  const table = options.holidays ?? publishedHolidays;
  if (wording.kind === 'counted_backwards') return dueBefore(startsOn, term, table);
  const whole = { ...term, amount: term.amount + (options.extendedBy ?? 0) };
  const from = startOf(startsOn, options);
  const pauses = options.pauses ?? [];
  return pauses.length === 0 ? dueOn(from, whole, table) : dueWithPauses(from, whole, pauses, table);
}

function otherReadings(
  wording: KnownWording,
  term: Term,
  startsOn: PlainDate,
  options: AnswerOptions,
): readonly OtherReading[] {
  const unit = otherReadingOf(wording);
  if (unit === undefined) return [];
  const { on, provisional } = count(wording, { ...term, unit }, startsOn, options);
  return [
    {
      label: `按${lengthText(term.amount, unit)}${unit === 'calendar_day' ? '（日历日）' : ''}`,
      dueOn: on,
      provisional,
    },
  ];
}

function readingSentence({ label, dueOn: on }: OtherReading, main: PlainDate): string {
  const earlier = on < main ? on : main;
  const advice = on === main ? '两种算法是同一天。' : `拿不准的，按较早的${datedText(earlier)}办。`;
  return `${label}计算的，是${datedText(on)}；${advice}`;
}
