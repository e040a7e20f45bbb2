// Pay while the employer stops work: the first wage period as usual, then what is agreed or four fifths of the minimum.
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as wagePayment } from '../articles/wage-payment-provisions.ts';
import { citation } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { askForMinimumWage, minimumWageOn, type MinimumWage } from './minimum-wage.ts';
import type { Context, Line, Outcome, Said, Warning } from './outcome.ts';

const because = [citation(wagePayment(12)), citation(jiangsuWages(31))];
const byWorker: Said = { text: '停工是劳动者造成的，不按停工停产的规定付。', because };
const noWork: Said = { text: '没有填写第一个月以后上班的工资，按没有提供劳动计算。', because };
const ordinaryWage: Said = { text: '没有填写停工前的月工资，按月工资计算。', because };
const notByWorker: Warning = { kind: 'precondition', text: '不是劳动者造成的停工，才按这个规定付。', because };
const ownShare: Warning = {
  kind: 'who_pays',
  text: '江苏按最低工资的百分之八十付的，个人应缴的社会保险费和公积金由单位另付。',
  because: [citation(jiangsuWages(32))],
};
const local: Warning = {
  kind: 'unconfirmed',
  text: '第一个月以后没有上班的生活费，由各地规定；这个地方的标准没有收录。',
  because: [citation(wagePayment(12))],
};

/** What the months after the first are paid at, or what is to be asked. */
type Later =
  | { readonly kind: 'line'; readonly line: Line; readonly figures: readonly DatedFigure[]; readonly isFloor: boolean }
  | { readonly kind: 'missing'; readonly missing: readonly FactCode[] }
  | { readonly kind: 'local' };

function worked(wage: number, months: number, minimum: MinimumWage): Later {
  const isRaised = wage < minimum.fen;
  const found = line({
    code: 'later_months',
    label: '第一个月以后上班的工资',
    baseFen: isRaised ? minimum.fen : wage,
    baseLabel: isRaised ? '月最低工资' : '约定的月工资',
    factors: [times(months, 'month')],
    because,
  });
  return { kind: 'line', line: found, figures: minimum.figure === undefined ? [] : [minimum.figure], isFloor: false };
}

/** The minimum wage when work stopped. Without that day nothing is looked up. */
function minimumOf(facts: ClaimFacts, context: Context, from: PlainDate | undefined): MinimumWage | undefined {
  if (from !== undefined) return minimumWageOn(facts, context, from);
  const told = known(facts, 'minimumWageFen');
  return told === undefined ? undefined : { fen: told };
}

function askFor(facts: ClaimFacts): readonly FactCode[] {
  const asked = askForMinimumWage(facts);
  return facts.shutdownFrom === undefined ? ['shutdownFrom', ...asked] : asked;
}

function later(facts: ClaimFacts, context: Context, months: number): Later {
  const from = known(facts, 'shutdownFrom');
  const minimum = minimumOf(facts, context, from);
  if (minimum === undefined) return { kind: 'missing', missing: askFor(facts) };
  const wage = known(facts, 'shutdownWorkWageFen');
  if (wage !== undefined) return worked(wage, months, minimum);
  const placeCode = known(facts, 'placeCode');
  if (placeCode === undefined) return { kind: 'missing', missing: ['placeCode'] };
  const share = keptFigure(context, 'shutdown_floor_share', from ?? context.today, { where: placeCode });
  if (share === undefined) return { kind: 'local' };
  const found = line({
    code: 'later_months',
    label: '第一个月以后的生活费',
    baseFen: minimum.fen,
    baseLabel: '月最低工资',
    factors: [times(months, 'month'), times(share.value, 'percent')],
    because,
  });
  const figures = minimum.figure === undefined ? [share] : [share, minimum.figure];
  return { kind: 'line', line: found, figures, isFloor: true };
}

/**
 * Pay during a shutdown: up to one month as usual; after it the newly agreed wage for work, not below the minimum wage,
 * or four fifths of the minimum wage where no work is done (Jiangsu; other places by their own rules).
 *
 * @basis 《工资支付暂行规定》第十二条；《江苏省工资支付条例》第三十一条、第三十二条
 * @unit  fen
 * @example shutdownPay({ shutdownWageFen: 500_000, shutdownMonths: 1 }, context).readings[0].fen // 500000
 */
export function shutdownPay(facts: ClaimFacts, context: Context): Outcome {
  const claim = 'shutdown_pay';
  if (known(facts, 'isShutdownByWorker') === true) return notDue(claim, byWorker);
  const own = known(facts, 'shutdownWageFen');
  const wage = own ?? known(facts, 'monthlyWageFen');
  const months = known(facts, 'shutdownMonths');
  if (wage === undefined || months === undefined) {
    const missing: FactCode[] = wage === undefined ? ['shutdownWageFen'] : [];
    return undetermined(claim, months === undefined ? [...missing, 'shutdownMonths'] : missing, because);
  }
  const first = line({
    code: 'first_month',
    label: '第一个工资支付周期',
    baseFen: wage,
    baseLabel: '停工前的月工资',
    factors: [times(Math.min(1, months), 'month')],
    because,
  });
  const assumed = own === undefined ? [ordinaryWage] : [];
  const rest = months > 1 ? later(facts, context, months - 1) : undefined;
  return answer(facts, first, rest, assumed);
}

function answer(facts: ClaimFacts, first: Line, rest: Later | undefined, assumed: readonly Said[]): Outcome {
  const isAsked = known(facts, 'isShutdownByWorker') === false;
  const warnings: readonly Warning[] = isAsked ? [] : [notByWorker];
  const heldBy = '江苏省工资支付条例第三十一条';
  if (rest === undefined || rest.kind === 'line') {
    const lines = rest === undefined ? [first] : [first, rest.line];
    const isFloor = rest?.isFloor ?? false;
    return outcome('shutdown_pay', {
      readings: [reading({ code: 'main', label: '按周期分段', heldBy, lines })],
      because,
      assumed: isFloor ? [...assumed, noWork] : assumed,
      warnings: isFloor ? [...warnings, ownShare] : warnings,
      figures: rest?.figures ?? [],
    });
  }
  const found = reading({ code: 'main', label: '只算出第一个周期', heldBy, lines: [first], fen: null });
  return outcome('shutdown_pay', {
    readings: [found],
    because,
    missing: rest.kind === 'missing' ? rest.missing : [],
    assumed,
    warnings: rest.kind === 'local' ? [...warnings, local] : warnings,
  });
}
