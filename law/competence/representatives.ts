// How many speak for a group: at the door of a union, in mediation, before an arbitration commission, before a court.
import { chineseNumeral, citation, type Basis } from '../basis.ts';
import { article as arbitrationRules } from '../articles/arbitration-rules.ts';
import { article as civilProcedureAct } from '../articles/civil-procedure-act.ts';
import { article as civilProcedureInterpretation } from '../articles/civil-procedure-interpretation.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as petitionRegulations } from '../articles/petition-regulations.ts';
import { collectiveFrom } from '../triage/fast-track.ts';
import { isOpen, met, notKnown, notMet, type CompetenceFact, type Rule, type Told } from './rule.ts';

/** Before whom the group speaks. */
export type Forum = 'visit' | 'mediation' | 'arbitration' | 'litigation';

type Numbers = {
  /** From how many on the rule speaks of a group. @unit people */
  readonly from: number;
  /** Null where the law sets no number. @unit people */
  readonly least: number | null;
  readonly most: number | null;
  readonly because: readonly Basis[];
  /** The number rests on an article nobody here has read. */
  readonly isUnconfirmed: boolean;
};

/**
 * The numbers of each forum. The three to five of arbitration stand in the ministry's rules, known second hand: the
 * article is cited without its number.
 *
 * @basis 《信访工作条例》第二十条；《劳动争议调解仲裁法》第七条；《民事诉讼法》第五十六条
 */
export const representativeNumbers: Readonly<Record<Forum, Numbers>> = {
  visit: { from: 2, least: null, most: 5, because: [citation(petitionRegulations(20, 3))], isUnconfirmed: false },
  mediation: {
    from: collectiveFrom,
    least: null,
    most: null,
    because: [citation(labourArbitrationAct(7))],
    isUnconfirmed: false,
  },
  arbitration: {
    from: collectiveFrom,
    least: 3,
    most: 5,
    because: [citation(labourArbitrationAct(7)), citation(arbitrationRules(62))],
    isUnconfirmed: true,
  },
  litigation: {
    from: 10,
    least: 2,
    most: 5,
    because: [
      citation(labourArbitrationAct(7)),
      citation(civilProcedureAct(56)),
      citation(civilProcedureInterpretation(75)),
      citation(civilProcedureInterpretation(78)),
    ],
    isUnconfirmed: false,
  },
};

/** What is known of a group. */
export type Group = {
  readonly workerCount?: number | 'unknown';
  readonly commonClaim?: Told;
};

function openFacts({ workerCount, commonClaim }: Group): readonly CompetenceFact[] {
  const missing: CompetenceFact[] = [];
  if (isOpen(workerCount)) missing.push('workerCount');
  if (isOpen(commonClaim)) missing.push('commonClaim');
  return missing;
}

/**
 * How many representatives a forum knows, in words; empty where the law sets no number.
 *
 * @basis 《信访工作条例》第二十条；《民事诉讼法》第五十六条
 * @unit  text
 * @example representativeWords('visit') // '不超过五名'
 */
export function representativeWords(forum: Forum): string {
  const { least, most, isUnconfirmed } = representativeNumbers[forum];
  if (most === null) return '';
  const range =
    least === null ? `不超过${chineseNumeral(most)}名` : `${chineseNumeral(least)}至${chineseNumeral(most)}名`;
  return isUnconfirmed ? `${range}（人数条文待核实）` : range;
}

/**
 * Whether a group is represented by some of its own. A group visit elects representatives from two people on and must;
 * in mediation, arbitration and litigation ten with a common claim may. Nine, or ten who claim different things, go each
 * for themselves.
 *
 * @basis 《信访工作条例》第二十条第三款；《劳动争议调解仲裁法》第七条；《民事诉讼法》第五十六条及其解释第七十五条
 * @unit  true, false or 'unknown'
 * @example electsRepresentatives('arbitration', { workerCount: 10, commonClaim: true }).value // true
 */
export function electsRepresentatives(forum: Forum, group: Group): Rule {
  const { from, because } = representativeNumbers[forum];
  const { workerCount, commonClaim } = group;
  if (commonClaim === false) return notMet('各人的请求不同，各自提出，不推举代表。', because);
  if (typeof workerCount === 'number' && workerCount < from) {
    return notMet(forum === 'visit' ? '一个人来的，不用推选代表。' : `不满${from}人，各自参加，不推举代表。`, because);
  }
  const missing = openFacts(group);
  if (missing.length > 0) return notKnown('要先问清有多少人、是不是同一请求。', because, missing);
  const range = representativeWords(forum);
  if (forum === 'visit') return met(`多人一起来反映同一件事，应当推选代表，${range}。`, because);
  return met(`可以推举代表，${range === '' ? '人数法律没有规定' : range}。`, because);
}

/**
 * Whether the number elected fits the forum.
 *
 * @basis 《信访工作条例》第二十条第三款；《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第七十八条
 * @unit  true, false or 'unknown'
 * @example fitsForum('visit', 6).value // false
 */
export function fitsForum(forum: Forum, elected: number | undefined): Rule {
  const { least, most, because } = representativeNumbers[forum];
  if (least === null && most === null) return met('代表的人数法律没有规定。', because);
  if (elected === undefined) return notKnown('还不知道推举了几名代表。', because, ['elected']);
  const fits = elected >= (least ?? 1) && (most === null || elected <= most);
  const words = `代表应当为${representativeWords(forum)}`;
  return fits
    ? met(`${words}，现有${elected}名。`, because)
    : notMet(`${words}，现有${elected}名，请重新推举。`, because);
}
