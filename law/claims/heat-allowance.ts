// Heat allowance: the local amount for each hot month, a part of a month by days attended.
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { citation, type Basis } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { over, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Line, Outcome, Reading, Said, Warning } from './outcome.ts';

const standard: Basis = { instrument: '江苏省高温津贴标准', number: '苏人社发〔2018〕113号' };
const because = [citation(jiangsuContract(23)), standard];
const notHot: Said = {
  text: '不在35℃以上露天作业，工作场所也降到了33℃以下，没有高温津贴。',
  because: [standard],
};
const nothingOpen: Said = { text: '没有还没发的月份和天数。', because: [standard] };
const hotPlace: Warning = {
  kind: 'precondition',
  text: '在35℃以上露天作业，或者工作场所不能降到33℃以下的，才有高温津贴；降温的事实由单位举证。',
  because: [standard],
};
const drinks: Warning = {
  kind: 'precondition',
  text: '发饮料不能抵高温津贴；高温津贴不算在最低工资里。',
  because: [standard],
};

type Heat = { readonly perMonth: number; readonly figures: readonly DatedFigure[] };

/** The amount a month: told, else the province's of that summer. */
function heatOf(facts: ClaimFacts, context: Context): Heat | readonly FactCode[] {
  const told = known(facts, 'heatPerMonthFen');
  if (told !== undefined) return { perMonth: told, figures: [] };
  const missing: FactCode[] = [];
  const [placeCode, year] = [known(facts, 'placeCode'), known(facts, 'heatYear')];
  if (facts.placeCode === undefined) missing.push('placeCode');
  if (facts.heatYear === undefined) missing.push('heatYear');
  if (missing.length > 0) return missing;
  if (placeCode === undefined || year === undefined) return ['heatPerMonthFen'];
  const figure = keptFigure(context, 'heat_allowance_month', `${year}-06-01`, { where: placeCode });
  return figure === undefined ? ['heatPerMonthFen'] : { perMonth: figure.value, figures: [figure] };
}

const head = { baseLabel: '每月标准', because } as const;

function linesOf(perMonth: number, months: number, days: number, divisor: number | undefined): readonly Line[] {
  const full = line({
    ...head,
    code: 'full_months',
    label: '整月的高温津贴',
    baseFen: perMonth,
    factors: [times(months, 'month')],
  });
  if (days === 0 || divisor === undefined) return [full];
  const factors = [over(divisor, 'day'), times(days, 'day')];
  return [full, line({ ...head, code: 'part_month', label: '不足整月的高温津贴', baseFen: perMonth, factors })];
}

/** Months in which no day reached 35 °C: paid as well, or not. */
function readingsOf(facts: ClaimFacts, perMonth: number, divisor: number | undefined): readonly Reading[] {
  const months = known(facts, 'heatMonths') ?? 0;
  const days = known(facts, 'heatPartialDays') ?? 0;
  const main = reading({
    code: 'main',
    label: '按月发放',
    heldBy: '江苏省每年六月至九月按月计发',
    lines: linesOf(perMonth, months, days, divisor),
    counts: { months },
  });
  const cool = Math.min(months, known(facts, 'heatCoolMonths') ?? 0);
  if (cool === 0) return [main];
  const other = reading({
    code: 'hot_months_only',
    label: '没有高温天的月份不发',
    heldBy: '南京有关部门对2020年六七月的答复',
    lines: linesOf(perMonth, months - cool, days, divisor),
    counts: { months: months - cool },
  });
  return [main, other];
}

/**
 * Heat allowance for full months and for one further part of a month, by days attended over 21.75.
 *
 * @basis 《江苏省劳动合同条例》第二十三条；苏人社发〔2018〕113号
 * @unit  fen
 * @example heatAllowance({ heatPerMonthFen: 14_000, heatMonths: 2, heatPartialDays: 16 }, context).readings[0].fen // 38299
 */
export function heatAllowance(facts: ClaimFacts, context: Context): Outcome {
  const claim = 'heat_allowance';
  if (known(facts, 'isHotPlace') === false) return notDue(claim, notHot);
  const [months, days] = [known(facts, 'heatMonths'), known(facts, 'heatPartialDays')];
  const heat = heatOf(facts, context);
  const missing: FactCode[] = 'perMonth' in heat ? [] : [...heat];
  if (months === undefined && days === undefined) missing.push('heatMonths');
  if (!('perMonth' in heat) || missing.length > 0) return undetermined(claim, missing, because);
  if ((months ?? 0) + (days ?? 0) === 0) return notDue(claim, nothingOpen);
  const told = known(facts, 'wageDivisor');
  const isKept = told === undefined && (days ?? 0) > 0;
  const divisor = isKept ? keptFigure(context, 'wage_divisor', dayOf(facts, context)) : undefined;
  if (isKept && divisor === undefined) return undetermined(claim, ['heatYear'], because);
  return outcome(claim, {
    readings: readingsOf(facts, heat.perMonth, told ?? divisor?.value),
    because,
    warnings: known(facts, 'isHotPlace') === true ? [drinks] : [hotPlace, drinks],
    figures: divisor === undefined ? heat.figures : [...heat.figures, divisor],
  });
}

function dayOf(facts: ClaimFacts, context: Context): string {
  const year = known(facts, 'heatYear');
  return year === undefined ? context.today : `${year}-06-01`;
}
