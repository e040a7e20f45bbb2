/** What a campaign is: a question about the whole product, asked many times over from a seed, and what was found. */

export const scales = ['small', 'full'] as const;
export type Scale = (typeof scales)[number];

export interface Run {
  /** The same seed makes the same choices; what the machine does in between it cannot repeat. */
  readonly seed: number;
  /** `small` ends within a minute or two, `full` is what the figures of a release are taken from. */
  readonly scale: Scale;
  readonly log: (line: string) => void;
}

export interface Outcome {
  /** What was done, how often: Chinese label and figure, in the order in which they are read. */
  readonly counts: Readonly<Record<string, number | string>>;
  /** What is not as promised, a sentence each; none: it holds. */
  readonly findings: readonly string[];
}

export interface Campaign {
  /** As it is typed: `npm run prove -- NAME`. */
  readonly name: string;
  /** In Chinese, for those who read the proof. */
  readonly question: string;
  run(run: Run): Promise<Outcome>;
}
