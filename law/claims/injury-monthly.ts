// What is paid every month after an injury: the disability allowance and nursing. No sum holds them.
import { keptFigure } from './dated-figures.ts';
import { exactFen, times } from './exact.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { WageBase } from './injury-wage.ts';
import { minimumWageOn } from './minimum-wage.ts';
import type { Context, Reading } from './outcome.ts';

/** Grades one to four by the fund; five and six by the employer, unless it offers suitable work. */
function allowance(facts: ClaimFacts, context: Context, grade: number, wage: WageBase): number | undefined {
  if (grade > 6 || (grade > 4 && known(facts, 'isSuitableWorkOffered') === true)) return undefined;
  const share = keptFigure(context, 'injury_allowance_share', context.today, { key: String(grade) });
  if (share === undefined) return undefined;
  const own = exactFen(wage.fen, [...wage.factors, times(share.value, 'percent')]);
  return Math.max(own, minimumWageOn(facts, context, context.today)?.fen ?? 0);
}

function nursing(facts: ClaimFacts, context: Context): number | undefined {
  const level = known(facts, 'nursingLevel');
  const average = known(facts, 'poolingAverageFen');
  if (level === undefined || level === 'none' || average === undefined) return undefined;
  const share = keptFigure(context, 'injury_nursing_share', context.today, { key: level });
  return share === undefined ? undefined : exactFen(average, [times(share.value, 'percent')]);
}

/**
 * The allowance of grades one to six, not below the minimum wage, and the nursing found necessary, each a month.
 *
 * @basis 《工伤保险条例》第三十四条至第三十六条
 * @unit  fen a month
 * @example monthlyBenefits({}, context, 5, { fen: 600_000, label: '本人工资', factors: [] }) // { monthlyAllowance: 420000 }
 */
export function monthlyBenefits(
  facts: ClaimFacts,
  context: Context,
  grade: number | undefined,
  wage: WageBase | undefined,
): Reading['amounts'] {
  const monthlyAllowance =
    grade === undefined || wage === undefined ? undefined : allowance(facts, context, grade, wage);
  const monthlyNursing = nursing(facts, context);
  return {
    ...(monthlyAllowance === undefined ? {} : { monthlyAllowance }),
    ...(monthlyNursing === undefined ? {} : { monthlyNursing }),
  };
}
