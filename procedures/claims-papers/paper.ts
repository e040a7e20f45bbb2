/** What a paper made from a dispute's claims is: its words, whose it may be, what it prints, and how it is filled. */
import type { Content, PaperWords } from '@gongyuan/kernel/procedure.ts';
import { inWords } from '../document-tags.ts';
import type { Page } from './page.ts';

/** Sealed columns of a person. */
export type Sealed = 'identity_number' | 'phone' | 'address';

export interface ClaimsPaper {
  readonly label: string;
  /** For whom it is and how far its form was checked: shown at the desk, never printed. */
  readonly note: string;
  /** One paper for all workers of the roster may be made. */
  readonly isForMany: boolean;
  /** Sealed fields which it prints in the clear. */
  readonly prints: readonly Sealed[];
  /** As which kind of drafting it is registered. */
  readonly draftedAs: string;
  readonly words: PaperWords;
  readonly fill: (page: Page) => Content;
}

type Meta = Pick<ClaimsPaper, 'label' | 'note' | 'isForMany' | 'prints' | 'draftedAs'>;

/** A paper's words and the builder that fills every one of them and no other, which the compiler checks. */
export function paper<const Words extends PaperWords>(
  meta: Meta,
  words: Words,
  build: (page: Page) => Readonly<Record<keyof Words['tags'], Content[string]>>,
): ClaimsPaper {
  return { ...meta, words, fill: (page) => inWords(words.tags, build(page)) };
}
