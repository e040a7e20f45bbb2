/** Unions, bodies, posts, staff, handlers and dated parameters, as the administration screens and the replay use them. */
import { roles } from '@gongyuan/kernel/party.ts';
import { z } from 'zod';
import { Day, Id, page, PageQuery } from './common.ts';

export const levels = {
  province: '省',
  city: '市',
  county: '县（市、区）',
  township: '乡镇（街道）',
  grassroots: '基层',
} as const;
export const unionKinds = {
  federation: '地方总工会',
  zone: '开发区工会',
  industrial: '产业工会',
  enterprise: '企业工会',
} as const;
export const bodyKinds = { centre: '法律援助中心', station: '职工法律援助站', point: '职工法律援助点' } as const;
export const bodyModes = { independent: '独立设立', joint: '合署办公' } as const;
export const handlerKinds = {
  lawyer: '律师',
  public_lawyer: '工会公职律师',
  legal_worker: '基层法律服务工作者',
  union_staff: '工会工作人员',
  volunteer: '志愿者',
} as const;

const keys = <C extends Record<string, string>>(choices: C) =>
  z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]); // Object.keys forgets the literals
const Name = z.string().trim().min(2, '请填写名称').max(80, '名称不超过80个字');

export const NewUnion = z.strictObject({
  name: Name,
  shortName: z.string().trim().min(1).max(20),
  level: keys(levels),
  kind: keys(unionKinds).default('federation'),
  parentId: Id.nullable(),
  divisionCode: z
    .string()
    .regex(/^\d{6}(\d{3})?$/, '六位或九位区划代码')
    .nullable()
    .default(null),
  cityCode: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  isGuest: z.boolean().default(false),
  /** Of an industrial union: the federation of its place, which reads its matters as a party. */
  territorialUnionId: Id.nullable().default(null),
  foundedOn: Day.nullable().default(null),
});
export const UnionRow = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: keys(levels),
  kind: keys(unionKinds),
  parentId: z.string().nullable(),
  divisionCode: z.string().nullable(),
  cityCode: z.string(),
  isGuest: z.boolean(),
  territorialUnionId: z.string().nullable(),
  foundedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  isDemo: z.boolean(),
});
export const UnionQuery = PageQuery.extend({
  q: z.string().trim().max(80).optional(),
  level: keys(levels).optional(),
  parentId: Id.optional(),
  divisionCode: z.string().optional(),
});
export const UnionPage = page(UnionRow);
export const ChangeUnion = z.strictObject({
  name: Name.optional(),
  shortName: z.string().trim().min(1).max(20).optional(),
  closedOn: Day.nullable().optional(),
});

export const NewBody = z.strictObject({
  unionId: Id,
  kind: keys(bodyKinds),
  mode: keys(bodyModes).nullable().default(null),
  name: Name,
  foundedOn: Day.nullable().default(null),
  address: z.string().trim().max(200).nullable().default(null),
  hours: z.string().trim().max(200).nullable().default(null),
  phone: z.string().trim().max(40).nullable().default(null),
  directions: z.string().trim().max(200).nullable().default(null),
  /** Of a point: the enterprise or the village it serves, from the register of places. */
  employerId: Id.nullable().default(null),
  villageId: Id.nullable().default(null),
});
export const BodyRow = NewBody.extend({
  id: z.string(),
  unionName: z.string(),
  closedOn: z.string().nullable(),
  isDemo: z.boolean(),
});
/** Written out, not derived: `partial()` keeps the defaults, which would empty what a change does not mention. */
export const ChangeBody = z.strictObject({
  mode: keys(bodyModes).nullable().optional(),
  name: Name.optional(),
  foundedOn: Day.nullable().optional(),
  address: z.string().trim().max(200).nullable().optional(),
  hours: z.string().trim().max(200).nullable().optional(),
  phone: z.string().trim().max(40).nullable().optional(),
  directions: z.string().trim().max(200).nullable().optional(),
  closedOn: Day.nullable().optional(),
});
export const BodyQuery = PageQuery.extend({
  unionId: Id.optional(),
  kind: keys(bodyKinds).optional(),
  q: z.string().trim().max(80).optional(),
});
export const BodyPage = page(BodyRow);

export const NewStaff = z.strictObject({
  username: z.string().regex(/^[a-z0-9][a-z0-9-]{2,40}$/, '账号用小写字母、数字和短横，3至41位'),
  name: z.string().trim().min(2, '请填写姓名').max(40),
  password: z.string().min(12, '密码至少12位').max(200),
});
export const StaffRow = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  /** Where messages are announced; null: only at the desk. */
  email: z.string().nullable(),
  isDisabled: z.boolean(),
  isDemo: z.boolean(),
  posts: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      unionId: z.string(),
      unionName: z.string(),
      fromOn: z.string(),
      toOn: z.string().nullable(),
    }),
  ),
});
export const StaffQuery = PageQuery.extend({ q: z.string().trim().max(80).optional(), unionId: Id.optional() });
export const StaffPage = page(StaffRow);
export const ResetPassword = z.strictObject({ password: z.string().min(12, '密码至少12位').max(200) });
export const NewPost = z.strictObject({
  staffId: Id,
  unionId: Id,
  bodyId: Id.nullable().default(null),
  role: keys(roles),
  fromOn: Day,
  toOn: Day.nullable().default(null),
});
export const EndPost = z.strictObject({ toOn: Day });

export const NewHandler = z.strictObject({
  staffId: Id.nullable().default(null),
  name: z.string().trim().min(2, '请填写姓名').max(40),
  kind: keys(handlerKinds),
  firm: z.string().trim().max(80).nullable().default(null),
  certificateNumber: z.string().trim().max(40).nullable().default(null),
  certificateValidTo: Day.nullable().default(null),
  fields: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
  maxOpenCases: z.int().min(1).max(200).default(10),
});
/** Written out for the same reason as `ChangeBody`. */
export const ChangeHandler = z.strictObject({
  staffId: Id.nullable().optional(),
  name: z.string().trim().min(2, '请填写姓名').max(40).optional(),
  kind: keys(handlerKinds).optional(),
  firm: z.string().trim().max(80).nullable().optional(),
  certificateNumber: z.string().trim().max(40).nullable().optional(),
  certificateValidTo: Day.nullable().optional(),
  fields: z.array(z.string().trim().min(1).max(40)).max(20).optional(),
  maxOpenCases: z.int().min(1).max(200).optional(),
});
export const NewAgreement = z.strictObject({ unionId: Id, fromOn: Day, toOn: Day.nullable().default(null) });
/** With an employer by its full name, or with a person by id: an administrator searches no files. */
export const NewConflict = z.strictObject({
  employerName: z.string().trim().min(4, '请填写用人单位全称').max(80).nullable().default(null),
  personId: Id.nullable().default(null),
  reason: z.string().trim().min(2, '请写明原因').max(500),
});
export const HandlerRow = NewHandler.extend({
  id: z.string(),
  openCases: z.int(),
  agreements: z.array(
    z.object({ unionId: z.string(), unionName: z.string(), fromOn: z.string(), toOn: z.string().nullable() }),
  ),
  isDemo: z.boolean(),
});
export const HandlerQuery = PageQuery.extend({
  q: z.string().trim().max(80).optional(),
  unionId: Id.optional(),
  kind: keys(handlerKinds).optional(),
});
export const HandlerPage = page(HandlerRow);
/** A handler as they stand for one matter: blocked ones are shown with the reasons. */
export const HandlerChoice = z.object({
  registerId: z.string(),
  name: z.string(),
  kind: z.string(),
  firm: z.string().nullable(),
  fields: z.array(z.string()),
  openCases: z.int(),
  maxOpenCases: z.int(),
  /** Has this very matter in hand now, first or beside. */
  isHandling: z.boolean(),
  blocks: z.array(z.string()),
});

export const NewParameter = z.strictObject({
  unionId: Id,
  code: z.string().regex(/^internal\./, '只有内部时限可以设定'),
  amount: z.int().min(1, '至少为1').max(3650),
  unit: z.enum(['calendar_day', 'working_day', 'month']),
  fromOn: Day,
  toOn: Day.nullable().default(null),
});
export const ParameterRow = NewParameter.extend({ id: z.string(), unionName: z.string(), label: z.string() });
export const NewWord = z.strictObject({
  unionId: Id,
  documentKind: z.string().min(1).max(60),
  word: z.string().trim().min(1, '请填写代字').max(20),
  fromOn: Day,
});
export const WordRow = NewWord.extend({ id: z.string(), unionName: z.string() });
/** Of a union: its own and those it inherits from above; without one: all the administrator answers for. */
export const SettingQuery = PageQuery.extend({ unionId: Id.optional() });
export const ParameterPage = page(ParameterRow);
export const WordPage = page(WordRow);
