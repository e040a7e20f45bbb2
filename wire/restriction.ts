/** 限制知悉: a dispute kept to named readers, why, by whom, and who may be named. */
import { z } from 'zod';
import { Id } from './common.ts';

export const restrictionGrounds = {
  own_official: '反映本工会工作人员',
  limited: '限制知悉',
} as const;

const StaffMember = z.object({
  staffId: z.string(),
  name: z.string(),
  unionName: z.string(),
  posts: z.array(z.string()),
});
export const RestrictionOut = z.object({
  restriction: z
    .object({
      ground: z.enum(['own_official', 'limited']),
      groundLabel: z.string(),
      reason: z.string(),
      subject: StaffMember.nullable(),
      readers: z.array(StaffMember),
      setBy: z.string(),
      /** ISO instant. */
      setAt: z.string(),
    })
    .nullable(),
  maySet: z.boolean(),
  /** Who may be named, for those who may name; empty for others. */
  candidates: z.array(StaffMember),
});
export const SetRestriction = z.strictObject({
  ground: z.enum(['own_official', 'limited'], '请选择为什么限制'),
  reason: z.string().trim().min(4, '请写明为什么限制').max(500),
  /** Whoever sets it reads on in any case. */
  readerIds: z.array(Id).max(30, '知悉人不超过30人'),
  subjectId: Id.nullable().default(null),
});
export const EndRestriction = z.strictObject({
  reason: z.string().trim().min(4, '请写明为什么可以解除').max(500),
});
