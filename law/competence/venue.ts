// Which union takes a request for aid: what a union of each level may take, which place goes first, and who rules.
import { citation, type Basis } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as petitionRegulations } from '../articles/petition-regulations.ts';
import { article as tradeUnionAct } from '../articles/trade-union-act.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import type { TriageFacts } from '../triage/facts.ts';
import { appliesAsUnion, venueRule } from '../triage/venue.ts';
import { isOpen, met, notKnown, notMet, type CompetenceFact, type Rule, type Told } from './rule.ts';

/** Levels of unions, the highest first. */
export const unionLevels = ['province', 'city', 'county', 'township', 'grassroots'] as const;

/** The level of a union. */
export type UnionLevel = (typeof unionLevels)[number];

/**
 * Whether a union is one of the general unions at county level and above. A level that is not known is none of them.
 *
 * @basis 《工会法》第三十条
 * @unit  boolean
 * @example isCountyOrAbove('township') // false
 */
export function isCountyOrAbove(level: string): boolean {
  return level === 'province' || level === 'city' || level === 'county';
}

/** What a union of a level is asked to take. */
export type Taking = {
  readonly level?: string | 'unknown';
  /** A station with somebody at its window; only a township's union is asked. */
  readonly isManned?: Told;
  readonly isRepresentation: boolean;
};

/**
 * Whether a union may take a request. General unions at county level and above keep the institutions of aid; a
 * township's union takes what is near at hand where its station has somebody, never representation; a grassroots
 * union, whose employer may be the other side, takes none.
 *
 * @basis 《工会法》第三十条；《工会法律援助办法》第六条；苏工发〔2012〕8号第四条、第五条
 * @unit  true, false or 'unknown'
 * @example takesAid({ level: 'township', isManned: true, isRepresentation: true }).value // false
 */
export function takesAid({ level, isManned, isRepresentation }: Taking): Rule {
  const own = [citation(tradeUnionAct(30)), citation(unionAidMeasures(6))];
  const station = [citation(jiangsu20128(5))];
  if (level === undefined || level === 'unknown') return notKnown('还不知道是哪一级工会。', own, ['unionLevel']);
  if (isCountyOrAbove(level)) return met('县级以上总工会设有法律援助机构，可以受理。', own);
  if (level !== 'township') return notMet('基层工会不设法律援助机构，由上级工会受理。', own);
  if (isRepresentation) return notMet('代理仲裁、代理诉讼由县级以上工会法律援助机构办理。', own);
  if (isManned === true) return met('当地设有职工法律援助站，可以就近办理。', station);
  if (isManned === false) return notMet('没有援助站或者窗口人员，由上一级工会受理。', station);
  return notKnown('还不知道当地有没有援助站和窗口人员。', station, ['isManned']);
}

/** A place that founds competence. */
export type VenuePlace = 'performancePlace' | 'employerSeat' | 'infringementPlace';

const placeLabels: Readonly<Record<VenuePlace, string>> = {
  performancePlace: '劳动合同履行地',
  employerSeat: '用人单位所在地',
  infringementPlace: '侵权行为发生地',
};

/** The union that may take it at each place: null where there is none, not told where the place is not known. */
export type VenueFacts<Union> = Pick<TriageFacts, 'applicantCategory' | 'causes'> &
  Readonly<Partial<Record<VenuePlace, Union | null | 'unknown'>>>;

/** The answer with the union, the place that founds it, and the other place that would do as well. */
export type Venue<Union> = Rule & {
  readonly union: Union | null;
  readonly place: VenuePlace | null;
  readonly also: VenuePlace | null;
};

/**
 * The union that takes it. Workers go to the place where the contract is performed or to the employer's seat, officers
 * and organisations of the union to the place of the harm or to the employer's seat; where both have a union the first
 * goes before. The first place not being known, the seat is not taken instead: the first is asked.
 *
 * @basis 《工会法律援助办法》关于申请地的规定；《劳动争议调解仲裁法》第二十一条
 * @unit  a union of the caller's own kind
 * @example competentUnion({ causes: ['unpaid_wages'], performancePlace: 'A', employerSeat: 'B' }).union // 'A'
 */
export function competentUnion<Union>(facts: VenueFacts<Union>): Venue<Union> {
  const { because } = venueRule({ ...facts, services: [] });
  const first: VenuePlace = appliesAsUnion(facts) ? 'infringementPlace' : 'performancePlace';
  const [atFirst, atSeat] = [facts[first], facts.employerSeat];
  const none = { union: null, place: null, also: null };
  if (atFirst === undefined || atFirst === 'unknown') {
    const reason = `请先问清${placeLabels[first]}，才能确定由哪个工会受理。`;
    return { ...notKnown(reason, because, [first]), ...none };
  }
  const isAtSeat = atSeat !== undefined && atSeat !== 'unknown' && atSeat !== null;
  if (atFirst !== null) {
    const reason = `由${placeLabels[first]}的工会受理。`;
    return { ...met(reason, because), union: atFirst, place: first, also: isAtSeat ? 'employerSeat' : null };
  }
  if (isAtSeat) {
    const reason = `${placeLabels[first]}没有可以受理的工会，由用人单位所在地的工会受理。`;
    return { ...met(reason, because), union: atSeat, place: 'employerSeat', also: null };
  }
  if (atSeat === null) {
    return { ...notMet('没有找到该地的工会，由双方共同的上级工会指定。', because), ...none };
  }
  const reason = `${placeLabels[first]}没有可以受理的工会，请问清用人单位所在地。`;
  return { ...notKnown(reason, because, ['employerSeat']), ...none };
}

/** How two unions stand to one request. */
export type Claimants = 'one' | 'both' | 'neither' | 'unknown';

/** True: the common superior has to rule. What the unions settle among themselves needs nobody. */
const rulingGrounds: Readonly<Record<'aid' | 'petition', readonly Basis[]>> = {
  aid: [citation(jiangsu20128(13))],
  petition: [citation(petitionRegulations(24))],
};

/**
 * Whether the common superior has to rule: where two unions both claim a matter or both decline it. For petitions the
 * regulations say so; for aid point 13 asks unions to work together, and the superior of both is the house's reading.
 *
 * @basis 《信访工作条例》第二十四条；苏工发〔2012〕8号第十三条
 * @unit  true, false or 'unknown'
 * @example needsRuling('both', 'petition').value // true
 */
export function needsRuling(claimants: Claimants | undefined, matter: 'aid' | 'petition'): Rule {
  const because = rulingGrounds[matter];
  if (claimants === 'both') return met('两个工会都认为由自己受理，由共同的上级工会指定。', because);
  if (claimants === 'neither') return met('两个工会都认为不由自己受理，由共同的上级工会指定。', because);
  if (claimants === 'one') return notMet('两个工会没有争议，不需要指定。', because);
  const missing: readonly CompetenceFact[] = isOpen(claimants) ? ['claimants'] : [];
  return notKnown('还不知道双方的意见。', because, missing);
}

/** The part of the tree a union stands over; whoever is inside it has their own `lft` there. */
export type Interval = { readonly lft: number; readonly rgt: number };

/**
 * Whether a ruling of a union binds: only over unions that lie inside its own interval, on both sides of the dispute.
 *
 * @basis 《信访工作条例》第二十四条 (由其共同的上一级决定)
 * @unit  boolean
 * @example rulesOver({ lft: 1, rgt: 9 }, [{ lft: 2 }, { lft: 5 }]) // true
 */
export function rulesOver(superior: Interval, unions: readonly Pick<Interval, 'lft'>[]): boolean {
  return unions.every(({ lft }) => superior.lft <= lft && lft <= superior.rgt);
}
