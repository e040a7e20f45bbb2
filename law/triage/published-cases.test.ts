// Fifty-one cases from published reports, retold; null where the value cannot be derived from what goes in.
import { describe, expect, it } from 'vitest';
import { applicantCategoryOf, causeOf, isChannel } from '../vocabulary.ts';
import { crossRegion } from './cross-region.ts';
import type { TriageFacts } from './facts.ts';
import { fastTrack } from './fast-track.ts';
import published from '../../tools/replay/published-cases.json' with { type: 'json' };

type PublishedCase = (typeof published.cases)[number];

const { cases, meta } = published;

function factsOf(one: PublishedCase): TriageFacts {
  const applicantCategory = applicantCategoryOf(one.applicant_category);
  return {
    causes: one.causes.flatMap((word) => causeOf(word) ?? []),
    services: [],
    story: one.workers_note === null ? one.intake_note : `${one.intake_note}（${one.workers_note}）`,
    ...(applicantCategory === undefined ? {} : { applicantCategory }),
    ...(one.workers === null ? {} : { workerCount: one.workers }),
  };
}

/** Cases whose value can be derived from what goes in and is stated. */
const scored = (field: keyof typeof meta.not_scored) =>
  cases.filter((one) => one[field] !== null && !meta.not_scored[field].includes(one.id));

describe('已公布的案例', () => {
  it.each(scored('cross_region'))('$id 是否涉及异地', (one) => {
    const channel = isChannel(one.channel_code) ? one.channel_code : undefined;
    expect(channel).toBeDefined();
    expect(crossRegion(one.intake_note, channel, one.place).value).toBe(one.cross_region);
  });

  it.each(scored('fast_track_rule_hint'))('$id 是否快速办理', (one) => {
    expect(fastTrack(factsOf(one)).value).toBe(one.fast_track_rule_hint);
  });

  it('异地的案例只看经过也看得出来', () => {
    for (const one of scored('cross_region').filter((each) => each.cross_region === true)) {
      expect(crossRegion(one.intake_note, undefined, one.place).value, one.id).toBe(true);
    }
  });
});
