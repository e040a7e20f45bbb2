// The grounds on which the figures of this room stand, each once.
import { article as leaveMeasures } from '../articles/annual-leave-measures.ts';
import { article as leaveRegulations } from '../articles/annual-leave-regulations.ts';
import { article as femaleWorkers } from '../articles/female-workers.ts';
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as jiangsuInjury } from '../articles/jiangsu-work-injury.ts';
import { article as labourAct } from '../articles/labour-act.ts';
import { article as arbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as interpretation1 } from '../articles/labour-dispute-interpretation-1.ts';
import { article as publicHolidays } from '../articles/public-holidays.ts';
import { article as unemployment } from '../articles/unemployment-regulations.ts';
import { article as conversionNotice } from '../articles/wage-conversion-notice.ts';
import { article as wageProvisions } from '../articles/wage-payment-provisions.ts';
import { article as injury } from '../articles/work-injury-regulations.ts';
import { citation, type Basis } from '../basis.ts';

const medicalPeriod = { instrument: '企业职工患病或非因工负伤医疗期规定', number: '劳部发〔1994〕479号' } as const;

/** Grounds that stand in the articles of this room. */
const articles = {
  actNonCompete: citation(contractAct(24)),
  actProbation: citation(contractAct(19)),
  actProbationWage: citation(contractAct(20)),
  actNotice: citation(contractAct(40)),
  actSeveranceCap: citation(contractAct(47, 2)),
  actDoubleWage: citation(contractAct(82)),
  actAdditional: citation(contractAct(85)),
  actUnlawful: citation(contractAct(87)),
  overtime: citation(labourAct(44)),
  overtimeLimits: citation(labourAct(41)),
  deduction: citation(wageProvisions(16)),
  cycleOvertime: citation(wageProvisions(13)),
  workingTime2008: citation(conversionNotice(1)),
  paidDays2008: citation(conversionNotice(2)),
  leaveDays: citation(leaveRegulations(3)),
  leaveExcluded: citation(leaveRegulations(4)),
  leavePay: citation(leaveMeasures(10)),
  leaveYear: citation(leaveMeasures(5)),
  holidays2025: citation(publicHolidays(2)),
  jiangsuSickPay: citation(jiangsuWages(27)),
  jiangsuShutdown: citation(jiangsuWages(31)),
  jiangsuMedicalSubsidy: citation(jiangsuContract(34)),
  jiangsuNonCompete: citation(jiangsuContract(28)),
  nonCompete: citation(interpretation1(36)),
  nonCompeteEnd: citation(interpretation1(39)),
  disabilityHigh: citation(injury(35)),
  disabilityMiddle: citation(injury(36)),
  disabilityLow: citation(injury(37)),
  injuryPaidLeave: citation(injury(33)),
  injuryNursing: citation(injury(34)),
  injuryOwnWage: citation(injury(64)),
  death: citation(injury(39)),
  jiangsuInjury: citation(jiangsuInjury(27)),
  jiangsuInjuryReduced: citation(jiangsuInjury(28)),
  finalAward: citation(arbitrationAct(47)),
  maternity: citation(femaleWorkers(7)),
  maternityBenefit: citation(femaleWorkers(8)),
  unemploymentMonths: citation(unemployment(17)),
} as const satisfies Readonly<Record<string, Basis>>;

/** Grounds whose articles are not kept here: named without one, or seen in a second source. */
const others = {
  workingHours: { instrument: '国务院关于职工工作时间的规定', number: '国务院令第174号', article: '第三条' },
  workingTime2000: {
    instrument: '关于职工全年月平均工作时间和工资折算问题的通知',
    number: '劳社部发〔2000〕8号',
  },
  workingTime2025: {
    instrument: '关于职工全年月平均工作时间和工资折算问题的通知',
    number: '人社部发〔2025〕2号',
  },
  medicalPeriod: { ...medicalPeriod, article: '第三条' },
  medicalWindow: { ...medicalPeriod, article: '第四条' },
  nationalSickPay: {
    instrument: '关于贯彻执行〈中华人民共和国劳动法〉若干问题的意见',
    number: '劳部发〔1995〕309号',
    isUnconfirmed: true,
  },
  nonCompeteBefore2021: {
    instrument: '最高人民法院关于审理劳动争议案件适用法律若干问题的解释（四）',
    number: '法释〔2013〕4号',
    isUnconfirmed: true,
  },
  injuryBefore2011: { instrument: '工伤保险条例', number: '国务院令第375号', title: '2011年修改以前' },
  jiangsuInjuryDraft: {
    instrument: '江苏省人力资源和社会保障厅2025年6月26日征求意见稿',
    isUnconfirmed: true,
  },
  jiangsuMaternity: { instrument: '江苏省人口与计划生育条例', isUnconfirmed: true },
  jiangsuUnemployment: { instrument: '江苏省失业保险规定', isUnconfirmed: true },
  retirement: {
    instrument: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定',
    isUnconfirmed: true,
  },
  delayedInterest: {
    instrument: '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释',
    number: '法释〔2014〕8号',
    isUnconfirmed: true,
  },
} as const satisfies Readonly<Record<string, Basis>>;

/** Grounds by what they carry. */
export const grounds = { ...articles, ...others } as const;
