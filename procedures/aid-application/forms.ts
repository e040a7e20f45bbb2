/** What must be said at each act of an aid application. */
import { choice, date, labelled, money, optional, text } from '@gongyuan/kernel/field.ts';
import { exemptPersons } from '@gongyuan/law/competence/exempt-persons.ts';
import type { ExemptPerson } from '@gongyuan/law/competence/exempt-persons.ts';
import { z } from 'zod';
import { list, union } from '../shared-forms.ts';
import { stages } from '../stages.ts';

export const hardshipProofs = {
  declaration: '个人诚信承诺',
  query: '信息共享查询',
  certificate: '工会出具的困难证明',
} as const;

export const exemptions = {
  no_fixed_income: exemptPersons.no_fixed_income.label,
  public_assistance: exemptPersons.public_assistance.label,
  matter_without_condition: exemptPersons.matter_without_condition.label,
} as const satisfies Record<ExemptPerson, string>;

/** What stands in the column: the ground of the hardship, or why it is not examined. */
export const hardshipGrounds = { ...hardshipProofs, ...exemptions } as const;

export const urgentGrounds = {
  limitation: '距时效或法定期限届满不足七日，需及时申请仲裁或起诉',
  preservation: '需要立即申请财产保全、证据保全或先予执行',
} as const;

/** Why aid is given before the review has ended. */
export const aheadGrounds = { ...urgentGrounds, fast_track: '快速援助，手续后补' } as const;

export const transferReasons = {
  performance_place: '劳动合同履行地在对方辖区',
  employer_place: '用人单位所在地在对方辖区',
  asked_elsewhere_first: '对方已经先收到申请',
  industrial_union: '属于产业工会受理',
  other: '其他',
} as const;

export const returnReasons = {
  place_differs: '劳动合同履行地和用人单位所在地都不在本会辖区',
  asked_elsewhere_first: '转出工会已经先收到申请',
  papers_missing: '转来的材料不能确定由谁办理',
  other: '其他',
} as const;

export const referralReasons = {
  outside_scope: '不属于工会法律援助范围，属于政府法律援助范围',
  state_compensation: '请求国家赔偿',
  criminal: '涉及刑事案件',
  worker_prefers: '申请人愿意向政府法律援助机构申请',
  other: '其他',
} as const;

export const startForm = z.object({
  stage: choice('代理阶段', stages),
  reasons: text('申请理由', 4000),
  isOral: optional(labelled(z.boolean(), { label: '口头申请（由工作人员代记）', control: 'boolean' })),
});

export const submitForm = z.object({
  papers: optional(list('已收材料', '收到哪些写哪些；缺的可在补正时一次性告知')),
});

/** A declaration of good faith may stand for the figures. @basis 《法律援助法》第四十一条 */
export const hardshipForm = z.object({
  hardshipProof: choice('困难状况依据', hardshipProofs),
  householdSize: optional(
    labelled(z.int().min(1, '至少1人').max(30, '不超过30人'), { label: '家庭人口', control: 'number', unit: '人' }),
  ),
  incomePerHeadFen: optional(money('家庭人均月收入')),
  note: optional(text('家庭收支、财产和债务等情况', 1000)),
});

/** Status is shown by papers, and then no income is asked. @basis 《法律援助法》第四十二条 */
export const exemptionForm = z.object({
  exemptPerson: choice('属于哪一种', exemptions, '农民工要劳动报酬、工伤赔偿的本来就不核查，不用登记'),
  papers: list('证明身份的材料', `例如：${exemptPersons.public_assistance.papers}`),
});

/** A certificate of the union where the worker works or lives. @basis 《工会法律援助办法》第十二条 */
export const certifyForm = z.object({
  facts: text('核实的困难情况', 1000, '写明向谁核实、看了什么材料、家庭收入和支出怎样'),
  householdSize: hardshipForm.shape.householdSize,
  incomePerHeadFen: hardshipForm.shape.incomePerHeadFen,
});

export const askSupplementForm = z.object({ items: list('需补充的材料', '只能告知一次，请把缺的全部写上') });
export const supplementForm = z.object({ items: list('收到的材料') });
export const withdrawForm = z.object({ reason: text('撤回原因', 500) });
export const deemForm = z.object({ note: text('情况说明', 500, '写明何时、以何方式告知过补正') });
export const opinionForm = z.object({ opinion: text('审核意见', 4000) });
export const decisionForm = z.object({ reason: text('决定理由', 4000) });
export const returnForm = z.object({ reason: text('退回原因', 1000) });
export const urgentForm = z.object({
  ground: choice('先行援助的情形', urgentGrounds),
  expiresOn: optional(date('所依据的届满日期')),
  reason: text('决定理由', 2000),
  laterPapers: optional(list('须补齐的手续', '不写的为申请表、身份证明和与申请事项有关的材料')),
});
export const fastTrackForm = z.object({
  reason: text('决定理由', 2000),
  laterPapers: list('须补齐的手续', '先给予援助，哪些手续后补，一次写全'),
});
export const urgentPapersForm = z.object({
  items: list('这次交来的手续', '照“须补齐的手续”里的名称写；要写明是什么的，在名称后面加冒号，没写到的仍算还缺'),
});
export const returnConfirmationForm = z.object({
  reason: text('退回原因', 1000),
  items: list('须重新补的手续', '退回以后按这个清单重新补，补齐期限重新起算'),
});

const note = (label: string, help?: string) => text(label, 1000, help);

export const transferForm = z.object({
  unionId: union('接收工会', '申请连同已交的材料一起转去，申请人不用再跑一趟'),
  reason: choice('转送理由', transferReasons),
  note: note('转送说明', '写明根据哪些事实由对方受理'),
});
export const receiveForm = z.object({ note: optional(note('说明')) });
export const returnTransferForm = z.object({ reason: choice('退回理由', returnReasons), note: note('退回说明') });
export const keepForm = z.object({ note: note('自行办理的说明') });
export const rulingForm = z.object({ unionId: union('指定办理的工会'), reason: text('指定理由', 2000) });
export const referForm = z.object({
  body: text('政府法律援助机构', 200, '例如：昆山市法律援助中心'),
  reason: choice('转介理由', referralReasons),
  note: note('转介说明'),
});

export const objectForm = z.object({
  reason: text('异议理由', 4000),
  receivedOn: optional(date('收到异议之日', '当面、电话或者网上提出的不用填；来信的填收到之日')),
});
export const withdrawObjectionForm = z.object({ reason: text('撤回异议的原因', 500) });
export const reviewForm = z.object({ opinion: text('审查意见', 4000, '逐条回应异议理由') });
