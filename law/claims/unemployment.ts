// Unemployment benefit lost because the employer did not insure: the monthly benefit times the months it would have run.
import { article as insuranceAct } from '../articles/social-insurance-act.ts';
import { article as unemployment } from '../articles/unemployment-regulations.ts';
import { citation, type Basis } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, notDue, outcome, reading } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { minimumWageOn } from './minimum-wage.ts';
import { emptyReading, type Context, type Outcome, type Reading, type Said, type Warning } from './outcome.ts';

const jiangsu: Basis = { instrument: '江苏省失业保险规定', isUnconfirmed: true };
const because = [citation(insuranceAct(45)), citation(insuranceAct(46)), citation(unemployment(14))];
const monthsBecause = [citation(insuranceAct(46)), citation(unemployment(17))];
const floorBecause = [citation(insuranceAct(47)), citation(unemployment(18))];
const voluntary: Said = {
  text: '自己的意愿离职的，不能领取失业保险金，也没有这项损失。',
  because: [citation(insuranceAct(45))],
};
const underAYear: Said = { text: '应缴费不满一年的，不能领取失业保险金。', because: [citation(insuranceAct(45))] };
const noMonths: Said = { text: '没有可以领取的月数。', because: monthsBecause };
const fromBase: Said = {
  text: '失业保险金每月按本人平均缴费工资的比例推算，没有填写缴费工资的按月工资。',
  because: [jiangsu],
};
const conditions: Warning = {
  kind: 'precondition',
  text: '单位没有参保或者没有缴满、而劳动者不是自愿离职并已办理失业登记的，才有这项损失。',
  because: [citation(insuranceAct(45))],
};
const capped: Warning = {
  kind: 'cap',
  text: '按当地档次推算的月数超过法律规定的最长月数，已经按最长月数计算。',
  because: monthsBecause,
};

/** Grounds of ending that are the worker's own will; a resignation the employer forced is not among them. */
const ownWill: readonly string[] = [
  'resigned',
  'negotiated_by_worker',
  'expiry_worker_declined',
  'retirement',
  'death',
];

function isVoluntary(facts: ClaimFacts): boolean {
  const told = known(facts, 'isInvoluntary');
  if (told !== undefined) return !told;
  return ownWill.includes(known(facts, 'endingGround') ?? '');
}

type Words = Pick<Reading, 'code' | 'label' | 'heldBy'>;

const mainWords: Words = { code: 'main', label: '按月数计算', heldBy: '社会保险法第四十五条、第四十六条' };
const localWords: Words = {
  code: 'local_ladder',
  label: '只按填写的当地档次，不受最长月数限制',
  heldBy: '当地的办法，与社会保险法第四十六条不一致',
};

type Months = { readonly months: number; readonly isCapped: boolean; readonly ladder: number };

/** Months by the local ladder, never above what the law allows for the years. */
function ladderMonths(facts: ClaimFacts, context: Context): Months | undefined {
  const years = known(facts, 'paidYears');
  const first = known(facts, 'benefitFirstMonths');
  const step = known(facts, 'benefitStepMonths');
  if (years === undefined || first === undefined || step === undefined) return undefined;
  const climbed = first + step * (Math.floor(years) - 1);
  const ladder = Math.min(climbed, known(facts, 'benefitMaxMonths') ?? climbed);
  const key = years >= 10 ? '10' : years >= 5 ? '5' : '1';
  const most = keptFigure(context, 'unemployment_max_months', context.today, { key })?.value ?? ladder;
  return { months: Math.min(ladder, most), isCapped: ladder > most, ladder };
}

type Monthly = { readonly fen: number; readonly isDerived: boolean; readonly figures: readonly DatedFigure[] };

/** The least a month: so many times the low-income line. */
function floorOf(facts: ClaimFacts, context: Context): number | undefined {
  const dibao = known(facts, 'dibaoFen');
  const where = known(facts, 'placeCode');
  const multiple =
    known(facts, 'dibaoMultiple') ??
    keptFigure(context, 'unemployment_dibao_multiple', dayOf(facts, context), { where })?.value;
  return dibao === undefined || multiple === undefined ? undefined : exactFen(dibao, [times(multiple, 'times')]);
}

function dayOf(facts: ClaimFacts, context: Context): string {
  return known(facts, 'endedOn') ?? context.today;
}

/** Told, else in Jiangsu the share of the own wage, not above the minimum wage and not below the floor. */
function monthlyOf(facts: ClaimFacts, context: Context, floor: number | undefined): Monthly | undefined {
  const told = known(facts, 'unemploymentMonthlyFen');
  if (told !== undefined) return { fen: told, isDerived: false, figures: [] };
  const years = known(facts, 'paidYears');
  const wage = known(facts, 'averageWageFen') ?? known(facts, 'monthlyWageFen');
  const on = dayOf(facts, context);
  const minimum = minimumWageOn(facts, context, on);
  if (years === undefined || wage === undefined || minimum === undefined || floor === undefined) return undefined;
  const key = years >= 20 ? '20' : years >= 10 ? '10' : '0';
  const share = keptFigure(context, 'unemployment_share', on, { where: known(facts, 'placeCode'), key });
  if (share === undefined) return undefined;
  const own = Math.max(floor, exactFen(wage, [times(share.value, 'percent')]));
  const figures = minimum.figure === undefined ? [share] : [share, minimum.figure];
  return { fen: Math.min(own, minimum.fen), isDerived: true, figures };
}

function found(
  floor: number | undefined,
  months: number | undefined,
  monthly: Monthly | undefined,
  words: Words = mainWords,
): Reading {
  return {
    ...emptyReading,
    ...words,
    counts: months === undefined ? {} : { months },
    amounts: {
      ...(floor === undefined ? {} : { floor }),
      ...(monthly === undefined ? {} : { monthly: monthly.fen }),
    },
  };
}

function lossReading(ground: Reading, words: Words, fen: number, months: number): Reading {
  const loss = line({
    code: 'benefit_loss',
    label: '失业保险金损失',
    baseFen: fen,
    baseLabel: '失业保险金每月',
    factors: [times(months, 'month')],
    because,
  });
  return reading({ ...ground, ...words, fen: loss.fen, lines: [loss], counts: { months } });
}

function missingOf(monthly: Monthly | undefined, months: number | undefined, facts: ClaimFacts): FactCode[] {
  const missing: FactCode[] = [];
  if (monthly === undefined) missing.push('unemploymentMonthlyFen');
  if (months !== undefined) return missing;
  return known(facts, 'paidYears') === undefined
    ? [...missing, 'paidYears', 'unemploymentMonths']
    : [...missing, 'unemploymentMonths'];
}

/**
 * The loss: monthly benefit times months. Months by the ladder told, not above twelve, eighteen or twenty-four; the
 * least a month stands in `amounts.floor`.
 *
 * @basis 《社会保险法》第四十五条至第四十七条；《失业保险条例》第十四条、第十七条、第十八条
 * @unit  fen
 * @example unemploymentLoss({ unemploymentMonthlyFen: 150_000, unemploymentMonths: 12 }, context).readings[0].fen // 1800000
 */
export function unemploymentLoss(facts: ClaimFacts, context: Context): Outcome {
  const claim = 'unemployment_loss';
  if (isVoluntary(facts)) return notDue(claim, voluntary);
  if ((known(facts, 'paidYears') ?? 1) < 1) return notDue(claim, underAYear);
  const floor = floorOf(facts, context);
  const ladder = ladderMonths(facts, context);
  const months = known(facts, 'unemploymentMonths') ?? ladder?.months;
  const monthly = monthlyOf(facts, context, floor);
  const ground = found(floor, months, monthly);
  if (monthly === undefined || months === undefined) {
    const missing = missingOf(monthly, months, facts);
    const readings = [ground, ...(ladder?.isCapped ? [found(floor, ladder.ladder, monthly, localWords)] : [])];
    const warnings = ladder?.isCapped ? [capped] : [];
    return outcome(claim, { due: 'unknown', missing, because: [...floorBecause, ...because], readings, warnings });
  }
  if (months === 0) return notDue(claim, noMonths);
  const main = lossReading(ground, mainWords, monthly.fen, months);
  const isLadder = ladder?.isCapped === true && months === ladder.months;
  const local = isLadder ? [lossReading(ground, localWords, monthly.fen, ladder.ladder)] : [];
  return outcome(claim, {
    readings: [main, ...local],
    because,
    assumed: monthly.isDerived ? [fromBase] : [],
    warnings: isLadder ? [conditions, capped] : [conditions],
    figures: monthly.figures,
  });
}
