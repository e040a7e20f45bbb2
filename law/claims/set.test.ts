// One worker's claims as a whole: what excludes what, what counts, which awards would be final, until when.
import { expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { ClaimId, Context } from './outcome.ts';
import { claimSet } from './set.ts';
import { untilOf } from './until.ts';
import { say } from './words.ts';

const context: Context = { today: '2026-12-01', figures: publishedFigures, holidays: publishedHolidays };
const of = (wanted: readonly ClaimId[], facts: ClaimFacts) => claimSet(wanted, facts, context);
const counted = (set: ReturnType<typeof of>) =>
  set.items.filter(({ isCounted }) => isCounted).map(({ outcome }) => outcome.claim);
const dismissed: ClaimFacts = { servedYears: 3, servedMonths: 0, averageWageFen: 500_000, endingGround: 'unlawful' };

it('违法解除的，计赔偿金，经济补偿和代通知金不计', () => {
  const set = of(['economic_compensation', 'notice_pay', 'illegal_termination_2n'], dismissed);
  expect(counted(set)).toEqual(['illegal_termination_2n']);
  expect(set.total.fen).toBe(3_000_000);
});

it('要求回去上班的，赔偿金不计，并写明第四十八条', () => {
  const set = of(['illegal_termination_2n', 'unpaid_wages'], { ...dismissed, wantsReinstatement: true, owedFen: 100 });
  expect(counted(set)).toEqual(['unpaid_wages']);
  const [why] = set.items[0]?.outcome.readings[0].notes ?? [];
  expect(why && say(why)).toContain('不能同时要');
  expect(why?.because[0]?.article).toBe('第四十八条');
});

it('已经让位的一项不再排斥第三项', () => {
  const wanted: ClaimId[] = ['unpaid_wages', 'partial_month_wage', 'sick_pay'];
  const facts: ClaimFacts = {
    owedFen: 200_000,
    partMonthWageFen: 500_000,
    attendedDays: 10,
    partMonthMethod: 'forward',
    sickWageFen: 500_000,
    sickShare: 0.6,
    sickDays: 10,
    minimumWageFen: 200_000,
  };
  const set = of(wanted, facts);
  expect(counted(set)).toEqual(['partial_month_wage', 'sick_pay']);
  expect(of(wanted, { ...facts, owedFen: 100_000 }).total.fen).toBe(set.total.fen);
});

it('逐项与当地月最低工资十二个月比较，不看合计', () => {
  const facts: ClaimFacts = { ...dismissed, owedFen: 2_000_000, minimumWageFen: 249_000 };
  const [damages, wages] = of(['illegal_termination_2n', 'unpaid_wages'], facts).items;
  // 12 × 2,490 = 29,880
  expect(damages?.final).toMatchObject({ value: false, reason: { args: { limit: 2_988_000 } } });
  expect(wages?.final).toMatchObject({ value: true });
});

it('不知道最低工资的，不能判断是否终局，接着就问', () => {
  const { items, missing } = of(['unpaid_wages'], { owedFen: 100 });
  expect(items[0]?.final?.value).toBe('unknown');
  expect(missing).toContain('minimumWageFen');
});

it('合同到期后没有续签的，时效从那一段违法状态结束算起', () => {
  const facts: ClaimFacts = {
    placeCode: '320583',
    startedOn: '2015-03-01',
    contractSignedOn: '2015-03-05',
    contractExpiredOn: '2025-03-31',
    isOngoing: true,
    monthlyWageFen: 500_000,
  };
  const [item] = of(['double_wage'], facts).items;
  expect(item && untilOf(item.outcome, facts, context)?.dueOn).toBe('2027-03-31');
});

it('时效最后一日是星期天的，顺延到星期一，当天申请不算晚', () => {
  const facts: ClaimFacts = {
    doubleWageFrom: '2020-10-03',
    doubleWageTo: '2021-01-16',
    monthlyWageFen: 500_000,
    filedOn: '2022-01-17',
    limitationPleaded: true,
  };
  const [item] = of(['double_wage'], facts).items;
  expect(item?.outcome.readings[0].counts['barred']).toBeUndefined();
});
