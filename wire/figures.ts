/** Figures by union and period; every figure opens the list that sums to it. */
import { z } from 'zod';
import { Id, page, PageQuery } from './common.ts';

export const FigureQuery = z.strictObject({
  unionId: Id.optional(),
  period: z.enum(['calendar', 'union']).default('calendar'),
  year: z.coerce.number().int().min(2000).max(2100),
});
/** Those who see no row behind a figure get small ones as `<5` and the others rounded. */
export const FigureCell = z.union([z.int(), z.literal('<5')]);
export const Figure = z.object({
  code: z.string(),
  label: z.string(),
  group: z.string(),
  unit: z.enum(['count', 'people', 'fen']),
  value: FigureCell,
  note: z.string().nullable(),
});
export const FiguresOut = z.object({
  union: z.object({ id: z.string(), name: z.string() }),
  from: z.string(),
  to: z.string(),
  figures: z.array(Figure),
  below: z.array(z.object({ unionId: z.string(), name: z.string(), values: z.record(z.string(), FigureCell) })),
  /** Some of the figures by cause; a dispute of two causes counts under both. Empty where they are rounded. */
  byCause: z.array(z.object({ cause: z.string(), label: z.string(), values: z.record(z.string(), z.int()) })),
  /** Rounded, without the lists behind. */
  isRounded: z.boolean(),
});
export const FigureListQuery = PageQuery.extend({ ...FigureQuery.shape, code: z.string().min(1).max(60) });
export const FigureListRow = z.object({
  kind: z.enum(['matter', 'contact']),
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  on: z.string(),
  unionName: z.string(),
  value: z.int(),
});
export const FigureList = page(FigureListRow).extend({ total: z.int() });
