// What keeps somebody from a matter: a lawyer, a union's handler, a mediator, an arbitrator, a supervisor, a peer who
// judges a file. Each ground is told by itself, with its article; what no article read here settles a person decides.
import { citation, type Basis } from '../basis.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import * as labourSupervision from '../articles/labour-supervision-jiangsu.ts';
import { article as lawyersAct } from '../articles/lawyers-act.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as onlineMediationRules } from '../articles/online-mediation-rules.ts';
import { article as petitionRegulations } from '../articles/petition-regulations.ts';
import { isOpen, met, notKnown, notMet, wordsOf, type CompetenceFact, type Rule, type Told } from './rule.ts';

/** In what part somebody touches the matter. */
export type Part = 'handler' | 'mediator' | 'arbitrator' | 'supervisor' | 'petition_officer' | 'peer_reviewer';

/** What is known of the person; each part is asked only for its own facts. */
export type ConflictFacts = {
  readonly actsForOtherSide?: Told;
  readonly firmActsForOtherSide?: Told;
  readonly hasOwnInterest?: Told;
  readonly isNearRelative?: Told;
  readonly relativeHasInterest?: Told;
  readonly advisesEmployer?: Told;
  readonly handledBefore?: Told;
  readonly sitsOnTribunal?: Told;
  readonly handledReviewedCase?: Told;
  readonly firmHandledReviewedCase?: Told;
  readonly isOfReviewedPlace?: Told;
  /** What the register states about a party of this dispute, in the words of whoever stated it. */
  readonly stated?: readonly string[];
};

type GroundFact = Exclude<keyof ConflictFacts, 'stated'>;

/** `bars`: may not; `asks`: the head of the union, or the parties, decide. */
export type ConflictGround = {
  readonly code: GroundFact | 'stated';
  readonly effect: 'bars' | 'asks';
  readonly words: string;
  readonly because: readonly Basis[];
};

type GroundRule = Pick<ConflictGround, 'effect' | 'words' | 'because'>;

/** What a refusal cites where a choice of handler meets a conflict. @basis 《律师法》第三十九条 */
export const conflictRule: Basis = citation(lawyersAct(39));

const ofLawyers = [conflictRule];
/** The firm's own duty to look for conflicts; how far a colleague's binds is in rules of the profession not read here. */
const ofFirms = [conflictRule, citation(lawyersAct(23))];
const ofArbitrators = [citation(labourArbitrationAct(33))];
const ofMediators = [citation(onlineMediationRules(13))];
const ofPeers = [citation(legalAidAct(57))];
/** The wording in force has not been read, and no article on recusal is known: the instrument alone is named. */
const ofSupervisors: readonly Basis[] = [{ instrument: labourSupervision.instrument.instrument, isUnconfirmed: true }];
const ofPetitions = [citation(petitionRegulations(28, 3))];

const bars = (words: string, because: readonly Basis[]): GroundRule => ({ effect: 'bars', words, because });
const asks = (words: string, because: readonly Basis[]): GroundRule => ({ effect: 'asks', words, because });

const grounds: Readonly<Record<Part, Readonly<Partial<Record<GroundFact, GroundRule>>>>> = {
  handler: {
    actsForOtherSide: bars('在本案中代理对方，不得同时代理双方', ofLawyers),
    firmActsForOtherSide: bars('所在律师事务所在本案中代理对方', ofFirms),
    hasOwnInterest: bars('本人与本案有利益冲突', ofLawyers),
    isNearRelative: bars('是对方当事人或者其代理人的近亲属', ofLawyers),
    relativeHasInterest: bars('近亲属与本案有利益冲突', ofLawyers),
    advisesEmployer: bars('是对方单位的法律顾问或者工作人员', ofFirms),
    handledBefore: bars('办理过本案的调解、仲裁或者审判', ofFirms),
    sitsOnTribunal: asks('是受理本案的仲裁委员会的兼职仲裁员', ofFirms),
  },
  mediator: {
    hasOwnInterest: asks('与本案有利害关系，应当披露', ofMediators),
    isNearRelative: asks('是当事人或者其代理人的近亲属，应当披露', ofMediators),
  },
  arbitrator: {
    hasOwnInterest: bars('与本案有利害关系，应当回避', ofArbitrators),
    isNearRelative: bars('是当事人或者其代理人的近亲属，应当回避', ofArbitrators),
    advisesEmployer: bars('与当事人有其他关系，应当回避', ofArbitrators),
    handledBefore: asks('办理过本案的调解，可能影响公正裁决', ofArbitrators),
  },
  supervisor: {
    hasOwnInterest: asks('本人与监督事项有利害关系', ofSupervisors),
    relativeHasInterest: asks('近亲属与监督事项有利害关系', ofSupervisors),
  },
  petition_officer: { hasOwnInterest: bars('与信访事项或者信访人有直接利害关系，应当回避', ofPetitions) },
  peer_reviewer: {
    handledReviewedCase: bars('承办过被评估的案件，应当回避', ofPeers),
    firmHandledReviewedCase: bars('与被评估案件的承办人同在一个单位，应当回避', ofPeers),
    isOfReviewedPlace: asks('评估人与案件同在一个工会，应当回避；没有外地人选的，请写明理由', ofPeers),
  },
};

/** The facts a part is asked for, in the order of asking. */
function factsOf(part: Part): readonly (readonly [GroundFact, GroundRule])[] {
  return Object.entries(grounds[part]) as (readonly [GroundFact, GroundRule])[]; // the keys of a closed table
}

/**
 * Every ground that the told facts establish. What was not told is no ground: it is asked by `freeOfConflict`.
 *
 * @basis 《律师法》第三十九条；《劳动争议调解仲裁法》第三十三条；《信访工作条例》第二十八条第三款
 * @unit  grounds, those of the register last
 * @example conflictGrounds('handler', { actsForOtherSide: true })[0]?.effect // 'bars'
 */
export function conflictGrounds(part: Part, facts: ConflictFacts): readonly ConflictGround[] {
  const own = factsOf(part).flatMap(([code, rule]) => (facts[code] === true ? [{ code, ...rule }] : []));
  const stated = (facts.stated ?? []).map(
    (words): ConflictGround => ({ code: 'stated', effect: 'bars', words: `利益冲突：${words}`, because: ofFirms }),
  );
  return [...own, ...stated];
}

const decides: Readonly<Record<Part, string>> = {
  handler: '由指派的工会决定',
  mediator: '由双方当事人决定是否继续调解',
  arbitrator: '由仲裁委员会决定',
  supervisor: '现行条例没有读到回避的条款，由工会负责人决定',
  petition_officer: '由本单位负责人决定',
  peer_reviewer: '由送评估的工会决定',
};

/**
 * Whether somebody is free to take the part: no ground is established and none is left open. One that bars settles it;
 * one that asks, or a fact nobody has told, leaves it unknown.
 *
 * @basis 《律师法》第二十三条、第三十九条；《劳动争议调解仲裁法》第三十三条；《信访工作条例》第二十八条第三款
 * @unit  true, false or 'unknown'
 * @example freeOfConflict('petition_officer', { hasOwnInterest: true }).value // false
 */
export function freeOfConflict(part: Part, facts: ConflictFacts): Rule {
  const found = conflictGrounds(part, facts);
  const barring = found.filter(({ effect }) => effect === 'bars');
  const words = (of: readonly ConflictGround[]) => of.map((ground) => ground.words).join('；');
  const because = factsOf(part).flatMap(([, rule]) => rule.because);
  if (barring.length > 0)
    return notMet(
      `${words(barring)}。`,
      barring.flatMap((ground) => ground.because),
    );
  const missing: readonly CompetenceFact[] = factsOf(part).flatMap(([code]) => (isOpen(facts[code]) ? [code] : []));
  if (found.length > 0) return notKnown(`${words(found)}，${decides[part]}。`, because, missing);
  if (missing.length > 0) return notKnown(`是否应当回避，还要问：${wordsOf(missing)}。`, because, missing);
  return met('没有发现应当回避的情形。', because);
}
