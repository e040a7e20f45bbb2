// The grounds on which the figures of this room stand, each once.
import type { Basis } from '../basis.ts';

const act = { instrument: '劳动合同法' } as const;
const injury = { instrument: '工伤保险条例' } as const;
const wages = { instrument: '工资支付暂行规定', number: '劳部发〔1994〕489号' } as const;
const jiangsuWages = { instrument: '江苏省工资支付条例' } as const;
const jiangsuContract = { instrument: '江苏省劳动合同条例' } as const;

/** Grounds by what they carry. */
export const grounds = {
  actNonCompete: { ...act, article: '第二十四条' },
  actProbation: { ...act, article: '第十九条' },
  actProbationWage: { ...act, article: '第二十条' },
  actNotice: { ...act, article: '第四十条' },
  actSeveranceCap: { ...act, article: '第四十七条第二款' },
  actDoubleWage: { ...act, article: '第八十二条' },
  actAdditional: { ...act, article: '第八十五条' },
  actUnlawful: { ...act, article: '第八十七条' },
  overtime: { instrument: '劳动法', article: '第四十四条' },
  overtimeLimits: { instrument: '劳动法', article: '第四十一条' },
  workingHours: { instrument: '国务院关于职工工作时间的规定', number: '国务院令第174号', article: '第三条' },
  deduction: { ...wages, article: '第十六条' },
  cycleOvertime: { ...wages, article: '第十三条' },
  leaveDays: { instrument: '职工带薪年休假条例', article: '第三条' },
  leaveExcluded: { instrument: '职工带薪年休假条例', article: '第四条' },
  leavePay: { instrument: '企业职工带薪年休假实施办法', article: '第十条' },
  leaveYear: { instrument: '企业职工带薪年休假实施办法', article: '第五条' },
  medicalPeriod: { instrument: '企业职工患病或非因工负伤医疗期规定', number: '劳部发〔1994〕479号', article: '第三条' },
  medicalWindow: { instrument: '企业职工患病或非因工负伤医疗期规定', number: '劳部发〔1994〕479号', article: '第四条' },
  nationalSickPay: {
    instrument: '关于贯彻执行〈中华人民共和国劳动法〉若干问题的意见',
    number: '劳部发〔1995〕309号',
    isUnconfirmed: true,
  },
  jiangsuSickPay: { ...jiangsuWages, article: '第二十七条' },
  jiangsuShutdown: { ...jiangsuWages, article: '第三十一条' },
  jiangsuMedicalSubsidy: { ...jiangsuContract, article: '第三十四条' },
  jiangsuNonCompete: { ...jiangsuContract, article: '第二十八条' },
  nonCompete: { instrument: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）', article: '第三十六条' },
  nonCompeteEnd: { instrument: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）', article: '第三十九条' },
  disabilityHigh: { ...injury, article: '第三十五条' },
  disabilityMiddle: { ...injury, article: '第三十六条' },
  disabilityLow: { ...injury, article: '第三十七条' },
  injuryOld: { ...injury, number: '国务院令第375号' },
  injuryPaidLeave: { ...injury, article: '第三十三条' },
  injuryNursing: { ...injury, article: '第三十四条' },
  injuryOwnWage: { ...injury, article: '第六十四条' },
  death: { ...injury, article: '第三十九条' },
  jiangsuInjury: {
    instrument: '江苏省实施〈工伤保险条例〉办法',
    number: '江苏省人民政府令第103号',
    article: '第二十七条',
  },
  jiangsuInjuryOther: { instrument: '江苏省实施〈工伤保险条例〉办法', number: '江苏省人民政府令第103号' },
  jiangsuInjuryDraft: {
    instrument: '江苏省人力资源和社会保障厅2025年6月26日征求意见稿',
    isUnconfirmed: true,
  },
  finalAward: { instrument: '劳动争议调解仲裁法', article: '第四十七条' },
  maternity: { instrument: '女职工劳动保护特别规定', article: '第七条' },
  maternityBenefit: { instrument: '女职工劳动保护特别规定', article: '第八条' },
  jiangsuMaternity: { instrument: '江苏省人口与计划生育条例', isUnconfirmed: true },
  unemploymentMonths: { instrument: '失业保险条例', article: '第十七条' },
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
