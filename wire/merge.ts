/** Doubles: what may be the same and why, the merging, and its undoing. */
import { z } from 'zod';
import { Id } from './common.ts';

export const MergeKind = z.enum(['person', 'employer', 'dispute']);
export const DoublesQuery = z.strictObject({ of: MergeKind, id: Id });
const Double = z.object({
  id: z.string(),
  /** As it is called on screens: a name, or a number with its title. */
  name: z.string(),
  hint: z.string(),
  /** Why they may be the same, in sentences. */
  because: z.array(z.string()),
  /** What has to be settled before the two can be merged, in a sentence. */
  obstacle: z.string().nullable(),
});
export const DoublesOut = z.object({
  doubles: z.array(Double),
  /** Of a dispute: others which together with it are one collective dispute; they do not stand among the doubles again. */
  collective: z.object({ workers: z.int(), because: z.array(z.string()), disputes: z.array(Double) }).nullable(),
  /** What was merged into this one and can be undone. */
  merged: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mergedId: z.string(),
      mergedBy: z.string(),
      mergedAt: z.string(),
      reason: z.string(),
      mayUndo: z.boolean(),
    }),
  ),
});
export const Merge = z.strictObject({
  kind: MergeKind,
  keptId: Id,
  mergedId: Id,
  reason: z.string().trim().min(4, '请写明为什么是同一个').max(300),
});
export const Merged = z.object({ id: z.string() });
export const NotSame = z.strictObject({ kind: MergeKind, firstId: Id, secondId: Id });
