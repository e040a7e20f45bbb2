/** The network of bodies: coverage by day, the units behind each number, and where a point should be opened. */
import { z } from 'zod';
import { Day, Id, page, PageQuery } from './common.ts';

export const duties = { centre: '法律援助中心', station: '职工法律援助站' } as const;
export const placeKinds = { enterprise: '企业', village: '村（社区）' } as const;
export const pointKinds = { enterprise: '设在企业', village: '设在村（社区）', other: '没有写明设在哪里' } as const;
/** Why a unit does not count as having its body on the day. */
export const missingReasons = {
  none: '没有登记',
  undated: '登记了，但没有写成立日期',
  later: '在这一天以后才成立',
  closed: '这一天已经撤销',
} as const;

const keys = <C extends Record<string, string>>(choices: C) =>
  z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]); // Object.keys forgets the literals
const Headcount = z.int('应为整数').min(1, '至少为1').max(10_000_000, '人数过多');
const Source = z.string().trim().min(2, '请写明出处').max(200, '不超过200个字');

export const CoverageQuery = z.strictObject({ unionId: Id.optional(), on: Day.optional() });

const Share = z.object({
  units: z.int(),
  having: z.int(),
  missing: z.int(),
  /** Percent with one decimal, rounded down; null where no unit has the duty. */
  rate: z.number().nullable(),
  /** Null where nothing binds on the day or no unit has the duty. */
  isMet: z.boolean().nullable(),
});
const Target = z.object({ by: z.string(), percent: z.int(), basis: z.string() });

export const CoverageOut = z.object({
  union: z.object({ id: z.string(), name: z.string() }),
  on: z.string(),
  duties: z.array(
    Share.extend({
      duty: keys(duties),
      inForce: Target.nullable(),
      next: Target.nullable(),
    }),
  ),
  points: z.array(z.object({ of: keys(pointKinds), count: z.int() })),
  /** Directly below, and the union's own row where it has a duty itself; they sum to the whole. */
  below: z.array(
    z.object({ unionId: z.string(), name: z.string(), isOwn: z.boolean(), centre: Share, station: Share }),
  ),
});

export const UnitQuery = PageQuery.extend({
  ...CoverageQuery.shape,
  duty: keys(duties),
  state: z.enum(['all', 'having', 'missing']).default('all'),
  /** Only the union's own unit. */
  own: z.enum(['1', '0']).default('0'),
});
export const UnitRow = z.object({
  unionId: z.string(),
  name: z.string(),
  /** The union above it. */
  aboveName: z.string().nullable(),
  body: z.object({ id: z.string(), name: z.string(), foundedOn: z.string() }).nullable(),
  /** Set where there is no body on the day. */
  missing: z.object({ reason: keys(missingReasons), on: z.string().nullable() }).nullable(),
});
export const UnitPage = page(UnitRow).extend({ total: z.int() });

export const PointQuery = PageQuery.extend({
  ...CoverageQuery.shape,
  of: z.union([keys(pointKinds), z.literal('all')]).default('all'),
});
export const PointRow = z.object({
  id: z.string(),
  name: z.string(),
  unionName: z.string(),
  of: keys(pointKinds),
  /** The enterprise or village it serves. */
  forName: z.string().nullable(),
  foundedOn: z.string(),
});
export const PointPage = page(PointRow).extend({ total: z.int() });

/** Places where a point may be needed: enterprises above the designated size, villages and communities. */
export const PlaceQuery = PageQuery.extend({
  unionId: Id.optional(),
  kind: z.union([keys(placeKinds), z.literal('all')]).default('all'),
  /** Without a point = the suggestions. */
  point: z.enum(['without', 'with', 'all']).default('without'),
  /** At least so many workers; places whose number is not known are then left out. */
  minimum: z.coerce.number().int().min(1).max(10_000_000).optional(),
});
export const PlaceRow = z.object({
  kind: keys(placeKinds),
  id: z.string(),
  name: z.string(),
  unionId: z.string(),
  unionName: z.string(),
  headcount: z.int().nullable(),
  source: z.string().nullable(),
  statedOn: z.string().nullable(),
  point: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether the reader may open the enterprise's page. */
  isReadable: z.boolean(),
});
export const PlacePage = page(PlaceRow).extend({
  union: z.object({ id: z.string(), name: z.string() }),
  total: z.int(),
});

const Stated = {
  headcount: Headcount.nullable().default(null),
  source: Source,
  statedOn: Day,
} as const;
export const NewEnterprise = z.strictObject({
  unionId: Id,
  name: z.string().trim().min(4, '请填写企业全称').max(80, '不超过80个字'),
  creditCode: z.string().trim().max(18).nullable().default(null),
  ...Stated,
});
export const NewVillage = z.strictObject({
  unionId: Id,
  name: z.string().trim().min(2, '请填写名称').max(80, '不超过80个字'),
  ...Stated,
});
/** Written out, not derived: `partial()` keeps the defaults, which would empty what a change does not mention. */
export const ChangeVillage = z.strictObject({
  name: z.string().trim().min(2, '请填写名称').max(80, '不超过80个字').optional(),
  headcount: Headcount.nullable().optional(),
  source: Source.optional(),
  statedOn: Day.optional(),
  closedOn: Day.nullable().optional(),
});
export const ChangeEnterprise = z.strictObject({
  headcount: Headcount.nullable().optional(),
  isAboveScale: z.boolean().optional(),
  source: Source.optional(),
  statedOn: Day.optional(),
});
