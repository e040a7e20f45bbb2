// Jiangsu's medical subsidy (医疗补助费) for a worker who cannot work after the medical period.
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { citation } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { averageWageOf, divisorOf, monthlyFen, type AverageWage } from './average-wage.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { emptyReading, type Context, type Line, type Outcome, type Said, type Warning } from './outcome.ts';
import { endingOf } from './service.ts';

const claim = 'medical_subsidy';
const because = [citation(jiangsuContract(34))];
const where = '32';

const notIll: Said = { text: '医疗补助费只在患病或者非因工负伤、医疗期满不能工作而结束劳动合同时才有。', because };
const notLost: Said = { text: '没有经鉴定丧失或者部分丧失劳动能力的，没有医疗补助费。', because };
const elsewhere: Said = { text: '这是江苏的规定；其他地方的标准这里没有收录，请查当地规定。', because };
const noIllness: Said = { text: '没有说是重病或者绝症，按一般情形计算。', because };

const least: Warning = {
  kind: 'precondition',
  text: '这是最低标准；合同、制度或者集体合同更高的，按更高的。',
  because,
};
const periodOver: Warning = {
  kind: 'precondition',
  text: '以医疗期满（或者医疗终结）、不能从事原工作也不能从事另行安排的工作为前提。',
  because,
};

/** A ground on which the contract may have ended for the illness. */
function isIllness(facts: ClaimFacts): boolean | undefined {
  const ground = known(facts, 'endingGround');
  if (ground === undefined) return undefined;
  return ground === 'art40_illness' || ground === 'expiry';
}

function increaseKey(facts: ClaimFacts): 'terminal' | 'serious' | undefined {
  if (known(facts, 'isTerminalIllness') === true) return 'terminal';
  return known(facts, 'isSeriousIllness') === true ? 'serious' : undefined;
}

function subsidyLine(wage: AverageWage, months: number): Line {
  const factors = [...divisorOf(wage), times(months, 'month')];
  return line({ code: 'subsidy', label: '医疗补助费', baseFen: wage.fen, baseLabel: wage.label, factors, because });
}

function increaseLine(wage: AverageWage, months: number, share: number): Line {
  const factors = [...divisorOf(wage), times(months, 'month'), times(share, 'percent')];
  const label = '重病、绝症增加部分';
  return line({ code: 'increase', label, baseFen: wage.fen, baseLabel: wage.label, factors, because });
}

function amountOf(facts: ClaimFacts, context: Context, wage: AverageWage): Outcome {
  const on = endingOf(facts, context).on ?? context.today;
  const months = figureAt(context.figures, 'medical_subsidy_months', on, { where });
  const key = increaseKey(facts);
  const increase =
    key === undefined ? undefined : figureAt(context.figures, 'medical_subsidy_increase', on, { where, key });
  const more = increase === undefined ? [] : [increaseLine(wage, months.value, increase.value)];
  return outcome(claim, {
    because,
    assumed: key === undefined ? [...wage.assumed, noIllness] : wage.assumed,
    warnings: [periodOver, least],
    figures: increase === undefined ? [months] : [months, increase],
    readings: [
      reading({
        code: 'main',
        label: '不低于六个月工资',
        heldBy: '《江苏省劳动合同条例》第三十四条',
        lines: [subsidyLine(wage, months.value), ...more],
        counts: { months: months.value },
        amounts: { base: monthlyFen(wage) },
      }),
    ],
  });
}

/**
 * The least that is due: six months of the own wage, half as much again in serious and the same again in terminal illness.
 *
 * @basis 《江苏省劳动合同条例》第三十四条
 * @unit  fen
 * @example medicalSubsidy({ placeCode: '320583', endingGround: 'art40_illness', isCapacityLost: true, averageWageFen: 500_000 }, context).readings[0].fen // 3000000
 */
export function medicalSubsidy(facts: ClaimFacts, context: Context): Outcome {
  const illness = isIllness(facts);
  if (illness === false) return notDue(claim, notIll);
  const lost = known(facts, 'isCapacityLost');
  if (lost === false) return notDue(claim, notLost);
  const place = known(facts, 'placeCode');
  if (place !== undefined && !place.startsWith(where))
    return undetermined(claim, [], because, { ...emptyReading, notes: [elsewhere] });
  const wage = averageWageOf(facts);
  const missing: FactCode[] = [];
  if (illness === undefined) missing.push('endingGround');
  if (lost === undefined) missing.push('isCapacityLost');
  if (place === undefined) missing.push('placeCode');
  if (wage === undefined) missing.push('averageWageFen');
  return missing.length > 0 || wage === undefined
    ? undetermined(claim, missing, because)
    : amountOf(facts, context, wage);
}
