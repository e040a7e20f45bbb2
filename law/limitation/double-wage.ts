// Limitation of double wage without a written contract: three ways to count, of which Jiangsu uses the first.
import { citation } from '../basis.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as labourContractRegulations } from '../articles/labour-contract-regulations.ts';
import { addDays, addMonths, addYears, formatChineseDate, type PlainDate } from '../calendar/plain-date.ts';
import { given, type LimitationFactName, type LimitationFacts } from './facts.ts';
import type { Start, Starts } from './start.ts';

type Breach = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * The ways to count the limitation of double wage: from the end of the breach (a year of work at the latest), month by
 * month, or from its first day.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条第一款；《劳动合同法实施条例》第六条、第七条
 * @unit  starts
 * @example doubleWageStarts({ rule: 'double_wage', employmentStartedOn: '2024-03-01', contractSignedOn: 'never' }).starts.length // 3
 */
export function doubleWageStarts(facts: LimitationFacts): Starts {
  const startedOn = given(facts.employmentStartedOn);
  const signedOn = given(facts.contractSignedOn);
  const missing: LimitationFactName[] = [];
  if (startedOn === undefined) missing.push('employmentStartedOn');
  if (signedOn === undefined) missing.push('contractSignedOn');
  if (startedOn === undefined || signedOn === undefined) return { starts: [], missing };
  const ends = [
    addDays(addYears(startedOn, 1), -1),
    ...(signedOn === 'never' ? [] : [addDays(signedOn, -1)]),
    ...[given(facts.employmentEndedOn)].filter((day) => day !== undefined),
  ].toSorted();
  const breach: Breach = { from: addMonths(startedOn, 1), to: ends[0] ?? startedOn };
  return { starts: startsOfBreach(breach), missing: [] };
}

const shared = {
  termId: 'dp.arb.limitation',
  suspension: 'runs_on',
  isInterruptible: true,
  because: [
    citation(labourArbitrationAct(27, 1)),
    citation(labourContractRegulations(6)),
    citation(labourContractRegulations(7)),
  ],
} as const;

function startsOfBreach(breach: Breach): readonly Start[] {
  const period = `没有签书面合同的期间是${formatChineseDate(breach.from)}至${formatChineseDate(breach.to)}`;
  if (breach.to < breach.from) {
    const steps = ['用工一个月以内已经签订或者已经离职，没有二倍工资。'];
    return [{ ...shared, label: '没有二倍工资', holder: '法律条文', steps, parts: [] }];
  }
  return [
    {
      ...shared,
      label: '从违法行为结束之次日起一年',
      holder: '江苏省高级人民法院、省劳动人事争议仲裁委员会指导意见（二）第一条（转述）',
      steps: [
        `${period}；从这段期间结束的次日起算一年，满一年未签的从满一年的次日起算。“次日起”就是结束当日不计，不多跳一日。`,
      ],
      parts: [{ from: breach.to, to: breach.to }],
    },
    {
      ...shared,
      label: '按月分别计算一年',
      holder: '广东等地的做法（转述）',
      steps: [`${period}；每个月的差额从该月届满起分别计算一年。`],
      parts: months(breach),
    },
    {
      ...shared,
      label: '从第一天起一年',
      holder: '有公开案例采用',
      steps: [`${period}；从应当签订而没有签订的第一天起，全部计算一年。`],
      parts: [{ from: breach.from, to: breach.from }],
    },
  ];
}

function months({ from, to }: Breach): readonly Breach[] {
  const parts: Breach[] = [];
  for (let index = 0; addMonths(from, index) <= to; index += 1) {
    const last = addDays(addMonths(from, index + 1), -1);
    parts.push({ from: addMonths(from, index), to: last < to ? last : to });
  }
  return parts;
}
