/** Lists of workers taken in from a spreadsheet: what was read, what is wrong with it, and what each employer's rows become. */
import { z } from 'zod';
import { Day, Id, page, PageQuery } from './common.ts';
import { ApplicantCategory, Cause, Channel } from './intake.ts';
import { ReferralIn } from './referrals.ts';

/** What a column may hold. */
export const listFields = {
  name: '姓名',
  identityNumber: '身份证号',
  phone: '电话',
  employer: '用人单位',
  claimedYuan: '金额（元）',
  demand: '反映事项',
  position: '岗位',
  address: '住址',
} as const;
export type ListField = keyof typeof listFields;

/** Lines which need no more than the story to be opened. */
export const listLines = {
  advice: '法律咨询',
  arbitration: '代理仲裁',
  supervision: '工会劳动法律监督',
  mediation: '劳动争议调解组织',
  petition: '信访',
} as const;
const lineKeys = Object.keys(listLines) as [keyof typeof listLines, ...(keyof typeof listLines)[]]; // Object.keys forgets the literals

export const ListUpload = z.strictObject({ unionId: Id });
export const ListBrief = z.object({
  id: z.string(),
  name: z.string(),
  unionName: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  rows: z.int(),
  registered: z.int(),
  faulty: z.int(),
  isDiscarded: z.boolean(),
  /** Quick handling is running for some of its workers. */
  isFastTrack: z.boolean(),
});
export const ListGroup = z.object({
  name: z.string(),
  rows: z.int(),
  ready: z.int(),
  faulty: z.int(),
  registered: z.int(),
  disputes: z.array(z.object({ id: z.string(), number: z.string(), isFastTrack: z.boolean() })),
});
export const ListOut = ListBrief.extend({
  headings: z.array(z.object({ heading: z.string(), field: z.string().nullable() })),
  groups: z.array(ListGroup),
  /** At most two hundred; all of them stand in the spreadsheet that is given back. */
  faults: z.array(z.object({ row: z.int(), message: z.string() })),
  mayRegister: z.boolean(),
});
export const ListQuery = PageQuery;
export const ListPage = page(ListBrief);
/** What is said once for all workers of one employer. */
export const RegisterGroup = z.strictObject({
  group: z.string().max(80),
  /** One dispute with all of them, or one each. */
  together: z.boolean().default(true),
  channel: Channel.default('supervision_or_screening'),
  metOn: Day.optional(),
  applicantCategory: ApplicantCategory.optional(),
  causes: z.array(Cause).min(1, '请选择争议事由').max(10),
  divisionCode: z
    .string()
    .regex(/^\d{6}(\d{3})?$/, '六位或九位区划代码')
    .optional(),
  lines: z.array(z.enum(lineKeys)).min(1, '请选择要办的事').max(5),
  note: z.string().trim().max(500).optional(),
  referral: ReferralIn.optional(),
});
export const Registered = z.object({
  contacts: z.array(z.object({ id: z.string(), disputeId: z.string(), disputeNumber: z.string() })),
  /** Workers of the employer who still wait: one request registers so many, whoever asked asks again for the rest. */
  remaining: z.int(),
});
