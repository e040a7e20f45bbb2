// One outcome in words: what screens, papers and the portal show. Nothing is decided here.
import { formatBasis, type Basis } from '../basis.ts';
import { formatChineseDate } from '../calendar/plain-date.ts';
import type { DatedFigure, FigureUnit } from '../figures/figure.ts';
import { formatYuan } from '../money.ts';
import { claimFacts, type FactCode } from './facts/catalogue.ts';
import type { Kind } from './facts/kinds.ts';
import { claimLabels, type ClaimId, type Outcome, type Reading, type Said, type Warning } from './outcome.ts';
import { formulaOf, say } from './words.ts';

/** A sentence with the articles it rests on. */
export type Sentence = { readonly text: string; readonly articles: readonly string[] };

/** A line as it is shown: what for, how it was worked out, how much. @unit fen */
export type LineWords = {
  readonly code: string;
  readonly label: string;
  readonly formula: string;
  readonly fen: number;
  readonly articles: readonly string[];
};

/** A reading as it is shown. */
export type ReadingWords = {
  readonly code: string;
  readonly label: string;
  readonly heldBy: string;
  readonly fen: number | null;
  readonly upToFen: number | null;
  readonly lines: readonly LineWords[];
  readonly found: readonly { readonly label: string; readonly words: string }[];
  readonly notes: readonly Sentence[];
};

/** A fact that must be told first, ready to be asked. */
export type Question = {
  readonly code: FactCode;
  readonly label: string;
  readonly question: string;
  readonly why: string;
  readonly kind: Kind;
  readonly unit: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** A dated figure as it is shown, with what is known of its standing. */
export type FigureWords = {
  readonly label: string;
  readonly words: string;
  readonly period: string;
  readonly article: string;
  readonly source: string;
  readonly standing: string;
  /** Its source was read; where not, every screen marks it. */
  readonly isConfirmed: boolean;
};

/** One outcome in words. */
export type OutcomeWords = {
  readonly claim: ClaimId;
  readonly label: string;
  readonly due: true | false | 'unknown';
  readonly readings: readonly ReadingWords[];
  readonly missing: readonly Question[];
  readonly assumed: readonly Sentence[];
  readonly warnings: readonly (Sentence & { readonly kind: Warning['kind'] })[];
  readonly figures: readonly FigureWords[];
  readonly articles: readonly string[];
};

/** What the codes of counts, amounts and dates mean; a code without words here is for machines only. */
const foundLabels: Readonly<Record<string, { readonly label: string; readonly unit?: string }>> = {
  months: { label: '计算月数', unit: '个月' },
  preMonths: { label: '2008年以前的月数', unit: '个月' },
  postMonths: { label: '2008年以后的月数', unit: '个月' },
  totalMonths: { label: '赔偿月数', unit: '个月' },
  days: { label: '天数', unit: '天' },
  withinMonths: { label: '累计计算的期间', unit: '个月' },
  base: { label: '计算基数' },
  daily: { label: '日工资' },
  total300: { label: '百分之三百合计' },
  extra200: { label: '应另付的百分之二百' },
  monthly: { label: '每月' },
  monthlyAllowance: { label: '伤残津贴（每月）' },
  monthlyNursing: { label: '生活护理费（每月）' },
  monthlyPay: { label: '停工留薪工资（每月）' },
  floor: { label: '最低不少于' },
  pay: { label: '应付' },
  barredFen: { label: '其中可能超过时效' },
  capFen: { label: '每月最多可以扣' },
  continuousEnd: { label: '连续病休时医疗期届满' },
  windowEnd: { label: '累计期间届满' },
  liableFrom: { label: '起算日' },
  liableTo: { label: '截止日' },
};

const units: Readonly<Record<FigureUnit, string>> = {
  fen: '',
  fen_per_hour: '／小时',
  fen_per_month: '／月',
  fen_per_year: '／年',
  months: '个月',
  days: '天',
  hours: '小时',
  share: '',
  multiple: '倍',
  years: '年',
  class: '类',
};

const articlesOf = (because: readonly Basis[]) => [...new Set(because.map(formatBasis))];

function sentence(said: Said): Sentence {
  return { text: say(said), articles: articlesOf(said.because) };
}

function figureValue({ unit, value }: DatedFigure): string {
  if (unit.startsWith('fen')) return `${formatYuan(value)}${units[unit]}`;
  return unit === 'share' ? `${Math.round(value * 1000) / 10}%` : `${value}${units[unit]}`;
}

function standingOf({ isDraft, confidence }: DatedFigure): string {
  if (isDraft) return '征求意见稿，尚未查到正式文件';
  return confidence === 'memory' ? '未核实' : '已核对来源';
}

/**
 * A figure with its days of force, source and standing.
 *
 * @basis the figure's own
 * @unit  text
 * @example describeFigure(figureAt(publishedFigures, 'severance_cap_multiple', '2026-03-01')).words // '3倍'
 */
export function describeFigure(figure: DatedFigure): FigureWords {
  const to = figure.to === null ? '起' : `至${formatChineseDate(figure.to)}`;
  return {
    label: figure.label,
    words: figureValue(figure),
    period: `${formatChineseDate(figure.from)}${to}`,
    article: formatBasis(figure.basis),
    source: figure.source,
    standing: standingOf(figure),
    isConfirmed: figure.isDraft !== true && figure.confidence !== 'memory',
  };
}

function foundIn(reading: Reading): ReadingWords['found'] {
  const rows = (values: Readonly<Record<string, number | string>>, words: (value: never, unit: string) => string) =>
    Object.entries(values).flatMap(([code, value]) => {
      const known = foundLabels[code];
      // The three records hold one kind of value each; `words` is written for that kind.
      return known === undefined ? [] : [{ label: known.label, words: words(value as never, known.unit ?? '') }];
    });
  return [
    ...rows(reading.counts, (value: number, unit) => `${Math.round(value * 100) / 100}${unit}`),
    ...rows(reading.amounts, (value: number) => formatYuan(value)),
    ...rows(reading.dates, (value: string) => formatChineseDate(value)),
  ];
}

function describeReading(reading: Reading): ReadingWords {
  const { code, label, heldBy, fen, upToFen, lines, notes } = reading;
  return {
    code,
    label,
    heldBy,
    fen,
    upToFen: upToFen ?? null,
    lines: lines.map((line) => ({
      code: line.code,
      label: line.label,
      formula: formulaOf(line),
      fen: line.fen,
      articles: articlesOf(line.because),
    })),
    found: foundIn(reading),
    notes: notes.map(sentence),
  };
}

/**
 * A fact as a question with its reason.
 *
 * @basis the catalogue of facts
 * @unit  a question
 * @example questionOf('startedOn').question // '哪一天开始上班的？'
 */
export function questionOf(code: FactCode): Question {
  const fact = claimFacts[code];
  const choices = 'choices' in fact ? Object.entries(fact.choices) : [];
  return {
    code,
    label: fact.label,
    question: fact.question,
    why: fact.why,
    kind: fact.kind,
    unit: 'unit' in fact && fact.unit !== undefined ? fact.unit : null,
    choices: choices.map(([value, label]) => ({ value, label })),
  };
}

/**
 * An outcome in words; the numbers are the outcome's own.
 *
 * @basis each line's and sentence's own
 * @unit  fen in numbers, yuan in text
 * @example describeOutcome(severance(facts, context)).readings[0]?.lines[0]?.formula
 */
export function describeOutcome(outcome: Outcome): OutcomeWords {
  return {
    claim: outcome.claim,
    label: claimLabels[outcome.claim],
    due: outcome.due,
    readings: outcome.readings.map(describeReading),
    missing: outcome.missing.map(questionOf),
    assumed: outcome.assumed.map(sentence),
    warnings: outcome.warnings.map((warning) => ({ ...sentence(warning), kind: warning.kind })),
    figures: outcome.figures.map(describeFigure),
    articles: articlesOf(outcome.because),
  };
}
