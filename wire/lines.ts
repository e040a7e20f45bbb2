/** Handing work down from a matter's page to a union below. */
import { z } from 'zod';
import { Day, Id } from './common.ts';

export const HandDownIn = z.strictObject({
  /** Absent: prepared only, to be sent off from its own page. */
  unionId: Id.optional(),
  task: z.string().trim().min(4, '请写明交办的任务').max(2000, '不超过2000个字'),
  papers: z.array(z.string().trim().min(1, '请填写').max(200, '不超过200个字')).max(50).default([]),
  /** The day by which the sender asks for the report. */
  dueOn: Day.optional(),
});
export const HandDownOut = z.object({ id: z.string(), number: z.string() });
