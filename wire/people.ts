/** Corrections to people and employers, what is uploaded, and what somebody was typing. */
import { z } from 'zod';
import { Day, Id } from './common.ts';
import { EmployerIn, PersonIn } from './intake.ts';

export const ChangePerson = PersonIn.omit({ id: true }).partial();
/** Size and headcount are statements: with their source and their day. */
export const ChangeEmployer = EmployerIn.omit({ id: true })
  .partial()
  .extend({
    isAboveScale: z.boolean().nullable().optional(),
    headcount: z.int('应为整数').min(1, '至少为1').max(10_000_000, '人数过多').nullable().optional(),
    scaleSource: z.string().trim().min(2, '请写明出处').max(200, '不超过200个字').optional(),
    scaleOn: Day.optional(),
    areaUnionId: Id.nullable().optional(),
  });

export const EvidenceQuery = z.strictObject({
  matterId: Id.optional(),
  purpose: z.string().trim().max(200, '不超过200个字').optional(),
});
export const ContentQuery = z.strictObject({ inline: z.enum(['1', '0']).default('0') });

/** Where something was being typed: 'intake', 'matter.<id>.<act>'. */
export const DraftParams = z.strictObject({ place: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,119}$/, '草稿位置不对') });
export const DraftIn = z.strictObject({ content: z.record(z.string(), z.unknown()) });
export const DraftOut = z.object({
  place: z.string(),
  content: z.record(z.string(), z.unknown()),
  savedAt: z.string(),
});
