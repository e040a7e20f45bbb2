// How an entry of the tables takes over what its instrument says about itself.
import type { Basis, Confidence } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Ground } from './instruments.ts';

/** On this day the tables were last compared with the texts and pages they name. */
const checkedOn: PlainDate = '2026-11-21';

/** What all entries resting on one instrument share. */
export type Stated = {
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly source: string;
  readonly checkedOn: PlainDate;
  readonly internal: false;
  readonly from: PlainDate;
  readonly to: null;
};

/**
 * An article of an instrument as a ground. No article is named where its number has not been read.
 *
 * @basis the instrument itself
 * @unit  one ground
 * @example cited({ instrument: '民法典', confidence: 'text', source: '原文' }, '第二十九条').article // '第二十九条'
 */
export function cited({ instrument, number, url, confidence }: Ground, article?: string): Basis {
  return {
    instrument,
    ...(number === undefined ? {} : { number }),
    ...(article === undefined ? {} : { article }),
    ...(url === undefined ? {} : { url }),
    ...(confidence === 'memory' ? { isUnconfirmed: true } : {}),
  };
}

/**
 * What an entry of a table takes from its instrument, in force from a day.
 *
 * @basis the instrument itself
 * @unit  fields of a term
 * @example stated({ instrument: '民法典', confidence: 'text', source: '原文' }, '第二十九条', '2021-01-01').internal // false
 */
export function stated(ground: Ground, article: string | undefined, from: PlainDate): Stated {
  const { confidence, source } = ground;
  return { basis: cited(ground, article), confidence, source, checkedOn, internal: false, from, to: null };
}
