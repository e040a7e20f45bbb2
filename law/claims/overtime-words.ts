// Grounds, labels and sentences of overtime pay, made once.
import { article as conversion } from '../articles/wage-conversion-notice.ts';
import { article as interpretation } from '../articles/labour-dispute-interpretation-1.ts';
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as labourAct } from '../articles/labour-act.ts';
import { article as wagePayment } from '../articles/wage-payment-provisions.ts';
import { citation, type Basis } from '../basis.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Said, Warning } from './outcome.ts';
import type { OvertimeKind, Stint } from './overtime-stints.ts';

const act44 = citation(labourAct(44));
const rule13 = citation(wagePayment(13));
const part2 = citation(conversion(2));
const minimum = [citation(labourAct(48)), citation(jiangsuWages(64))];
const irregularBecause = [rule13, citation(jiangsuWages(25))];
const approvalBecause = [citation(labourAct(39)), rule13];

/** The grounds by system of hours. */
export const because: Readonly<Record<'standard' | 'comprehensive' | 'irregular', readonly Basis[]>> = {
  standard: [act44, rule13, part2, citation(jiangsuWages(20))],
  comprehensive: [rule13, part2, citation(jiangsuWages(22))],
  irregular: irregularBecause,
};

/** The grounds by kind. */
export const lineBecause: Readonly<Record<OvertimeKind, readonly Basis[]>> = {
  weekday: [act44, part2],
  rest: [act44, part2],
  holiday: [act44, part2],
};

/** What a line is called. */
export const lineLabels: Readonly<Record<OvertimeKind | 'cycle', string>> = {
  weekday: '工作日延长工作时间',
  rest: '休息日加班',
  holiday: '法定节假日加班',
  cycle: '超过周期标准工时',
};

/** What is said beside the numbers, and who holds each reading. */
export const sentences = {
  main: ['按填写的时段计算', '劳动法第四十四条'],
  irregular: ['不定时工时没有加班工资', '工资支付暂行规定第十三条，江苏省工资支付条例第二十五条'],
  irregularHoliday: ['法定节假日仍付百分之三百', '上海、深圳等地另有规定'],
  notApproved: ['没有经过批准，按标准工时', '劳动法第三十九条'],
  sixthDay: ['第六天算延长工作时间，按百分之一百五十', '部分仲裁裁决；劳动法第三十八条只保证每周至少休息一日'],
  yearEnd: ['基数不低于年末的最低工资', '有的地方按年末标准计算'],
  irregularNote: {
    text: '经批准实行不定时工时的，不执行加班工资的规定，法定节假日也一样。',
    because: irregularBecause,
  },
  none: { text: '没有加班的时间，不产生加班工资。', because: [act44] },
  ordinaryBase: {
    text: '没有填写约定的加班工资基数，按月工资计算；江苏没有约定的按前十二个月平均工资。',
    because: [rule13, citation(jiangsuWages(63))],
  },
  today: { text: '没有填写加班的日期，按现行的月计薪天数折算。', because: [part2] },
  noMinimum: { text: '没有当时的最低工资，基数没有和它比较。', because: minimum },
  approved: { text: '没有填写是否经过批准，按已经批准计算。', because: approvalBecause },
} as const satisfies Readonly<Record<string, Said | readonly [string, string]>>;

const floorWarning: Warning = {
  kind: 'cap',
  text: '约定的基数低于当时的最低工资，已经按最低工资计算。',
  because: minimum,
};
const approvalWarning: Warning = {
  kind: 'precondition',
  text: '综合计算工时、不定时工时要经人社部门批准，没有批准文件的按标准工时计算。',
  because: approvalBecause,
};
const timeOffWarning: Warning = {
  kind: 'precondition',
  text: '休息日加班安排了补休的不再付（江苏是六个月内补休）；法定节假日不能用补休代替。',
  because: [act44, citation(jiangsuWages(20))],
};
const proofWarning: Warning = {
  kind: 'proof',
  text: '加班的事实由劳动者举证；能证明考勤等由单位掌握而单位不提供的，由单位承担不利后果。',
  because: [citation(interpretation(42))],
};

/**
 * What to mind about these facts.
 *
 * @basis each warning's own
 * @unit  warnings
 * @example warningsOf(facts, stints, 'standard').map(({ kind }) => kind)
 */
export function warningsOf(facts: ClaimFacts, stints: readonly Stint[], regime: string): readonly Warning[] {
  const warnings: Warning[] = [];
  if (stints.some(({ wage }) => wage.isFloor)) warnings.push(floorWarning);
  if (regime !== 'standard' && known(facts, 'isRegimeApproved') !== true) warnings.push(approvalWarning);
  if (regime === 'standard' && stints.some(({ extra }) => extra.rest !== undefined)) warnings.push(timeOffWarning);
  warnings.push(proofWarning);
  return warnings;
}
