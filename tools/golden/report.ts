// What is printed: one line a case, one line of totals; and what is written for other programs.
import type { UnreadableExample, Values, WorkedExample } from './cases.ts';
import type { Comparison, GoldenResult, Standing } from './compare.ts';

/** One case after it was run. `problem` says why there is no answer. */
export type Done = {
  readonly example: WorkedExample | UnreadableExample;
  readonly results: readonly GoldenResult[];
  readonly comparison: Comparison;
  readonly problem: string | undefined;
};

function shownValues({ example, comparison, problem }: Done): string {
  if (problem !== undefined) return JSON.stringify(problem);
  const values: Values = comparison.result?.values ?? {};
  if (example.scored === undefined) return JSON.stringify(values);
  const { scored } = example;
  return JSON.stringify(Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(scored, key))));
}

/**
 * The line of a case: how it stands, its id, ours, theirs; then the reading where it is not the main one.
 *
 * @basis the format of `npm run golden`
 * @unit  text
 * @example lineOf(done) // 'agree EC-01 {"amount":36000} {"amount":36000}'
 */
export function lineOf(done: Done): string {
  const { example, results, comparison } = done;
  const theirs = example.scored === undefined ? '-' : JSON.stringify(example.scored);
  const line = `${comparison.standing} ${example.id} ${shownValues(done)} ${theirs}`;
  const isOther = comparison.result !== undefined && comparison.result !== results[0];
  return isOther ? `${line} [${comparison.result.reading}]` : line;
}

/**
 * The last line.
 *
 * @basis the format of `npm run golden`
 * @unit  text
 * @example totalsOf([]) // '0 agree, 0 rounding, 0 differ, 0 computed'
 */
export function totalsOf(done: readonly Done[]): string {
  const standings: readonly Standing[] = ['agree', 'rounding', 'differ', 'computed'];
  return standings
    .map((standing) => `${done.filter(({ comparison }) => comparison.standing === standing).length} ${standing}`)
    .join(', ');
}

/**
 * What `--json` writes: every case with its answers, the main one first.
 *
 * @basis the format of `npm run golden`
 * @unit  JSON
 * @example jsonOf([]) // '[]\n'
 */
export function jsonOf(done: readonly Done[]): string {
  return `${JSON.stringify(
    done.map(({ example, results }) => ({ id: example.id, results })),
    null,
    2,
  )}\n`;
}
