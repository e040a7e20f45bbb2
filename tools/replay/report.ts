/** The replay on the screen: one line a case, one totals line a compared field. */
import { comparedFields } from './cases.ts';
import type { ComparedField, Entry } from './cases.ts';
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

/** Strings of a file must not steer the terminal. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const plain = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/g, ' ');

const yesNo = (value: boolean | 'unknown' | null) =>
  value === null ? '—' : value === 'unknown' ? '待问' : value ? '是' : '否';

export function lineOf(entry: Entry, outcome: Outcome): string {
  const compared = fields.map((field) => `${comparedFields[field]}${words[verdictOf(entry, outcome, field)]}`);
  const parts = [
    outcome.id,
    outcome.union ?? '—',
    `范围：${outcome.scope ?? '—'}`,
    `困难审查：${yesNo(outcome.hardshipExamined)}`,
    `快速：${yesNo(outcome.fastTrack)}`,
    `异地：${yesNo(outcome.crossRegion)}`,
    `首个期限：${outcome.firstDueOn ?? '—'}`,
    outcome.error === null ? `结果：${outcome.endState ?? '—'}` : `出错：${outcome.error}`,
    compared.join('、'),
  ];
  return plain(parts.join('  '));
}

export function totalsOf(entries: readonly Entry[], outcomes: readonly Outcome[]): readonly string[] {
  return fields.map((field) => {
    const verdicts = entries.flatMap((entry, index) => {
      const outcome = outcomes[index];
      return outcome ? [verdictOf(entry, outcome, field)] : [];
    });
    const counts = (Object.keys(words) as Verdict[]).map(
      (verdict) => `${words[verdict]} ${verdicts.filter((each) => each === verdict).length}`,
    ); // Object.keys forgets the literal keys
    return `合计 ${comparedFields[field]}（${field}）：${counts.join('，')}`;
  });
}
