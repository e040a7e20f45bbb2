// The closed list of what a matter is about (事由), with the words people use for it.

/** The class of point 7 of 苏工发〔2012〕8号 a cause usually falls into. */
export type ScopeCode = 'labour_dispute' | 'rights_from_labour' | 'union_officer_duty' | 'union_organisation' | 'other';

/** One cause: its Chinese name, other words for the same matter, its usual class. */
export type Cause = { readonly label: string; readonly synonyms: readonly string[]; readonly scopeClass: ScopeCode };

function cause(label: string, scopeClass: ScopeCode, synonyms: readonly string[] = []): Cause {
  return { label, synonyms, scopeClass };
}

/** Causes by code. Words that mean one matter to a clerk share one code. */
export const causes = {
  unpaid_wages: cause('欠薪', 'labour_dispute', [
    '劳动报酬',
    '克扣工资',
    '提成工资',
    '扣罚',
    '拖欠工资',
    '工资',
    '讨薪',
  ]),
  minimum_wage: cause('最低工资', 'labour_dispute'),
  overtime: cause('加班', 'labour_dispute', ['休息休假', '加班费', '超时加班']),
  sick_pay: cause('病假工资', 'labour_dispute'),
  injury_leave_pay: cause('停工留薪期工资', 'labour_dispute'),
  reimbursement: cause('报销款', 'labour_dispute'),
  transfer_pay_cut: cause('调岗降薪', 'labour_dispute', ['调岗', '降薪']),
  labour_relation: cause('确认劳动关系', 'labour_dispute', ['劳动关系']),
  no_written_contract: cause('未签合同', 'labour_dispute', ['未签劳动合同', '未签书面劳动合同']),
  unlawful_dismissal: cause('违法解除', 'labour_dispute', ['违法终止', '解除合作', '违法解除劳动合同', '辞退']),
  severance: cause('经济补偿', 'labour_dispute', ['经济补偿金']),
  layoff: cause('裁员', 'labour_dispute', ['经济性裁员']),
  dispatch: cause('劳务派遣', 'labour_dispute', ['派遣']),
  irregular_employment: cause('用工不规范', 'labour_dispute'),
  social_insurance: cause('社保', 'labour_dispute', ['社会保险', '养老保险', '失业保险', '医疗保险']),
  work_injury: cause('工伤', 'labour_dispute', ['补助金争议', '工伤赔偿', '工伤待遇']),
  work_death: cause('工亡', 'labour_dispute', ['因工死亡']),
  occupational_disease: cause('职业病', 'labour_dispute', ['尘肺']),
  occupational_health: cause('职业健康', 'labour_dispute', ['劳动安全卫生', '劳动保护']),
  sickness: cause('非因工疾病', 'labour_dispute', ['医疗期']),
  female_worker: cause('女职工', 'labour_dispute', ['女职工特殊保护', '三期']),
  annual_leave: cause('年休假', 'labour_dispute', ['带薪年休假']),
  parental_leave: cause('育儿假', 'labour_dispute', ['产假', '陪产假']),
  bankruptcy: cause('破产重组', 'labour_dispute', ['破产', '重组', '改制', '企业重组']),
  over_age: cause('超龄用工', 'rights_from_labour', ['超龄']),
  freight: cause('运费', 'rights_from_labour'),
  algorithm_rules: cause('算法规则', 'rights_from_labour', ['平台规则']),
  deposit: cause('工资保证金', 'rights_from_labour', ['保证金']),
  housing_fund: cause('公积金', 'rights_from_labour', ['住房公积金']),
  personal_injury: cause('人身损害', 'rights_from_labour', ['人身损害赔偿']),
  traffic_accident: cause('交通事故', 'rights_from_labour'),
  union_officer_rights: cause('工会干部权益', 'union_officer_duty', ['工会工作者权益']),
  union_funds: cause('工会经费', 'union_organisation', ['工会款项']),
  hardship_help: cause('困难帮扶', 'other', ['困难救助', '生活救助']),
} as const satisfies Record<string, Cause>;

/** The code of a cause. */
export type CauseCode = keyof typeof causes;

/**
 * Whether a text is the code of a cause.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  boolean
 * @example isCauseCode('unpaid_wages') // true
 */
export function isCauseCode(value: string): value is CauseCode {
  return Object.hasOwn(causes, value);
}

/** All cause codes in the order of the list. */
export const causeCodes: readonly CauseCode[] = Object.keys(causes).filter(isCauseCode);

/**
 * The cause a word stands for; near-synonyms give the same cause. Undefined for a word not in the list.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  cause code
 * @example causeOf('克扣工资') // 'unpaid_wages'
 */
export function causeOf(word: string): CauseCode | undefined {
  const wanted = word.trim();
  return causeCodes.find((code) => {
    const { label, synonyms }: Cause = causes[code];
    return label === wanted || synonyms.includes(wanted);
  });
}

/** Claims for pay for work done (劳动报酬): art. 27(4) of the arbitration act and the hardship exemption read this. */
const wageCauses: readonly CauseCode[] = ['unpaid_wages', 'minimum_wage', 'overtime', 'sick_pay'];

/** Claims for work-injury benefits; an occupational disease and a death at work are work injuries too. */
const workInjuryCauses: readonly CauseCode[] = [
  'work_injury',
  'work_death',
  'occupational_disease',
  'injury_leave_pay',
];

/**
 * Whether a cause is a claim for labour remuneration.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条第四款；《法律援助法》第四十二条第三项
 * @unit  boolean
 * @example isWageCause('overtime') // true
 */
export function isWageCause(code: CauseCode): boolean {
  return wageCauses.includes(code);
}

/**
 * Whether a cause is a claim for work-injury benefits.
 *
 * @basis 苏工发〔2012〕8号第九条；《法律援助法》第四十二条第三项
 * @unit  boolean
 * @example isWorkInjuryCause('work_death') // true
 */
export function isWorkInjuryCause(code: CauseCode): boolean {
  return workInjuryCauses.includes(code);
}
