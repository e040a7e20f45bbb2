// Fifty-one cases from published reports, retold; null where the value cannot be derived from what goes in.
import { describe, expect, it } from 'vitest';
import { applicantCategoryOf, causeOf, isChannel } from '../vocabulary.ts';
import { crossRegion } from './cross-region.ts';
import type { TriageFacts } from './facts.ts';
import { fastTrack } from './fast-track.ts';
import cases from './published-cases.json' with { type: 'json' };

type PublishedCase = (typeof cases)[number];

function factsOf(one: PublishedCase): TriageFacts {
  const applicantCategory = applicantCategoryOf(one.applicant);
  return {
    causes: one.causes.flatMap((word) => causeOf(word) ?? []),
    services: [],
    story: one.workersNote === null ? one.note : `${one.note}（${one.workersNote}）`,
    ...(applicantCategory === undefined ? {} : { applicantCategory }),
    ...(one.workers === null ? {} : { workerCount: one.workers }),
  };
}

describe('已公布的案例', () => {
  it.each(cases.filter((one) => one.crossRegion !== null))('$id 是否涉及异地', (one) => {
    const channel = isChannel(one.channel) ? one.channel : undefined;
    expect(channel).toBeDefined();
    expect(crossRegion(one.note, channel, one.place).value).toBe(one.crossRegion);
  });

  it.each(cases.filter((one) => one.fastTrack !== null))('$id 是否快速办理', (one) => {
    expect(fastTrack(factsOf(one)).value).toBe(one.fastTrack);
  });

  it('异地的案例只看经过也看得出来', () => {
    for (const one of cases.filter((each) => each.crossRegion === true)) {
      expect(crossRegion(one.note, undefined, one.place).value, one.id).toBe(true);
    }
  });
});
