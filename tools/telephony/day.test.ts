/** The played day is the same for the same seed, and has every kind of call in it. */
import { describe, expect, it } from 'vitest';
import { demoNumbers, planDay } from './day.ts';

const wish = { seed: 12351, calls: 60, seats: ['8001', '8002'], known: ['19900001234', '19900005678'] };
const plain = (day: ReturnType<typeof planDay>) => day.map(({ callId: _, ...call }) => call);

describe('一天的来电', () => {
  it('同一个种子，同样的一天；换一个种子就不同', () => {
    expect(plain(planDay(wish))).toEqual(plain(planDay(wish)));
    expect(plain(planDay({ ...wish, seed: 7 }))).not.toEqual(plain(planDay(wish)));
  });

  it('有新号码、已知的人、再次来电、不显示号码，也有没人接的', () => {
    const day = planDay(wish);
    expect(new Set(day.map((call) => call.caller))).toEqual(new Set(['new', 'known', 'again', 'withheld']));
    expect(day.some((call) => call.answeredAt === null)).toBe(true);
  });

  it('一个座席同一时间只接一通', () => {
    for (const seat of wish.seats) {
      const own = planDay(wish).filter((call) => call.seat === seat);
      const times = own.toSorted((left, right) => (left.answeredAt ?? 0) - (right.answeredAt ?? 0));
      times.slice(1).forEach((call, index) => {
        expect(call.answeredAt).toBeGreaterThan(times[index]?.endedAt ?? 0);
      });
    }
  });

  it('演示里的人有号码可拨，都是编造的号段', () => {
    const numbers = demoNumbers('2026-11-22');
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.every((number) => number.startsWith('1990000'))).toBe(true);
  });
});
