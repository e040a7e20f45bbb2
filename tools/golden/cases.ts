// A file of worked examples as it comes: `{ meta, cases[] }`. A case may hold nothing but `claim_type` and `inputs`.
import { isPlainDate, addDays, addMonths, addYears, type PlainDate } from '../../law/calendar/plain-date.ts';

/** Values by output key: a figure or a date. */
export type Values = Readonly<Record<string, number | string>>;

/** What a case's published figure is worth; decides how it is compared. */
export type Verdict = 'agree' | 'agree_rounding' | 'contested' | 'disagree';

/** One worked example. `scored` is undefined where there is nothing to compare with. */
export type WorkedExample = {
  readonly id: string;
  readonly claimType: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly day: PlainDate;
  readonly verdict: Verdict;
  readonly scored: Values | undefined;
  readonly accept: readonly Values[];
  readonly ignore: readonly string[];
  readonly tolerancePercent: number | undefined;
};

/** A case that cannot be run, with what is wrong with it. */
export type UnreadableExample = { readonly id: string; readonly problem: string; readonly scored: Values | undefined };

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf(value: unknown, ignored: readonly string[] = []): Values {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).flatMap(([key, entry]): [string, number | string][] =>
    (typeof entry === 'number' || typeof entry === 'string') && !ignored.includes(key) ? [[key, entry]] : [],
  );
  return Object.fromEntries(entries);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

const verdicts: readonly Verdict[] = ['agree', 'agree_rounding', 'contested', 'disagree'];

function verdictOf(value: unknown): Verdict {
  return verdicts.find((verdict) => isObject(value) && value['verdict'] === verdict) ?? 'agree';
}

/**
 * The day on which a case is answered: its date of the facts, for a month or a year the last day of it but not later
 * than the day on which the file was made up; without a date that day. It decides nothing that the inputs decide.
 *
 * @basis golden-inputs: a date outside the inputs is for people
 * @unit  a day
 * @example dayOf('2025-12', '2026-11-21') // '2025-12-31'
 */
export function dayOf(factDate: unknown, asOf: PlainDate): PlainDate {
  const text = typeof factDate === 'string' ? factDate : '';
  if (isPlainDate(text)) return text;
  if (isPlainDate(`${text}-01`)) return earlier(addDays(addMonths(`${text}-01`, 1), -1), asOf);
  if (isPlainDate(`${text}-01-01`)) return earlier(addDays(addYears(`${text}-01-01`, 1), -1), asOf);
  return asOf;
}

function earlier(day: PlainDate, limit: PlainDate): PlainDate {
  return day < limit ? day : limit;
}

function scoredOf(entry: Json, ignore: readonly string[]): Values | undefined {
  const found = valuesOf(isObject(entry['law_result']) ? entry['law_result'] : entry['expected'], ignore);
  return Object.keys(found).length === 0 ? undefined : found;
}

function readCase(entry: unknown, position: number, asOf: PlainDate): WorkedExample | UnreadableExample {
  const named = isObject(entry) ? entry['id'] : undefined;
  const id = typeof named === 'string' || typeof named === 'number' ? String(named) : `#${position + 1}`;
  if (!isObject(entry)) return { id, problem: '这一条不是对象', scored: undefined };
  const ignore = textsOf(entry['ignore']);
  const scored = scoredOf(entry, ignore);
  const { claim_type: claimType, inputs, accept, tolerance_pct: tolerance } = entry;
  if (typeof claimType !== 'string') return { id, problem: '没有 claim_type', scored };
  if (!isObject(inputs)) return { id, problem: '没有 inputs', scored };
  return {
    id,
    claimType,
    inputs,
    day: dayOf(entry['fact_date'], asOf),
    verdict: verdictOf(entry['check']),
    scored,
    accept: Array.isArray(accept) ? accept.map((set) => valuesOf(set, ignore)) : [],
    ignore,
    tolerancePercent: typeof tolerance === 'number' ? tolerance : undefined,
  };
}

/**
 * The cases of a file's text, in order.
 *
 * @basis golden-inputs: the shape of the files
 * @unit  cases; throws where the text is no JSON or holds no list of cases
 * @example readCases('{"cases":[{"claim_type":"work_death","inputs":{"death_year":2025}}]}', '2026-11-21').length // 1
 */
export function readCases(text: string, today: PlainDate): readonly (WorkedExample | UnreadableExample)[] {
  const file: unknown = JSON.parse(text);
  const cases = isObject(file) ? file['cases'] : file;
  if (!Array.isArray(cases)) throw new Error('文件里没有 cases 列表');
  const meta = isObject(file) ? file['meta'] : undefined;
  const stated = isObject(meta) ? meta['as_of'] : undefined;
  const asOf = isPlainDate(stated) ? stated : today;
  return cases.map((entry, position) => readCase(entry, position, asOf));
}
