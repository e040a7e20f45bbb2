/** The replay on the screen: one line a case, one totals line a compared field, and how the causes were found. */
import { causeRules, ruleHits } from '@gongyuan/law/triage/causes-from-text.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { comparedFields } from './cases.ts';
import type { ComparedField, Entry } from './cases.ts';
import { doors } from './doors.ts';
import type { Outcome } from './replay.ts';

export type Verdict = 'agree' | 'differ' | 'not_stated' | 'not_scored';
const words: Readonly<Record<Verdict, string>> = {
  agree: '一致',
  differ: '不一致',
  not_stated: '未述',
  not_scored: '不计',
};
const fields = Object.keys(comparedFields) as ComparedField[]; // Object.keys forgets the literal keys

export function verdictOf(entry: Entry, outcome: Outcome, field: ComparedField): Verdict {
  const expected = entry.expected[field];
  if (expected === null) return 'not_stated';
  if (entry.notScored.includes(field)) return 'not_scored';
  const got = field === 'cross_region' ? outcome.crossRegion : outcome.fastTrack;
  return got === expected ? 'agree' : 'differ';
}

export interface CauseScore {
  readonly right: number;
  /** Proposed, but not named by the file. */
  readonly extra: readonly CauseCode[];
  /** Named by the file, but not proposed. */
  readonly missed: readonly CauseCode[];
}

/** Null where the file names no causes, or the case never came so far. */
export function causeScoreOf(entry: Entry, { causesProposed: proposed }: Outcome): CauseScore | null {
  const expected = entry.expectedCauses;
  if (!expected || !proposed || entry.notScored.includes('causes')) return null;
  return {
    right: proposed.filter((code) => expected.includes(code)).length,
    extra: proposed.filter((code) => !expected.includes(code)),
    missed: expected.filter((code) => !proposed.includes(code)),
  };
}

/** Strings of a file must not steer the terminal. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const plain = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/g, ' ');

const yesNo = (value: boolean | 'unknown' | null) =>
  value === null ? '—' : value === 'unknown' ? '待问' : value ? '是' : '否';

const labels = (codes: readonly CauseCode[]) => codes.map((code) => causes[code].label).join('、');

function causeWords(entry: Entry, outcome: Outcome): string {
  const score = causeScoreOf(entry, outcome);
  if (!score) return '事由未述';
  const parts = [
    score.extra.length > 0 && `多提${labels(score.extra)}`,
    score.missed.length > 0 && `漏提${labels(score.missed)}`,
  ].filter(Boolean);
  return parts.length === 0 ? '事由一致' : `事由${parts.join('、')}`;
}

export function lineOf(entry: Entry, outcome: Outcome): string {
  const compared = fields.map((field) => `${comparedFields[field]}${words[verdictOf(entry, outcome, field)]}`);
  const parts = [
    outcome.id,
    outcome.door ? doors[outcome.door] : '—',
    outcome.union ?? '—',
    `范围：${outcome.scope ?? '—'}`,
    `困难审查：${yesNo(outcome.hardshipExamined)}`,
    `快速：${yesNo(outcome.fastTrack)}`,
    `异地：${yesNo(outcome.crossRegion)}`,
    `首个期限：${outcome.firstDueOn ?? '—'}`,
    outcome.error === null ? `结果：${outcome.endState ?? '—'}` : `出错：${outcome.error}`,
    [...compared, causeWords(entry, outcome)].join('、'),
  ];
  return plain(parts.join('  '));
}

export function totalsOf(entries: readonly Entry[], outcomes: readonly Outcome[]): readonly string[] {
  const pairs = entries.flatMap((entry, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ entry, outcome }] : [];
  });
  const compared = fields.map((field) => {
    const verdicts = pairs.map(({ entry, outcome }) => verdictOf(entry, outcome, field));
    const counts = (Object.keys(words) as Verdict[]).map(
      (verdict) => `${words[verdict]} ${verdicts.filter((each) => each === verdict).length}`,
    ); // Object.keys forgets the literal keys
    return `合计 ${comparedFields[field]}（${field}）：${counts.join('，')}`;
  });
  const scores = pairs.flatMap(({ entry, outcome }) => causeScoreOf(entry, outcome) ?? []);
  const errors = outcomes.filter(({ error }) => error !== null).length;
  return [...compared, causeTotals(scores), ruleTotals(entries), `合计 出错：${errors}`];
}

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${(part / whole).toFixed(3)}（${part}/${whole}）`);

function causeTotals(scores: readonly CauseScore[]): string {
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const extra = scores.reduce((sum, score) => sum + score.extra.length, 0);
  const missed = scores.reduce((sum, score) => sum + score.missed.length, 0);
  const figures = `精确率 ${share(right, right + extra)}，召回率 ${share(right, right + missed)}`;
  return `合计 事由（causes，不给文件里的事由，只读登记内容）：${figures}，比较 ${scores.length} 件`;
}

/** A rule that serves a single case may have been made for it: they are counted and named. */
function ruleTotals(entries: readonly Entry[]): string {
  const served = new Map<string, number>();
  for (const entry of entries)
    for (const name of new Set(ruleHits(entry.case?.intake_note ?? '').map(({ rule }) => rule)))
      served.set(name, (served.get(name) ?? 0) + 1);
  const once = [...served].filter(([, count]) => count === 1).map(([name]) => name);
  const named = once.length > 0 ? `（${once.join('；')}）` : '';
  return `事由规则共 ${causeRules.length} 条，本文件用到 ${served.size} 条，其中只对一件起作用 ${once.length} 条${named}`;
}
