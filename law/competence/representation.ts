// Who may act for a worker before a commission or a court, and how many agents one person may have.
import { citation, type Basis } from '../basis.ts';
import { article as civilProcedureAct } from '../articles/civil-procedure-act.ts';
import { article as civilProcedureInterpretation } from '../articles/civil-procedure-interpretation.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as lawyersAct } from '../articles/lawyers-act.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { leftBenchTooRecently } from './bench.ts';
import { isOpen, met, notKnown, notMet, wordsOf, type CompetenceFact, type Rule, type Told } from './rule.ts';

/** Who may act before a court, in the order of the article; a union's public lawyer comes as its recommended officer. */
export const agentKinds = {
  lawyer: { label: '律师' },
  legal_worker: { label: '基层法律服务工作者' },
  near_relative: { label: '近亲属' },
  union_recommended: { label: '工会推荐的人员（含工会公职律师）' },
  unit_recommended: { label: '所在社区、单位推荐的公民' },
  other: { label: '其他人' },
} as const;

/** The code of who acts. */
export type AgentKind = keyof typeof agentKinds;

/** What is known of an agent; each kind is asked only for its own facts. */
export type AgentFacts = {
  readonly kind: AgentKind;
  readonly hasAuthority?: Told;
  readonly hasCapacity?: Told;
  /** Lawyers and legal workers. */
  readonly hasLicence?: Told;
  /** Lawyers: the day they left a court or a procuratorate; null where they never were there. */
  readonly leftBenchOn?: PlainDate | null | 'unknown';
  /** Legal workers: one side lives in the district of their office. */
  readonly isInJurisdiction?: Told;
  readonly isNearRelative?: Told;
  /** Recommended: the client belongs to whoever recommends, or lives where it is active. */
  readonly isClientAffiliated?: Told;
  /** Recommended by a union: its head, or its employee. */
  readonly isStaffOfRecommender?: Told;
};

type Asked = { readonly fact: CompetenceFact; readonly told: Told | undefined; readonly lacking: string };

const interpretation = (number: number): Basis => citation(civilProcedureInterpretation(number));

const kindGrounds: Readonly<Record<AgentKind, readonly Basis[]>> = {
  lawyer: [interpretation(88), citation(lawyersAct(13))],
  legal_worker: [interpretation(88)],
  near_relative: [interpretation(85), interpretation(88)],
  union_recommended: [interpretation(87), interpretation(88), citation(unionAidMeasures(7))],
  unit_recommended: [interpretation(88)],
  other: [],
};

function askedOf(agent: AgentFacts): readonly Asked[] {
  const { hasLicence, isInJurisdiction, isNearRelative, isClientAffiliated, isStaffOfRecommender } = agent;
  const licence: Asked = { fact: 'hasLicence', told: hasLicence, lacking: '没有有效的执业证' };
  const affiliated: Asked = {
    fact: 'isClientAffiliated',
    told: isClientAffiliated,
    lacking: '当事人不属于推荐的社区、单位或者团体',
  };
  const byKind: Readonly<Record<AgentKind, readonly Asked[]>> = {
    lawyer: [licence],
    legal_worker: [
      licence,
      { fact: 'isInJurisdiction', told: isInJurisdiction, lacking: '双方都不在该法律服务所的辖区' },
    ],
    near_relative: [{ fact: 'isNearRelative', told: isNearRelative, lacking: '不是近亲属' }],
    union_recommended: [
      affiliated,
      { fact: 'isStaffOfRecommender', told: isStaffOfRecommender, lacking: '不是该会的负责人或者工作人员' },
    ],
    unit_recommended: [affiliated],
    other: [],
  };
  return byKind[agent.kind];
}

/** Whoever acts has a signed authority and may act for themselves. */
function askedOfAll({ hasAuthority, hasCapacity }: AgentFacts): readonly Asked[] {
  return [
    { fact: 'hasAuthority', told: hasAuthority, lacking: '没有委托人签名或者盖章的委托书' },
    { fact: 'hasCapacity', told: hasCapacity, lacking: '没有完全民事行为能力' },
  ];
}

/** A lack goes before a question: what bars for certain need not be asked on. */
function settle(asked: readonly Asked[], because: readonly Basis[], label: string): Rule {
  const lacking = asked.filter(({ told }) => told === false);
  if (lacking.length > 0) {
    return notMet(`${label}不能代理：${lacking.map((one) => one.lacking).join('；')}。`, because);
  }
  const missing = asked.filter(({ told }) => isOpen(told)).map(({ fact }) => fact);
  if (missing.length > 0) return notKnown(`${label}能不能代理，还要问：${wordsOf(missing)}。`, because, missing);
  return met(`${label}可以代理。`, because);
}

/**
 * Whether somebody may act for the worker. Before a court only the kinds of article 61 may, each with its own papers,
 * and a lawyer not within two years of leaving the bench. Before an arbitration commission the act names no kinds:
 * whoever has a signed authority and capacity may, save one who calls himself a lawyer without a licence.
 *
 * @basis 《民事诉讼法》第六十一条、第六十二条；《劳动争议调解仲裁法》第二十四条；《律师法》第十三条、第四十一条
 * @unit  true, false or 'unknown'
 * @example mayAct('arbitration', { kind: 'other', hasAuthority: true, hasCapacity: true }, '2026-11-21').value // true
 */
export function mayAct(forum: 'arbitration' | 'litigation', agent: AgentFacts, today: PlainDate): Rule {
  const { label } = agentKinds[agent.kind];
  if (forum === 'arbitration') {
    const because = [
      citation(labourArbitrationAct(24)),
      ...(agent.kind === 'lawyer' ? [citation(lawyersAct(13))] : []),
    ];
    const licence = agent.kind === 'lawyer' ? askedOf(agent) : [];
    return settle([...licence, ...askedOfAll(agent)], because, label);
  }
  const because = [
    citation(civilProcedureAct(61)),
    citation(civilProcedureAct(62)),
    interpretation(84),
    ...kindGrounds[agent.kind],
  ];
  if (agent.kind === 'other') return notMet('不是法律列明可以担任诉讼代理人的人员。', because);
  if (agent.kind !== 'lawyer') return settle([...askedOf(agent), ...askedOfAll(agent)], because, label);
  const recently = leftBenchTooRecently(agent.leftBenchOn, today);
  if (recently.value === true) return notMet(recently.reason, recently.because);
  const bench: Asked = {
    fact: 'hasLeftBenchOn',
    told: recently.value === 'unknown' ? 'unknown' : true,
    lacking: '离任不满二年',
  };
  return settle([...askedOf(agent), bench, ...askedOfAll(agent)], [...because, ...recently.because], label);
}

/** Agents one person may have. @basis 《民事诉讼法》第六十一条 @unit agents */
export const agentsEach = 2;

/** The agents of a case and those they act for. */
export type Agents = {
  readonly agents?: number;
  /** Workers, or the representatives they have elected. */
  readonly principals?: number | 'unknown';
};

/**
 * Whether the agents are not too many. Before a court one person has at most two; a group has more, since each of its
 * members, or of its representatives, may have two. The arbitration act sets no number: more than two there is for the
 * commission to say.
 *
 * @basis 《民事诉讼法》第六十一条；《劳动争议调解仲裁法》第二十四条；《民事诉讼法》解释第七十八条
 * @unit  true, false or 'unknown'
 * @example fewEnoughAgents('litigation', { agents: 3, principals: 1 }).value // false
 */
export function fewEnoughAgents(forum: 'arbitration' | 'litigation', { agents, principals }: Agents): Rule {
  const because =
    forum === 'arbitration'
      ? [citation(labourArbitrationAct(24))]
      : [citation(civilProcedureAct(61)), interpretation(78)];
  if (agents === undefined) return notKnown('还不知道委托了几名代理人。', because, ['agents']);
  if (agents <= agentsEach) return met(`一人可以委托一至${agentsEach}名代理人，现有${agents}名。`, because);
  if (principals === undefined || principals === 'unknown') {
    return notKnown('还不知道代理几个人，一人最多两名代理人。', because, ['principals']);
  }
  if (agents <= agentsEach * principals) return met('每个人的代理人不超过两名。', because);
  if (forum === 'arbitration') return notKnown('仲裁代理人的人数法律没有规定，请先问仲裁委员会。', because);
  return notMet('诉讼代理人一人最多两名，不能再增派。', because);
}
