// What the dependants of somebody who died at work get every month: shares of the wage, together never above it.
import { article as injury } from '../articles/work-injury-regulations.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, over, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Dependant } from './facts/kinds.ts';
import type { Context, Reading, Said, Warning } from './outcome.ts';

const because = [citation(injury(39))];
const notTold: Said = { text: '没有填写供养的亲属，供养亲属抚恤金没有计算。', because };
const condition: Warning = {
  kind: 'precondition',
  text: '死者生前提供主要生活来源、没有劳动能力的亲属才有抚恤金；范围和年龄由国务院社会保险行政部门规定。',
  because,
};
const capped: Warning = {
  kind: 'cap',
  text: '各亲属的抚恤金合计高于死者生前的工资，按比例减到工资为止；条文只定了上限，按比例减凭通行做法，待核实。',
  because: [{ instrument: '工伤保险条例', isUnconfirmed: true }],
};

/** The monthly benefit: `dependantsMonthly` in all and `dependant1`, `dependant2` … each, as they were told. */
export type DependantBenefit = {
  readonly counts: Reading['counts'];
  readonly amounts: Reading['amounts'];
  readonly missing: readonly FactCode[];
  readonly assumed: readonly Said[];
  readonly warnings: readonly Warning[];
  readonly figures: readonly DatedFigure[];
};

const nothing: DependantBenefit = { counts: {}, amounts: {}, missing: [], assumed: [], warnings: [], figures: [] };

type Shares = { readonly spouse: DatedFigure; readonly other: DatedFigure; readonly extra: DatedFigure };

function sharesOn(context: Context, on: string): Shares | undefined {
  const spouse = keptFigure(context, 'dependant_share', on, { key: 'spouse' });
  const other = keptFigure(context, 'dependant_share', on, { key: 'other' });
  const extra = keptFigure(context, 'dependant_share', on, { key: 'lone_extra' });
  return spouse === undefined || other === undefined || extra === undefined ? undefined : { spouse, other, extra };
}

/** In ten-thousandths, so that sums of shares stay exact. */
function shareOf({ relation, isLoneElderOrOrphan }: Dependant, shares: Shares): number {
  const own = relation === 'spouse' ? shares.spouse.value : shares.other.value;
  return Math.round((own + (isLoneElderOrOrphan ? shares.extra.value : 0)) * 10_000);
}

function amountsOf(wage: number, parts: readonly number[]): Reading['amounts'] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const divisor = Math.max(whole, 10_000);
  const amounts: Record<string, number> = {
    dependantsMonthly: exactFen(wage, [times(whole), over(divisor)]),
  };
  for (const [index, part] of parts.entries())
    amounts[`dependant${index + 1}`] = exactFen(wage, [times(part), over(divisor)]);
  return amounts;
}

/**
 * The dependants' monthly benefit: spouse 40 %, others 30 % each, a lone elder or an orphan 10 % more; above the wage all
 * are scaled down in proportion.
 *
 * @basis 《工伤保险条例》第三十九条第一款第二项
 * @unit  fen a month
 * @example dependantBenefit({ deceasedWageFen: 500_000, dependants: [{ relation: 'spouse', isLoneElderOrOrphan: false }] }, context).amounts.dependantsMonthly // 200000
 */
export function dependantBenefit(facts: ClaimFacts, context: Context): DependantBenefit {
  const people = known(facts, 'dependants');
  if (people === undefined) return { ...nothing, assumed: [notTold] };
  if (people.length === 0) return nothing;
  const wage = known(facts, 'deceasedWageFen');
  const counts = { dependants: people.length };
  if (wage === undefined) return { ...nothing, counts, missing: ['deceasedWageFen'], warnings: [condition] };
  const year = known(facts, 'diedIn');
  const shares = sharesOn(context, year === undefined ? context.today : `${year}-07-01`);
  if (shares === undefined) return { ...nothing, counts, warnings: [condition] };
  const parts = people.map((person) => shareOf(person, shares));
  const isCapped = parts.reduce((sum, part) => sum + part, 0) > 10_000;
  return {
    ...nothing,
    counts,
    amounts: amountsOf(wage, parts),
    warnings: isCapped ? [condition, capped] : [condition],
    figures: [shares.spouse, shares.other, shares.extra],
  };
}
