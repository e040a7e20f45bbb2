// The two sums paid when the employment of an injured worker of grades five to ten ends: medical and employment.
import { article as jiangsuInjury } from '../articles/jiangsu-work-injury.ts';
import { article as injury } from '../articles/work-injury-regulations.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { figuresAt, type DatedFigure } from '../figures/figure.ts';
import { line } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { times, type Factor } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { WageBase } from './injury-wage.ts';
import type { Context, Line, Said, Warning } from './outcome.ts';

const because = [citation(injury(36)), citation(injury(37)), citation(contractRegulations(23))];
const jiangsuBecause = [citation(jiangsuInjury(27)), ...because];
const reducedBecause = [citation(jiangsuInjury(28))];

const kept: Said = {
  text: '一至四级保留劳动关系，没有一次性工伤医疗补助金和一次性伤残就业补助金。',
  because: [citation(injury(35))],
};
const retired: Said = { text: '达到退休年龄或者办理退休的，不付两项一次性补助金。', because: reducedBecause };
const died: Said = { text: '劳动者死亡的，不付两项一次性补助金。', because };
const stillEmployed: Said = { text: '还在职，两项一次性补助金在解除或者终止劳动合同时才付。', because };
const asOfToday: Said = { text: '没有填写离职日期，按现在解除的标准计算。', because };
const notReduced: Said = {
  text: '没有填写是怎样离开的，按不减发计算；临近退休自己辞职的要减。',
  because: reducedBecause,
};
const cityBand: Warning = {
  kind: 'unconfirmed',
  text: '按省的标准计算；设区的市可以上下浮动百分之二十，各市的数额没有收录，以当地公布的为准。',
  because: [citation(jiangsuInjury(27))],
};
const draft: Warning = {
  kind: 'unconfirmed',
  text: '2026年起的数额来自2025年6月26日的征求意见稿，没有查到正式文件；原来的数额也一并给出。',
  because: [{ instrument: '江苏省人力资源和社会保障厅2025年6月26日征求意见稿', isUnconfirmed: true }],
};
const reducedWarning: Warning = {
  kind: 'cap',
  text: '距法定退休不足五年自己辞职的，按比例减发；退休年龄按渐进式延迟后的计算（待核实）。',
  because: reducedBecause,
};

/** One of the sums as a formula before any reduction. */
type Sum = WageBase;
type Pair<T> = { readonly medical: T; readonly employment: T };

/** Which amounts, and which of them are reduced near retirement. */
export type LumpChoice = { readonly row: 'first' | 'second'; readonly reduced: 'both' | 'employment' };

/** The two sums as found: lines for any choice, or why there are none, or what is to be asked. */
export type LumpSums = {
  readonly linesFor: (choice: LumpChoice) => readonly Line[];
  readonly hasSecondRow: boolean;
  readonly isReduced: boolean;
  readonly missing: readonly FactCode[];
  readonly notes: readonly Said[];
  readonly assumed: readonly Said[];
  readonly warnings: readonly Warning[];
  readonly figures: readonly DatedFigure[];
};

const nothing: LumpSums = {
  linesFor: () => [],
  hasSecondRow: false,
  isReduced: false,
  missing: [],
  notes: [],
  assumed: [],
  warnings: [],
  figures: [],
};

/**
 * Whether Jiangsu's fixed sums apply: told, else by the place of work.
 *
 * @basis 《江苏省实施〈工伤保险条例〉办法》第二十七条
 * @unit  true, false, or undefined where neither is known
 * @example isInJiangsu({ placeCode: '320583' }) // true
 */
export function isInJiangsu(facts: ClaimFacts): boolean | undefined {
  return known(facts, 'isJiangsu') ?? known(facts, 'placeCode')?.startsWith('32');
}

/** Why no sum is due at all. */
function exclusion(facts: ClaimFacts, grade: number): Said | undefined {
  if (grade <= 4) return kept;
  const ground = known(facts, 'endingGround');
  if (ground === 'death') return died;
  if (ground === 'retirement' || (known(facts, 'yearsToRetirement') ?? 1) <= 0) return retired;
  const isEnded = known(facts, 'endedOn') !== undefined || ground !== undefined;
  return known(facts, 'isOngoing') === true && !isEnded ? stillEmployed : undefined;
}

/** The share paid to who resigns near retirement: 1 where nothing is reduced, or what decides and is not known. */
function shareOf(facts: ClaimFacts, context: Context, on: PlainDate): DatedFigure | 1 | FactCode {
  const years = known(facts, 'yearsToRetirement');
  const ground = known(facts, 'endingGround');
  if (years !== undefined && years >= 5) return 1;
  if (ground === undefined) return years === undefined ? 1 : 'endingGround';
  if (ground !== 'resigned' && ground !== 'negotiated_by_worker') return 1;
  if (years === undefined) return 'yearsToRetirement';
  const key = String(Math.floor(years) + 1);
  return keptFigure(context, 'jiangsu_injury_retirement_share', on, { where: '32', key }) ?? 1;
}

function toldSum(fen: number | undefined, months: number | undefined, wage: WageBase | undefined): Sum | undefined {
  if (fen !== undefined) return { fen, label: '当地公布的数额', factors: [] };
  if (months === undefined || wage === undefined) return undefined;
  return { ...wage, factors: [...wage.factors, times(months, 'month')] };
}

function toldPair(facts: ClaimFacts, wage: WageBase | undefined): Pair<Sum | undefined> {
  return {
    medical: toldSum(known(facts, 'medicalLumpFen'), known(facts, 'medicalLumpMonths'), wage),
    employment: toldSum(known(facts, 'employmentLumpFen'), known(facts, 'employmentLumpMonths'), wage),
  };
}

const labels = {
  medical: { code: 'medical_lump', label: '一次性工伤医疗补助金' },
  employment: { code: 'employment_lump', label: '一次性伤残就业补助金' },
} as const;

function sumLine(which: keyof typeof labels, sum: Sum, extra: readonly Factor[], isJiangsu: boolean): Line {
  return line({
    ...labels[which],
    baseFen: sum.fen,
    baseLabel: sum.label,
    factors: [...sum.factors, ...extra],
    because: isJiangsu ? jiangsuBecause : because,
  });
}

function linesOf(sums: Pair<Sum | undefined>, extra: Pair<readonly Factor[]>, isJiangsu: boolean): readonly Line[] {
  const lines: Line[] = [];
  if (sums.medical !== undefined) lines.push(sumLine('medical', sums.medical, extra.medical, isJiangsu));
  if (sums.employment !== undefined) lines.push(sumLine('employment', sums.employment, extra.employment, isJiangsu));
  return lines;
}

/** What to ask where a sum is not known: its amount in Jiangsu, months of the own wage elsewhere. */
function missingIn(told: Pair<Sum | undefined>, facts: ClaimFacts, isJiangsu: boolean): readonly FactCode[] {
  const missing: FactCode[] = [];
  const [medical, employment]: readonly FactCode[] = isJiangsu
    ? ['medicalLumpFen', 'employmentLumpFen']
    : ['medicalLumpMonths', 'employmentLumpMonths'];
  if (told.medical === undefined && medical !== undefined && known(facts, medical) === undefined) missing.push(medical);
  if (told.employment === undefined && employment !== undefined && known(facts, employment) === undefined)
    missing.push(employment);
  return missing;
}

type Rows = { readonly medical: readonly DatedFigure[]; readonly employment: readonly DatedFigure[] };

function rowsAt(context: Context, on: PlainDate, grade: number): Rows {
  const ask = { where: '32', key: String(grade) };
  return {
    medical: figuresAt(context.figures, 'jiangsu_injury_medical_lump', on, ask),
    employment: figuresAt(context.figures, 'jiangsu_injury_employment_lump', on, ask),
  };
}

/** What was told wins over the row of the book. */
function rowSums(told: Pair<Sum | undefined>, rows: Rows, row: LumpChoice['row']): Pair<Sum | undefined> {
  const index = row === 'first' ? 0 : 1;
  const fromRow = (figures: readonly DatedFigure[]): Sum | undefined => {
    const figure = figures[index] ?? figures[0];
    return figure === undefined ? undefined : { fen: figure.value, label: figure.label, factors: [] };
  };
  return {
    medical: told.medical ?? fromRow(rows.medical),
    employment: told.employment ?? fromRow(rows.employment),
  };
}

function jiangsu(facts: ClaimFacts, context: Context, grade: number, told: Pair<Sum | undefined>): LumpSums {
  const on = known(facts, 'endedOn') ?? context.today;
  const share = shareOf(facts, context, on);
  if (typeof share === 'string') return { ...nothing, missing: [share] };
  const rows = rowsAt(context, on, grade);
  const first = rowSums(told, rows, 'first');
  const missing = missingIn(first, facts, true);
  const uplift = keptFigure(context, 'jiangsu_injury_occupational_uplift', on, { where: '32' });
  const isDisease = known(facts, 'isOccupationalDisease') === true && uplift !== undefined;
  const more = isDisease ? [times(1 + uplift.value, 'percent', '职业病')] : [];
  const less = share === 1 ? [] : [times(share.value, 'percent', '临近退休')];
  const used = [
    ...(told.medical === undefined ? rows.medical : []),
    ...(told.employment === undefined ? rows.employment : []),
  ];
  const isDraft = used.some((figure) => figure.isDraft === true);
  return {
    ...nothing,
    missing,
    linesFor: ({ row, reduced }) => {
      const medical = reduced === 'both' ? [...more, ...less] : more;
      return linesOf(rowSums(told, rows, row), { medical, employment: less }, true);
    },
    hasSecondRow: isDraft,
    isReduced: share !== 1,
    assumed: known(facts, 'endingGround') === undefined && share === 1 ? [notReduced] : [],
    warnings: [
      ...(isDraft ? [draft] : []),
      ...(used.length > 0 ? [cityBand] : []),
      ...(share === 1 ? [] : [reducedWarning]),
    ],
    figures: [...used, ...(isDisease ? [uplift] : []), ...(share === 1 ? [] : [share])],
  };
}

/**
 * The two sums for a grade. Jiangsu: fixed amounts of the day the employment ended, more for occupational disease, less
 * for who resigns within five years of retirement; elsewhere months of the own wage as told. None for grades one to
 * four, on retirement or death, or while employed.
 *
 * @basis 《工伤保险条例》第三十六条、第三十七条；《江苏省实施〈工伤保险条例〉办法》第二十七条、第二十八条
 * @unit  fen
 * @example lumpSums({ isJiangsu: true, endedOn: '2025-02-01' }, context, 9, undefined).linesFor({ row: 'first', reduced: 'both' })
 */
export function lumpSums(facts: ClaimFacts, context: Context, grade: number, wage: WageBase | undefined): LumpSums {
  const why = exclusion(facts, grade);
  if (why !== undefined) return { ...nothing, notes: [why] };
  const told = toldPair(facts, wage);
  const isThere = isInJiangsu(facts);
  const dated = known(facts, 'endedOn') === undefined && isThere === true ? [asOfToday] : [];
  if (isThere === true) {
    const found = jiangsu(facts, context, grade, told);
    return { ...found, assumed: [...dated, ...found.assumed] };
  }
  const lines = linesOf(told, { medical: [], employment: [] }, false);
  const missing = missingIn(told, facts, false);
  if (isThere === undefined && missing.length > 0)
    return { ...nothing, linesFor: () => lines, missing: ['isJiangsu', ...missing] };
  return { ...nothing, linesFor: () => lines, missing };
}
