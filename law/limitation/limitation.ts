// Until when a claim can be brought before the other side may plead limitation; it warns, it never bars.
import type { Basis } from '../basis.ts';
import { publishedHolidays, type HolidayTable } from '../calendar/holidays.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { publishedTerms, type TermBook } from '../terms/book.ts';
import { termAt } from '../terms/terms.ts';
import {
  watchFromDays,
  type LimitationAnswer,
  type LimitationFacts,
  type LimitationLevel,
  type LimitationPart,
  type LimitationReading,
} from './facts.ts';
import { ruleBasis, startsOf } from './readings.ts';
import type { Start } from './start.ts';
import { runPeriod, type Counting } from './run.ts';

/**
 * The last day of a claim's limitation on every tenable reading, the one used here first, with its steps. What is not
 * known is listed as the next question. The day after changes only `daysLeft` and `level`.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条；《民法典》第一百八十八条至第一百九十五条；《劳动保障监察条例》第二十条
 * @unit  calendar date, Asia/Shanghai; days
 * @example limitation({ rule: 'labour', knewOn: '2025-11-24' }, '2026-11-21').endsOn // '2026-11-24'
 */
export function limitation(
  facts: LimitationFacts,
  today: PlainDate,
  holidays: HolidayTable = publishedHolidays,
  book: TermBook = publishedTerms,
): LimitationAnswer {
  const counting = { holidays, book };
  const { starts, missing } = startsOf(facts);
  const interruptions = facts.interruptions ?? [];
  const isContested =
    interruptions.some(({ kind }) => kind === 'asked_union') &&
    starts.some(({ suspension }) => suspension === 'runs_on');
  const plain = starts.map((start) => readingOf(start, facts, today, counting, false));
  const other = isContested ? starts.map((start) => readingOf(start, facts, today, counting, true)) : [];
  const readings = [...plain, ...other];
  const main = readings[0];
  const warnings = warningsOf(facts);
  if (main === undefined) {
    const because = [ruleBasis[facts.rule]];
    return { level: 'unknown', provisional: false, because, steps: [], readings, missing, warnings };
  }
  return {
    level: main.level,
    ...(main.endsOn === undefined ? {} : { endsOn: main.endsOn }),
    ...(main.daysLeft === undefined ? {} : { daysLeft: main.daysLeft }),
    provisional: main.provisional,
    because: main.because,
    steps: main.steps,
    readings,
    missing,
    warnings,
  };
}

function readingOf(
  start: Start,
  facts: LimitationFacts,
  today: PlainDate,
  counting: Counting,
  isUnionAnAuthority: boolean,
): LimitationReading {
  const { label, holder, parts } = named(start, isUnionAnAuthority);
  const runs = parts.map(({ from, to }) => {
    const period = { ...start, startsOn: to, isUnionAnAuthority };
    return { from, to, ...runPeriod(period, facts.interruptions ?? [], facts.suspensions ?? [], counting) };
  });
  const last = runs.at(-1);
  if (last === undefined) {
    return { label, holder, level: 'none', provisional: false, because: start.because, steps: start.steps };
  }
  const next = runs.find(({ endsOn }) => endsOn >= today) ?? last;
  const daysLeft = daysBetween(today, next.endsOn);
  return {
    label,
    holder,
    endsOn: last.endsOn,
    daysLeft,
    level: levelOf(daysLeft, today, counting.book),
    provisional: runs.some(({ provisional }) => provisional),
    because: distinct([...start.because, ...runs.flatMap(({ because }) => because)]),
    steps: [...start.steps, ...last.steps],
    ...(runs.length === 1 ? {} : { parts: runs.map(({ from, to, endsOn }): LimitationPart => ({ from, to, endsOn })) }),
  };
}

function named(start: Start, isUnionAnAuthority: boolean): Pick<Start, 'label' | 'holder' | 'parts'> {
  if (!isUnionAnAuthority) return start;
  const label = `${start.label}；向工会求助算作中断`;
  return { label, holder: '认为工会属于“有关部门”的读法，没有见到统一的规定（待核实）', parts: start.parts };
}

/**
 * Grounds, each once.
 *
 * @basis 公文引用法律应当写明名称和条款
 * @unit  grounds
 * @example distinct([{ instrument: '民法典' }, { instrument: '民法典' }]).length // 1
 */
export function distinct(bases: readonly Basis[]): readonly Basis[] {
  return bases.filter(
    (basis, index) =>
      bases.findIndex((other) => other.instrument === basis.instrument && other.article === basis.article) === index,
  );
}

/**
 * How near an end is: urgent below the days from which aid may go ahead of the papers.
 *
 * @basis 《法律援助法》第四十四条第一款
 * @unit  level
 * @example levelOf(6, '2026-11-21') // 'urgent'
 */
export function levelOf(daysLeft: number, today: PlainDate, book: TermBook = publishedTerms): LimitationLevel {
  if (daysLeft < 0) return 'passed';
  if (daysLeft < termAt('la.law.urgent_threshold', today, book).term.amount) return 'urgent';
  return daysLeft <= watchFromDays ? 'watch' : 'none';
}

/** What to mind whatever the day: these sentences do not depend on it. */
function warningsOf({ rule, pleaded, interruptions = [] }: LimitationFacts): readonly string[] {
  if (rule === 'inspection') return ['监察时效过了，还可以看仲裁时效；两年内投诉过的要留好回执。'];
  if (rule === 'injury_recognition') return ['不是自身原因耽误的时间可以扣除，要问清有没有劳动关系的仲裁、诉讼等。'];
  return [
    '时效只在对方提出抗辩时起作用，仲裁委员会和法院不主动适用（《民法典》第一百九十三条、第一百九十八条）；过了也照样接待，不能因此不帮。',
    ...(rule === 'civil'
      ? ['自权利受损害之日起最长二十年。']
      : ['对方应当在仲裁期间提出抗辩，仲裁时没有提出的，以后一般不支持（凭记忆，待核实）。']),
    ...(pleaded === false ? ['对方目前没有提出时效抗辩。'] : []),
    ...(interruptions.length > 0
      ? ['每次主张、投诉、答应的凭据要留好：中断要由主张的一方证明。']
      : ['有没有催要、投诉、对方答应过，要问清：都会使时效重新计算。']),
  ];
}
