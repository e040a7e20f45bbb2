/** Flags of danger: what was said, who must speak with the person at once, and what was done. */
import { z } from 'zod';
import { Id, page, PageQuery } from './common.ts';

export const riskKinds = {
  self_harm: '轻生、自伤',
  extreme_act: '极端行为',
  violence_threat: '伤人、毁物的威胁',
  group_gathering: '聚集、围堵',
  other: '其他危险',
} as const;

/** What whoever hears it does first, whatever the clocks say. */
export const riskScript: readonly string[] = [
  '先稳住人：不挂电话、不让人独自离开，听他说完，不争辩、不许诺办不到的事。',
  '有人身危险的立即拨打110、120，说清地点和人数，再继续陪着说话。',
  '马上告诉本单位负责人；没人应答的告诉上级工会。',
];

export const RiskRaised = z.object({
  id: z.string(),
  kinds: z.array(z.string()),
  words: z.array(z.string()),
  /** ISO instant; an internal term. */
  respondBy: z.string(),
});
export const RiskRow = RiskRaised.extend({
  unionName: z.string(),
  reason: z.string().nullable(),
  isByRule: z.boolean(),
  raisedBy: z.string(),
  raisedAt: z.string(),
  isLate: z.boolean(),
  respondedAt: z.string().nullable(),
  respondedBy: z.string().nullable(),
  response: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  resolution: z.string().nullable(),
  dispute: z.object({ id: z.string(), number: z.string(), title: z.string() }).nullable(),
  mayRespond: z.boolean(),
  mayResolve: z.boolean(),
});
export const RiskQuery = PageQuery.extend({
  view: z.enum(['open', 'late', 'all']).default('open'),
  disputeId: Id.optional(),
});
export const RiskPage = page(RiskRow).extend({ open: z.int(), late: z.int() });
export const RaiseRisk = z.strictObject({
  disputeId: Id,
  reason: z.string().trim().min(4, '请写明看到、听到了什么').max(500),
});
export const RiskNote = z.strictObject({
  note: z.string().trim().min(4, '请写明和谁联系、怎样处置').max(1000, '不超过1000个字'),
});
