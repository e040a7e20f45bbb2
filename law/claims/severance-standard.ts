// The month's wage of article 47: raised to the minimum wage, cut to three times the area's average, with what that means
// for the months.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { figureAt, type DatedFigure } from '../figures/figure.ts';
import { averageWageOf, withoutOvertime, type AverageWage, type Base } from './average-wage.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import { minimumWageOn } from './minimum-wage.ts';
import type { Context, Said, Warning } from './outcome.ts';

/** What one month of compensation is worth. */
export type Standard = {
  /** Of service since 2008: cut and raised. Undefined while no wage is known. */
  readonly base: Base | undefined;
  /** Of service before 2008: raised only. */
  readonly uncapped: Base | undefined;
  /** The most months since 2008, where the base was cut. */
  readonly maxMonths: number | undefined;
};

/** What the standard was made from. */
export type StandardSources = {
  readonly wage: AverageWage | undefined;
  readonly areaFen: number | undefined;
  readonly minimumFen: number | undefined;
  readonly multiple: number;
  readonly maxMonths: number;
  readonly figures: readonly DatedFigure[];
  readonly assumed: readonly Said[];
};

const because47 = [citation(contractAct(47, 2))];
const because27 = [citation(contractRegulations(27))];

const noAreaAverage: Said = {
  text: '当地上年度职工月平均工资没有填，按没有超过它的三倍计算。',
  because: because47,
};
const noMinimumWage: Said = { text: '当地最低工资没有填，按没有低于最低工资计算。', because: because27 };

/** That the base was cut; which average is announced for the purpose differs by place. */
export const capWarning: Warning = {
  kind: 'cap',
  text: '月工资高于当地上年度职工月平均工资的三倍，2008年以后的年限按三倍计算，最多十二个月；平均工资取哪一种口径、公布前取哪一年，各地不同，应核对。',
  because: because47,
};
/** That the minimum wage was taken. */
export const floorNote: Said = { text: '平均工资低于当地最低工资，按最低工资计算。', because: because27 };

function assumedOf(
  wage: AverageWage | undefined,
  areaFen: number | undefined,
  minimumFen: number | undefined,
): readonly Said[] {
  if (wage === undefined) return [];
  const assumed = [...wage.assumed];
  if (areaFen === undefined) assumed.push(noAreaAverage);
  if (minimumFen === undefined) assumed.push(noMinimumWage);
  return assumed;
}

/**
 * Wage, area average and minimum wage on the day of the end, with the two limits of article 47.
 *
 * @basis 《劳动合同法》第四十七条第二款；《劳动合同法实施条例》第二十七条
 * @unit  fen; throws LawUnknown for a day before the Act
 * @example standardSources({}, context, '2019-07-15').multiple // 3
 */
export function standardSources(facts: ClaimFacts, context: Context, on: PlainDate): StandardSources {
  const multiple = figureAt(context.figures, 'severance_cap_multiple', on);
  const months = figureAt(context.figures, 'severance_cap_months', on);
  const minimum = minimumWageOn(facts, context, on);
  const wage = averageWageOf(facts);
  const areaFen = known(facts, 'areaAverageFen');
  const figures = [multiple, months];
  return {
    wage,
    areaFen,
    minimumFen: minimum?.fen,
    multiple: multiple.value,
    maxMonths: months.value,
    figures: minimum?.figure === undefined ? figures : [...figures, minimum.figure],
    assumed: assumedOf(wage, areaFen, minimum?.fen),
  };
}

function raised(base: Base, minimumFen: number | undefined): Base {
  if (minimumFen === undefined || base.fen >= minimumFen * base.over) return base;
  return { fen: minimumFen, over: 1, label: '当地月最低工资' };
}

/**
 * Whether a wage is above the multiple of the area's average; equality is not above it.
 *
 * @basis 《劳动合同法》第四十七条第二款
 * @unit  boolean
 * @example isCut(sources, sources.wage)
 */
export function isCut({ areaFen, multiple }: StandardSources, wage: Base | undefined): boolean {
  return wage !== undefined && areaFen !== undefined && wage.fen > areaFen * multiple * wage.over;
}

/**
 * The standard for a wage: below the minimum wage the minimum wage, above three times the average three times of it.
 *
 * @basis 《劳动合同法》第四十七条第二款；《劳动合同法实施条例》第二十七条
 * @unit  fen a month
 * @example standardFor(sources, sources.wage).base
 */
export function standardFor(sources: StandardSources, wage: Base | undefined): Standard {
  if (wage === undefined) return { base: undefined, uncapped: undefined, maxMonths: undefined };
  const { areaFen = 0, minimumFen, multiple, maxMonths } = sources;
  const uncapped = raised(wage, minimumFen);
  if (!isCut(sources, wage)) return { base: uncapped, uncapped, maxMonths: undefined };
  const cut: Base = { fen: areaFen * multiple, over: 1, label: '当地职工月平均工资的三倍' };
  return { base: raised(cut, minimumFen), uncapped, maxMonths };
}

/**
 * The standard without the overtime pay in the wage, where there is some.
 *
 * @basis some places' practice, against 《劳动合同法实施条例》第二十七条
 * @unit  fen a month
 * @example standardWithoutOvertime(sources)?.base
 */
export function standardWithoutOvertime(sources: StandardSources): Standard | undefined {
  const { wage } = sources;
  if (wage === undefined || wage.overtimeFen === 0) return undefined;
  return standardFor(sources, withoutOvertime(wage));
}
