/** What somebody can have reckoned, as a worker would say it, and to which claims and causes of the law it leads. */
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly claims: readonly ClaimId[];
}

export interface TopicGroup {
  readonly title: string;
  readonly topics: readonly Topic[];
}

const topic = (id: string, label: string, hint: string, ...claims: readonly ClaimId[]): Topic => ({
  id,
  label,
  hint,
  claims,
});

/** Every claim of the law's room stands in exactly one topic; a test holds this. */
export const topicGroups: readonly TopicGroup[] = [
  {
    title: '工资',
    topics: [
      topic('wages', '拖欠、克扣工资', '该发的没发、没发够', 'unpaid_wages'),
      topic('overtime', '加班没给加班费', '平时、周末、过节加班', 'overtime'),
      topic('minimum', '工资低于最低工资', '一个月拿到的钱比政府定的最低数还少', 'minimum_wage_difference'),
      topic('part', '有个月没干满，工资怎么算', '月中进厂或者月中离开', 'partial_month_wage'),
      topic('deduction', '为赔单位的损失被扣工资', '每月扣多少有上限', 'wage_deduction_cap'),
      topic('ordered', '劳动监察责令付了，还是不给', '可以要求加付赔偿金', 'additional_compensation'),
      topic('heat', '高温津贴没有发', '夏天在35℃以上干活', 'heat_allowance'),
      topic('shutdown', '停工停产，工资少发', '单位没活、放假', 'shutdown_pay'),
    ],
  },
  {
    title: '合同和离职',
    topics: [
      topic('contract', '没有签书面合同', '可以要二倍工资', 'double_wage'),
      topic(
        'ending',
        '被辞退、离职补偿',
        '算经济补偿、违法辞退的赔偿金、代通知金',
        'illegal_termination_2n',
        'economic_compensation',
        'notice_pay',
      ),
      topic('unemployment', '单位没交失业保险，领不到失业金', '失业金的损失可以要单位赔', 'unemployment_loss'),
      topic('probation', '试用期太长，或者反复试用', '超过规定的部分要赔', 'probation_excess'),
      topic('non-compete', '竞业限制', '离职以后不准去同行干活，单位要给补偿', 'non_compete'),
      topic('service', '服务期、培训违约金', '单位出钱培训过，现在要您赔，看最多赔多少', 'service_period_penalty'),
    ],
  },
  {
    title: '受伤、生病、生孩子、休假',
    topics: [
      topic('injury', '工伤、职业病', '干活受了伤', 'work_injury'),
      topic('death', '工亡', '家里人因为干活去世', 'work_death'),
      topic('sickness', '病假工资、医疗期', '不是工伤的病和伤', 'sick_pay', 'medical_period'),
      topic('subsidy', '病没好就被辞退的医疗补助费', '医疗期满，不能干活', 'medical_subsidy'),
      topic('birth', '生育津贴、产假工资', '单位没交生育保险也能算', 'maternity_benefit'),
      topic('leave', '年休假没有休', '应休没休的天数要另外付钱', 'annual_leave'),
    ],
  },
];

export const topics: readonly Topic[] = topicGroups.flatMap((group) => group.topics);

/** Chosen where all its claims are. */
export const topicsOf = (claims: readonly ClaimId[]): readonly string[] =>
  topics.filter((one) => one.claims.every((claim) => claims.includes(claim))).map(({ id }) => id);

export const claimsOf = (ids: readonly string[]): readonly ClaimId[] =>
  topics.filter(({ id }) => ids.includes(id)).flatMap(({ claims }) => claims);

/** What a claim is about when it becomes an application; null where the union's list has no such matter. */
const causeOfClaim: Readonly<Record<ClaimId, CauseCode | null>> = {
  economic_compensation: 'severance',
  notice_pay: 'severance',
  illegal_termination_2n: 'unlawful_dismissal',
  double_wage: 'no_written_contract',
  unpaid_wages: 'unpaid_wages',
  partial_month_wage: 'unpaid_wages',
  minimum_wage_difference: 'minimum_wage',
  overtime: 'overtime',
  annual_leave: 'annual_leave',
  sick_pay: 'sick_pay',
  medical_period: 'sickness',
  medical_subsidy: 'sickness',
  shutdown_pay: 'unpaid_wages',
  heat_allowance: 'unpaid_wages',
  additional_compensation: 'unpaid_wages',
  wage_deduction_cap: 'unpaid_wages',
  work_injury: 'work_injury',
  work_death: 'work_death',
  unemployment_loss: 'social_insurance',
  maternity_benefit: 'female_worker',
  probation_excess: 'irregular_employment',
  service_period_penalty: null,
  non_compete: null,
};

export const causesOf = (claims: readonly ClaimId[]): readonly CauseCode[] => [
  ...new Set(claims.flatMap((claim) => causeOfClaim[claim] ?? [])),
];
