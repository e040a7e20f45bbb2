/** Causes to choose from; a colloquial word finds them too. */
import { causes } from '@gongyuan/law/vocabulary.ts';

export const causeOptions = Object.entries(causes).map(([value, cause]) => ({
  value,
  label: cause.label,
  words: [cause.label, ...cause.synonyms].join(' '),
}));
