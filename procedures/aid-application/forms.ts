/** What must be said at each act of an aid application. */
import { choice, date, labelled, money, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';
import { list } from '../shared-forms.ts';
import { stages } from '../stages.ts';

export const hardshipProofs = {
  declaration: '个人诚信承诺',
  query: '信息共享查询',
  certificate: '工会出具的困难证明',
} as const;

export const urgentGrounds = {
  limitation: '距时效或法定期限届满不足七日，需及时申请仲裁或起诉',
  preservation: '需要立即申请财产保全、证据保全或先予执行',
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
});
export const urgentPapersForm = z.object({ items: list('补齐的手续') });
