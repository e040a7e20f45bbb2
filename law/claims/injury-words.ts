// Grounds and sentences of injury benefits, made once.
import { article as injury } from '../articles/work-injury-regulations.ts';
import { article as insuranceAct } from '../articles/social-insurance-act.ts';
import { citation, type Basis } from '../basis.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Reading, Said, Warning } from './outcome.ts';

const high = [citation(injury(35)), citation(injury(64))];
const middle = [citation(injury(36)), citation(injury(64))];
const low = [citation(injury(37)), citation(injury(64))];

/** The grounds of the whole answer. */
export const because: readonly Basis[] = [33, 34, 35, 36, 37, 64].map((number) => citation(injury(number)));

/** The grounds of a grade. @basis 《工伤保险条例》第三十五条至第三十七条 @unit grounds @example gradeBecause(9) */
export function gradeBecause(grade: number): readonly Basis[] {
  if (grade <= 4) return high;
  return grade <= 6 ? middle : low;
}

type Words = Pick<Reading, 'code' | 'label' | 'heldBy'>;

/** Who holds which answer. */
export const readingWords = {
  main: { code: 'main', label: '按工伤保险条例和当地标准', heldBy: '工伤保险条例第三十三条至第三十七条' },
  previous_lump_sums: {
    code: 'previous_lump_sums',
    label: '两项补助金仍按2015年的数额',
    heldBy: '江苏省人民政府令第103号第二十七条；征求意见稿没有正式公布',
  },
  employment_reduced_only: {
    code: 'employment_reduced_only',
    label: '临近退休只减就业补助金',
    heldBy: '部分解读；另有解读两项都减',
  },
  actual_wage: {
    code: 'actual_wage',
    label: '按实际工资，差额由单位补足',
    heldBy: '单位少缴工伤保险的裁审做法；条文是缴费工资',
  },
  leave_without_overtime: {
    code: 'leave_without_overtime',
    label: '停工留薪不含加班工资',
    heldBy: '部分地方的做法；条文是原工资福利待遇不变',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What is assumed. */
export const said = {
  nothing: {
    text: '没有达到伤残等级，也没有填写停工留薪和其他费用。',
    because: [citation(injury(33)), citation(injury(37))],
  },
  asInsured: {
    text: '没有填写是否参加工伤保险，支付的主体按已经参加说明，数额不受影响。',
    because: [citation(injury(62))],
  },
} as const satisfies Readonly<Record<string, Said>>;

const fund: Warning = {
  kind: 'who_pays',
  text: '一次性伤残补助金、一次性工伤医疗补助金、一至四级的伤残津贴、评残后的护理费、医疗费和伙食补助由工伤保险基金支付。',
  because: [citation(insuranceAct(38))],
};
const employer: Warning = {
  kind: 'who_pays',
  text: '一次性伤残就业补助金、停工留薪期的工资和护理、五六级的伤残津贴由单位支付。',
  because: [citation(insuranceAct(39)), citation(injury(33))],
};
const uninsured: Warning = {
  kind: 'who_pays',
  text: '没有参加工伤保险的，全部由单位支付；补缴以后新发生的费用由基金和单位分别支付；单位不付的，可以申请基金先行支付。',
  because: [citation(injury(62)), citation(insuranceAct(41))],
};
const recognised: Warning = {
  kind: 'precondition',
  text: '先要认定工伤、鉴定等级；单位三十日内、职工一年内申请认定。',
  because: [citation(injury(17))],
};
const allowanceCondition: Warning = {
  kind: 'precondition',
  text: '五级、六级在职而单位难以安排适当工作的，才按月领伤残津贴。',
  because: [citation(injury(36))],
};

/**
 * Who pays, and what comes first.
 *
 * @basis 《工伤保险条例》第十七条、第六十二条；《社会保险法》第三十八条、第三十九条、第四十一条
 * @unit  warnings
 * @example whoPays({ isInsured: false }, 9)[0]?.kind // 'who_pays'
 */
export function whoPays(facts: ClaimFacts, grade: number | undefined): readonly Warning[] {
  const payers = known(facts, 'isInsured') === false ? [uninsured] : [fund, employer];
  return grade === 5 || grade === 6 ? [...payers, recognised, allowanceCondition] : [...payers, recognised];
}
