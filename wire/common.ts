/** Shapes that several resources share. Dates are `YYYY-MM-DD` in Asia/Shanghai, money is integer fen, instants are ISO. */
import { z } from 'zod';

export const Id = z.uuid('编号格式不对');
export const Day = z.iso.date('应为日期，例如 2026-11-21');
export const Fen = z.int('应为金额').min(0, '金额不能为负').max(1e14, '金额过大');
/** A day of somebody's working life; beyond these years no holiday and no term can be counted. */
export const LifeDay = Day.refine((day) => day >= '1950-01-01' && day <= '2100-12-31', '日期应在1950年至2100年之间');
/** A hundred million yuan: more than any one worker earns or is owed, and small enough to be multiplied exactly. */
export const WorkerFen = Fen.max(1e10, '金额过大');
/** How often something was changed, as whoever changes it now has seen it; as large as its column. */
export const Revision = z.int('缺少修订号').min(0, '修订号不对').max(2_147_483_647, '修订号不对');
export const IdParams = z.strictObject({ id: Id });
/** A fact that was asked: the value, or that it is not known. */
export const known = <S extends z.ZodType>(value: S) => z.union([value, z.literal('unknown')]);
export const Ok = z.object({ ok: z.literal(true) });
export const Created = z.object({ id: z.string() });
export const Named = z.object({ id: z.string(), name: z.string() });

/** A page by key: pass `next` back as `after`. */
export const PageQuery = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const page = <S extends z.ZodType>(row: S) => z.object({ rows: z.array(row), next: z.string().nullable() });

/** Lists count so far and no further: who has more waiting is told `1000+`, and nobody waits for the exact number. */
export const COUNTED_TO = 1000;

export const BasisText = z.string();
/** A conclusion with its reason in a sentence and the articles it rests on. */
export const Finding = z.object({
  value: z.union([z.boolean(), z.literal('unknown')]),
  reason: z.string(),
  because: z.array(BasisText),
  missing: z.array(z.string()),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  basis: z.string().optional(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  changed: z.unknown().optional(),
  requestId: z.string().optional(),
});
