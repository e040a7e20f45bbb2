// The shape of a rule that finds a cause in a story.
import type { CauseCode } from '../vocabulary.ts';

/** One rule: words that speak of a cause, and the contexts in which they do not. */
export type CauseRule = {
  /** What the rule reads, in a few words; unique. */
  readonly name: string;
  readonly code: CauseCode;
  /** Source of the pattern whose finds are the reasons told. It never reaches over the end of a sentence. */
  readonly finds: string;
  /** Not where the clauses that hold the find match this. */
  readonly unless?: RegExp;
  /** Only where the sentence that holds the find matches this. */
  readonly sentence?: RegExp;
  /** Not where the sentence that holds the find matches this. */
  readonly notSentence?: RegExp;
  /** Only where the story matches this. */
  readonly story?: RegExp;
  /** Not where the story matches this. */
  readonly notStory?: RegExp;
};
