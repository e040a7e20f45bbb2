// Damages for unlawful termination (2N): twice the compensation of article 47, service counted in one.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { article as interpretation1 } from '../articles/labour-dispute-interpretation-1.ts';
import { article as interpretation2 } from '../articles/labour-dispute-interpretation-2.ts';
import { citation } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Line, Outcome, Reading, Said, Warning } from './outcome.ts';
import {
  compensationMonths,
  contractActFrom,
  endingOf,
  mergedService,
  monthsUnderOldRules,
  noService,
  serviceOf,
  type FoundService,
} from './service.ts';
import { countsReading, isSameAnswer, type Head } from './severance-counts.ts';
import { capWarning, isCut, standardFor, standardSources, standardWithoutOvertime } from './severance-standard.ts';
import type { StandardSources } from './severance-standard.ts';

const claim = 'illegal_termination_2n';
const because = [citation(contractAct(48)), citation(contractAct(87)), citation(contractRegulations(25))];

const heads = {
  main: {
    code: 'main',
    label: '自用工之日起连续计算',
    heldBy: '《劳动合同法实施条例》第二十五条；《劳动合同法》第八十七条',
  },
  split: {
    code: 'split',
    label: '2008年前后分段计算',
    heldBy: '参照《劳动合同法》第九十七条第三款分段的做法',
  },
  overtime: {
    code: 'without_overtime',
    label: '基数不含加班工资',
    heldBy: '部分地方的做法；《劳动合同法实施条例》第二十七条指向包含',
  },
} as const satisfies Readonly<Record<string, Head>>;

const notUnlawful: Said = { text: '按告知的离职原因，不是单位违法解除、终止，没有二倍赔偿金。', because };
const reinstated: Said = {
  text: '要求继续履行合同的，不能同时要赔偿金；可以要求违法解除决定之日起至恢复工作前一日的工资。',
  because: [citation(contractAct(48)), citation(interpretation2(18))],
};
const partTime: Said = {
  text: '非全日制用工任何一方随时可以通知终止，没有违法解除的赔偿金。',
  because: [citation(contractAct(71))],
};
const beforeAct: Said = {
  text: '2008年1月1日以前解除、终止的，当时没有二倍赔偿金。',
  because: [citation(contractAct(97))],
};

const unionWarning: Warning = {
  kind: 'precondition',
  text: '单位建有工会而没有事先通知工会的，可以要求赔偿金；单位在起诉前补正的除外。',
  because: [citation(contractAct(43)), citation(interpretation1(47))],
};
const welfareWarning: Warning = {
  kind: 'precondition',
  text: '公益性岗位不适用支付经济补偿的规定，以它为标准的赔偿金是否适用有争议。',
  because: [citation(contractRegulations(12))],
};

/** Twice the rounded compensation, line by line. */
function doubled(single: Reading, multiple: number): Reading {
  const { code, label, heldBy, notes, counts, amounts } = single;
  const lines = single.lines.map(
    (part): Line =>
      line({
        code: part.code === 'severance' ? 'damages' : part.code,
        label: part.code === 'severance' ? '违法解除、终止赔偿金' : part.label,
        baseFen: part.fen,
        baseLabel: '经济补偿标准',
        factors: [times(multiple, 'times')],
        because,
      }),
  );
  const totalMonths = (counts['months'] ?? 0) * multiple;
  const standard: readonly Said[] = single.lines.map(({ baseFen, factors, fen }) => ({
    text:
      factors.length > 1
        ? '经济补偿标准：{base|元}÷{over}×{months}个月＝{fen|元}。'
        : '经济补偿标准：{base|元}×{months}个月＝{fen|元}。',
    args: { base: baseFen, over: factors[0]?.value ?? 1, months: factors.at(-1)?.value ?? 0, fen },
    because: [],
  }));
  const head = { code, label, heldBy, notes: [...notes, ...standard], counts: { ...counts, totalMonths } };
  if (single.fen === null) return reading({ ...head, fen: null, amounts });
  return reading({ ...head, lines, amounts: { ...amounts, severance: single.fen } });
}

function readingsOf(service: FoundService, sources: StandardSources, multiple: number): readonly Reading[] {
  const standard = standardFor(sources, sources.wage);
  const one = { since: compensationMonths(service.whole ?? noService) };
  const main = countsReading(heads.main, one, standard);
  if (service.missing.length > 0) return [reading({ ...main, fen: null, lines: [], counts: {} })];
  const others: Reading[] = [];
  const before = monthsUnderOldRules(service.before);
  if (before > 0) {
    const counts = { before, since: compensationMonths(service.since ?? noService) };
    others.push(countsReading(heads.split, counts, standard));
  }
  const lower = standardWithoutOvertime(sources);
  if (lower !== undefined) others.push(countsReading(heads.overtime, one, lower));
  return [main, ...others.filter((other) => !isSameAnswer(main, other))].map((single) => doubled(single, multiple));
}

/** Whether the ending was unlawful on what is told; a lawful ground without notice to the union is treated as such. */
function isUnlawful(facts: ClaimFacts): boolean | FactCode {
  const ground = known(facts, 'endingGround');
  if (ground === undefined) return 'endingGround';
  if (ground === 'unlawful') return true;
  if (ground !== 'art39' && !ground.startsWith('art40')) return false;
  const told = known(facts, 'wasUnionTold');
  return told === undefined ? 'wasUnionTold' : !told;
}

function excluded(facts: ClaimFacts): Said | undefined {
  if (known(facts, 'wantsReinstatement') === true) return reinstated;
  if (known(facts, 'isPartTime') === true) return partTime;
  const endedOn = known(facts, 'endedOn');
  return endedOn !== undefined && endedOn < contractActFrom ? beforeAct : undefined;
}

function warningsOf(facts: ClaimFacts, sources: StandardSources): readonly Warning[] {
  const warnings: Warning[] = [];
  if (isCut(sources, sources.wage)) warnings.push(capWarning);
  if (known(facts, 'endingGround') !== 'unlawful') warnings.push(unionWarning);
  if (known(facts, 'isPublicWelfarePost') === true) warnings.push(welfareWarning);
  return warnings;
}

/**
 * Damages of twice the compensation: the cap and the minimum wage work on the single one, which is rounded, then doubled.
 *
 * @basis 《劳动合同法》第四十八条、第八十七条；《劳动合同法实施条例》第二十五条；解释（一）第四十七条
 * @unit  fen; `amounts.severance` the single one, `counts.months` its months, `counts.totalMonths` twice
 * @example unlawfulTermination({ endingGround: 'unlawful', averageWageFen: 500_000, servedYears: 3, servedMonths: 6 }, context).readings[0].fen // 4000000
 */
export function unlawfulTermination(facts: ClaimFacts, context: Context): Outcome {
  const unlawful = isUnlawful(facts);
  const why = unlawful === false ? notUnlawful : excluded(facts);
  if (why !== undefined) return notDue(claim, why);
  const on = endingOf(facts, context).on ?? context.today;
  const service = serviceOf(facts, context);
  const sources = standardSources(facts, context, on);
  const multiple = figureAt(context.figures, 'unlawful_ending_multiple', on);
  const readings = readingsOf(service, sources, multiple.value);
  const missing = [...service.missing, ...(sources.wage === undefined ? (['averageWageFen'] as const) : [])];
  if (typeof unlawful === 'string') return hangsOn(unlawful, missing, readings[0]);
  return outcome(claim, {
    missing,
    assumed: [...(service.isMerged ? [mergedService] : []), ...service.assumed, ...sources.assumed],
    warnings: warningsOf(facts, sources),
    figures: [...sources.figures, multiple],
    because,
    readings,
  });
}

/** The answer hangs on a fact: what it would come to stands in `ifDue`. */
function hangsOn(fact: FactCode, missing: readonly FactCode[], main: Reading | undefined): Outcome {
  if (main === undefined) return undetermined(claim, [fact, ...missing], because);
  const amounts = main.fen === null ? main.amounts : { ...main.amounts, ifDue: main.fen };
  const hanging = undetermined(claim, [fact, ...missing], because, { ...main, lines: [], amounts });
  return fact === 'wasUnionTold' ? { ...hanging, warnings: [unionWarning] } : hanging;
}
