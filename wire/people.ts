/** Corrections to people and employers, what is uploaded, and what somebody was typing. */
import { z } from 'zod';
import { Id } from './common.ts';
import { EmployerIn, PersonIn } from './intake.ts';

export const ChangePerson = PersonIn.omit({ id: true }).partial();
export const ChangeEmployer = EmployerIn.omit({ id: true }).partial();

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
