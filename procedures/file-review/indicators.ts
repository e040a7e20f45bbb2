/**
 * What a peer looks at and how many points each is worth. These are this house's own, for the text of the peer review rule
 * (SF/T 0085-2020) was not at hand; a new set is added with its day, never written over.
 */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';

export interface Indicator {
  readonly label: string;
  readonly max: number;
  readonly looksAt: string;
  /** Why it has its weight. */
  readonly because: string;
}

/** In force from this day on. */
export const indicatorsFrom: PlainDate = '2026-01-01';
export const indicatorsSource =
  '本平台自定指标（《民事行政法律援助案件质量同行评估规则》SF/T 0085-2020 原文未见，待核实后替换）';

export const indicators = {
  reception: {
    label: '会见与告知',
    max: 10,
    looksAt: '接受指派后及时会见，告知权利义务、风险和不收费',
    because: '受援人从这里开始知道自己有什么权利',
  },
  agreement: {
    label: '委托手续',
    max: 10,
    looksAt: '委托协议、授权委托书齐备，权限逐项写明，在期限内签订',
    because: '没有手续，以后的每一步都站不住',
  },
  facts: {
    label: '事实与证据',
    max: 20,
    looksAt: '查清主要事实，收集、整理证据，需要时申请调查取证',
    because: '劳动争议多数输在证据上',
  },
  law: {
    label: '法律适用与方案',
    max: 20,
    looksAt: '请求项目完整、计算正确，时效和程序没有错过，代书规范',
    because: '请求漏项、时效错过都无法补救',
  },
  hearing: {
    label: '庭审、调解与谈判',
    max: 15,
    looksAt: '按时到庭，意见清楚，和解出于受援人真实意愿',
    because: '结果主要在这里形成',
  },
  progress: {
    label: '通报进展',
    max: 10,
    looksAt: '重要环节告诉受援人，有记录',
    because: '这是法律写明的义务（《法律援助法》第四十六条）',
  },
  file: {
    label: '案卷与记录',
    max: 10,
    looksAt: '记录真实、材料齐全、按时交卷',
    because: '案卷是事后查得清的唯一依据',
  },
  conduct: {
    label: '职业操守',
    max: 5,
    looksAt: '保守秘密，没有投诉，态度耐心',
    because: '收取钱物另作一票否决，这里只看平常的操守',
  },
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorCode = keyof typeof indicators;
export const indicatorCodes = Object.keys(indicators) as readonly IndicatorCode[]; // Object.keys forgets the literal keys it was given

export type Grade = 'excellent' | 'good' | 'fair' | 'poor';

/** The lowest total of each grade; ours as well. @unit points of one hundred */
const thresholds: readonly (readonly [number, Grade])[] = [
  [90, 'excellent'],
  [75, 'good'],
  [60, 'fair'],
  [0, 'poor'],
];

/** What makes the work unsound whatever the points makes the grade the lowest. */
export function gradeOf(total: number, isVetoed: boolean): Grade {
  if (isVetoed) return 'poor';
  return thresholds.find(([least]) => total >= least)?.[1] ?? 'poor';
}
