// Places in the organisation tree stay inside their parent and apart from each other, however unions are set up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextInterval, slotWidth, widths } from './tree.ts';
import type { Interval, Level } from './tree.ts';

describe('组织树的位置', () => {
  it('不论以什么顺序设立，下级都在上级之内，同级互不重叠', () => {
    const levels: readonly Level[] = ['city', 'county', 'township', 'grassroots'];
    const growth = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...levels)), { maxLength: 80 });
    fc.assert(
      fc.property(fc.nat(127), growth, (province, steps) => {
        const root = { lft: province * widths.province, rgt: (province + 1) * widths.province - 1 };
        const nodes: { at: Interval; children: Interval[] }[] = [{ at: root, children: [] }];
        for (const [pick, level] of steps) {
          const parent = nodes[pick % nodes.length];
          const place = parent && nextInterval(parent.at, parent.children, widths[level]);
          if (!parent || !place) continue;
          expect(place.rgt - place.lft + 1).toBe(widths[level]);
          expect(place.lft > parent.at.lft && place.rgt <= parent.at.rgt).toBe(true);
          expect(parent.children.every(({ lft, rgt }) => place.rgt < lft || place.lft > rgt)).toBe(true);
          expect(Number.isSafeInteger(place.rgt)).toBe(true);
          parent.children.push(place);
          nodes.push({ at: place, children: [] });
        }
        expect(new Set(nodes.map(({ at }) => at.lft)).size).toBe(nodes.length);
      }),
    );
  });

  it('位置满了就不再给：一个市下63个县级，一个镇下超过一百万个基层', () => {
    const city = { lft: 0, rgt: widths.city - 1 };
    const taken: Interval[] = [];
    for (let place = nextInterval(city, taken, widths.county); place; place = nextInterval(city, taken, widths.county))
      taken.push(place);
    expect(taken).toHaveLength(63);
    expect(nextInterval(city, taken, widths.grassroots)).toBeDefined();
    expect(slotWidth({ lft: 0, rgt: widths.grassroots - 1 })).toBeUndefined();
    expect(nextInterval({ lft: 0, rgt: widths.township - 1 }, [], widths.township)).toBeUndefined();
  });
});
