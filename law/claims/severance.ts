// Economic compensation (N): whether the ending carries it, for which months, on which wage.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import { notDue, outcome, undetermined } from './build.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Outcome, Reading, Said, Warning } from './outcome.ts';
import { endingOf, contractActFrom, mergedService, serviceOf, type FoundService } from './service.ts';
import { severanceGrounds, type DueGround, type EndingGround } from './severance-grounds.ts';
import { severanceReadings } from './severance-readings.ts';
import { capWarning, isCut, standardSources, type StandardSources } from './severance-standard.ts';

const because = [citation(contractAct(46)), citation(contractAct(47))];

const partTime: Said = { text: '非全日制用工终止的，没有经济补偿。', because: [citation(contractAct(71))] };
const welfarePost: Said = {
  text: '公益性岗位不适用支付经济补偿的规定。',
  because: [citation(contractRegulations(12))],
};
const nothingOwed: Said = {
  text: '工作年限都在2008年以前，当时的规定对这种情形没有经济补偿。',
  because: [citation(contractAct(97, 3))],
};
/** The rules for an ending before the Act are not in this room. */
const endedBeforeAct: Said = {
  text: '劳动合同法2008年1月1日施行；此前解除、终止的按当时的规定处理，这里没有收录。',
  because: [citation(contractAct(97))],
};

const forcedWarning: Warning = {
  kind: 'proof',
  text: '被迫解除的，应当以单位违法为由书面通知单位；只写个人原因辞职的，难以要到经济补偿。',
  because: [citation(contractAct(38))],
};
const declinedWarning: Warning = {
  kind: 'precondition',
  text: '单位维持或者提高条件续订而劳动者不续订的除外，由单位证明。',
  because: [citation(contractAct(46))],
};
const refusedWarning: Warning = {
  kind: 'precondition',
  text: '以单位书面通知终止劳动关系为前提。',
  because: [citation(contractRegulations(6))],
};

function warningsOf(ground: EndingGround, isCapped: boolean): readonly Warning[] {
  const warnings: Warning[] = isCapped ? [capWarning] : [];
  if (ground.startsWith('art38')) warnings.push(forcedWarning);
  if (ground === 'expiry') warnings.push(declinedWarning);
  if (ground === 'refused_to_sign_after_month') warnings.push(refusedWarning);
  return warnings;
}

/** An ending not told is reckoned as one that counts all service, so that what it would come to can be shown. */
const untold: DueGround = { isDue: true, old: 'counts', because };

/** Of an answer that hangs on the ground: what it would come to stands in `ifDue`. */
function hangsOnGround(main: Reading, missing: readonly FactCode[]): Outcome {
  const amounts = main.fen === null ? main.amounts : { ...main.amounts, ifDue: main.fen };
  return undetermined('economic_compensation', missing, because, { ...main, lines: [], amounts });
}

function missingOf(
  ground: EndingGround | undefined,
  service: FoundService,
  sources: StandardSources,
): readonly FactCode[] {
  const missing: FactCode[] = ground === undefined ? ['endingGround'] : [];
  missing.push(...service.missing);
  if (sources.wage === undefined) missing.push('averageWageFen');
  return missing;
}

function answer(facts: ClaimFacts, context: Context, code: EndingGround | undefined, ground: DueGround): Outcome {
  const service = serviceOf(facts, context);
  const sources = standardSources(facts, context, endingOf(facts, context).on ?? context.today);
  const missing = missingOf(code, service, sources);
  const readings = severanceReadings(facts, service, sources, ground);
  const [main] = readings;
  if (code === undefined) return hangsOnGround(main, missing);
  if (service.missing.length === 0 && main.counts['months'] === 0) return notDue('economic_compensation', nothingOwed);
  return outcome('economic_compensation', {
    missing,
    assumed: [...(service.isMerged ? [mergedService] : []), ...service.assumed, ...sources.assumed],
    warnings: warningsOf(code, isCut(sources, sources.wage)),
    figures: sources.figures,
    because: ground.because,
    readings,
  });
}

/**
 * Economic compensation. Months of the pre-2008 segment and since are counted apart where the ground was compensated
 * before 2008; every other way of counting that is tenable stands beside it.
 *
 * @basis 《劳动合同法》第四十六条、第四十七条、第九十七条第三款；《劳动合同法实施条例》第二十七条
 * @unit  fen; `counts.months` in steps of 0.5, `amounts.base` fen a month
 * @example severance({ endingGround: 'layoff', averageWageFen: 500_000, servedYears: 3 }, context).readings[0].fen // 1500000
 */
export function severance(facts: ClaimFacts, context: Context): Outcome {
  if (known(facts, 'isPartTime') === true) return notDue('economic_compensation', partTime);
  if (known(facts, 'isPublicWelfarePost') === true) return notDue('economic_compensation', welfarePost);
  const code = known(facts, 'endingGround');
  const ground = code === undefined ? untold : severanceGrounds[code];
  if (!ground.isDue) return notDue('economic_compensation', ground);
  const endedOn = known(facts, 'endedOn');
  if (endedOn !== undefined && endedOn < contractActFrom) {
    const readings = [{ ...undetermined('economic_compensation', [], because).readings[0], notes: [endedBeforeAct] }];
    return outcome('economic_compensation', { due: 'unknown', because: endedBeforeAct.because, readings });
  }
  return answer(facts, context, code, ground);
}
