// Benefits after a death at work: the lump sum, the funeral, and what dependants get every month.
import { article as injury } from '../articles/work-injury-regulations.ts';
import { article as insuranceAct } from '../articles/social-insurance-act.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, outcome, reading } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { dependantBenefit } from './dependants.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Line, Outcome, Said, Warning } from './outcome.ts';

const because = [citation(injury(39))];
const noLumpSum: Said = { text: '一至四级伤残在停工留薪期满后死亡的，没有一次性工亡补助金。', because };
const fromInjury: Said = {
  text: '没有填写是否一至四级停工留薪期满后死亡，按因工伤直接死亡或者停工留薪期内死亡计算。',
  because,
};
const fund: Warning = {
  kind: 'who_pays',
  text: '三项待遇由工伤保险基金支付；没有参加工伤保险的，全部由单位支付。',
  because: [citation(injury(39)), citation(injury(62)), citation(insuranceAct(38))],
};
const employer: Warning = {
  kind: 'who_pays',
  text: '没有参加工伤保险的，三项待遇全部由单位支付；单位不付的，可以申请基金先行支付。',
  because: [citation(injury(62)), citation(insuranceAct(41))],
};
const oneFuneral: Warning = {
  kind: 'cap',
  text: '同时符合养老、工伤、失业保险丧葬补助条件的，只能领一份。',
  because: [citation(insuranceAct(49))],
};
const settled: Warning = {
  kind: 'precondition',
  text: '先要认定工伤；认定以前签的和解远低于法定数额的，差额仍可以请求。',
  because: [citation(injury(17))],
};

/** A line with the figures it used, or what is to be asked for it. */
type Part = {
  readonly lines: readonly Line[];
  readonly figures: readonly DatedFigure[];
  readonly missing: readonly FactCode[];
};

const none: Part = { lines: [], figures: [], missing: [] };

type Income = { readonly fen: number; readonly figures: readonly DatedFigure[] };

/** The income of the year before: told, else the book's for the year of the death. */
function incomeOf(facts: ClaimFacts, context: Context, year: number): Income | undefined {
  const told = known(facts, 'urbanIncomeFen');
  if (told !== undefined) return { fen: told, figures: [] };
  const figure = keptFigure(context, 'urban_disposable_income', `${year}-07-01`);
  return figure === undefined ? undefined : { fen: figure.value, figures: [figure] };
}

function lumpSum(facts: ClaimFacts, context: Context): Part {
  if (known(facts, 'isGradedOneToFourAfterLeave') === true) return none;
  const year = known(facts, 'diedIn');
  if (year === undefined) return { ...none, missing: ['diedIn'] };
  const income = incomeOf(facts, context, year);
  const multiple = keptFigure(context, 'death_income_multiple', `${year}-07-01`);
  if (multiple === undefined || income === undefined) return { ...none, missing: ['urbanIncomeFen'] };
  const sum = line({
    code: 'lump_sum',
    label: '一次性工亡补助金',
    baseFen: income.fen,
    baseLabel: '上一年度全国城镇居民人均可支配收入',
    factors: [times(multiple.value, 'times')],
    because,
  });
  return { lines: [sum], figures: [...income.figures, multiple], missing: [] };
}

function funeral(facts: ClaimFacts, context: Context): Part {
  const average = known(facts, 'poolingAverageFen');
  if (average === undefined) return { ...none, missing: ['poolingAverageFen'] };
  const year = known(facts, 'diedIn');
  const months = keptFigure(context, 'funeral_months', year === undefined ? context.today : `${year}-07-01`);
  if (months === undefined) return { ...none, missing: year === undefined ? ['diedIn'] : [] };
  const sum = line({
    code: 'funeral',
    label: '丧葬补助金',
    baseFen: average,
    baseLabel: '统筹地区上年度职工月平均工资',
    factors: [times(months.value, 'month')],
    because,
  });
  return { lines: [sum], figures: [months], missing: [] };
}

/**
 * Benefits after a death at work. Lines: `lump_sum` of twenty years' national urban income, `funeral` of six months'
 * average. The dependants' monthly benefit stands in `amounts` and in no sum.
 *
 * @basis 《工伤保险条例》第三十九条、第六十二条；《社会保险法》第三十八条、第四十九条
 * @unit  fen
 * @example workDeath({ diedIn: 2025, poolingAverageFen: 1_000_000 }, context).readings[0].fen // 114376000
 */
export function workDeath(facts: ClaimFacts, context: Context): Outcome {
  const after = known(facts, 'isGradedOneToFourAfterLeave');
  const parts = [lumpSum(facts, context), funeral(facts, context)];
  const dependants = dependantBenefit(facts, context);
  const lines = parts.flatMap((part) => part.lines);
  const missing = [...parts.flatMap((part) => part.missing), ...dependants.missing];
  const isBlocked = parts.some((part) => part.missing.length > 0);
  const main = reading({
    code: 'main',
    label: '按工伤保险条例',
    heldBy: '工伤保险条例第三十九条',
    lines,
    ...(isBlocked ? { fen: null } : {}),
    counts: dependants.counts,
    amounts: dependants.amounts,
    notes: after === true ? [noLumpSum] : [],
  });
  return outcome('work_death', {
    due: lines.length > 0 ? true : 'unknown',
    readings: [main],
    missing,
    because,
    assumed: after === undefined ? [fromInjury, ...dependants.assumed] : dependants.assumed,
    warnings: [known(facts, 'isInsured') === false ? employer : fund, oneFuneral, settled, ...dependants.warnings],
    figures: [...parts.flatMap((part) => part.figures), ...dependants.figures],
  });
}
