// The tenable ways to count economic compensation, the main one first.
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Reading } from './outcome.ts';
import { compensationMonths, monthsUnderOldRules, noService, type FoundService } from './service.ts';
import { countsReading, isSameAnswer, type Counts, type Head } from './severance-counts.ts';
import type { DueGround } from './severance-grounds.ts';
import {
  floorNote,
  standardFor,
  standardWithoutOvertime,
  type Standard,
  type StandardSources,
} from './severance-standard.ts';

const oldCapMonths = 12;

const heads = {
  plain: { code: 'main', label: '按工作年限计算', heldBy: '《劳动合同法》第四十七条' },
  split: {
    code: 'main',
    label: '2008年前后分段计算',
    heldBy: '《劳动合同法》第九十七条第三款；《江苏省劳动合同条例》第三十三条',
  },
  sinceOnly: {
    code: 'main',
    label: '只算2008年以后的年限',
    heldBy: '《劳动合同法》第九十七条第三款（此前的规定对这种情形没有补偿）',
  },
  since: {
    code: 'since_2008',
    label: '只算2008年以后的年限',
    heldBy: '认为《劳动法》第二十八条没有列出劳动者被迫解除的裁判',
  },
  withBefore: {
    code: 'with_pre_2008',
    label: '2008年以前的年限也算',
    heldBy: '部分地方当时的规定（凭记忆，待核实）',
  },
  single: {
    code: 'single_segment',
    label: '前后连续计算，不分段',
    heldBy: '部分地方的实际做法，与第九十七条第三款的文字不合',
  },
  overtime: {
    code: 'without_overtime',
    label: '基数不含加班工资',
    heldBy: '部分地方的做法；《劳动合同法实施条例》第二十七条指向包含',
  },
  enterprise: {
    code: 'enterprise_average',
    label: '2008年以前的一段按单位月平均工资',
    heldBy: '劳部发〔1994〕481号第十一条（凭记忆，已废止）；江苏按本人平均工资',
  },
} as const satisfies Readonly<Record<string, Head>>;

type Readings = readonly [Reading, ...(readonly Reading[])];
type Segments = { readonly before: number; readonly since: number; readonly whole: number; readonly isSplit: boolean };

function segmentsOf(service: FoundService, ground: DueGround): Segments {
  const { before, since = noService, whole = noService } = service;
  const old = monthsUnderOldRules(before);
  return {
    before: ground.isOldCapped ? Math.min(old, oldCapMonths) : old,
    since: compensationMonths(since),
    whole: compensationMonths(whole),
    isSplit: old > 0,
  };
}

function mainCounts({ before, since, isSplit }: Segments, { old }: DueGround): Counts {
  return isSplit && (old === 'counts' || old === 'arguable') ? { before, since } : { since };
}

function mainHead({ isSplit }: Segments, { old }: DueGround): Head {
  if (!isSplit) return heads.plain;
  return old === 'counts' || old === 'arguable' ? heads.split : heads.sinceOnly;
}

/** The other ways to count the months; without service before 2008 there are none. */
function otherCounts(segments: Segments, { old }: DueGround, standard: Standard): readonly Reading[] {
  const { before, since, whole, isSplit } = segments;
  if (!isSplit || old === 'none') return [];
  const single = countsReading(heads.single, { since: whole }, standard);
  if (old === 'counts') return [single];
  return old === 'arguable'
    ? [countsReading(heads.since, { since }, standard), single]
    : [countsReading(heads.withBefore, { before, since }, standard), single];
}

/** The other bases; each with the months of the main reading. */
function otherBases(
  facts: ClaimFacts,
  counts: Counts,
  ground: DueGround,
  sources: StandardSources,
  standard: Standard,
): readonly Reading[] {
  const readings: Reading[] = [];
  const lower = standardWithoutOvertime(sources);
  if (lower !== undefined) readings.push(countsReading(heads.overtime, counts, lower));
  const average = known(facts, 'enterpriseAverageFen');
  const own = standard.uncapped;
  if (ground.isOldEnterprise && counts.before !== undefined && average !== undefined && own !== undefined) {
    const higher = { fen: average, over: 1, label: '单位月平均工资' };
    if (average * own.over > own.fen)
      readings.push(countsReading(heads.enterprise, counts, { ...standard, uncapped: higher }));
  }
  return readings;
}

/** While only the years before 2008 are known, their amount stands and the sum does not. */
function withoutSince(whole: Reading): Reading {
  const { preMonths = 0 } = whole.counts;
  const { pre = 0 } = whole.amounts;
  const amounts = whole.lines.length === 0 ? {} : { ...whole.amounts, pre };
  return { ...whole, fen: null, lines: preMonths > 0 ? whole.lines.slice(0, 1) : [], counts: { preMonths }, amounts };
}

/** What can be said while the service is not known in full: of the years before 2008, if those are told. */
function unfinished(main: Reading, segments: Segments, { old }: DueGround, standard: Standard): Readings {
  if (!segments.isSplit) return [{ ...main, fen: null, lines: [], counts: {} }];
  if (old !== 'local') return [withoutSince(main)];
  const { before } = segments;
  return [withoutSince(main), withoutSince(countsReading(heads.withBefore, { before, since: 0 }, standard))];
}

/**
 * All readings of the compensation for one worker.
 *
 * @basis 《劳动合同法》第四十七条、第九十七条第三款；《劳动合同法实施条例》第二十七条
 * @unit  fen
 * @example severanceReadings(facts, service, sources, ground)[0].counts.months
 */
export function severanceReadings(
  facts: ClaimFacts,
  service: FoundService,
  sources: StandardSources,
  ground: DueGround,
): Readings {
  const standard = standardFor(sources, sources.wage);
  const segments = segmentsOf(service, ground);
  const counts = mainCounts(segments, ground);
  const isRaised = standard.uncapped !== sources.wage;
  const head = mainHead(segments, ground);
  const counted = countsReading(isRaised ? { ...head, notes: [floorNote] } : head, counts, standard);
  // Years before 2008 that the ground does not count are told as none.
  const leavesOut = segments.isSplit && counts.before === undefined;
  const since = counted.counts['months'] ?? 0;
  const main = leavesOut ? { ...counted, counts: { months: since, preMonths: 0, postMonths: since } } : counted;
  if (service.missing.length > 0) return unfinished(main, segments, ground, standard);
  const others = [
    ...otherCounts(segments, ground, standard),
    ...otherBases(facts, counts, ground, sources, standard),
  ].filter((other) => !isSameAnswer(main, other));
  return [main, ...others];
}
